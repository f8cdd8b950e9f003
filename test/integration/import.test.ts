import { beforeEach, describe, expect, test } from '@jest/globals';
import { applyRecords } from '../../src/import/apply.ts';
import { type LoadOptions, loadRecords } from '../../src/import/load.ts';
import { RecordsRefused } from '../../src/import/problem.ts';
import { readRecord } from '../../src/import/record.ts';
import type { LoadCounts } from '../../src/import/write.ts';
import { program } from '../../src/model/origin.ts';
import type { Database, Run } from '../../src/neo4j/database.ts';
import { emptyDatabase } from '../neo4j.ts';

const instant = '2026-01-31T12:00:00.000Z';
const article = { type: 'Document', id: 'article', kind: 'ARTICLE', text: 'A 😀 said: “no”.', publishedOn: '2020-06' };
const huawei = {
  type: 'Organisation',
  id: 'huawei',
  name: 'Huawei',
  kind: 'COMPANY',
  identifiers: [{ scheme: 'wikidata', value: 'Q160120' }],
};
const topic = { type: 'Topic', id: '5g', name: '5G' };
const cap = {
  type: 'RegulatoryAction',
  id: 'cap',
  kind: 'MARKET_SHARE_CAP',
  title: 'A cap',
  appliesTo: [{ node: 'huawei', measure: 'share', value: 35, unit: 'PERCENT' }],
  events: [
    { id: 'cap-announced', kind: 'ANNOUNCED', on: '2020-01' },
    { id: 'cap-adopted', kind: 'ADOPTED', on: '2020-02' },
  ],
};
const denial = {
  type: 'Statement',
  id: 'denial',
  text: 'No.',
  form: 'DIRECT_QUOTE',
  speechAct: 'DENY',
  saidOn: '2020-06-24',
  assertedBy: [{ node: 'huawei', via: 'SPEAKER' }],
  about: [{ node: 'huawei' }, { node: 'cap', relation: 'OPPOSES' }],
  foundIn: [{ node: 'article', exact: 'no', start: 11, end: 13, part: 'CONTENT' }],
  topics: [{ node: '5g' }],
};
const story = [article, huawei, topic, cap, denial];

let database: Database;

beforeEach(async () => {
  database = await emptyDatabase();
});

const load = (records: unknown[], options: LoadOptions = { recordedAt: instant }) =>
  loadRecords(database, records, options);

/** Everything the database holds, in a fixed order, apart from the numbers of the changes that brought it there. */
async function everything(): Promise<unknown> {
  const nodes = await database.read(
    'MATCH (node) WHERE node:Node OR node:Identifier RETURN labels(node), node {.*, createdSequence: null, revision: null} ORDER BY coalesce(node.id, node.key)',
  );
  const edges = await database.read(
    'MATCH (source:Node)-[edge]->(target) RETURN type(edge), source.id, coalesce(target.id, target.key) AS end, properties(edge) ORDER BY edge.id, end',
  );
  return { nodes, edges };
}

async function refusal(records: unknown[]): Promise<string> {
  try {
    await load(records);
  } catch (error) {
    if (error instanceof RecordsRefused) return error.message;
    throw error;
  }
  return 'accepted';
}

const counts = (nodes: number[], relationships: number[]): LoadCounts => ({
  nodes: named(nodes),
  relationships: named(relationships),
});
const named = ([created = 0, changed = 0, unchanged = 0, removed = 0]: number[]) => ({
  created,
  changed,
  unchanged,
  removed,
});

