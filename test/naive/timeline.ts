import { type GraphQLInputObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Arguments } from './field.ts';
import { compareText, into, type NaiveGraph, type NaiveNode, out, type Row } from './graph.ts';
import { actors } from './kind.ts';
import { neighbours } from './neighbour.ts';
import { pageOf } from './page.ts';
import { meets } from './predicate.ts';
import { retracted } from './retracted.ts';
import { passes, refuseUnknownIds } from './where.ts';

type Values = Readonly<Record<string, unknown>>;

/** The kind of entry that a node is, and the property that tells when. */
const kinds: Readonly<Record<string, { readonly kind: string; readonly date: string }>> = {
  Statement: { kind: 'STATEMENT', date: 'saidOn' },
  ActionEvent: { kind: 'ACTION_EVENT', date: 'on' },
  Document: { kind: 'PUBLICATION', date: 'publishedOn' },
};

const actionOf = (graph: NaiveGraph, event: NaiveNode): NaiveNode =>
  into(graph, event, 'HAS_EVENT', ['RegulatoryAction'])[0]?.node as NaiveNode;

/** The nodes that a condition speaks of; undefined where it does not speak of such a node. */
const ways: Readonly<Record<string, (graph: NaiveGraph, node: NaiveNode) => Row[] | undefined>> = {
  about: (graph, node) => {
    if (node.type === 'ActionEvent') return out(graph, actionOf(graph, node), 'APPLIES_TO');
    const statements =
      node.type === 'Statement' ? [node] : into(graph, node, 'FOUND_IN', ['Statement']).map((row) => row.node);
    const rows = statements.flatMap((statement) => out(graph, statement, 'ABOUT'));
    return rows.filter((row) => actors.includes(row.node.type));
  },
  by: (graph, node) => {
    if (node.type === 'ActionEvent') return out(graph, actionOf(graph, node), 'ISSUED_BY');
    return out(graph, node, node.type === 'Statement' ? 'ASSERTED_BY' : 'PUBLISHED_BY');
  },
  topic: (graph, node) => neighbours(graph, node.type === 'ActionEvent' ? actionOf(graph, node) : node, 'topic'),
  statement: (_graph, node) => (node.type === 'Statement' ? [{ node }] : undefined),
  action: (graph, node) => (node.type === 'ActionEvent' ? [{ node: actionOf(graph, node) }] : undefined),
  document: (_graph, node) => (node.type === 'Document' ? [{ node }] : undefined),
};

function holds(graph: NaiveGraph, type: GraphQLInputObjectType, where: Values, node: NaiveNode): boolean {
  return Object.entries(where).every(([name, value]) => {
    if (value == null) return true;
    const nested = (inner: unknown): boolean => holds(graph, type, inner as Values, node);
    if (name === 'and') return (value as unknown[]).every(nested);
    if (name === 'or') return (value as unknown[]).some(nested);
    if (name === 'not') return !nested(value);
    if (name === 'on') return meets('EDTFFilter', value as Values, node.properties[kinds[node.type]?.date ?? '']);
    const inner = getNamedType(type.getFields()[name]?.type) as GraphQLInputObjectType;
    const rows = ways[name]?.(graph, node);
    return rows === undefined || rows.some((row) => passes(graph, inner, value as Values, row));
  });
}

function precisionOf(earliest: string, latest: string | undefined): string {
  if (latest === earliest) return 'DAY';
  if (latest?.startsWith(earliest.slice(0, 7))) return 'MONTH';
  return latest?.startsWith(earliest.slice(0, 4)) ? 'YEAR' : 'LONGER';
}

function entryOf(item: NaiveNode): NaiveNode | undefined {
  const { kind = '', date = '' } = kinds[item.type] ?? {};
  const on = item.properties[date];
  const [earliest, latest] = [item.properties[`${date}Earliest`], item.properties[`${date}Latest`]] as string[];
  if (earliest === undefined) return undefined;
  const isApproximate = /[~?%]/.test(String(on));
  const precision = precisionOf(earliest, latest);
  return {
    type: 'TimelineEntry',
    id: item.id,
    properties: { id: item.id, kind, on, earliest, latest, precision, isApproximate, item },
  };
}

/** The periods in which something is placed, earliest first. */
function periods(entries: readonly NaiveNode[], bucket: string) {
  const length = { DAY: 10, MONTH: 7 }[bucket] ?? 4;
  const of = ({ properties }: NaiveNode): string => String(properties.earliest).slice(0, length);
  return [...new Set(entries.map(of))].sort(compareText).map((period) => {
    const own = entries.filter((entry) => of(entry) === period).map(({ properties }) => properties);
    const count = (kind: string): number => own.filter((entry) => entry.kind === kind).length;
    return {
      period,
      count: own.length,
      statementCount: count('STATEMENT'),
      retractedCount: retracted(own.map(({ item }) => item as NaiveNode)),
      actionEventCount: count('ACTION_EVENT'),
      publicationCount: count('PUBLICATION'),
      spreadCount: own.filter(({ latest }) => latest === undefined || !String(latest).startsWith(period)).length,
    };
  });
}

/** Merges what was said, what happened and what was published. */
export function timeline(
  graph: NaiveGraph,
  given: Arguments & { readonly kinds?: readonly string[] | null; readonly bucket: string },
  info: GraphQLResolveInfo,
) {
  const argument = info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === 'where');
  const type = getNamedType(argument?.type) as GraphQLInputObjectType;
  const where = given.where ?? {};
  refuseUnknownIds(graph, type, where);
  const asked = given.kinds ?? Object.values(kinds).map(({ kind }) => kind);
  const nodes = graph.nodes.filter(
    (node) => asked.includes(kinds[node.type]?.kind ?? '') && holds(graph, type, where, node),
  );
  const entries = nodes.flatMap((node) => entryOf(node) ?? []);
  const rows = entries.map((node) => ({ node }));
  const all = periods(entries, given.bucket);
  return {
    ...pageOf(graph, rows, 'timeline', { by: 'EARLIEST', descending: false }, 20, given),
    undatedCount: nodes.length - entries.length,
    bucketCount: all.length,
    buckets: ({ first, after }: { first: number; after?: string | null }) =>
      all.filter(({ period }) => after == null || compareText(period, after) > 0).slice(0, first),
  };
}
