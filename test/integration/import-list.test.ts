import { beforeEach, expect, test } from '@jest/globals';
import { CannotImport } from '../../src/import/cannot-import.ts';
import type { Item } from '../../src/import/format/item.ts';
import { removeRecords } from '../../src/import/remove.ts';
import { type SnapshotCounts, takeSnapshot } from '../../src/import/snapshot/take.ts';
import { importItems } from '../../src/import/stream/import-items.ts';
import { existingIn, loadingInto, mergedIn } from '../../src/import/stream/load-step.ts';
import { seenIds } from '../../src/import/stream/seen.ts';
import { program } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer } from '../ask.ts';
import { emptyDatabase } from '../neo4j.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

const office = { type: 'Organisation', id: 'office', name: 'Office', kind: 'GOVERNMENT_BODY' };

/** A list of these entries, each of an actor of its own, as a mapping makes it. */
async function* listOf(names: readonly string[]): AsyncGenerator<Item> {
  const item = (record: object, keep: boolean): Item => ({
    place: { source: 'list', line: 1 },
    record,
    size: 100,
    keep,
  });
  yield item(office, true);
  yield item({ type: 'Document', id: 'list', kind: 'DATASET', title: 'The list', publishedOn: '2021' }, true);
  for (const name of names) {
    yield item({ type: 'Organisation', id: `firm-${name}`, name, kind: 'COMPANY' }, false);
    yield item(
      {
        type: 'RegulatoryAction',
        id: `entry-${name}`,
        title: name,
        kind: 'ENTITY_LISTING',
        issuedBy: [{ node: 'office' }],
        appliesTo: [{ node: `firm-${name}` }],
        publishedIn: [{ node: 'list' }],
      },
      false,
    );
  }
}

interface Outcome {
  readonly counts: SnapshotCounts;
  readonly refused: readonly string[];
  readonly skipped: Readonly<Record<string, number>>;
}

const take = (day: string, ...names: string[]): Promise<Outcome> => takeWhile(day, names, async () => {});

/** Imports a list at a day, with work that is done when what the list lacks has been read and before that is written. */
async function takeWhile(day: string, names: readonly string[], work: () => Promise<void>): Promise<Outcome> {
  const list = await takeSnapshot(database, { list: 'list', day });
  const seen = seenIds();
  const refused: string[] = [];
  const { skipped } = await importItems(listOf(names), {
    seen,
    load: loadingInto(database, { author: program, verb: 'import' }),
    existing: existingIn(database),
    merged: mergedIn(database),
    limits: { records: 5, bytes: 1_000_000 },
    strict: false,
    reject: async ({ problems }) => void refused.push(...problems.map(({ message }) => message)),
    complete: list.complete,
    afterwards: () => followedBy(list.ended(seen), work),
    onLoaded: list.count,
  });
  return { counts: list.counts(), refused, skipped };
}

async function* followedBy(items: AsyncIterable<Item>, work: () => Promise<void>): AsyncGenerator<Item> {
  yield* items;
  await work();
}

/** What lists have said of each entry, in order. */
async function events(): Promise<unknown> {
  const rows = await database.read(
    `MATCH (action:RegulatoryAction)
     OPTIONAL MATCH (action)-[:HAS_EVENT]->(event:ActionEvent)
     WITH action, event
     ORDER BY event.onKey
     RETURN action.title, collect(event.kind + ' ' + event.on)
     ORDER BY action.title`,
  );
  return Object.fromEntries(rows as [string, string[]][]);
}

test('the same day again corrects what a file that was cut off had taken away or left out', async () => {
  await take('2021-04', 'a', 'b');
  expect((await take('2021-06', 'a')).counts).toMatchObject({ before: '2021-04', removed: 1 });
  expect(await events()).toEqual({
    a: ['IN_FORCE ../2021-04'],
    b: ['IN_FORCE ../2021-04', 'REVOKED 2021-04/2021-06'],
  });
  const corrected = await take('2021-06', 'a', 'b', 'c');
  expect(corrected).toMatchObject({ refused: [], counts: { before: '2021-04', added: 1, returned: 0, removed: 0 } });
  const whole = {
    a: ['IN_FORCE ../2021-04'],
    b: ['IN_FORCE ../2021-04'],
    c: ['IN_FORCE 2021-04/2021-06'],
  };
  expect(await events()).toEqual(whole);
  const again = await take('2021-06', 'a', 'b', 'c');
  expect(again).toMatchObject({ refused: [], counts: { added: 0, changed: 0, unchanged: 3, removed: 0 } });
  expect(await events()).toEqual(whole);
});