describe('records', () => {
  test('become nodes and relationships', async () => {
    expect(await load(story)).toEqual(counts([7], [9]));
    const [rows] = await database.read("MATCH (node:Node {id: 'denial'}) RETURN labels(node), properties(node)");
    expect(rows).toEqual([
      ['Node', 'Statement'],
      {
        id: 'denial',
        text: 'No.',
        form: 'DIRECT_QUOTE',
        speechAct: 'DENY',
        status: 'CURRENT',
        saidOn: '2020-06-24',
        saidOnEarliest: '2020-06-24',
        saidOnLatest: '2020-06-24',
        saidOnKey: '2020-06-24\tdenial',
        recordedAt: instant,
        recordedKey: `${instant}\tdenial`,
        createdSequence: 5,
        revision: 5,
      },
    ]);
    const edges = await database.read(
      "MATCH (:Node {id: 'denial'})-[edge]->(target) RETURN type(edge), target.id, properties(edge) ORDER BY edge.id",
    );
    const keys = { statementKey: '2020-06-24\tdenial' };
    expect(edges).toEqual([
      ['ABOUT', 'cap', { id: 'denial:ABOUT:cap', targetId: 'cap', relation: 'OPPOSES', statementAct: 'DENY', ...keys }],
      ['ABOUT', 'huawei', { id: 'denial:ABOUT:huawei', targetId: 'huawei', statementAct: 'DENY', ...keys }],
      ['ASSERTED_BY', 'huawei', { id: 'denial:ASSERTED_BY:huawei', targetId: 'huawei', via: 'SPEAKER', ...keys }],
      [
        'FOUND_IN',
        'article',
        {
          id: 'denial:FOUND_IN:article:000',
          targetId: 'article',
          exact: 'no',
          start: 11,
          end: 13,
          part: 'CONTENT',
          order: 0,
          ...keys,
        },
      ],
      ['HAS_TOPIC', '5g', { id: 'denial:HAS_TOPIC:5g', targetId: '5g', ...keys }],
    ]);
  });

  test('that are the same again change nothing', async () => {
    await load(story);
    const before = await everything();
    expect(await load([...story].reverse(), {})).toEqual(counts([0, 0, 7], [0, 0, 9]));
    expect(await everything()).toEqual(before);
  });

  test('in a newer version change exactly what changed', async () => {
    await load(story);
    const newer = [
      { ...huawei, name: 'Huawei Technologies', country: 'CN', identifiers: [{ scheme: 'lei', value: '1' }] },
      { ...cap, events: [{ id: 'cap-adopted', kind: 'ADOPTED', on: '2020-03' }] },
      { ...denial, saidOn: '2020-06-25', about: [{ node: 'huawei', stance: 'SUPPORTIVE' }], topics: [] },
    ];
    expect(await load(newer, { recordedAt: '2026-02-28T00:00:00.000Z' })).toEqual(
      // The date of the statement and the first event of the action stand in the keys of all their relationships.
      counts([0, 4, 0, 1], [1, 5, 0, 4]),
    );
    const once = await everything();
    database = await emptyDatabase();
    await load([article, topic, ...newer]);
    expect(once).toEqual(await everything());
  });

  test('may bring the instant at which they were recorded', async () => {
    const recordedAt = '2025-05-05T05:05:05.000Z';
    await load([topic, { ...cap, appliesTo: [], recordedAt }]);
    expect(
      await database.read('MATCH (node:Node) RETURN node.id, node.recordedAt, node.recordedKey ORDER BY node.id'),
    ).toEqual([
      ['5g', instant, `${instant}\t5g`],
      ['cap', recordedAt, `${recordedAt}\tcap`],
      ['cap-adopted', recordedAt, `${recordedAt}\tcap-adopted`],
      ['cap-announced', recordedAt, `${recordedAt}\tcap-announced`],
    ]);
  });

  test('point at nodes that the database holds already', async () => {
    await load([article, huawei, topic, cap]);
    expect(await load([denial])).toEqual(counts([1], [5]));
  });

  test('of two actors with one identifier meet at it, and it goes with the last of them', async () => {
    const twin = { ...huawei, id: 'huawei-twin' };
    const bare = (actor: object) => ({ ...actor, identifiers: [] });
    const identifiers = () => database.read('MATCH (node:Identifier)<-[edge]-() RETURN node.key, count(edge)');
    await load([huawei, twin]);
    expect(await identifiers()).toEqual([['wikidata\tQ160120', 2]]);
    await load([bare(huawei)]);
    expect(await identifiers()).toEqual([['wikidata\tQ160120', 1]]);
    await load([bare(twin)]);
    expect(await database.read('MATCH (node:Identifier) RETURN node')).toEqual([]);
  });

  test('of a document and of what is found in it change together', async () => {
    await load(story);
    const moved = { ...denial, foundIn: [{ node: 'article', exact: 'no', start: 3, end: 5 }] };
    expect(await load([{ ...article, text: 'A “no”.' }, moved])).toEqual(counts([0, 1, 1], [0, 1, 4]));
    const unfound = { ...denial, foundIn: [] };
    expect(await load([{ ...article, text: 'A “yes”.' }, unfound])).toEqual(counts([0, 1, 1], [0, 0, 4, 1]));
  });

  test('that two writers bring at once are made by one and found by the other', async () => {
    const loads = await Promise.all([load(story), load(story)]);
    expect(loads.map(({ nodes }) => [nodes.created, nodes.unchanged]).sort()).toEqual([
      [0, 7],
      [7, 0],
    ]);
  });

  test('of many writers at once end in the same graph as one after the other', async () => {
    const versions = Array.from({ length: 8 }, (_, index) => [
      huawei,
      { ...denial, id: `denial-${index}`, about: [{ node: 'huawei' }], foundIn: [] },
      topic,
    ]);
    await Promise.all(versions.map((records) => load(records)));
    const together = await everything();
    database = await emptyDatabase();
    for (const records of versions) await load(records);
    expect(together).toEqual(await everything());
  });
});

