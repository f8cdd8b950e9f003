import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lookUp, stored } from '../../src/import/held.ts';
import { loadRecords } from '../../src/import/load.ts';
import { sampleRecordedAt } from '../../src/import/sample.ts';
import { type JsonRecord, toRecord } from '../../src/model/to-record.ts';
import { emptyDatabase, sampleDatabase, testDatabase } from '../neo4j.ts';

const story = readFileSync('cypher/sample/story.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as JsonRecord);

/** What the database holds, as records by id. */
async function records(ids: readonly string[]): Promise<JsonRecord[]> {
  const database = testDatabase();
  const held = await lookUp((text, parameters) => database.read(text, parameters), ids);
  return [...held.values()].map((node) => toRecord(stored(node)));
}

/** A record with its lists in one order, and without those that are empty: what it means, whatever way it is written. */
function settled(record: JsonRecord): unknown {
  const sorted = (list: Record<string, unknown>[]) =>
    list.toSorted((one, other) => (JSON.stringify(one.node ?? one) < JSON.stringify(other.node ?? other) ? -1 : 1));
  const entries = Object.entries(record).filter(([name, value]) => name !== 'aliases' || (value as []).length > 0);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      Array.isArray(value) && typeof value[0] === 'object' ? sorted(value) : value,
    ]),
  );
}

describe('the record of a node', () => {
  test('says what the line said from which it was loaded', async () => {
    await sampleDatabase();
    const read = await records(story.map(({ id }) => id));
    const written = story.map((record) => ({ recordedAt: sampleRecordedAt, ...record }));
    const byId = (list: readonly JsonRecord[]) => new Map(list.map((record) => [record.id, settled(record)]));
    expect(byId(read)).toEqual(byId(written));
  });

  test('loaded into an empty database gives the same text again', async () => {
    await sampleDatabase();
    const ids = story.map(({ id }) => id);
    const first = (await records(ids)).map((record) => JSON.stringify(record));
    const database = await emptyDatabase();
    await loadRecords(
      database,
      first.toReversed().map((text) => JSON.parse(text)),
    );
    expect((await records(ids)).map((record) => JSON.stringify(record))).toEqual(first);
  });

  test('tells when an event was recorded later than its action', async () => {
    const database = await emptyDatabase();
    const action = { type: 'RegulatoryAction', id: 'cap', kind: 'BAN', title: 'A ban' };
    const announced = { id: 'cap-announced', kind: 'ANNOUNCED', on: '2020-01' };
    const adopted = { id: 'cap-adopted', kind: 'ADOPTED', on: '2020-02' };
    const [early, late] = ['2026-01-31T12:00:00.000Z', '2026-02-28T12:00:00.000Z'];
    await loadRecords(database, [{ ...action, events: [announced] }], { recordedAt: early });
    await loadRecords(database, [{ ...action, events: [adopted, announced] }], { recordedAt: late });
    const whole = { ...action, recordedAt: early, events: [announced, { ...adopted, recordedAt: late }] };
    const [record] = await records(['cap']);
    expect(record).toEqual(whole);
    await emptyDatabase();
    await loadRecords(database, [record]);
    expect(await records(['cap'])).toEqual([whole]);
  });
});
