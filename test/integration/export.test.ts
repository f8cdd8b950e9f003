import { beforeAll, describe, expect, test } from '@jest/globals';
import { CannotExport } from '../../src/export/cannot-export.ts';
import { closed } from '../../src/export/closed.ts';
import { toJsonLines } from '../../src/export/json-line.ts';
import { readAll, readChosen } from '../../src/export/read.ts';
import { parseJsonLine } from '../../src/import/json-line.ts';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { thicket } from '../naive/thicket.ts';
import { emptyDatabase, sampleDatabase, testDatabase } from '../neo4j.ts';

async function exported(database: Database): Promise<string> {
  let lines = '';
  for await (const line of toJsonLines(closed(database, readAll(database)))) lines += line;
  return lines;
}

const records = (lines: string): unknown[] => lines.split('\n').map((line, index) => parseJsonLine(line, index + 1));

/** All that the database holds of the model, in a fixed order; events are recorded when their action is. */
async function everything(database: Database): Promise<unknown> {
  const nodes = await database.read(
    'MATCH (node) WHERE node:Node OR node:Identifier RETURN labels(node), properties(node) ORDER BY coalesce(node.id, node.key)',
  );
  const relationships = await database.read(
    'MATCH (source:Node)-[edge]->(target) RETURN type(edge), source.id, coalesce(target.id, target.key) AS end, properties(edge) ORDER BY edge.id, end',
  );
  return { nodes, relationships };
}

describe('an export in JSON lines', () => {
  beforeAll(async () => {
    await sampleDatabase({ changes: true });
  }, 120_000);

  test('of the sample makes the same database, and the same bytes again', async () => {
    const lines = await exported(testDatabase());
    const before = await everything(testDatabase());
    const database = await emptyDatabase();
    await loadRecords(database, records(lines));
    expect(await everything(database)).toEqual(before);
    expect(await exported(database)).toBe(lines);
    expect(lines.split('\n')).toHaveLength(1 + (lines.match(/^\{"type":"/gm)?.length ?? 0));
  });

  test.each([1, 2, 3])('of random records (%d) makes the same database, and the same bytes again', async (seed) => {
    const first = await emptyDatabase();
    await loadRecords(first, thicket(seed));
    const before = await everything(first);
    const lines = await exported(first);
    const database = await emptyDatabase();
    await loadRecords(database, records(lines));
    expect(await everything(database)).toEqual(before);
    expect(await exported(database)).toBe(lines);
  });

  test('changes nothing where it is imported again', async () => {
    const database = await emptyDatabase();
    await loadRecords(database, thicket(4));
    const { nodes, relationships } = await loadRecords(database, records(await exported(database)));
    expect([nodes, relationships]).toEqual([
      { created: 0, changed: 0, removed: 0, unchanged: expect.any(Number) },
      { created: 0, changed: 0, removed: 0, unchanged: expect.any(Number) },
    ]);
  });

  test('says all of a record, in the order of the model, whatever order it came in', async () => {
    const database = await emptyDatabase();
    const recordedAt = '2026-01-31T12:00:00.000Z';
    await loadRecords(
      database,
      [
        {
          identifiers: [
            { scheme: 'wikidata', value: 'Q2' },
            { scheme: 'lei', value: 'L1' },
          ],
          name: 'A company',
          kind: 'COMPANY',
          id: 'company',
          type: 'Organisation',
        },
        {
          type: 'RegulatoryAction',
          id: 'ban',
          title: 'A ban',
          kind: 'BAN',
          events: [
            { id: 'ban-in-force', kind: 'IN_FORCE', on: '2021' },
            { id: 'ban-announced', kind: 'ANNOUNCED', on: '2020-05~' },
          ],
          appliesTo: [{ node: 'company', unit: 'PERCENT', measure: 'share', value: 35 }],
        },
      ],
      { recordedAt },
    );
    expect(await exported(database)).toBe(
      [
        `{"type":"RegulatoryAction","id":"ban","recordedAt":"${recordedAt}","kind":"BAN","title":"A ban","appliesTo":[{"node":"company","measure":"share","value":35,"unit":"PERCENT"}],"events":[{"id":"ban-announced","kind":"ANNOUNCED","on":"2020-05~"},{"id":"ban-in-force","kind":"IN_FORCE","on":"2021"}]}\n`,
        `{"type":"Organisation","id":"company","recordedAt":"${recordedAt}","name":"A company","kind":"COMPANY","identifiers":[{"scheme":"lei","value":"L1"},{"scheme":"wikidata","value":"Q2"}]}\n`,
      ].join(''),
    );
  });

  test('holds texts of every length whole', async () => {
    const database = await emptyDatabase();
    const text = '😀 long '.repeat(20_000);
    await loadRecords(database, [{ type: 'Document', id: 'long', kind: 'REPORT', text }]);
    expect(records(await exported(database))[0]).toMatchObject({ id: 'long', text });
  });

  test('holds whatever was written behind its back while it ran, so that no end dangles', async () => {
    const database = await emptyDatabase();
    await loadRecords(database, [{ type: 'Topic', id: 'm', name: 'In the middle' }]);
    let lines = '';
    for await (const line of toJsonLines(closed(database, behind(database)))) lines += line;
    expect(records(lines).flatMap((record) => (record ? [(record as { id: string }).id] : []))).toEqual([
      'm',
      'z',
      'b',
      'a',
    ]);
  });

  test('fails where an end is gone before it could be read', async () => {
    const database = await emptyDatabase();
    await loadRecords(database, [
      { type: 'Topic', id: 'a', name: 'A', broader: [{ node: 'b' }] },
      { type: 'Topic', id: 'b', name: 'B' },
    ]);
    await expect(
      (async () => {
        for await (const _line of toJsonLines(closed(database, beforeRemoval(database))));
      })(),
    ).rejects.toThrow(new CannotExport('"b" was removed while records that name it were read; export again.'));
  });

  test('fails where a node has no type', async () => {
    const database = await emptyDatabase();
    await database.write((run) => run("CREATE (:Node {id: 'nothing'})"));
    await expect(exported(database)).rejects.toThrow(
      'The node "nothing" has no type of the model; run claimgraph check.',
    );
  });
});

/** Reads all, and writes nodes with ids before and after the place where it is. */
async function* behind(database: Database): ReturnType<typeof readAll> {
  const topic = (id: string, ...broader: string[]) => ({
    type: 'Topic',
    id,
    name: id,
    broader: broader.map((node) => ({ node })),
  });
  for await (const node of readAll(database)) {
    yield node;
    await loadRecords(database, [topic('z', 'b'), topic('b', 'a'), topic('a')]);
  }
  yield* readChosen(database, ['z']);
}

/** Reads all, and removes the second node when it has given the first. */
async function* beforeRemoval(database: Database): ReturnType<typeof readAll> {
  for await (const node of readAll(database)) {
    yield node;
    await database.write((run) => run("MATCH (node:Topic {id: 'b'}) DETACH DELETE node"));
    return;
  }
}
