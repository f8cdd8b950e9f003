import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { carryOutUndo } from '../../src/history/undo/carry-out.ts';
import { CannotUndo } from '../../src/history/undo/undo.ts';
import { loadRecords } from '../../src/import/load.ts';
import { removeRecords } from '../../src/import/remove.ts';
import { program } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { statement } from '../../src/neo4j/statement.ts';
import { answer, ask } from '../ask.ts';
import { everything, exported } from '../export/everything.ts';
import { importAs, undo } from '../import-batch.ts';
import { thicket } from '../naive/thicket.ts';
import { emptyDatabase } from '../neo4j.ts';

jest.setTimeout(240_000);

const recordedAt = '2026-01-31T12:00:00.000Z';
const topic = { type: 'Topic', id: '5g', name: '5G' };
const huawei = { type: 'Organisation', id: 'huawei', name: 'Huawei', kind: 'COMPANY' };
const ban = {
  type: 'RegulatoryAction',
  id: 'ban',
  kind: 'BAN',
  title: 'A ban',
  events: [{ id: 'ban-announced', kind: 'ANNOUNCED', on: '2020-01' }],
};
const claim = { type: 'Claim', id: 'threat', text: 'Huawei is a threat.', about: [{ node: 'huawei' }] };
const zte = { type: 'Organisation', id: 'zte', name: 'ZTE', kind: 'COMPANY' };
/** Makes, alters and, of the action, takes an event away; in two transactions, of which the second changes again what the first did. */
const list = [
  [
    zte,
    { ...huawei, name: 'Huawei Technologies', identifiers: [{ scheme: 'lei', value: '1' }] },
    { ...ban, title: 'The ban', events: [], appliesTo: [{ node: 'zte' }] },
  ],
  [
    { ...claim, about: [{ node: 'zte' }] },
    { ...zte, aliases: ['Zhongxing'] },
    { ...topic, name: '5G networks' },
    { ...topic, id: '6g', name: '6G', broader: [{ node: '5g' }] },
  ],
];

let database: Database;

async function findings(): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const finding of check(database)) found.push(finding);
  return found;
}

/** What stands against it: the ids, each with its rule. */
async function conflicts(batch: string): Promise<unknown> {
  const error = await undo(database, batch).catch((reason: unknown) => reason);
  if (!(error instanceof CannotUndo)) throw new Error(`${batch} was taken back`);
  return error.conflicts.length === 0 ? error.message : error.conflicts.map(({ id, message }) => `${id} ${message}`);
}

beforeEach(async () => {
  database = await emptyDatabase();
  await loadRecords(database, [topic, huawei, ban, claim], { recordedAt });
});

