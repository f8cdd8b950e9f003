import { GraphQLError, type GraphQLInputObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { compareText, into, type NaiveGraph, type NaiveNode, out, type Row } from './graph.ts';
import { neighbours } from './neighbour.ts';
import { settled } from './settled.ts';
import { passes, refuseUnknownIds } from './where.ts';

type Values = Readonly<Record<string, unknown>>;
type Value = NaiveNode | string | number | null | undefined;

/** What the values of a field are, of a node: a list in which anything may stand twice. */
type Read = (graph: NaiveGraph, node: NaiveNode, meets: (condition: string, row: Row) => boolean) => Value[];

const ends = (rows: readonly Row[]): NaiveNode[] => rows.map(({ node }) => node);

/** The actions that a statement is about, and the statements about an action. */
const actionsOf = (graph: NaiveGraph, node: NaiveNode): NaiveNode[] =>
  ends(out(graph, node, 'ABOUT')).filter(({ type }) => type === 'RegulatoryAction');
const statementsOn = (graph: NaiveGraph, node: NaiveNode) => into(graph, node, 'ABOUT', ['Statement']);

const ofStatements: Readonly<Record<string, Read>> = {
  SPEAKER: (graph, node) => ends(out(graph, node, 'ASSERTED_BY')),
  KIND: (graph, node) => actionsOf(graph, node).map(({ properties }) => properties.kind as string),
  ACT: (_graph, { properties }) => [properties.speechAct as string],
  STATUS: (_graph, { properties }) => [properties.status as string],
  STANCE: (graph, node, meets) =>
    out(graph, node, 'ABOUT')
      .filter((row) => meets('about', row))
      .map(({ relationship }) => relationship.properties.stance as string | undefined),
  TOPIC: (graph, node) => ends(out(graph, node, 'HAS_TOPIC')),
  PUBLISHER: (graph, node) => ends(neighbours(graph, node, 'publishedBy')),
  JURISDICTION: (graph, node) => actionsOf(graph, node).map(({ properties }) => properties.jurisdiction as string),
  YEAR: (_graph, { properties }) => [settled(properties, 'saidOn', 4)].filter((year) => year !== null).map(Number),
};

const ofActions: Readonly<Record<string, Read>> = {
  SPEAKER: (graph, node) => ends(statementsOn(graph, node).flatMap((row) => out(graph, row.node, 'ASSERTED_BY'))),
  KIND: (_graph, { properties }) => [properties.kind as string],
  ACT: (graph, node) => statementsOn(graph, node).map((row) => row.node.properties.speechAct as string),
  STATUS: (graph, node) => statementsOn(graph, node).map((row) => row.node.properties.status as string),
  STANCE: (graph, node) =>
    statementsOn(graph, node).map(({ relationship }) => relationship.properties.stance as string),
  TOPIC: (graph, node) => ends(out(graph, node, 'HAS_TOPIC')),
  PUBLISHER: (graph, node) =>
    ends(out(graph, node, 'PUBLISHED_IN').flatMap((row) => out(graph, row.node, 'PUBLISHED_BY'))),
  JURISDICTION: (_graph, { properties }) => [properties.jurisdiction as string | undefined],
  YEAR: (graph, node) =>
    ends(out(graph, node, 'HAS_EVENT'))
      .map(({ properties }) => settled(properties, 'on', 4))
      .filter((year) => year !== null)
      .map(Number),
};

function facetOf(field: string, lists: readonly Value[][], size: number) {
  const counts = new Map<string, { value: string; label: unknown; node: NaiveNode | null; count: number }>();
  for (const list of lists)
    for (const one of new Set(list.filter((value) => value != null))) {
      const node = typeof one === 'object' ? one : null;
      const value = node ? node.id : String(one);
      const known = counts.get(value)?.count ?? 0;
      counts.set(value, { value, label: node?.properties.name ?? value, node, count: known + 1 });
    }
  const all = [...counts.values()].sort(
    (left, right) => right.count - left.count || compareText(left.value, right.value),
  );
  const without = lists.filter((list) => list.every((value) => value == null)).length;
  const values = all.slice(0, size);
  return { field, values, valueCount: all.length, leftOut: all.length - values.length, without };
}

/** Counts by each field, each node looked at for each. */
export function facets(graph: NaiveGraph, given: Values, info: GraphQLResolveInfo) {
  const { where, whereActions, size } = given as { where?: Values; whereActions?: Values; size: number };
  if (where && whereActions) throw new GraphQLError('Both.', { extensions: { code: 'BAD_USER_INPUT' } });
  const [name, noun, reads] = whereActions
    ? ['whereActions', 'RegulatoryAction', ofActions]
    : ['where', 'Statement', ofStatements];
  const argument = info.parentType.getFields()[info.fieldName]?.args.find((one) => one.name === name);
  const type = getNamedType(argument?.type) as GraphQLInputObjectType;
  const filter = whereActions ?? where ?? {};
  refuseUnknownIds(graph, type, filter);
  const meets = (condition: string, row: Row): boolean => {
    const value = filter[condition] as Values | null | undefined;
    return value == null || passes(graph, getNamedType(type.getFields()[condition]?.type) as never, value, row);
  };
  const nodes = graph.nodes.filter((node) => node.type === noun && passes(graph, type, filter, { node }));
  return Object.entries(reads)
    .filter(([field]) => (given.fields as string[]).includes(field))
    .map(([field, read]) =>
      facetOf(
        field,
        nodes.map((node) => read(graph, node, meets)),
        size,
      ),
    );
}
