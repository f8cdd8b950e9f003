import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createToken, listTokens, revokeTokens } from '../../src/auth/token.ts';
import { backUp, summarise } from '../../src/backup/backup.ts';
import { openBackup } from '../../src/backup/file.ts';
import { restore } from '../../src/backup/restore.ts';
import { check } from '../../src/check/check.ts';
import { writeFile as writePacked } from '../../src/cli/write-file.ts';
import { applyTo } from '../../src/import/apply.ts';
import { claim } from '../../src/import/held.ts';
import { loadRecords } from '../../src/import/load.ts';
import { program } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { migrationFolder, readMigrations } from '../../src/neo4j/migration.ts';
import { answer } from '../ask.ts';
import { importAs, undo } from '../import-batch.ts';
import { emptyDatabase, sampleDatabase } from '../neo4j.ts';
import { onceAfter } from '../once-after.ts';

jest.setTimeout(240_000);

let folder: string;
let database: Database;

const path = (name = 'backup.jsonl.gz') => join(folder, name);
const say = (text: string) => answer<Record<string, unknown>>(database, text);
const save = (name?: string, source = database) => writePacked(backUp(source), path(name), { packed: true });
const lines = async () =>
  gunzipSync(await readFile(path()))
    .toString('utf8')
    .trimEnd()
    .split('\n');

/** All that a database holds but its migrations, however it is named. */
async function everything(): Promise<unknown> {
  return [
    await database.read(
      'MATCH (node) WHERE NOT node:Migration AND NOT node:MigrationLock WITH labels(node) AS labels, CASE WHEN node:ChangeCounter THEN node {.*, taken: true} ELSE properties(node) END AS values RETURN labels, values ORDER BY labels[0], labels[-1], coalesce(values.id, values.key), values.sequence, values.to, values.mergedId',
    ),
    await database.read(
      'MATCH (source)-[edge]->(target) RETURN type(edge), source.id, coalesce(target.id, target.key) AS end, properties(edge) ORDER BY edge.id, end, source.id',
    ),
  ];
}

const organisation = (id: string, name: string) =>
  `mutation { recordActor(idempotencyKey: "key-of-${id}", input: { id: "${id}", type: ORGANISATION, kind: COMPANY, name: "${name}" }) { actor { id } repeated changes { sequence } } }`;
const merge = (keep: string, merged: string) =>
  `mutation { mergeActors(keep: "${keep}", merge: "${merged}", reason: "One.") { actor { id } } }`;
const judge = (one: string, other: string, verdict: string) =>
  `mutation { judgeActors(one: "${one}", other: "${other}", verdict: ${verdict}, reason: "Looked at.") { repeated } }`;

const longer = { type: 'Document', id: 'long', kind: 'REPORT', text: '😀 longer '.repeat(5_000) };

async function remove(...removed: string[]): Promise<void> {
  await database.write(async (run) => {
    await applyTo(run, [], await claim(run, removed), { author: program, verb: 'test' }, { removed });
  });
}

