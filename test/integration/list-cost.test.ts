import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { answer, hits } from '../ask.ts';
import { emptyDatabase, settle } from '../neo4j.ts';
import { connectionsOf } from './property/connection.ts';

const schema = await buildClaimgraphSchema();

/** How many records of each kind lead to the hubs, and to quiet nodes of the same kinds. */
const sizes = { hub: 400, quiet: 20 };
/** How many of the statements about each hold a word that no other text does. */
const rare = 10;

/** The nodes that the others lead to: one of each type that has lists. */
const targets = {
  Organisation: 'actor',
  Topic: 'topic',
  Claim: 'claim',
  Document: 'document',
  RegulatoryAction: 'action',
  Statement: 'statement',
} as const;
type Record = { readonly [name: string]: unknown };

/** A record of each kind with the id, which leads to the nodes wherever the model lets it. */
function records(id: string, text: string, to?: string): Record[] {
  const at = (target: string) => (to === undefined ? [] : [{ node: `${to}-${target}` }]);
  const [actor, topic, claim, document, action, said] = Object.values(targets).map(at);
  const subjects = [...(actor ?? []), ...(topic ?? []), ...(action ?? [])];
  const replies = ['respondsTo', 'disputes', 'confirms', 'repeats', 'corrects', 'retracts', 'commentsOn', 'reports'];
  return [
    {
      ...{ type: 'Organisation', id: `${id}-actor`, name: text, kind: 'COMPANY' },
      ...{ partOf: actor, memberOf: actor, ownedBy: actor },
    },
    { type: 'Person', id: `${id}-person`, name: text, roles: actor },
    { type: 'Topic', id: `${id}-topic`, name: text, broader: topic },
    {
      ...{ type: 'Claim', id: `${id}-claim`, text, about: subjects, topics: topic },
      ...{ contradicts: claim, entails: claim, narrowerThan: claim },
    },
    {
      ...{ type: 'Document', id: `${id}-document`, title: text, kind: 'ARTICLE' },
      ...{ publishedBy: actor, authoredBy: actor, syndicatedFrom: document, topics: topic },
    },
    {
      ...{ type: 'RegulatoryAction', id: `${id}-action`, title: text, kind: 'BAN', topics: topic },
      ...{ issuedBy: actor, appliesTo: actor, publishedIn: document },
      ...{ respondsTo: action, amends: action, revokes: action, implements: action },
    },
    {
      ...{ type: 'Statement', id: `${id}-statement`, text, form: 'PARAPHRASE', speechAct: 'ASSERT' },
      ...{ assertedBy: to === undefined ? [{ node: `${id}-actor` }] : actor, onBehalfOf: actor, addressedTo: actor },
      ...{ about: subjects, expresses: claim?.map((end) => ({ ...end, polarity: 'AFFIRMS' })) },
      ...{ foundIn: document, topics: topic },
      ...Object.fromEntries(replies.map((name) => [name, said])),
    },
  ];
}

function* story(): Generator<Record> {
  for (const [id, size] of Object.entries(sizes)) {
    yield* records(id, `The ${id}`);
    for (let index = 0; index < size; index += 1)
      yield* records(`${id}-${index}`, `Number ${index} ${index < rare ? `zirconium ${id}` : ''}`, id);
  }
}

const page = '(first: 10) { edges { node { id } } }';

/** Lists of what stands in the record of the node itself: they are as long as a record can be. */
const own = ['RegulatoryAction.appliesTo'];

/** Every list below a node of each type. */
const below = Object.entries(targets)
  .flatMap(([type, target]) =>
    connectionsOf(schema.getType(type) as GraphQLObjectType).map(({ name }): [string, (id: string) => string] => [
      `${type}.${name}`,
      (id) => `{ node(id: "${id}-${target}") { ... on ${type} { list: ${name}${page} } } }`,
    ]),
  )
  .filter(([name]) => !own.includes(name));

/** Root lists whose condition names a node by its id. */
const roots = (
  [
    ['claims', 'about', 'actor'],
    ['claims', 'topic', 'topic'],
    ['documents', 'publishedBy', 'actor'],
    ['documents', 'authoredBy', 'actor'],
    ['documents', 'topic', 'topic'],
    ['regulatoryActions', 'issuedBy', 'actor'],
    ['regulatoryActions', 'appliesTo', 'actor'],
    ['regulatoryActions', 'topic', 'topic'],
    ['statements', 'onBehalfOf', 'actor'],
    ['statements', 'addressedTo', 'actor'],
  ] as const
).map(([list, condition, target]): [string, (id: string) => string] => [
  `${list} where ${condition}`,
  (id) => `{ list: ${list}${page.replace('(', `(where: {${condition}: {id: {eq: "${id}-${target}"}}}, `)} }`,
]);

const others: [string, (id: string) => string][] = [
  ['the history of a record', (id) => `{ list: history(id: "${id}-actor") { edges { node { sequence } } } }`],
  [
    'what a search finds',
    (id) =>
      `{ list: search(text: "zirconium ${id}", types: [STATEMENT], where: {statement: {about: {id: {eq: "${id}-actor"}}}}) { totalCount edges { node { id } } } }`,
  ],
];

interface List {
  readonly edges: readonly object[];
}

describe('a page costs the page, not the degree of the hub it is of', () => {
  let database: Database;

  beforeAll(async () => {
    database = await emptyDatabase();
    await loadRecords(database, JSON.parse(JSON.stringify([...story()])));
    await settle(database);
  }, 180_000);

  test.each([...below, ...roots, ...others])('%s', async (_name, query) => {
    const { list, node } = await answer<{ list?: List; node?: { list: List } }>(database, query('hub'));
    expect((list ?? node?.list)?.edges.length).toBeGreaterThan(0);
    expect(await hits(database, query('hub'))).toBeLessThanOrEqual(2 * (await hits(database, query('quiet'))));
  });

  test.each([
    'actors',
    'organisations',
    'people',
    'groups',
    'statements',
    'claims',
    'regulatoryActions',
    'documents',
    'topics',
  ])('and the number of all %s comes from the count store', async (list) => {
    expect(await hits(database, `{ ${list} { totalCount } }`)).toBe(1);
  });
});
