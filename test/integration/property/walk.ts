import fc, { type Arbitrary } from 'fast-check';
import { type GraphQLInputType, isObjectType, parse } from 'graphql';
import { connectionsOf, rootLists } from './connection.ts';
import { poolOf } from './pool.ts';
import { plainOf } from './render.ts';
import type { Sides } from './side.ts';
import { valuesFrom } from './value.ts';

/** A list to be walked: the query for one page of it, and all its ids as the naive evaluator lists them. */
export interface Walk {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly size: number;
  readonly backward: boolean;
}

const page = 'nodes { id } edges { cursor } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
const bounds = 'first: $first, after: $after, last: $last, before: $before, where: $where';
const declared = '$first: Int, $after: String, $last: Int, $before: String';

/** Every list of the schema, in every order, and from every type of node that has it. */
function texts({ schema }: Sides): { text: string; where: GraphQLInputType; owner?: string }[] {
  return rootLists(schema).flatMap(({ field, node, orders }) => {
    const where = field.args.find(({ name }) => name === 'where')?.type as GraphQLInputType;
    const own = orders.map((order) => ({
      text: `query(${declared}, $where: ${where}) { list: ${field.name}(${bounds}, orderBy: ${order}) { ${page} } }`,
      where,
    }));
    const type = schema.getType(node);
    const nested = (isObjectType(type) ? connectionsOf(type) : []).map(({ name, args }) => {
      const inner = args.find((argument) => argument.name === 'where')?.type as GraphQLInputType;
      const list = `... on ${node} { list: ${name}(${bounds}) { ${page} } }`;
      return {
        text: `query(${declared}, $where: ${inner}, $id: ID!) { node(id: $id) { ${list} } }`,
        where: inner,
        owner: node,
      };
    });
    return [...own, ...nested];
  });
}

/** Arbitrary walks through arbitrary lists, with and without a condition. */
export function walks(sides: Sides): Arbitrary<Walk> {
  const pool = poolOf(sides.graph);
  const values = valuesFrom(pool);
  const arbitraries = texts(sides).map(({ text, where, owner }) => {
    const ids = owner === undefined ? [null] : pool.idsOf(`${owner}Where`);
    return fc
      .record({
        id: fc.constantFrom(...ids),
        where: fc.option(values(where, { name: 'where', depth: 1 }), { freq: 2 }),
        size: fc.integer({ min: 1, max: 7 }),
        backward: fc.boolean(),
      })
      .map(({ id, where: condition, size, backward }) => {
        const plain = condition ? plainOf(condition.is) : null;
        return { text, size, backward, variables: { where: plain, ...(id === null ? {} : { id }) } };
      });
  });
  return fc.oneof(...arbitraries);
}

/** Arbitrary walks through the timeline of what is about, by or on one node: lists that are kept in no order where they start. */
export function timelineWalks({ graph }: Sides): Arbitrary<Walk> {
  const pool = poolOf(graph);
  const text = `query(${declared}, $where: TimelineWhere) { list: timeline(${bounds}) { ${page} } }`;
  const starts = [
    ...pool.idsOf('ActorWhere').flatMap((eq) => [{ about: { id: { eq } } }, { by: { id: { eq } } }]),
    ...pool.idsOf('TopicWhere').map((eq) => ({ topic: { id: { eq } } })),
  ];
  return fc
    .record({ where: fc.constantFrom(...starts), size: fc.integer({ min: 1, max: 3 }), backward: fc.boolean() })
    .map(({ where, size, backward }) => ({ text, size, backward, variables: { where } }));
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: { startCursor: string; endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
}

const listIn = (data: unknown): Page => {
  const { list, node } = data as { list?: Page; node?: { list: Page } };
  return (list ?? node?.list) as Page;
};

/** Every id of the list, as the naive evaluator gives them at once. */
export function allIds({ naive }: Sides, { text, variables }: Walk): string[] {
  const { data, errors } = naive(parse(text), { ...variables, first: 1000 });
  if (errors) throw new AggregateError(errors, String(errors[0]?.message));
  return listIn(data).nodes.map(({ id }) => id);
}

/** The pages of the list, one after the other as a caller would ask for them, last page first where it goes backward. */
export async function walk({ actual }: Sides, { text, variables, size, backward }: Walk): Promise<Page[]> {
  const document = parse(text);
  const pages: Page[] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const bound = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { result } = await actual(document, { ...variables, ...bound });
    if (result.errors) throw new AggregateError(result.errors, String(result.errors[0]?.message));
    const read = listIn(result.data);
    pages.push(read);
    if (pages.length > 500) throw new Error('The list does not end.');
    more = backward ? read.pageInfo.hasPreviousPage : read.pageInfo.hasNextPage;
    cursor = backward ? read.pageInfo.startCursor : read.pageInfo.endCursor;
  }
  return pages;
}
