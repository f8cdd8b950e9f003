import { GraphQLError } from 'graphql';
import { compareText, type NaiveGraph, type Row } from './graph.ts';
import { keyOf, type Order } from './order.ts';

/** The arguments by which a page is chosen. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** How cursors of the naive evaluator begin; the rest is the list and the key. */
export const cursorPrefix = 'naive-cursor ';

const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Sorts the rows, cuts out the page and describes what is around it, as Relay's specification does it step by step. */
export function pageOf(
  graph: NaiveGraph,
  rows: readonly Row[],
  list: string,
  order: Order,
  size: number,
  { first, last, after, before }: PageArguments,
) {
  const prefix = `${cursorPrefix}${list} by ${order.by}: `;
  const keyIn = (cursor: string): string => {
    if (!cursor.startsWith(prefix)) throw refuse('The cursor is of another list.');
    return cursor.slice(prefix.length);
  };
  if (first != null && last != null) throw refuse('Both directions.');
  if ((first ?? last ?? size) < 1) throw refuse('No page is so small.');
  const sign = order.descending ? -1 : 1;
  const compare = (left: string, right: string): number => sign * compareText(left, right);
  const all = rows
    .map((row) => ({ ...row, key: keyOf(graph, row.node, order) }))
    .sort((left, right) => compare(left.key, right.key));
  const asked = all
    .filter(({ key }) => after == null || compare(key, keyIn(after)) > 0)
    .filter(({ key }) => before == null || compare(key, keyIn(before)) < 0);
  const kept = last != null ? asked.slice(Math.max(0, asked.length - last)) : asked.slice(0, first ?? size);
  const more = kept.length < asked.length;
  const edges = kept.map(({ node, relationship, key }) => ({
    ...relationship?.properties,
    id: relationship?.id,
    cursor: `${prefix}${key}`,
    node,
  }));
  return {
    edges,
    nodes: kept.map(({ node }) => node),
    totalCount: rows.length,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: last != null ? before != null : more,
      hasPreviousPage: last != null ? more : after != null,
    },
  };
}