describe('records are refused', () => {
  const other = (id: string, more: object = {}) => ({ ...denial, id, about: [], foundIn: [], topics: [], ...more });

  test.each<[string, unknown[], string]>([
    [
      'that point at nothing',
      [{ ...denial, topics: [{ node: '6g' }] }],
      'line 1, denial, topics[0].node: there is no 6g, neither here nor in the database',
    ],
    [
      'that point at the wrong type',
      [{ ...denial, assertedBy: [{ node: '5g' }] }],
      'line 1, denial, assertedBy[0].node: 5g is of type Topic, but only Organisation, Person, Group can stand here',
    ],
    [
      'that relate to an actor as to an action',
      [{ ...denial, about: [{ node: 'huawei', relation: 'OPPOSES' }] }],
      'line 1, denial, about[0].relation: goes with the type RegulatoryAction, but huawei is of type Organisation',
    ],
    ['that use an id twice', [topic, { ...topic, name: 'Twin' }], 'line 2, 5g: the id is used already in line 1'],
    [
      'that use an event’s id twice',
      [cap, { ...topic, id: 'cap-adopted' }],
      'line 2, cap-adopted: the id is used already in line 1',
    ],
    [
      'that give a node another type',
      [{ ...topic, id: 'huawei' }],
      'line 1, huawei, type: is Topic here, but the database has Organisation under this id',
    ],
    [
      'that take an event from its action',
      [{ ...cap, id: 'new-cap', events: [{ id: 'cap-adopted', kind: 'ADOPTED' }] }],
      'line 1, new-cap, events[0].id: cap-adopted belongs to another action',
    ],
    [
      'that report in a circle',
      [other('first', { reports: [{ node: 'second' }] }), other('second', { reports: [{ node: 'first' }] })],
      'line 1, first, reports[0]: REPORTS leads in a circle: first, second, first',
    ],
    [
      'that quote other words than the document has there',
      [{ ...denial, foundIn: [{ node: 'article', exact: 'no', start: 10, end: 12 }] }],
      'line 1, denial, foundIn[0].exact: the text of article reads "“n" there',
    ],
    [
      'that quote beyond the end of the document',
      [{ ...denial, foundIn: [{ node: 'article', exact: 'no', start: 15, end: 17 }] }],
      'line 1, denial, foundIn[0].exact: ends at 17, but the text of article has 15 characters',
    ],
    [
      'that give a document another text than is quoted from it',
      [topic, { ...article, text: 'A 😀 said so: “no”.' }],
      'line 2, article, text: denial quotes "no" at 11 to 13, but this reads ": " there',
    ],
    [
      'that quote an unnamed source in two documents',
      [
        { ...article, id: 'second-article' },
        { type: 'Group', id: 'sources', name: 'Sources', anonymity: 'UNNAMED' },
        other('first', { assertedBy: [{ node: 'sources' }], foundIn: [{ node: 'article' }] }),
        other('second', { assertedBy: [{ node: 'sources' }], foundIn: [{ node: 'second-article' }] }),
      ],
      'sources: an unnamed source belongs to one document, but it is quoted in article, second-article',
    ],
    [
      'all of them for one that is wrong',
      [
        { ...topic, id: '6g' },
        { type: 'Topic', id: '7g' },
      ],
      'line 2, 7g, name: is required',
    ],
  ])('%s, and nothing is written', async (_fact, records, message) => {
    await load(story);
    const before = await everything();
    expect(await refusal(records)).toBe(message);
    expect(await everything()).toEqual(before);
  });

  test('that make a wire copy a document of its own where an unnamed source is quoted in both', async () => {
    const copy = { ...article, id: 'copy', syndicatedFrom: [{ node: 'article' }] };
    const quoted = (id: string, node: string) => other(id, { assertedBy: [{ node: 'sources' }], foundIn: [{ node }] });
    await load([
      ...story,
      copy,
      { type: 'Group', id: 'sources', name: 'Sources', anonymity: 'UNNAMED' },
      quoted('first', 'article'),
      quoted('second', 'copy'),
    ]);
    const before = await everything();
    expect(await refusal([{ ...copy, syndicatedFrom: [] }])).toBe(
      'sources: an unnamed source belongs to one document, but it is quoted in article, copy',
    );
    expect(await everything()).toEqual(before);
    await load([quoted('second', 'article'), { ...copy, syndicatedFrom: [] }]);
  });

  test('that close a circle over what the database holds', async () => {
    await load([
      ...story,
      other('first', { reports: [{ node: 'second' }] }),
      other('second', { reports: [{ node: 'third' }] }),
      other('third'),
    ]);
    expect(await refusal([other('third', { reports: [{ node: 'first' }] })])).toBe(
      'line 1, third, reports[0]: REPORTS leads in a circle: third, first, second, third',
    );
  });
});

