import { beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { differenceOf } from './property/compare.ts';
import { type Condition, conditions } from './property/condition.ts';
import { rootLists } from './property/connection.ts';
import { covers } from './property/cover.ts';
import { askable, type Coverage, noteAsked } from './property/coverage.ts';
import { type Pool, poolOf } from './property/pool.ts';
import { bothSides, type Sides, valid } from './property/side.ts';

const schema = await buildClaimgraphSchema();
const asked: Coverage = new Set();

/** Look-ups that no list covers: one of each kind, and what is not there. */
const lookUps = [
  ...[
    'actor',
    'organisation',
    'person',
    'group',
    'statement',
    'claim',
    'regulatoryAction',
    'document',
    'topic',
  ].flatMap((name) => [
    `{ __typename ${name}(id: "huawei") { __typename id } }`,
    `{ __typename ${name}(id: "nobody") { id } }`,
  ]),
  '{ __typename node(id: "uk-cap-announced") { __typename id recordedAt ... on ActionEvent { kind on action { __typename id } } } }',
  '{ __typename nodes(ids: ["huawei", "nobody", "5g", "huawei"]) { __typename id recordedAt } }',
];

/** The pages of the root lists, with all that a page holds, in every order and from both ends. */
const pages = rootLists(schema).flatMap(({ field, orders }) =>
  orders.map((order, index) => {
    const size = index % 2 === 0 ? 'first: 2' : 'last: 2';
    const page =
      '{ __typename totalCount pageInfo { __typename startCursor endCursor hasNextPage hasPreviousPage } edges { __typename cursor node { __typename id } } }';
    return `{ __typename ${field.name}(${size}, orderBy: ${order}) ${page} }`;
  }),
);

/** What is counted and grouped: fields of the root that need to be told by what. */
const counted = [
  ['assertions', 'groupBy: [SPEAKER, TARGET, ACT, STANCE, PUBLISHER, YEAR]'],
  ['assertions', 'groupBy: [CLAIM, POLARITY, TOPIC, MONTH]'],
  ['facets', 'fields: [SPEAKER, KIND, ACT, STATUS, STANCE, TOPIC, PUBLISHER, JURISDICTION, YEAR]'],
  ['facets', 'whereActions: {}, fields: [SPEAKER, KIND, ACT, STATUS, STANCE, TOPIC, PUBLISHER, JURISDICTION, YEAR]'],
  ['timeline', 'first: 30, bucket: YEAR'],
].map(([name = '', given]) => {
  const type = getNamedType(schema.getQueryType()?.getFields()[name]?.type) as GraphQLObjectType;
  return `{ __typename ${name}(${given}) ${covers(schema).all(type)} }`;
});

let sides: Sides;
let pool: Pool;

beforeAll(async () => {
  sides = await bothSides();
  pool = poolOf(sides.graph);
}, 120_000);

/** Asks both sides, compares the whole answers and notes what was asked. */
async function agree(text: string): Promise<void> {
  const document = valid(sides.schema, text);
  noteAsked(sides.schema, document, asked);
  const naive = sides.naive(document, {});
  const { result } = await sides.actual(document);
  expect(differenceOf(sides.pairing, result, naive)).toBeUndefined();
  expect(result.errors).toBeUndefined();
}

/** The first value that the condition can be tried with and that leaves something; else the first. */
function telling({ texts, list }: Condition): string | undefined {
  const leaves = (text: string): boolean => {
    const { data } = sides.naive(valid(sides.schema, text), {});
    return ((data as Record<string, { totalCount: number } | undefined> | null)?.[list]?.totalCount ?? 0) > 0;
  };
  return texts.slice(0, 40).find(leaves) ?? texts[0];
}

describe('every field of the schema', () => {
  test.each(
    covers(schema)
      .queries()
      .map(({ type, text }, index) => [`${type}, part ${index}`, text]),
  )('gets the answer of the naive evaluator: %s', async (_name, text) => {
    await agree(text);
  });

  test.each([...lookUps, ...pages, ...counted])('gets the answer of the naive evaluator: %s', async (text) => {
    await agree(text);
  });

  test('has been asked', () => {
    const { fields } = askable(schema);
    const interfaces = ['Node', 'Actor', 'Relationship'];
    const missing = fields.filter((name) => !asked.has(name) && !interfaces.includes(name.split('.')[0] ?? ''));
    expect(missing).toEqual([]);
  });
});

describe('every condition of a where input', () => {
  test('leaves what the naive evaluator leaves', async () => {
    const all = conditions(sides.schema, pool);
    for (const condition of all) {
      const text = telling(condition);
      if (text === undefined) throw new Error(`${condition.name} has no value to try`);
      await agree(text);
    }
    const { inputs } = askable(sides.schema);
    const where = inputs.filter((name) => /^\w+Where\./.test(name));
    expect(where.filter((name) => !asked.has(name))).toEqual([]);
  }, 300_000);
});
