import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { rules } from '../../src/check/rule-list.ts';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { statement } from '../../src/neo4j/statement.ts';
import { fixtures, listedParties, recordOf } from '../fixture/ofac.ts';
import { thicket } from '../naive/thicket.ts';
import { emptyDatabase, sampleDatabase } from '../neo4j.ts';

let database: Database;

async function findings(): Promise<Finding[]> {
  const list: Finding[] = [];
  for await (const finding of check(database)) list.push(finding);
  return list;
}

describe('a database that was written by imports', () => {
  test('keeps every rule: the sample', async () => {
    database = await sampleDatabase();
    expect(await findings()).toEqual([]);
  }, 120_000);

  test.each([1, 9])('keeps every rule: random records (%d)', async (seed) => {
    database = await emptyDatabase();
    await loadRecords(database, thicket(seed));
    expect(await findings()).toEqual([]);
  });
});

test('the log is looked through at a cost that grows with the number of its sets, not faster', async () => {
  database = await emptyDatabase();
  const write = async (count: number) => {
    for (let number = 0; number < count; number += 1)
      await loadRecords(database, [{ type: 'Topic', id: 'topic', name: `Topic ${count} ${number}` }]);
  };
  const cost = async () => (await database.profile(statement('check/change-set'))).hits;
  await write(15);
  const before = await cost();
  await write(60);
  expect(before).toBeGreaterThan(0);
  expect(await cost()).toBeLessThanOrEqual(6 * before);
});

const listTest = fixtures === undefined ? test.skip : test;

listTest(
  'a list of sanctioned parties keeps every rule (skipped without CLAIMGRAPH_FIXTURES)',
  async () => {
    database = await emptyDatabase();
    const parties = listedParties(fixtures as string).slice(0, 3_000);
    await loadRecords(
      database,
      parties.map((party) => recordOf(party, party.aliases)),
    );
    expect(await findings()).toEqual([]);
  },
  120_000,
);

const article = {
  type: 'Document',
  id: 'article',
  kind: 'ARTICLE',
  text: 'A 😀 said: “no” and “never”.',
  publishedOn: '2020-06',
};
const story = [
  article,
  { type: 'Document', id: 'report', kind: 'REPORT' },
  {
    type: 'Organisation',
    id: 'huawei',
    name: 'Huawei',
    kind: 'COMPANY',
    identifiers: [{ scheme: 'wikidata', value: 'Q160120' }],
  },
  {
    type: 'Person',
    id: 'zhang',
    name: 'Victor Zhang',
    roles: [{ node: 'huawei', title: 'Vice president', from: '2010', to: '2020' }],
  },
  { type: 'Group', id: 'sources', name: 'Sources', anonymity: 'UNNAMED' },
  { type: 'Topic', id: 'networks', name: 'Networks' },
  { type: 'Topic', id: '5g', name: '5G', broader: [{ node: 'networks' }] },
  {
    type: 'RegulatoryAction',
    id: 'cap',
    kind: 'MARKET_SHARE_CAP',
    title: 'A cap',
    appliesTo: [{ node: 'huawei', measure: 'share', value: 35, unit: 'PERCENT' }],
    events: [{ id: 'cap-announced', kind: 'ANNOUNCED', on: '2020-01' }],
  },
  {
    type: 'Statement',
    id: 'denial',
    text: 'No.',
    form: 'DIRECT_QUOTE',
    speechAct: 'DENY',
    saidOn: '2020-06-24',
    assertedBy: [{ node: 'zhang', via: 'SPOKESPERSON' }],
    onBehalfOf: [{ node: 'huawei' }],
    about: [{ node: 'cap', relation: 'OPPOSES' }],
    foundIn: [
      { node: 'article', exact: 'no', start: 11, end: 13 },
      { node: 'article', exact: 'never', start: 20, end: 25 },
    ],
    topics: [{ node: '5g' }],
  },
  {
    type: 'Statement',
    id: 'leak',
    text: 'It was said.',
    form: 'PARAPHRASE',
    speechAct: 'INFORM',
    assertedBy: [{ node: 'sources' }],
    foundIn: [{ node: 'article' }],
    reports: [{ node: 'denial' }],
  },
  {
    type: 'Statement',
    id: 'remark',
    text: 'There was no evidence.',
    form: 'NARRATION',
    speechAct: 'OTHER',
    foundIn: [{ node: 'article' }],
  },
];

