import { beforeAll, describe, expect, test } from '@jest/globals';
import { applyTo } from '../../src/import/apply.ts';
import { claim } from '../../src/import/held.ts';
import { parseJsonLine } from '../../src/import/json-line.ts';
import { loadRecords } from '../../src/import/load.ts';
import { program } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer } from '../ask.ts';
import { everything, exported } from '../export/everything.ts';
import { thicket } from '../naive/thicket.ts';
import { emptyDatabase, sampleDatabase, testDatabase } from '../neo4j.ts';
import { onceAfter } from '../once-after.ts';

const records = (lines: string): unknown[] => lines.split('\n').map((line, index) => parseJsonLine(line, index + 1));

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

  test('of actors that were merged, and of some that were separated again, makes the same bytes again', async () => {
    const first = await sampleDatabase({ changes: true });
    for (const text of [
      'mergeActors(keep: "us-government", merge: "us-department-of-defense", reason: "One.") { repeated }',
      'mergeActors(keep: "bt", merge: "vodafone", reason: "One.") { repeated }',
      'separateActors(id: "vodafone", reason: "Two.") { repeated }',
    ])
      await answer(first, `mutation { ${text} }`);
    const before = await everything(first);
    const lines = await exported(first);
    expect(lines).not.toContain('"id":"us-department-of-defense"');
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

  test('keeps when an event was recorded that came later than its action', async () => {
    const first = await emptyDatabase();
    const ban = { type: 'RegulatoryAction', id: 'ban', kind: 'BAN', title: 'A ban' };
    const event = { id: 'ban-1', kind: 'ANNOUNCED' };
    await loadRecords(first, [{ ...ban, events: [event] }], { recordedAt: '2026-01-01T00:00:00.000Z' });
    await loadRecords(first, [{ ...ban, events: [event, { id: 'ban-2', kind: 'ADOPTED' }] }], {
      recordedAt: '2026-02-01T00:00:00.000Z',
    });
    const before = await everything(first);
    const lines = await exported(first);
    const database = await emptyDatabase();
    await loadRecords(database, records(lines));
    expect(await everything(database)).toEqual(before);
  });

  test('holds texts of every length whole', async () => {
    const database = await emptyDatabase();
    const text = '😀 long '.repeat(20_000);
    await loadRecords(database, [{ type: 'Document', id: 'long', kind: 'REPORT', text }]);
    expect(records(await exported(database))[0]).toMatchObject({ id: 'long', text });
  });

  test('fails where a node has no type', async () => {
    const database = await emptyDatabase();
    await database.write((run) => run("CREATE (:Node {id: 'nothing'})"));
    await expect(exported(database)).rejects.toThrow(
      'The node "nothing" has no type of the model; run claimgraph check.',
    );
  });
});

const topic = (id: string, ...broader: string[]) => ({
  type: 'Topic',
  id,
  name: `Topic ${id}`,
  broader: broader.map((node) => ({ node })),
});

describe('an export while others write', () => {
  const before = [
    topic('b'),
    topic('d', 'b'),
    topic('f', 'b'),
    topic('h', 'd'),
    { type: 'RegulatoryAction', id: 'j', kind: 'BAN', title: 'A ban', events: [{ id: 'j-1', kind: 'ANNOUNCED' }] },
    topic('l'),
    topic('z'),
  ];

  /** Changes, makes and removes records all over the order of ids, some of them twice. */
  async function write(database: Database): Promise<void> {
    await loadRecords(database, [topic('a'), topic('b', 'a'), topic('d', 'n'), topic('n'), topic('zz', 'z')]);
    await remove(database, 'f', 'h', 'l', 'z', 'zz');
    await loadRecords(database, [
      { ...topic('l'), name: 'Another' },
      { ...topic('b'), name: 'Again' },
      topic('n', 'l'),
    ]);
    await loadRecords(database, [
      {
        type: 'RegulatoryAction',
        id: 'j',
        kind: 'FINE',
        title: 'A fine',
        events: [{ id: 'j-2', kind: 'ADOPTED', on: '2020' }],
      },
    ]);
  }

  test.each([
    ['before anything was read', 'export/counter'],
    ['after everything was read', 'export/nodes'],
  ])('is what was there at its beginning: written %s', async (_when, name) => {
    const database = await emptyDatabase();
    await loadRecords(database, before);
    const lines = await exported(database);
    expect(await exported(onceAfter(database, name, () => write(database)))).toBe(lines);
    const now = await exported(database);
    expect(now).not.toBe(lines);
    expect(records(now).flatMap((record) => (record ? [(record as { id: string }).id] : []))).toEqual([
      'a',
      'b',
      'd',
      'j',
      'l',
      'n',
    ]);
  });
});

/** Removes records, with a note in the log. */
async function remove(database: Database, ...removed: string[]): Promise<void> {
  await database.write(async (run) => {
    await applyTo(run, [], await claim(run, removed), { author: program, verb: 'test' }, { removed });
  });
}
