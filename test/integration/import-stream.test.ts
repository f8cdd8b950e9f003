import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Item } from '../../src/import/format/item.ts';
import { problemText } from '../../src/import/problem.ts';
import { type Imported, type ImportOptions, importItems } from '../../src/import/stream/import-items.ts';
import { existingIn, loadingInto, mergedIn, rehearsingIn } from '../../src/import/stream/load-step.ts';
import type { Rejected } from '../../src/import/stream/reject.ts';
import { seenIds } from '../../src/import/stream/seen.ts';
import { program } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer } from '../ask.ts';
import { emptyDatabase } from '../neo4j.ts';

type Json = Record<string, unknown> & { id: string };

const origin = { author: program, verb: 'import' };
const story: Json[] = readFileSync(new URL('../../cypher/sample/story.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const topic = (id: string, more: object = {}): Json => ({ type: 'Topic', id, name: id.toUpperCase(), ...more });
const claim = (id: string, more: object = {}): Json => ({ type: 'Claim', id, text: `It is ${id}.`, ...more });

let database: Database;
let rejected: Rejected[];

beforeEach(async () => {
  database = await emptyDatabase();
  rejected = [];
});

async function* itemsOf(records: readonly unknown[], { onItem, keep = false }: Way): AsyncGenerator<Item> {
  for (const [index, record] of records.entries()) {
    onItem?.(index);
    yield { place: { source: 'test', line: index + 1 }, record, size: 100, keep };
  }
}

interface Way extends Partial<ImportOptions> {
  readonly records?: number;
  readonly dryRun?: boolean;
  /** Whether records leave nodes alone that are there. */
  readonly keep?: boolean;
  readonly onItem?: (index: number) => void;
}

function load(records: readonly unknown[], { records: length = 10, dryRun = false, ...way }: Way = {}) {
  const seen = seenIds();
  return importItems(itemsOf(records, way), {
    load: dryRun ? rehearsingIn(database, origin, seen) : loadingInto(database, origin),
    seen,
    existing: existingIn(database),
    merged: mergedIn(database),
    limits: { records: length, bytes: 1_000_000 },
    strict: false,
    reject: async (one) => void rejected.push(one),
    ...way,
  });
}

const reasons = (): string[] =>
  rejected.map(({ item, problems }) =>
    problems.map((problem) => problemText({ ...problem, line: item.place.line })).join('; '),
  );

const counted = ({ tally }: Imported) => ({
  created: tally.nodes.created,
  changed: tally.nodes.changed + tally.relationships.changed + tally.relationships.removed,
  relationships: tally.relationships.created,
});

/** When and as which change something was recorded is not what the graph says. */
const log = ['createdSequence', 'revision', 'recordedAt', 'recordedKey'];

async function everything(): Promise<unknown> {
  const nodes = await database.read(
    'MATCH (node) WHERE node:Node OR node:Identifier RETURN labels(node), properties(node) ORDER BY coalesce(node.id, node.key)',
  );
  const edges = await database.read(
    'MATCH (source:Node)-[edge]->(target) RETURN type(edge), source.id, coalesce(target.id, target.key) AS end, properties(edge) ORDER BY edge.id, end',
  );
  const said = (properties: unknown) => Object.entries(properties as object).filter(([name]) => !log.includes(name));
  return { nodes: nodes.map(([labels, more]) => [[...(labels as string[])].sort(), said(more)]), edges };
}

describe('a stream of records', () => {
  test('in any order, in groups of any length, interrupted anywhere and started again, makes the same graph', async () => {
    await load(story);
    const whole = await everything();
    const orders = fc.shuffledSubarray(story, { minLength: story.length, maxLength: story.length });
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 6, max: 40 }), fc.nat(story.length), async (records, length, end) => {
        database = await emptyDatabase();
        const stop = new AbortController();
        const onItem = (index: number) => void (index === end && stop.abort());
        await load(records, { records: length, onItem, signal: stop.signal });
        expect(await load(records, { records: length })).toMatchObject({ ending: 'DONE', refused: 0, waiting: 0 });
        expect(await everything()).toEqual(whole);
      }),
      { numRuns: 4 },
    );
  }, 300_000);

  test('changes nothing the second time', async () => {
    await load(story);
    const before = await everything();
    const again = await load(story.toReversed(), { records: 7 });
    expect(counted(again)).toEqual({ created: 0, changed: 0, relationships: 0 });
    expect(Object.values(again.tally.records).reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(story.length);
    expect(await everything()).toEqual(before);
  });

  test('passes over what it says of actors that were merged into others since', async () => {
    const firm = (id: string) => ({ type: 'Organisation', id, name: id, kind: 'COMPANY' });
    const firms = [firm('a'), firm('b'), { ...firm('c'), ownedBy: [{ node: 'b' }] }];
    await load(firms);
    await answer(database, 'mutation { mergeActors(keep: "a", merge: "b", reason: "One firm.") { repeated } }');
    const before = await everything();
    const again = await load(firms);
    expect(again).toMatchObject({ refused: 0, skipped: { 'records of actors that were merged into others': 1 } });
    expect(counted(again)).toEqual({ created: 0, changed: 0, relationships: 0 });
    expect(await everything()).toEqual(before);
  });

  test.each([
    [1, 2],
    [2, 2],
    [10, 2],
    [50, 120],
  ])('may change a document and what is quoted from it, %s at a time of %s', async (records, count) => {
    const ids = Array.from({ length: count }, (_, index) => `said-${index}`);
    const version = (text: string, start: number, end: number) => [
      { type: 'Group', id: 'she', name: 'She', anonymity: 'NAMED' },
      { type: 'Document', id: 'letter', kind: 'ARTICLE', text },
      ...ids.map((id) => ({
        type: 'Statement',
        id,
        text: id,
        form: 'DIRECT_QUOTE',
        speechAct: 'ASSERT',
        assertedBy: [{ node: 'she' }],
        foundIn: [{ node: 'letter', exact: text.slice(start, end), start, end }],
      })),
    ];
    await load(version('She said: no.', 10, 12), { records });
    const next = version('Yesterday she said: no.', 20, 22);
    const again = await load(next, { records });
    expect([reasons(), again.tally.records.Document?.changed]).toEqual([[], 1]);
    expect(again.tally.records.Statement?.changed).toBe(count);
    await load(version('Nothing.', 0, 3).slice(0, 2), { records });
    expect(reasons()).toEqual([expect.stringContaining('quotes "no" at 20 to 22, but this reads')]);
    expect(await database.read('MATCH (letter:Document) RETURN letter.text')).toEqual([['Yesterday she said: no.']]);
  });

  test('counts records by what became of them', async () => {
    await load([topic('5g'), topic('6g'), claim('fast', { topics: [{ node: '5g' }] })]);
    const { tally } = await load([
      topic('5g', { name: 'Fifth generation' }),
      topic('6g'),
      topic('7g'),
      claim('fast', { topics: [{ node: '7g' }] }),
    ]);
    expect(tally.records).toEqual({
      Topic: { created: 1, changed: 1, unchanged: 1 },
      Claim: { created: 0, changed: 1, unchanged: 0 },
    });
  });

  test('may go round in circles, over the borders of groups', async () => {
    const ring = Array.from({ length: 9 }, (_, index) =>
      claim(`c${index}`, { contradicts: [{ node: `c${(index + 1) % 9}` }] }),
    );
    expect(await load(ring, { records: 2 })).toMatchObject({ refused: 0, tally: { relationships: { created: 9 } } });
  });

  test.each([1, 10])('may change what only both together can, over the borders of groups of %d', async (records) => {
    const action = (id: string, ...events: string[]): Json => ({
      type: 'RegulatoryAction',
      id,
      kind: 'LEGISLATION',
      title: id,
      events: events.map((event) => ({ id: event, kind: 'ADOPTED', on: '2020' })),
      issuedBy: [{ node: 'office' }],
    });
    const quote = (id: string, node: string): Json => ({
      type: 'Statement',
      id,
      text: id,
      form: 'PARAPHRASE',
      speechAct: 'ASSERT',
      assertedBy: [{ node: 'officials' }],
      foundIn: [{ node }],
    });
    const around: Json[] = [
      { type: 'Organisation', id: 'office', name: 'Office', kind: 'GOVERNMENT_BODY' },
      { type: 'Group', id: 'officials', name: 'Officials', anonymity: 'UNNAMED' },
      { type: 'Document', id: 'article', kind: 'ARTICLE', title: 'An article' },
      { type: 'Document', id: 'other', kind: 'ARTICLE', title: 'Another' },
    ];
    const broader = (id: string, ...nodes: string[]) => topic(id, { broader: nodes.map((node) => ({ node })) });
    await load([
      ...around,
      ...[broader('x', 'y'), broader('y')],
      ...[action('one', 'first', 'second'), action('two', 'third')],
      ...[quote('q1', 'article'), quote('q2', 'article'), quote('q3', 'article')],
    ]);
    const newer = [
      ...[broader('y', 'x'), broader('x')],
      ...[action('two', 'second'), action('one', 'first', 'third')],
      ...[quote('q1', 'other'), quote('q2', 'other'), quote('q3', 'other')],
    ];
    expect(await load(newer, { records })).toMatchObject({ ending: 'DONE', refused: 0 });
    expect(await load(newer, { records })).toMatchObject({ refused: 0, tally: { nodes: { changed: 0 } } });
    const steps = await database.read(
      `MATCH (source)-[edge:BROADER|HAS_EVENT|FOUND_IN]->(target)
       RETURN source.id + ' ' + target.id AS step ORDER BY step`,
    );
    expect(steps.flat()).toEqual([
      ...['one first', 'one third', 'q1 other', 'q2 other', 'q3 other', 'two second', 'y x'],
    ]);
  });

  test('may say the same twice, but not two things of one id', async () => {
    const imported = await load([topic('5g'), topic('6g'), topic('5g'), topic('5g', { name: 'Other' })], {
      records: 2,
    });
    expect(imported).toMatchObject({ read: 4, repeated: 1, refused: 1 });
    expect(reasons()).toEqual(['line 4, 5g: the id 5g is used already in line 1, with other content']);
  });
});