/** A violation for every rule, by hand, and all that is to be found then. */
const violations: readonly (readonly [rule: string, cypher: string, found: readonly object[]])[] = [
  [
    'type',
    'CREATE (:Node {id: "bare", recordedAt: "2026-01-01T00:00:00.000Z", recordedKey: "2026-01-01T00:00:00.000Z\\tbare"})',
    [{ id: 'bare', message: 'has the labels Node, which are those of no type' }],
  ],
  [
    'type',
    'MATCH (node:Person {id: "zhang"}) REMOVE node:Actor',
    [{ id: 'zhang', message: 'has the labels Node, Person, which are those of no type' }],
  ],
  [
    'id',
    'MATCH (node:Document {id: "report"}) SET node.id = "re:port", node.publishedOnKey = "0000-00-00\\tre:port", node.recordedKey = node.recordedAt + "\\tre:port"',
    [{ id: 're:port', field: 'id', message: '"re:port" contains a space, a colon or a control character' }],
  ],
  [
    'recorded',
    'MATCH (node:Node {id: "report"}) SET node.recordedAt = "2026-01-31"',
    [
      {
        id: 'report',
        field: 'recordedAt',
        message: 'is "2026-01-31", and its key "2026-01-31T12:00:00.000Z\\treport"',
      },
    ],
  ],
  [
    'required',
    'MATCH (node:Node {id: "cap"}) REMOVE node.kind',
    [{ id: 'cap', field: 'kind', message: 'is required' }],
  ],
  [
    'value',
    'MATCH (node:Node {id: "denial"})-[edge:ABOUT]->() SET node.speechAct = "SHOUT", edge.statementAct = "SHOUT"',
    [{ id: 'denial', field: 'speechAct', message: expect.stringContaining('"SHOUT" is none of ASSERT, INFORM') }],
  ],
  [
    'value',
    'MATCH (node:Node {id: "denial"}) SET node.language = "EN-gb"',
    [{ id: 'denial', field: 'language', message: '"EN-gb" is written as "en-GB"' }],
  ],
  [
    'sort-key',
    'MATCH (node:Node {id: "5g"}) SET node.nameKey = "5g"',
    [
      { id: '5g', field: 'nameKey', message: 'is "5g" instead of "5g\\t5g"' },
      { rule: 'page-key', id: '5g:BROADER:networks', field: 'topicKey', message: 'is "5g\\t5g" instead of "5g"' },
    ],
  ],
  [
    'unknown-property',
    'MATCH (node:Node {id: "zhang"}) SET node.nickname = "V"',
    [{ severity: 'WARNING', id: 'zhang', field: 'nickname', message: 'is no property of the model' }],
  ],
  [
    'date',
    'MATCH (node:Node {id: "article"}) SET node.publishedOnLatest = "2020-07-31"',
    [{ id: 'article', field: 'publishedOnLatest', message: 'is "2020-07-31", but "2020-06" gives "2020-06-30"' }],
  ],
  [
    'date',
    'MATCH ()-[edge:HOLDS_ROLE]->() SET edge.from = "long ago"',
    [
      {
        id: 'zhang:HOLDS_ROLE:huawei',
        field: 'from',
        message: expect.stringContaining('"long ago" is not an EDTF date'),
      },
    ],
  ],
  [
    'period',
    'MATCH ()-[edge:HOLDS_ROLE]->() SET edge.to = "2009", edge.toEarliest = "2009-01-01", edge.toLatest = "2009-12-31"',
    [{ id: 'zhang:HOLDS_ROLE:huawei', field: 'to', message: 'is "2009", before from, "2010"' }],
  ],
  [
    'relationship',
    'MATCH (source:Node {id: "5g"}), (target:Node {id: "zhang"}) CREATE (source)-[:BROADER {id: "5g:BROADER:zhang", targetId: "zhang", topicKey: "5g\\t5g"}]->(target)',
    [{ id: '5g:BROADER:zhang', message: 'leads by BROADER from 5g (Topic) to zhang (Person)' }],
  ],
  [
    'relationship-id',
    'MATCH ()-[edge:BROADER]->() SET edge.id = "broader"',
    [{ id: 'broader', field: 'id', message: 'should be 5g:BROADER:networks' }],
  ],
  [
    'relationship-id',
    'MATCH ()-[edge:FOUND_IN {id: "denial:FOUND_IN:article:001"}]->() SET edge.targetId = "article"',
    [{ id: 'denial:FOUND_IN:article:001', field: 'targetId', message: 'is "article" instead of nothing' }],
  ],
  [
    'page-key',
    'MATCH ()-[edge:ABOUT]->() SET edge.statementKey = "2020-06-25\\tdenial"',
    [
      {
        id: 'denial:ABOUT:cap',
        field: 'statementKey',
        message: 'is "2020-06-25\\tdenial" instead of "2020-06-24\\tdenial"',
      },
    ],
  ],
  [
    'page-key',
    'MATCH ()-[edge:ABOUT {id: "denial:ABOUT:cap"}]->() SET edge.statementAct = "WARN"',
    [{ id: 'denial:ABOUT:cap', field: 'statementAct', message: 'is "WARN" instead of "DENY"' }],
  ],
  [
    'relationship-value',
    'MATCH ()-[edge:ASSERTED_BY {targetId: "sources"}]->() SET edge.via = "TELEPATHY"',
    [
      {
        id: 'leak:ASSERTED_BY:sources',
        field: 'via',
        message: expect.stringContaining('"TELEPATHY" is none of SPEAKER'),
      },
    ],
  ],
  [
    'order',
    'MATCH ()-[edge:FOUND_IN {id: "denial:FOUND_IN:article:001"}]->() SET edge.order = 2, edge.id = "denial:FOUND_IN:article:002"',
    [{ id: 'denial', field: 'foundIn', message: 'numbers its phrases in article as 0, 2' }],
  ],
  [
    'twice',
    'MATCH (source)-[edge:BROADER]->(target) CREATE (source)-[twin:BROADER]->(target) SET twin = properties(edge)',
    [{ id: '5g', message: 'leads by BROADER to networks 2 times' }],
  ],
  [
    'itself',
    'MATCH (node:Node {id: "5g"}) CREATE (node)-[:BROADER {id: "5g:BROADER:5g", targetId: "5g", topicKey: "5g\\t5g"}]->(node)',
    [{ id: '5g:BROADER:5g', message: 'leads from 5g to itself' }],
  ],
  [
    'event',
    'MATCH (:Node {id: "cap"})-[edge:HAS_EVENT]->(:Node) DELETE edge',
    [
      { id: 'cap-announced', message: 'belongs to the actions none' },
      {
        rule: 'first-event',
        id: 'cap',
        field: 'firstEventOn',
        message: expect.stringContaining('its first event is on nothing'),
      },
    ],
  ],
  [
    'circle',
    'MATCH (source:Node {id: "networks"}), (target:Node {id: "5g"}) CREATE (source)-[:BROADER {id: "networks:BROADER:5g", targetId: "5g", topicKey: source.nameKey}]->(target)',
    [{ id: '5g', message: 'leads back to itself by BROADER: 5g, networks, 5g' }],
  ],
  [
    'speaker',
    'MATCH (:Node {id: "leak"})-[edge:ASSERTED_BY]->() DELETE edge',
    [{ id: 'leak', field: 'assertedBy', message: 'has no speaker' }],
  ],
  [
    'speaker',
    'MATCH (node:Node {id: "remark"})-[edge:FOUND_IN]->(), (actor:Node {id: "zhang"}) DELETE edge CREATE (node)-[:ASSERTED_BY {id: "remark:ASSERTED_BY:zhang", targetId: "zhang", statementKey: node.saidOnKey}]->(actor)',
    [
      { id: 'remark', field: 'assertedBy', message: 'is a narration, but somebody makes it' },
      { id: 'remark', field: 'foundIn', message: 'is a narration, but stands in no document' },
    ],
  ],
  [
    'spokesperson',
    'MATCH ()-[edge:ON_BEHALF_OF]->() DELETE edge',
    [{ id: 'denial', field: 'onBehalfOf', message: 'is empty, but zhang speaks as a spokesperson' }],
  ],
  [
    'evidence',
    'MATCH ()-[edge:FOUND_IN {exact: "no"}]->() REMOVE edge.end',
    [{ id: 'denial:FOUND_IN:article:000', field: 'end', message: 'is missing' }],
  ],
  [
    'evidence',
    'MATCH ()-[edge:FOUND_IN {exact: "no"}]->() SET edge.exact = "no way"',
    [{ id: 'denial:FOUND_IN:article:000', field: 'exact', message: 'has another length than from 11 to 13' }],
  ],
  [
    'evidence',
    'MATCH ()-[edge:FOUND_IN {exact: "no"}]->() REMOVE edge.exact',
    [{ id: 'denial:FOUND_IN:article:000', field: 'exact', message: 'is missing' }],
  ],
  [
    'span',
    'MATCH (node:Node {id: "article"}) SET node.text = "A 😀 said: “No” and “never”."',
    [
      {
        id: 'denial:FOUND_IN:article:000',
        field: 'exact',
        message: 'is "no", but the text of article reads "No" there',
      },
    ],
  ],
  [
    'unnamed-source',
    'MATCH (source:Node {id: "leak"}), (target:Node {id: "report"}) CREATE (source)-[:FOUND_IN {id: "leak:FOUND_IN:report:000", targetId: "report", order: 0, statementKey: source.saidOnKey}]->(target)',
    [{ id: 'sources', message: 'is an unnamed source, but is quoted in article, report' }],
  ],
  [
    'measure',
    'MATCH ()-[edge:APPLIES_TO]->() REMOVE edge.unit',
    [{ id: 'cap:APPLIES_TO:huawei', field: 'unit', message: 'is required where there is a value' }],
  ],
  [
    'first-event',
    'MATCH (node:Node {id: "cap"}) SET node.firstEventOn = "2019-01-01"',
    [
      {
        id: 'cap',
        field: 'firstEventOn',
        message: 'is "2019-01-01" with the key "2020-01-01\\tcap", but its first event is on "2020-01-01"',
      },
    ],
  ],
  [
    'identifier',
    'MATCH (:Actor)-[edge:IDENTIFIED_BY]->() DELETE edge',
    [{ id: 'wikidata\tQ160120', message: 'is the identifier of nobody' }],
  ],
  [
    'numbered',
    'MATCH (node:Node {id: "report"}) SET node.revision = 1000',
    [
      {
        id: 'report',
        field: 'revision',
        message: expect.stringMatching(
          /^is 1000, the creation \d+, and the last change of all \d+; the log has no such/,
        ),
      },
    ],
  ],
  [
    'change-set',
    'MATCH (set:ChangeSet {from: 1}) SET set.from = 3',
    [{ message: expect.stringMatching(/^is a set of the changes 3 to \d+, but/) }],
  ],
  [
    'identifier',
    'MATCH (identifier:Identifier) SET identifier.value = "Q1"',
    [{ id: 'wikidata\tQ160120', field: 'key', message: 'does not go with the scheme "wikidata" and the value "Q1"' }],
  ],
];

