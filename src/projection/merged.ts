import { type GraphQLField, GraphQLInputObjectType } from 'graphql';
import { type Anchored, anchorOf } from './anchor.ts';
import { type Compilation, fileAt, parametersOf, type Scope } from './compilation.ts';
import { type Cypher, cypher, Parameter } from './cypher.ts';
import type { CypherFile } from './cypher-file.ts';
import { compileFilter } from './filter.ts';
import { both, keysWithin, orderedDate } from './key-range.ts';
import { whereTypeOf } from './matching.ts';
import { wholeRange } from './page.ts';
import { noteRead, noteSifted, type Reading, readingOf } from './reading.ts';
import { compileSought, isUnordered } from './walked.ts';
import { camel } from './way.ts';

type Values = Readonly<Record<string, unknown>>;

/** One of the lists that a field merges: its nodes, and the file that lists them all by the key of their day. */
interface MergedList {
  readonly kind: string;
  readonly label: string;
  readonly by: string;
}

/** Which rows of a list: between two keys, and of those the first so many in the order of the page. */
interface Cut {
  readonly from: string;
  readonly to: string;
  readonly limit: number | undefined;
  readonly backward: boolean | undefined;
}

const scope: Scope = { depth: 0, node: 'matching', edge: 'matchingEdge' };

/** Below every day, and above the key of whatever has none. */
const firstDay = '0000-00-01';

/** The lists that a field merges, by the names under which its files leave room for them. */
export function mergedLists(field: GraphQLField<unknown, unknown>): Readonly<Record<string, MergedList>> {
  return (field.extensions.merged ?? {}) as Readonly<Record<string, MergedList>>;
}

/** A where input as it looks at the nodes of one list: each condition goes the way it has from there, or is none. */
function viewOf(type: GraphQLInputObjectType, list: string): GraphQLInputObjectType {
  const fields = Object.entries(type.toConfig().fields).map(([name, field]) => {
    const lists = field.extensions?.lists as Readonly<Record<string, object>> | undefined;
    const extensions = lists ? (lists[list] ?? { ignored: true }) : field.extensions;
    return [name, { ...field, extensions: { ...extensions } }] as const;
  });
  return new GraphQLInputObjectType({ name: type.name, fields: Object.fromEntries(fields) });
}

/** Clauses that bind `matching` to the rows of a list that meet the filter; they start where the filter names an id. */
function compileList(
  compilation: Compilation,
  view: GraphQLInputObjectType,
  list: MergedList,
  where: Values,
  cut: Cut,
): Cypher {
  const { label } = list;
  const { limit, to } = cut;
  const anchor = anchorOf(compilation, view, where);
  const rows = rowsFrom(compilation, view, list, where, cut, anchor);
  if (limit === undefined || !anchor || !isUnordered(compilation, anchor)) {
    if (limit !== undefined) noteFiltered(compilation, { label, anchor }, rows, new Parameter(limit));
    else if (to > firstDay) noteRead(compilation, scope, { label, anchor });
    return rows.clauses;
  }
  const { body: all, predicate, order } = rowsFrom(compilation, view, list, where, cut);
  return compileSought(compilation, scope, { label, anchor, all, predicate, order, whole: rows.clauses, limit });
}

type Rows = Readonly<Record<'body' | 'predicate' | 'filter' | 'order' | 'clauses', Cypher>>;

/** The rows of a list, from a neighbour or of all nodes with its label: where they come from, the rest of the filter, and their order. */
function rowsFrom(
  compilation: Compilation,
  view: GraphQLInputObjectType,
  { label, by }: MergedList,
  where: Values,
  { from, to, limit, backward = false }: Cut,
  anchor?: Anchored,
): Rows {
  const file = anchor?.file ?? fileAt(compilation, by);
  const range = orderedDate(file, label) ? both({ from, to }, keysWithin(where, 'on')) : { from, to };
  const binding = { ...anchor?.start, ...scope, parameters: parametersOf(file, { ...range }) };
  const predicate = compileFilter(compilation, view, anchor?.where ?? where, scope, anchor?.onEdge, label);
  const rows = file.bindsEdge ? `${scope.edge}, ${scope.node}` : scope.node;
  const filter = predicate.length > 0 ? cypher`\nWHERE ${predicate}\nWITH ${rows}` : [];
  const body = file.body(binding);
  const order = file.order(binding, file.descending !== backward);
  const cut = limit === undefined ? [] : cypher`\nORDER BY ${order}\nLIMIT ${new Parameter(limit)}`;
  return { body, predicate, filter, order, clauses: cypher`${body}${filter}${cut}` };
}

/** Notes how much is read where no index keeps what the filter asks of the rows of a list. */
function noteFiltered(compilation: Compilation, list: Reading, { body, filter, order }: Rows, limit: Parameter): void {
  const length = readingOf(compilation, scope, list);
  if (filter.length > 0 && length)
    noteSifted(compilation, { length, named: undefined, rows: body, filter, order, limit });
}

/** The cut that the values ask for, of what has a day. */
function datedCut(values: Values): Cut {
  const { from, limit, ...others } = { ...wholeRange, ...values } as unknown as Cut;
  return { ...others, from: from > firstDay ? from : firstDay, limit };
}

/**
 * What stands in a file for the lists that its field merges: `$statements` for those with a day between `$from` and `$to`,
 * `$undatedStatements` for those without one. A list of a kind that is not among `kinds` has no rows.
 */
export function mergedParameters(
  compilation: Compilation,
  file: CypherFile,
  field: GraphQLField<unknown, unknown>,
  values: Values,
): Record<string, Cypher> {
  const type = whereTypeOf(field);
  const where = (values.where ?? {}) as Values;
  const kinds = values.kinds as readonly string[] | null | undefined;
  const pieces = Object.entries(mergedLists(field)).flatMap(([name, list]) => {
    const undated = { from: '', to: firstDay, limit: undefined, backward: undefined };
    const compile = (cut: Cut): Cypher =>
      type && (kinds ?? [list.kind]).includes(list.kind)
        ? compileList(compilation, viewOf(type, name), list, where, cut)
        : ['UNWIND [] AS matching'];
    return [
      { name, cut: datedCut(values) },
      { name: camel(`undated-${name}`), cut: undated },
    ].map((room) => ({ ...room, compile }));
  });
  const asked = pieces.filter(({ name }) => file.parameters.has(name));
  return Object.fromEntries(asked.map(({ name, cut, compile }) => [name, compile(cut)]));
}
