import { type GraphQLInputObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Arguments } from './field.ts';
import { compareText, type NaiveGraph, type NaiveNode, out, type Row } from './graph.ts';
import { neighbours } from './neighbour.ts';
import { newestFirst } from './order.ts';
import { originCount } from './origin.ts';
import { pageOf } from './page.ts';
import { retracted } from './retracted.ts';
import { settled } from './settled.ts';
import { passes, refuseUnknownIds } from './where.ts';

type Values = Readonly<Record<string, unknown>>;
type Value = NaiveNode | string | number | null;

/** How a dimension is read: the condition by which a statement leads to its values, and the property of the relationship. */
const ways: Readonly<Record<string, { readonly condition: string; readonly take?: string }>> = {
  SPEAKER: { condition: 'assertedBy' },
  TARGET: { condition: 'about' },
  STANCE: { condition: 'about', take: 'stance' },
  CLAIM: { condition: 'claim' },
  POLARITY: { condition: 'claim', take: 'polarity' },
  TOPIC: { condition: 'topic' },
  PUBLISHER: { condition: 'publishedBy' },
};

const order = ['SPEAKER', 'TARGET', 'ACT', 'STANCE', 'CLAIM', 'POLARITY', 'TOPIC', 'PUBLISHER', 'MONTH', 'YEAR'];

const plain: Readonly<Record<string, (statement: NaiveNode) => Value>> = {
  ACT: ({ properties }) => String(properties.speechAct),
  MONTH: ({ properties }) => settled(properties, 'saidOn', 7),
  YEAR: ({ properties }) => {
    const year = settled(properties, 'saidOn', 4);
    return year === null ? null : Number(year);
  },
};

/** Every combination of one row from each list; a list without rows counts as one row of nothing. */
function combinations(lists: readonly (readonly [string, readonly Row[]])[]): ReadonlyMap<string, Row | undefined>[] {
  const [first, ...others] = lists;
  if (!first) return [new Map()];
  const [name, rows] = first;
  return (rows.length > 0 ? rows : [undefined]).flatMap((row) =>
    combinations(others).map((rest) => new Map([[name, row], ...rest])),
  );
}

/** The groups in which a statement is: its values by dimension. */
function valuesOf(
  graph: NaiveGraph,
  statement: NaiveNode,
  asked: readonly string[],
  meets: (condition: string, row: Row) => boolean,
): Map<string, Value>[] {
  const conditions = [...new Set(asked.flatMap((name) => ways[name]?.condition ?? []))];
  const lists = conditions.map(
    (condition) => [condition, neighbours(graph, statement, condition).filter((row) => meets(condition, row))] as const,
  );
  return combinations(lists).map((rows) => {
    const value = (name: string): Value => {
      const way = ways[name];
      if (!way) return plain[name]?.(statement) ?? null;
      const row = rows.get(way.condition);
      return (way.take ? (row?.relationship?.properties[way.take] as string | undefined) : row?.node) ?? null;
    };
    return new Map(asked.map((name) => [name, value(name)]));
  });
}

function textOf(value: Value | undefined): string {
  return typeof value === 'object' ? (value?.id ?? '') : String(value);
}

function groupOf(
  graph: NaiveGraph,
  id: string,
  values: ReadonlyMap<string, Value>,
  statements: NaiveNode[],
): NaiveNode {
  const days = (name: string): string[] =>
    statements.flatMap(({ properties }) => (properties[name] ?? []) as string).sort(compareText);
  const documents = statements.flatMap((statement) => out(graph, statement, 'FOUND_IN').map(({ node }) => node));
  return {
    type: 'AssertionGroup',
    id,
    properties: {
      id,
      ...Object.fromEntries([...values].map(([name, value]) => [name.toLowerCase(), value])),
      statements: statements.sort(newestFirst(graph)),
      statementCount: statements.length,
      retractedCount: retracted(statements),
      documentCount: new Set(documents).size,
      originCount: originCount(graph, statements),
      firstOn: days('saidOnEarliest')[0],
      lastOn: days('saidOnLatest').at(-1),
    },
  };
}

/** Rolls statements up: one group after the other, each statement looked at for each. */
export function assertions(
  graph: NaiveGraph,
  given: Arguments & { readonly groupBy: readonly string[] },
  info: GraphQLResolveInfo,
) {
  const argument = info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === 'where');
  const type = getNamedType(argument?.type) as GraphQLInputObjectType;
  const where = given.where ?? {};
  refuseUnknownIds(graph, type, where);
  const asked = order.filter((name) => given.groupBy.includes(name));
  const meets = (condition: string, row: Row): boolean => {
    const value = where[condition] as Values | null | undefined;
    return value == null || passes(graph, getNamedType(type.getFields()[condition]?.type) as never, value, row);
  };
  const groups = new Map<string, { values: ReadonlyMap<string, Value>; statements: Set<NaiveNode> }>();
  for (const node of graph.nodes.filter((one) => one.type === 'Statement' && passes(graph, type, where, { node: one })))
    for (const values of valuesOf(graph, node, asked, meets)) {
      const id = asked.map((name) => `${name}:${textOf(values.get(name))}`).join(' ') || 'ALL';
      const group = groups.get(id) ?? { values, statements: new Set() };
      groups.set(id, group);
      group.statements.add(node);
    }
  const rows = [...groups].map(([id, { values, statements }]) => ({
    node: groupOf(graph, id, values, [...statements]),
  }));
  return pageOf(graph, rows, ['assertions', ...asked].join(' '), { by: 'MOST', descending: false }, 20, given);
}
