import { type ExecutionResult, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { connectionsOf, rootLists } from './connection.ts';
import type { Sides } from './side.ts';

/** A cursor of either side for the same place of the same list: first that of the projection, then the naive one. */
export type CursorPair = readonly [actual: string, naive: string];

/** Cursors that both sides gave for a list, which is named by the type of its pages and its order. */
export type Cursors = ReadonlyMap<string, readonly CursorPair[]>;

/** The name of a list; `root` is the root field it is, where it is one. */
export function listName(connection: unknown, order = '', root = ''): string {
  return `${String(connection).replace('!', '')} ${order} ${root}`;
}

/** Every cursor text below a value, in order. */
function cursorsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'cursor' ? [String(inner)] : cursorsIn(inner)));
}

/** Questions that together ask for every cursor, each with the lists that its response keys stand for. */
function surveys(schema: GraphQLSchema): { text: string; lists: Map<string, string> }[] {
  return rootLists(schema).flatMap(({ field, node, orders }) => {
    const ordered = ['', ...orders].map((order) => {
      const given = order === '' ? '(first: 1000)' : `(first: 1000, orderBy: ${order})`;
      const lists = new Map([[field.name, listName(field.type, order, field.name)]]);
      return { text: `{ ${field.name}${given} { edges { cursor } } }`, lists };
    });
    const type = schema.getType(node);
    const inner = isObjectType(type) ? connectionsOf(type) : [];
    const asked = inner.map(({ name }) => `${name}(first: 1000) { edges { cursor } }`).join(' ');
    const lists = new Map(inner.map(({ name, type: page }) => [name, listName(page)]));
    return inner.length > 0
      ? [...ordered, { text: `{ ${field.name}(first: 1000) { nodes { ${asked} } } }`, lists }]
      : ordered;
  });
}

/** Pairs the cursors of two answers to one question, list by list. */
function pairs(lists: Map<string, string>, actual: unknown, naive: unknown, found: Map<string, CursorPair[]>): void {
  if (typeof actual !== 'object' || actual === null) return;
  for (const [key, value] of Object.entries(actual)) {
    const list = lists.get(key);
    const other = (naive as Record<string, unknown>)[key];
    if (list === undefined || 'nodes' in value) {
      pairs(lists, value, other, found);
      continue;
    }
    const [own, theirs] = [cursorsIn(value), cursorsIn(other)];
    if (own.length !== theirs.length)
      throw new Error(
        `${list}has the cursors ${own.map((text) => Buffer.from(text, 'base64url')).join()}, should have ${theirs.join()}`,
      );
    found.set(list, [
      ...(found.get(list) ?? []),
      ...own.map((cursor, place) => [cursor, theirs[place] ?? ''] as const),
    ]);
  }
}

/** Asks both sides for all their cursors. */
export async function surveyCursors({ schema, actual, naive }: Sides): Promise<Cursors> {
  const found = new Map<string, CursorPair[]>();
  for (const { text, lists } of surveys(schema)) {
    const document = parse(text);
    pairs(lists, dataOf((await actual(document)).result), dataOf(naive(document)), found);
  }
  return found;
}

function dataOf({ data, errors }: ExecutionResult): unknown {
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return data;
}