describe('a violation', () => {
  beforeAll(async () => {
    database = await emptyDatabase();
  });

  beforeEach(async () => {
    await database.write((run) =>
      run('MATCH (node) WHERE NOT node:Migration AND NOT node:MigrationLock DETACH DELETE node'),
    );
    await loadRecords(database, story, { recordedAt: '2026-01-31T12:00:00.000Z' });
  });

  test.each(violations)('of the rule %s is found, and nothing else: %s', async (rule, cypher, found) => {
    await database.write((run) => run(cypher));
    const list = await findings();
    const all = found.map((one) =>
      expect.objectContaining({ rule, severity: 'ERROR', hint: expect.stringMatching(/\.$/), ...one }),
    );
    expect(list).toEqual(all);
  });

  test('of every rule is among these, and none is there without one', async () => {
    expect(await findings()).toEqual([]);
    expect([...new Set(violations.map(([rule]) => rule))].sort()).toEqual(rules.map(({ name }) => name).sort());
  });
});

test('only the rules that are named are checked', async () => {
  await database.write((run) =>
    run('MATCH (node:Node {id: "denial"}) SET node.speechAct = "SHOUT", node.language = "xx-yy-zz"'),
  );
  const only = rules.filter(({ name }) => name === 'speaker');
  const list: Finding[] = [];
  for await (const finding of check(database, { only })) list.push(finding);
  expect(list).toEqual([]);
});