test('the texts of quoted documents are read a few at a time, whatever their length', async () => {
  const database = await emptyDatabase();
  const documents = Array.from({ length: 9 }, (_, number) => ({
    ...article,
    id: `article-${number}`,
    text: `${number}`.padStart(1_000_000, '-'),
  }));
  for (const document of documents) await loadRecords(database, [document]);
  const narrated = { type: 'Statement', text: 'A digit.', form: 'NARRATION', speechAct: 'ASSERT' };
  const rows = documents.map(({ id }, line) => {
    const foundIn = [{ node: id, exact: `${line}`, start: 999_999, end: 1_000_000 }];
    return readRecord({ ...narrated, id: `statement-${line}`, foundIn }, line + 1);
  });
  const read: number[] = [];
  const { difference } = await database.write((run) => {
    const watched: Run = async (text, parameters) => {
      const found = await run(text, parameters);
      const sizes = found.flat().map((value) => (typeof value === 'string' ? value.length : 0));
      read.push(sizes.reduce((sum, size) => sum + size, 0));
      return found;
    };
    return applyRecords(watched, rows, { author: program, verb: 'import' });
  });
  expect(difference.created).toHaveLength(9);
  expect(read.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(9_000_000);
  expect(Math.max(...read)).toBeLessThan(5_000_000);
});