/** The sample and what people did with it: all kinds of things that a database can hold. */
async function tellStory(): Promise<void> {
  database = await sampleDatabase({ changes: true });
  for (const id of ['one', 'two', 'three', 'four', 'gone']) await say(organisation(id, `Company ${id}`));
  await loadRecords(database, [
    { type: 'Organisation', id: 'one', kind: 'COMPANY', name: 'One', identifiers: [{ scheme: 'lei', value: '1' }] },
    { type: 'Document', id: 'long', kind: 'REPORT', text: '😀 long '.repeat(5_000) },
  ]);
  await loadRecords(database, [{ type: 'Document', id: 'long', kind: 'REPORT', text: 'Short.' }]);
  const { document } = (await say('{ document(id: "long") { revision } }')) as { document: { revision: number } };
  await say(
    `mutation { recordDocument(input: {id: "long", title: "Named."}, expectedRevision: ${document.revision}) { repeated } }`,
  );
  // What an import says of a record that somebody has changed is kept.
  await loadRecords(database, [longer]);
  const fine = { type: 'RegulatoryAction', id: 'fine', kind: 'FINE', title: 'A fine' };
  await loadRecords(database, [{ ...fine, events: [{ id: 'taken-away', kind: 'ANNOUNCED' }] }]);
  await loadRecords(database, [fine]);
  await say(merge('one', 'two'));
  await say(merge('three', 'four'));
  await say('mutation { separateActors(id: "four", reason: "Two.") { actor { id } } }');
  await say(judge('one', 'huawei', 'UNSURE'));
  await remove('gone');
  await importAs(database, 'list', [[{ type: 'Topic', id: 'listed', name: 'Listed' }]]);
  await undo(database, 'list');
  await importAs(database, 'half', [[{ type: 'Topic', id: 'half', name: 'Half' }]], { interrupted: true });
  const { token } = await createToken(database, {
    name: 'Ada',
    scope: 'curate',
    createdBy: 'test',
    expiresAt: undefined,
  });
  await createToken(database, { name: 'Bob', scope: 'read', createdBy: 'test', expiresAt: '2030-01-01T00:00:00.000Z' });
  await revokeTokens(database, [token.id], 'test');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-backup-'));
  await tellStory();
  await save();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a backup that is restored into an empty database', () => {
  const questions = `{
    history(id: "one") { nodes { sequence recordedAt verb kind before after author { id name } reason } }
    taken: history(id: "taken-away") { totalCount }
    changes { nodes { sequence recordedAt subjectId kind changedFields } }
    past: actor(id: "four", asOf: "2026-01-09T00:00:00.000Z") { name }
    before: documents(asOf: "2026-01-02T00:00:00.000Z") { nodes { id title } }
    former: actor(id: "two") { id name formerIds revision }
    actorJudgements(id: "one") { one other verdict reason recordedAt }
    statements(first: 5) { totalCount nodes { id text } pageInfo { endCursor } }
  }`;

  test('makes the same database, which answers the same, and takes part in the log where it ended', async () => {
    const [held, answers, tokens] = [await everything(), await say(questions), await listTokens(database)];
    database = await emptyDatabase();
    await restore(database, await openBackup(path()));
    expect(await everything()).toEqual(held);
    expect(answers).toMatchObject({ taken: { totalCount: 2 } });
    expect([await say(questions), await listTokens(database)]).toEqual([answers, tokens]);
    expect(await say(organisation('three', 'Company three'))).toEqual({
      recordActor: { actor: { id: 'three' }, repeated: true, changes: [{ sequence: expect.any(Number) }] },
    });
    const findings: unknown[] = [];
    for await (const finding of check(database)) findings.push(finding);
    expect(findings).toEqual([]);
    const { moment } = (await openBackup(path())).header;
    expect(await say(organisation('new', 'New'))).toEqual({
      recordActor: { actor: { id: 'new' }, repeated: false, changes: [{ sequence: moment + 1 }] },
    });
  });

  test('is refused where something is, unless that is to be replaced', async () => {
    const file = await openBackup(path());
    await expect(restore(database, file)).rejects.toThrow('The database is not empty. Restore into another one');
    expect(await say('{ actor(id: "new") { id } }')).toEqual({ actor: { id: 'new' } });
    await restore(database, file, { replace: true });
    expect(await say('{ actor(id: "new") { id } }')).toEqual({ actor: null });
    expect((await summarise(database)).content).toBe(file.summary.content);
  });

  test('begins anew after it was interrupted, and another one that takes over stops the first', async () => {
    const file = await openBackup(path());
    database = await emptyDatabase();
    const abort = new AbortController();
    const onProgress = () => abort.abort();
    await expect(restore(database, file, { signal: abort.signal, onProgress })).rejects.toThrow('given up');
    expect(await database.read("MATCH (lock:MigrationLock {id: 'restore'}) RETURN count(*)")).toEqual([[1]]);
    const overtaken = onceAfter(database, 'migration/applied', () => restore(database, file));
    await expect(restore(overtaken, file)).rejects.toThrow('Another restore has taken');
    expect((await summarise(database)).content).toBe(file.summary.content);
    expect(await database.read("MATCH (lock:MigrationLock {id: 'restore'}) RETURN count(*)")).toEqual([[0]]);
  });

  test('is told where the database does not hold the same in the end', async () => {
    const file = await openBackup(path());
    const spoil = async () => {
      await database.write((run) => run("MATCH (node:Node {id: 'three'}) SET node.name = 'Other'"));
    };
    const spoiled = onceAfter(database, 'export/counter', spoil);
    await expect(restore(spoiled, file, { replace: true })).rejects.toThrow('What was written is not what');
    await restore(database, file);
  });

  test('leaves alone what people changed before it when the same is imported again', async () => {
    database = await emptyDatabase();
    await restore(database, await openBackup(path()));
    const nothing = { changed: 0, created: 0, removed: 0 };
    expect(await loadRecords(database, [longer])).toMatchObject({ nodes: nothing, relationships: nothing });
    await loadRecords(database, [{ ...longer, language: 'en' }]);
    expect(await say('{ document(id: "long") { title language } }')).toEqual({
      document: { title: 'Named.', language: 'en' },
    });
  });
});

test('a backup that an older Claimgraph made, which counted no events taken away, is restored as what it was', async () => {
  const file = await openBackup('test/fixture/backup-without-event.jsonl');
  database = await emptyDatabase();
  await restore(database, file);
  const { counts, content } = file.summary;
  expect(counts).toEqual({
    record: 13,
    set: 21,
    batch: 4,
    change: 11,
    event: 0,
    merge: 2,
    judgement: 4,
    request: 4,
    token: 1,
  });
  expect(await summarise(database)).toMatchObject({ counts, content });
  expect(
    await say(
      '{ actor(id: "two") { id formerIds } history(id: "ban") { nodes { kind } } statement(id: "denial") { status statusChange { reason } } actorJudgements(id: "one") { one other verdict } }',
    ),
  ).toEqual({
    actor: { id: 'one', formerIds: ['two'] },
    history: { nodes: [{ kind: 'CREATED' }, { kind: 'CHANGED' }] },
    statement: { status: 'RETRACTED', statusChange: { reason: 'Taken back.' } },
    actorJudgements: [
      { one: 'one', other: 'two', verdict: 'SAME' },
      { one: 'huawei', other: 'one', verdict: 'UNSURE' },
    ],
  });
  expect(await say(organisation('three', 'Company three'))).toMatchObject({ recordActor: { repeated: true } });
});