test('the first list again has no list before', async () => {
  await take('2021-04', 'a');
  expect((await take('2021-04', 'a', 'b')).counts.before).toBeUndefined();
  expect(await events()).toEqual({ a: ['IN_FORCE ../2021-04'], b: ['IN_FORCE ../2021-04'] });
});

test('what is recorded while the end of a list is written stays', async () => {
  await take('2021-04', 'a', 'b', 'c');
  const revisionOf = async (id: string) =>
    (await database.read('MATCH (node:Node {id: $id}) RETURN node.revision', { id }))[0]?.[0];
  const { counts } = await takeWhile('2021-06', ['a'], async () => {
    await answer(
      database,
      `mutation {
        recordActionEvent(action: "entry-b", event: { id: "pause", kind: SUSPENDED, on: "2021-05" }) { repeated }
        recordAction(input: { id: "entry-c", title: "d" }, expectedRevision: ${await revisionOf('entry-c')}) { repeated }
        recordDocument(input: { id: "list", title: "All" }, expectedRevision: ${await revisionOf('list')}) { repeated }
      }`,
    );
  });
  expect(counts).toMatchObject({ removed: 2, changed: 0, unchanged: 1 });
  const ended = ['IN_FORCE ../2021-04', 'REVOKED 2021-04/2021-06'];
  expect(await events()).toEqual({
    a: ['IN_FORCE ../2021-04'],
    b: [...ended, 'SUSPENDED 2021-05'],
    d: ended,
  });
  const listed = () => database.read('MATCH (list:Node {id: "list"}) RETURN list.title, list.publishedOn');
  expect(await listed()).toEqual([['All', '2021-06']]);
  await take('2021-08', 'a', 'b', 'c');
  expect(await events()).toEqual({
    a: ['IN_FORCE ../2021-04'],
    b: [...ended, 'SUSPENDED 2021-05', 'IN_FORCE 2021-06/2021-08'],
    d: [...ended, 'IN_FORCE 2021-06/2021-08'],
  });
  expect(await listed()).toEqual([['All', '2021-08']]);
});

test('what is taken away while the end of a list is written is not made anew', async () => {
  await take('2021-04', 'a', 'b', 'c');
  const { refused } = await takeWhile('2021-06', ['a'], async () => {
    await removeRecords(database, ['entry-b']);
  });
  expect(refused).toEqual([]);
  expect(await events()).toEqual({
    a: ['IN_FORCE ../2021-04'],
    c: ['IN_FORCE ../2021-04', 'REVOKED 2021-04/2021-06'],
  });
});

test.each(['2021-13', '2021-02-30', '2021-21', '0000', '2021-00', 'June'])('%s is no day of a list', async (day) => {
  await expect(take(day, 'a')).rejects.toThrow(
    new CannotImport(`The day of a list is written as 2021-04-30, 2021-04 or 2021, not ${day}.`),
  );
});

test('a list goes on after two of its actors were judged to be one', async () => {
  await take('2021-04', 'a', 'b', 'c');
  await answer(
    database,
    'mutation { mergeActors(keep: "firm-a", merge: "firm-b", reason: "one firm") { actor { id } } }',
  );
  const { counts, refused, skipped } = await take('2021-06', 'a', 'b');
  expect(refused).toEqual([]);
  expect(skipped).toEqual({ 'records of actors that were merged into others': 1 });
  expect(counts).toMatchObject({ unchanged: 2, removed: 1 });
  expect(await events()).toMatchObject({ c: ['IN_FORCE ../2021-04', 'REVOKED 2021-04/2021-06'] });
  const firms = await database.read('MATCH ({id: "entry-b"})-[:APPLIES_TO]->(firm) RETURN firm.id');
  expect(firms).toEqual([['firm-a']]);
  expect((await take('2021-08', 'a', 'b')).counts).toMatchObject({ before: '2021-06', unchanged: 2, removed: 0 });
});

test('what is to be left alone where it is there is left alone under a former id too', async () => {
  await take('2021-04', 'a', 'b');
  await answer(
    database,
    'mutation { mergeActors(keep: "firm-a", merge: "firm-b", reason: "one firm") { actor { id } } }',
  );
  expect(await existingIn(database)(['firm-a', 'firm-b', 'firm-z'])).toEqual(new Set(['firm-a', 'firm-b']));
});