/** The same record with its fields, and those within them, the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)]),
  );
}

describe('of two records of one id', () => {
  test('the second says the same in whatever order its fields stand', async () => {
    const imported = await load([...story, ...story.map(turned)], { records: 25 });
    expect(imported).toMatchObject({ read: 2 * story.length, repeated: story.length, refused: 0 });
    expect(reasons()).toEqual([]);
  });

  test.each([1, 2, 3, 100])('the second is loaded where the first was refused, in groups of %d', async (records) => {
    const wanted = [
      topic('5g'),
      claim('right'),
      claim('one', { topics: [{ node: 'right' }] }),
      claim('one', { topics: [{ node: '5g' }] }),
      claim('two', { topics: [{ node: 'nothing' }] }),
      claim('two', { topics: [{ node: '5g' }] }),
      claim('two', { text: 'It is something else.' }),
      claim('of-one', { entails: [{ node: 'one' }] }),
    ];
    const imported = await load(wanted, { records });
    expect(imported).toMatchObject({ ending: 'DONE', read: 8, repeated: 0, refused: 3, waiting: 0 });
    expect(reasons().sort()).toEqual([
      'line 3, one, topics[0].node: right is of type Claim, but only Topic can stand here',
      'line 5, two, topics[0].node: there is no nothing, neither here nor in the database',
      'line 7, two: the id two is used already in line 6, with other content',
    ]);
    const topics =
      'MATCH (claim:Claim) RETURN claim.id, COLLECT { MATCH (claim)-[:HAS_TOPIC]->(topic) RETURN topic.id } ORDER BY claim.id';
    expect(await database.read(topics)).toEqual([
      ['of-one', []],
      ['one', ['5g']],
      ['right', []],
      ['two', ['5g']],
    ]);
  });

  test.each([1, 2, 100])('a kept one is loaded where the first was refused, in groups of %d', async (records) => {
    const kept = [
      claim('one', { topics: [{ node: 'nothing' }] }),
      claim('one', { text: '' }),
      claim('one', { topics: [{ node: '5g' }] }),
      claim('one', { text: 'It is something else.' }),
      claim('two', { topics: [{ node: '5g' }] }),
      claim('two', { text: '' }),
      topic('5g'),
    ];
    const imported = await load(kept, { records, keep: true });
    expect(imported).toMatchObject({ ending: 'DONE', read: 7, repeated: 2, refused: 2, waiting: 0 });
    expect(reasons()).toEqual([
      'line 1, one, topics[0].node: there is no nothing, neither here nor in the database',
      'line 2, one, text: is empty; leave it out instead',
    ]);
    expect(await load(kept, { records, keep: true })).toMatchObject({ read: 7, repeated: 7, refused: 0 });
    expect(
      await database.read('MATCH (claim:Claim)-[:HAS_TOPIC]->(topic) RETURN claim.id, topic.id ORDER BY claim.id'),
    ).toEqual([
      ['one', '5g'],
      ['two', '5g'],
    ]);
  });

  test.each([1, 2, 100])('what names it waits for the one that is right, in groups of %d', async (records) => {
    const broader = (id: string, ...nodes: string[]) => topic(id, { broader: nodes.map((node) => ({ node })) });
    const wanted = [
      claim('x', { topics: [{ node: 'nothing' }] }),
      claim('x', { topics: [{ node: 'nowhere' }] }),
      claim('x'),
      claim('of-x', { entails: [{ node: 'x' }] }),
      claim('of-that', { entails: [{ node: 'of-x' }] }),
      // Of these two one is refused, whichever is tried first.
      broader('round', 'round-too'),
      broader('round-too', 'round'),
      topic('round', { scheme: 'right' }),
      topic('round-too', { scheme: 'right' }),
      broader('of-both', 'round', 'round-too'),
    ];
    const imported = await load(wanted, { records });
    expect(imported).toMatchObject({ ending: 'DONE', read: 10, repeated: 0, refused: 4, waiting: 0 });
    const circle = expect.stringContaining(': BROADER leads in a circle: ');
    const second = expect.stringMatching(/^line \d, round.* is used already in line \d, with other content$/);
    expect(reasons().sort()).toEqual([
      'line 1, x, topics[0].node: there is no nothing, neither here nor in the database',
      'line 2, x, topics[0].node: there is no nowhere, neither here nor in the database',
      circle,
      second,
    ]);
    expect((await database.read('MATCH (node:Node) RETURN node.id ORDER BY node.id')).flat()).toEqual([
      ...['of-both', 'of-that', 'of-x', 'round', 'round-too', 'x'],
    ]);
  });

  test('the second ends a strict import', async () => {
    const imported = await load([topic('5g'), topic('5g', { name: 'Other' }), topic('6g')], {
      records: 1,
      strict: true,
    });
    expect(imported).toMatchObject({ ending: 'REFUSED', refused: 1, waiting: 0 });
    expect(reasons()).toEqual(['line 2, 5g: the id 5g is used already in line 1, with other content']);
  });
});

describe('a record that is wrong', () => {
  const wrong = [
    topic('5g'),
    topic('no-name', { name: '' }),
    claim('of-nothing', { topics: [{ node: 'nothing' }] }),
    claim('of-a-claim', { topics: [{ node: 'right' }] }),
    claim('right', { topics: [{ node: '5g' }] }),
    claim('of-the-wrong', { entails: [{ node: 'of-nothing' }] }),
    claim('in-a-circle', { entails: [{ node: 'of-the-wrong' }], contradicts: [{ node: 'in-a-circle-too' }] }),
    claim('in-a-circle-too', { contradicts: [{ node: 'in-a-circle' }] }),
  ];

  test.each([1, 3, 100])('is refused with what depends on it, and the rest loads, in groups of %d', async (records) => {
    const imported = await load(wrong, { records });
    expect(imported).toMatchObject({ ending: 'DONE', read: 8, refused: 6, waiting: 0 });
    expect(reasons().sort()).toEqual([
      'line 2, no-name, name: is empty; leave it out instead',
      'line 3, of-nothing, topics[0].node: there is no nothing, neither here nor in the database',
      'line 4, of-a-claim, topics[0].node: right is of type Claim, but only Topic can stand here',
      'line 6, of-the-wrong, entails[0].node: there is no of-nothing, neither here nor in the database',
      expect.stringContaining('line 7, in-a-circle, '),
      'line 8, in-a-circle-too, contradicts[0].node: there is no in-a-circle, neither here nor in the database',
    ]);
    expect(await database.read('MATCH (node:Node) RETURN node.id ORDER BY node.id')).toEqual([['5g'], ['right']]);
  });

  test('is found in a group where no line is to blame', async () => {
    const article = (id: string): Json => ({ type: 'Document', id, kind: 'ARTICLE' });
    const quote = (id: string, document: string): Json => ({
      type: 'Statement',
      id,
      text: id,
      form: 'PARAPHRASE',
      speechAct: 'ASSERT',
      assertedBy: [{ node: 'sources' }],
      foundIn: [{ node: document }],
    });
    const sources = { type: 'Group', id: 'sources', name: 'Sources', anonymity: 'UNNAMED' };
    const records = [
      article('one'),
      article('two'),
      sources,
      quote('first', 'one'),
      topic('5g'),
      quote('second', 'two'),
    ];
    await load(records, { records: 100 });
    expect(rejected.map(({ item }) => item.place.line)).toEqual([6]);
    expect(reasons()[0]).toContain('an unnamed source belongs to one document, but it is quoted in one, two');
    expect(await database.read('MATCH (node:Node) RETURN count(node)')).toEqual([[5]]);
  });

  test('ends a strict import before its group is written', async () => {
    const wrong = { name: '' };
    const records = [topic('a'), topic('b'), topic('c', wrong), topic('d', wrong), topic('e'), topic('f')];
    const imported = await load(records, { records: 2, strict: true });
    expect(imported).toMatchObject({ ending: 'REFUSED', refused: 1 });
    expect(rejected.map(({ item }) => item.place.line)).toEqual([3]);
    expect(await database.read('MATCH (node:Node) RETURN node.id ORDER BY node.id')).toEqual([['a'], ['b']]);
  });
});

describe('a rehearsal', () => {
  test('counts what an import would do, and writes nothing', async () => {
    const first = story.slice(0, 40);
    await load(first);
    const before = await everything();
    const changed = story.map((record, index) => (index === 3 ? { ...record, name: 'Another name' } : record));
    const rehearsed = await load(changed, { records: 25, dryRun: true });
    expect(await everything()).toEqual(before);
    const imported = await load(changed, { records: 25 });
    expect(rehearsed).toEqual(imported);
    expect(imported.tally.records.Topic).toMatchObject({ changed: 1 });
  });

  test.each([1, 2, 100])('lets an event go to another action, in groups of %d', async (records) => {
    const action = (id: string, ...events: string[]): Json => ({
      type: 'RegulatoryAction',
      id,
      kind: 'LEGISLATION',
      title: id,
      events: events.map((event) => ({ id: event, kind: 'ADOPTED', on: '2020' })),
      issuedBy: [{ node: 'office' }],
    });
    const office = { type: 'Organisation', id: 'office', name: 'Office', kind: 'GOVERNMENT_BODY' };
    await load([office, action('one', 'first', 'second'), action('two', 'third'), action('three', 'fourth')]);
    const before = await everything();
    const newer = [action('three', 'third'), action('one', 'second'), action('two', 'first')];
    const rehearsed = await load(newer, { records, dryRun: true });
    expect(reasons()).toEqual([]);
    expect(await everything()).toEqual(before);
    expect(rehearsed).toEqual(await load(newer, { records }));
  });
});

test('a stop between two groups says how much still waits', async () => {
  const stop = new AbortController();
  const records = [claim('early', { topics: [{ node: 'late' }] }), topic('a'), topic('b'), topic('late')];
  const imported = await load(records, {
    records: 1,
    signal: stop.signal,
    onProgress: ({ tally }) => void (tally.nodes.created === 1 && stop.abort()),
  });
  expect(imported).toMatchObject({ ending: 'STOPPED', waiting: 1, refused: 0 });
  expect(await load(records, { records: 1 })).toMatchObject({ ending: 'DONE', waiting: 0 });
});