describe('an import that is taken back', () => {
  test('leaves the same graph and the same export as before it; taken back again, as after it', async () => {
    const [before, bytes] = [await everything(database), await exported(database)];
    await importAs(database, 'list', list);
    const [after, bytesAfter] = [await everything(database), await exported(database)];
    expect(await undo(database, 'list')).toBe('undo-of-list');
    expect(await exported(database)).toBe(bytes);
    expect(await everything(database)).toEqual(before);
    expect(await undo(database, 'undo-of-list')).toBe('undo-of-undo-of-list');
    expect(await exported(database)).toBe(bytesAfter);
    expect(await everything(database)).toEqual(after);
    expect(await undo(database, 'list')).toBe('undo-of-list-2');
    expect(await exported(database)).toBe(bytes);
  });

  test.each([1, 2])('leaves no trace in random records (%d), whatever it made, altered and took away', async (seed) => {
    database = await emptyDatabase();
    await loadRecords(database, thicket(seed));
    const [before, bytes] = [await everything(database), await exported(database)];
    const later = thicket(seed + 10);
    const more = JSON.parse(JSON.stringify(later).replaceAll(/"(Sta|Org)-/g, '"new-$1-')) as typeof later;
    const made = more.filter(({ id }) => String(id).startsWith('new-'));
    await importAs(database, 'random', [later, made.slice(0, 15), made.slice(15)], { interrupted: true });
    const named = new Set(JSON.stringify([later, made]).match(/(?<="node":")Sta[^"]+/g));
    const unnamed = later.map(({ id }) => String(id)).filter((id) => id.startsWith('Sta') && !named.has(id));
    await removeRecords(database, unnamed, { batchId: 'random' });
    const [after, bytesAfter] = [await everything(database), await exported(database)];
    expect(unnamed.length).toBeGreaterThan(0);
    await undo(database, 'random');
    expect(await exported(database)).toBe(bytes);
    expect(await everything(database)).toEqual(before);
    await undo(database, 'undo-of-random');
    expect(await exported(database)).toBe(bytesAfter);
    expect(await everything(database)).toEqual(after);
    expect(await findings()).toEqual([]);
  });

  test('is found at a cost that the other imports do not matter for', async () => {
    const numbered = (count: number) =>
      Array.from({ length: count }, (_, number) => [{ ...topic, name: `5G ${number}` }]);
    const cost = async (batch: string) => (await database.profile(statement('history/standing-sets'), { batch })).hits;
    await importAs(database, 'small', numbered(5));
    const alone = await cost('small');
    await importAs(database, 'large', numbered(60));
    expect(alone).toBeGreaterThan(0);
    expect(await cost('small')).toBe(alone);
    expect(await cost('large')).toBeLessThanOrEqual(15 * alone);
  });

  test('may have been interrupted, and so may be its undoing: the same again goes on', async () => {
    const bytes = await exported(database);
    await importAs(database, 'list', list, { interrupted: true });
    const stop = new AbortController();
    await undo(database, 'list', { signal: stop.signal, onSet: () => stop.abort() });
    expect(await exported(database)).not.toBe(bytes);
    expect(await undo(database, 'list')).toBe('undo-of-list');
    expect(await exported(database)).toBe(bytes);
    expect(await conflicts('list')).toBe('The import list was taken back by undo-of-list already.');
  });

  test('is taken back after a later one is', async () => {
    const bytes = await exported(database);
    await importAs(database, 'first', [[{ ...huawei, name: 'First' }, zte]]);
    const between = await exported(database);
    await importAs(database, 'second', [
      [
        { ...huawei, name: 'Second' },
        { ...claim, about: [{ node: 'zte' }] },
      ],
    ]);
    expect(await conflicts('first')).toEqual([
      'huawei has been changed since, by change 10',
      'zte is named by threat, which was recorded or changed since',
    ]);
    await undo(database, 'second');
    expect(await exported(database)).toBe(between);
    await undo(database, 'first');
    expect(await exported(database)).toBe(bytes);
  });
});

describe('an import cannot be taken back', () => {
  beforeEach(() => importAs(database, 'list', list));

  test('where a record of it was changed since; changed back, it can', async () => {
    const lines = await exported(database);
    await loadRecords(database, [
      { ...zte, name: 'ZTE Corporation' },
      { ...ban, title: 'Another' },
    ]);
    expect(await conflicts('list')).toEqual([
      'zte has been changed since, by change 14',
      'ban has been changed since, by change 15',
    ]);
    await loadRecords(
      database,
      lines.split('\n').map((line) => (line === '' ? undefined : JSON.parse(line))),
    );
    expect(await undo(database, 'list')).toBe('undo-of-list');
  });

  test('where something that was recorded since names what it made', async () => {
    await loadRecords(database, [{ ...claim, id: 'other', about: [{ node: 'zte' }] }]);
    expect(await conflicts('list')).toEqual(['zte is named by other, which was recorded or changed since']);
  });

  test('where one thing names what it made, behind more than a thousand that will not any more', async () => {
    const claims = Array.from({ length: 1_500 }, (_, index) => ({ ...claim, id: `claim-${index}` }));
    const about = (node: string) => claims.map((one) => ({ ...one, about: [{ node }] }));
    await importAs(database, 'first', [[{ ...topic, id: 'x' }], about('x')]);
    await importAs(database, 'second', [about('x').map((one) => ({ ...one, text: 'A threat.' }))]);
    await undo(database, 'second');
    await loadRecords(database, [{ ...claim, id: 'other', about: [{ node: 'x' }] }]);
    expect(await conflicts('first')).toEqual(['x is named by other, which was recorded or changed since']);
  });

  test('where what it made was removed since', async () => {
    await removeRecords(database, ['6g']);
    expect(await conflicts('list')).toEqual(['6g has been changed since, by change 14']);
  });

  test('where another actor was merged into one that it made, even if that took nothing over', async () => {
    await loadRecords(database, [{ ...zte, id: 'zte-2' }]);
    await answer(database, 'mutation { mergeActors(keep: "zte", merge: "zte-2", reason: "One.") { repeated } }');
    expect(await conflicts('list')).toEqual(['zte zte-2 was merged into it since; separate the two first']);
  });

  test('where there is none of that name, or it changed nothing', async () => {
    expect(await conflicts('lists')).toBe('There is no import lists; `claimgraph batch list` lists them all.');
    await importAs(database, 'nothing', [[{ ...topic, name: '5G networks' }]]);
    expect(await conflicts('nothing')).toBe('The import nothing changed nothing.');
  });

  test('further than to a record that is changed while it is taken back', async () => {
    const stop = new AbortController();
    await undo(database, 'list', { signal: stop.signal, onSet: () => stop.abort() });
    await loadRecords(database, [{ ...huawei, name: 'Hua Wei' }]);
    const halfway = await exported(database);
    const told = ['huawei has been changed since, by change 19'];
    expect(await conflicts('list')).toEqual(told);
    const origin = { author: program, verb: 'undoImport' };
    const error = await carryOutUndo(database, { batch: 'list', as: 'undo-of-list' }, origin).catch((reason) => reason);
    expect((error as CannotUndo).conflicts.map(({ id, message }) => `${id} ${message}`)).toEqual(told);
    expect(await exported(database)).toBe(halfway);
  });
});

describe('undoImport', () => {
  const undoImport = `mutation ($batch: ID!, $key: String) { undoImport(batch: $batch, reason: "Wrong.", idempotencyKey: $key) {
    repeated batch { id undoes { id } author { id } sources finishedAt counts { type created changed removed } }
    changes { kind subjectId verb reason batchId } } }`;
  type Done = { undoImport: { repeated: boolean; batch: { finishedAt: string }; changes: unknown[] } };

  test('takes an import back in one transaction, once for each key', async () => {
    const bytes = await exported(database);
    await importAs(database, 'list', list);
    const { undoImport: done } = await answer<Done>(database, undoImport, { batch: 'list', key: '1' });
    expect(await exported(database)).toBe(bytes);
    const told = { verb: 'undoImport', reason: 'Wrong.', batchId: 'undo-of-list' };
    expect(done).toEqual({
      repeated: false,
      batch: {
        id: 'undo-of-list',
        undoes: { id: 'list' },
        author: { id: 'anonymous' },
        sources: [],
        finishedAt: expect.any(String),
        counts: [
          { type: 'CLAIM', created: 0, changed: 1, removed: 0 },
          { type: 'ORGANISATION', created: 0, changed: 2, removed: 1 },
          { type: 'REGULATORY_ACTION', created: 0, changed: 1, removed: 0 },
          { type: 'TOPIC', created: 0, changed: 1, removed: 1 },
        ],
      },
      changes: [
        { ...told, kind: 'CHANGED', subjectId: 'threat' },
        { ...told, kind: 'CHANGED', subjectId: 'zte' },
        { ...told, kind: 'CHANGED', subjectId: '5g' },
        { ...told, kind: 'REMOVED', subjectId: '6g' },
        { ...told, kind: 'CHANGED', subjectId: 'huawei' },
        { ...told, kind: 'CHANGED', subjectId: 'ban' },
        { ...told, kind: 'REMOVED', subjectId: 'zte' },
      ],
    });
    const { undoImport: again } = await answer<Done>(database, undoImport, { batch: 'list', key: '1' });
    expect(again).toEqual({ ...done, repeated: true });
  });

  test('takes away what a key gave: asked for again, that is done and not there', async () => {
    await importAs(database, 'list', list);
    const judge = `mutation { judgeActors(one: "zte", other: "huawei", verdict: UNSURE, reason: "So.", idempotencyKey: "judged") { repeated one { id } } }`;
    expect(await answer(database, judge)).toEqual({ judgeActors: { repeated: false, one: { id: 'zte' } } });
    await undo(database, 'list');
    const { result } = await ask(database, judge);
    expect(result.errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      ['It is done, but zte was taken away since; its history tells when and why.', { code: 'NOT_FOUND', done: true }],
    ]);
    expect(await answer(database, judge.replace('one { id }', 'other { id }'))).toEqual({
      judgeActors: { repeated: true, other: { id: 'huawei' } },
    });
  });

  test('takes back at most 5,000 changes at once, as a merge rewrites at most 5,000 records', async () => {
    const about = { type: 'Claim', about: [{ node: 'huawei' }] };
    const claims = Array.from({ length: 5_001 }, (_, index) => ({ ...about, id: `claim-${index}`, text: `${index}` }));
    await importAs(database, 'many', [claims]);
    await loadRecords(database, [zte]);
    const [[before] = []] = await database.read('MATCH (note:ChangeSet) RETURN count(note)');
    const tried = [
      'undoImport(batch: "many", reason: "So.", idempotencyKey: "one")',
      'mergeActors(keep: "zte", merge: "huawei", reason: "So.", idempotencyKey: "two")',
    ].map(async (field) => (await ask(database, `mutation { ${field} { repeated } }`)).result.errors?.[0]?.extensions);
    expect(await Promise.all(tried)).toEqual([
      { code: 'QUERY_TOO_COSTLY', field: 'batch', measured: 'import', cost: 5_001, limit: 5_000 },
      { code: 'QUERY_TOO_COSTLY', field: 'merge', measured: 'records', cost: 5_001, limit: 5_000 },
    ]);
    expect(await database.read('MATCH (note:ChangeSet) RETURN count(note)')).toEqual([[before]]);
    expect(await database.read('MATCH (note:IdempotentRequest) RETURN count(note)')).toEqual([[0]]);
    expect(await answer(database, '{ actor(id: "huawei") { formerIds } claim(id: "claim-7") { text } }')).toEqual({
      actor: { formerIds: [] },
      claim: { text: '7' },
    });
  });

  test('names what stands against it, and does nothing', async () => {
    await importAs(database, 'list', list);
    await loadRecords(database, [{ ...zte, name: 'ZTE Corporation' }]);
    const bytes = await exported(database);
    const { result } = await ask(database, undoImport, { batch: 'list' });
    expect(result.errors?.[0]?.extensions).toEqual({
      code: 'CONFLICT',
      field: 'batch',
      rule: expect.stringContaining('zte: has been changed since, by change 14'),
      conflicts: [{ id: 'zte', rule: 'has been changed since, by change 14' }],
    });
    expect(await exported(database)).toBe(bytes);
    const missing = (await ask(database, undoImport, { batch: 'lists' })).result.errors?.[0]?.extensions;
    expect(missing).toMatchObject({ code: 'NOT_FOUND', field: 'batch' });
  });
});

describe('importBatches', () => {
  const whole = `nodes { id sources author { id name } startedAt finishedAt counts { type created changed removed } undoes { id } undoneBy { id } }`;
  type Page = {
    importBatches: { nodes: Record<string, unknown>[]; pageInfo: { endCursor: string }; totalCount: number };
  };
  const page = async (given = '') =>
    (
      await answer<Page>(
        database,
        `{ importBatches${given} { ${whole} totalCount pageInfo { endCursor hasNextPage } } }`,
      )
    ).importBatches;

  test('lists all imports, the last one first, with what they did and what took them back', async () => {
    await importAs(database, 'list', list, { interrupted: true });
    await importAs(database, 'nothing', []);
    await undo(database, 'list');
    const { nodes, totalCount } = await page();
    const common = { author: { id: 'claimgraph', name: 'Claimgraph' }, startedAt: expect.any(String) };
    const ended = { ...common, finishedAt: expect.any(String) };
    expect(totalCount).toBe(3);
    expect(nodes).toEqual([
      {
        ...ended,
        id: 'undo-of-list',
        sources: [],
        counts: expect.arrayContaining([{ type: 'TOPIC', created: 0, changed: 1, removed: 1 }]),
        undoes: { id: 'list' },
        undoneBy: null,
      },
      { ...ended, id: 'nothing', sources: ['nothing.jsonl'], counts: [], undoes: null, undoneBy: null },
      {
        ...common,
        id: 'list',
        sources: ['list.jsonl'],
        finishedAt: null,
        counts: [
          { type: 'CLAIM', created: 0, changed: 1, removed: 0 },
          { type: 'ORGANISATION', created: 1, changed: 2, removed: 0 },
          { type: 'REGULATORY_ACTION', created: 0, changed: 1, removed: 0 },
          { type: 'TOPIC', created: 1, changed: 1, removed: 0 },
        ],
        undoes: null,
        undoneBy: { id: 'undo-of-list' },
      },
    ]);
    await undo(database, 'undo-of-list');
    const states = (await page()).nodes.map(({ id, undoneBy }) => [
      id,
      (undoneBy as { id: string } | null)?.id ?? null,
    ]);
    expect(states).toEqual([
      ['undo-of-undo-of-list', null],
      ['undo-of-list', 'undo-of-undo-of-list'],
      ['nothing', null],
      ['list', null],
    ]);
  });

  test('come page by page, and as they were at an instant', async () => {
    for (const id of ['a', 'b', 'c']) await importAs(database, id, [[{ ...topic, id }]]);
    const first = await page('(first: 2)');
    const second = await page(`(first: 2, after: "${first.pageInfo.endCursor}")`);
    expect([first, second].map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['c', 'b'], ['a']]);
    const [, between] = first.nodes;
    const then = await page(`(asOf: "${between?.startedAt}")`);
    expect(then.nodes.map(({ id, finishedAt, counts }) => [id, finishedAt, (counts as unknown[]).length])).toEqual([
      ['b', null, 0],
      ['a', expect.any(String), 1],
    ]);
    await undo(database, 'a');
    const [, , , last] = (await page()).nodes;
    expect([last?.id, last?.undoneBy]).toEqual(['a', { id: 'undo-of-a' }]);
  });

  test('an import goes on under its name, but not once it was taken back', async () => {
    await importAs(database, 'list', list.slice(0, 1), { interrupted: true });
    await importAs(database, 'list', list);
    expect((await page()).nodes.map(({ id, finishedAt }) => [id, finishedAt])).toEqual([['list', expect.any(String)]]);
    await undo(database, 'list');
    await expect(importAs(database, 'list', list)).rejects.toThrow('There is an import list that was taken back');
    await expect(importAs(database, 'undo-of-list', list)).rejects.toThrow('choose another name by --batch');
  });
});