describe('a backup while others write', () => {
  beforeEach(tellStory);

  async function write(): Promise<void> {
    await say(organisation('a-new', 'New'));
    await say(organisation('z-new', 'New'));
    await say(merge('one', 'three'));
    await say('mutation { separateActors(id: "two", reason: "Two.") { actor { id } } }');
    await say(judge('one', 'zhang', 'DIFFERENT').replace('zhang', 'victor-zhang'));
    await remove('a-new', 'four');
    const { actor } = await answer<{ actor: { revision: number } }>(database, '{ actor(id: "z-new") { revision } }');
    const again = organisation('z-new', 'New').replace('key-of-z-new', 'another');
    await say(again.replace('input', `expectedRevision: ${actor.revision}, input`));
  }

  test.each(['export/counter', 'export/nodes', 'backup/change'])(
    'holds what was there at its beginning: written after %s',
    async (name) => {
      const { content, counts } = await summarise(database);
      let isWritten = false;
      const busy = onceAfter(database, name, async () => {
        await write();
        isWritten = true;
      });
      expect(await summarise(busy)).toMatchObject({ content, counts });
      expect([isWritten, (await summarise(database)).content]).toEqual([true, expect.not.stringContaining(content)]);
    },
  );
});

describe('a file', () => {
  const altered: [string, (lines: string[]) => string[], string][] = [
    ['whose last line is missing', (all) => all.slice(0, -1), 'ends before its last line: it was cut off'],
    ['that lacks a line', (all) => all.toSpliced(5, 1), 'do not give the sums of its last line'],
    [
      'with another first line',
      (all) => all.with(0, all[0]?.replace('"moment":', '"moment":1') ?? ''),
      'do not give the sums',
    ],
    [
      'with another count in its last line',
      (all) => all.with(-1, all.at(-1)?.replace('"event":', '"event":1') ?? ''),
      'do not give the sums',
    ],
    ['without its counts', (all) => all.with(-1, '{"end":null}'), 'do not give the sums'],
    ['with a letter changed', (all) => all.with(3, all[3]?.replace('"id":"', '"id":"x') ?? ''), 'do not give the sums'],
    ['that goes on', (all) => [...all, '{"record":{}}'], 'goes on after its last line'],
    [
      'of another kind',
      () => ['{"type":"Topic","id":"5g"}'],
      'is no backup of Claimgraph; records are loaded by claimgraph import',
    ],
    ['without a line', () => [], 'is empty'],
    ['with what is no line', (all) => all.with(2, 'nonsense'), 'line 3, is no JSON object'],
    [
      'of another format',
      (all) => all.with(0, all[0]?.replace('"format":1', '"format":2') ?? ''),
      'made by a newer Claimgraph (format 2)',
    ],
    [
      'of later migrations',
      (all) => all.with(0, all[0]?.replace('"migrations":[', '"migrations":["999-later",') ?? ''),
      'made by a newer Claimgraph (migrations 999-later)',
    ],
  ];

  test.each(altered)('%s is refused', async (_what, alter, message) => {
    const text = alter(await lines()).map((line) => `${line}\n`);
    await writeFile(path('altered.gz'), gzipSync(text.join('')));
    await expect(openBackup(path('altered.gz'))).rejects.toThrow(message);
  });

  test('that is cut off in the middle, damaged or not there is refused', async () => {
    const whole = await readFile(path());
    await writeFile(path('cut.gz'), whole.subarray(0, -20));
    await expect(openBackup(path('cut.gz'))).rejects.toThrow('ends in the middle of its gzip data');
    await writeFile(path('damaged.gz'), whole.fill(0, 100, 200));
    await expect(openBackup(path('damaged.gz'))).rejects.toThrow(/is damaged|is no JSON|is not UTF-8/);
    await expect(openBackup(path('nowhere'))).rejects.toThrow('cannot be read (ENOENT)');
  });

  test('tells of which migrations it is', async () => {
    await save();
    const known = (await readMigrations(migrationFolder)).map(({ name }) => name);
    expect((await openBackup(path())).header.migrations).toEqual(known);
  });
});

test('a record that could not be put back makes no backup, and is named', async () => {
  await database.write((run) => run("MATCH (node:Node {id: 'huawei'}) SET node.country = 'xx'"));
  await expect(save('bad.gz')).rejects.toThrow(
    'huawei, country: "xx" is not a country code of two capitals such as GB',
  );
  await expect(readFile(path('bad.gz'))).rejects.toThrow('ENOENT');
});
