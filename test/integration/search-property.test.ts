import { beforeAll, expect, test } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { actors } from '../naive/kind.ts';
import { passes, refuseUnknownIds } from '../naive/where.ts';
import { poolOf } from './property/pool.ts';
import { plainOf } from './property/render.ts';
import { bothSides, type Sides, valid } from './property/side.ts';
import { valuesFrom } from './property/value.ts';

const numRuns = Number(process.env.CLAIMGRAPH_PROPERTY_RUNS ?? 80);
const seed = Number(process.env.CLAIMGRAPH_PROPERTY_SEED ?? 20200624);

/** The types of nodes behind each type that can be searched, with the condition that speaks of them. */
const searched = {
  ACTOR: { condition: 'actor', types: actors },
  STATEMENT: { condition: 'statement', types: ['Statement'] },
  CLAIM: { condition: 'claim', types: ['Claim'] },
  REGULATORY_ACTION: { condition: 'regulatoryAction', types: ['RegulatoryAction'] },
  DOCUMENT: { condition: 'document', types: ['Document'] },
  TOPIC: { condition: 'topic', types: ['Topic'] },
} as const;
const kinds = Object.keys(searched) as (keyof typeof searched)[];

const texts = [
  'zebra OR words',
  'huawei',
  'plain',
  'lines | strasse | huawei',
  '5g',
  'smi* OR sec*',
  'zebra -crossing',
];

const query = `query ($text: String!, $types: [SearchType!], $where: SearchWhere, $first: Int, $after: String) {
  search(text: $text, types: $types, where: $where, first: $first, after: $after) {
    totalCount
    edges { score node { id } }
    pageInfo { endCursor hasNextPage }
  }
}`;

interface Found {
  readonly totalCount: number;
  readonly edges: readonly { readonly score: number; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

type Values = Readonly<Record<string, unknown>>;
interface Asked {
  readonly text: string;
  readonly types: readonly (keyof typeof searched)[] | null;
  readonly where: Values | null;
}

let sides: Sides;
let whereType: GraphQLInputObjectType;

beforeAll(async () => {
  sides = await bothSides();
  whereType = sides.schema.getType('SearchWhere') as GraphQLInputObjectType;
}, 120_000);

function asked(): Arbitrary<Asked> {
  const values = valuesFrom(poolOf(sides.graph))(whereType, { name: 'where', depth: 3 });
  return fc.record({
    text: fc.constantFrom(...texts),
    types: fc.option(fc.subarray(kinds, { minLength: 1 }), { freq: 2 }),
    where: values.map(({ is }) => plainOf(is) as Values | null),
  });
}

async function find(variables: object): Promise<Found> {
  const { result } = await sides.actual(valid(sides.schema, query), { first: 1000, ...variables });
  expect(result.errors).toBeUndefined();
  return (result.data as { search: Found } | null)?.search as Found;
}

const idsOf = ({ edges }: Found): string[] => edges.map(({ node }) => node.id);

/** Whether a condition names what there is not. */
function isRefused({ where }: Asked): boolean {
  try {
    refuseUnknownIds(sides.graph, whereType, where ?? {});
    return false;
  } catch {
    return true;
  }
}

/** Whether the conditions leave a node: those of its own type must hold. */
function leaves({ types, where }: Asked, id: string): boolean {
  const node = sides.graph.nodes.find((one) => one.id === id);
  const kind = kinds.find((name) => (searched[name].types as readonly string[]).includes(String(node?.type)));
  if (node === undefined || kind === undefined || !(types ?? kinds).includes(kind)) return false;
  const { condition } = searched[kind];
  const type = getNamedType(whereType.getFields()[condition]?.type) as GraphQLInputObjectType;
  const value = where?.[condition];
  return value == null || passes(sides.graph, type, value as Values, { node });
}

test('any search finds, of what holds the words, what the naive evaluator leaves, in the same order', async () => {
  let cut = 0;
  const check = async (one: Asked) => {
    if (isRefused(one)) {
      const { result } = await sides.actual(valid(sides.schema, query), one);
      expect(result.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      return;
    }
    const all = idsOf(await find({ text: one.text }));
    const expected = all.filter((id) => leaves(one, id));
    const found = await find(one);
    expect(idsOf(found)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
    if (expected.length > 1) {
      const head = await find({ ...one, first: 1 });
      const rest = await find({ ...one, after: head.pageInfo.endCursor });
      expect([...head.edges, ...rest.edges]).toEqual(found.edges);
    }
    if (expected.length > 0 && expected.length < all.length) cut += 1;
  };
  await fc.assert(fc.asyncProperty(asked(), check), { numRuns, seed });
  expect(cut).toBeGreaterThan(numRuns / 5);
}, 400_000);
