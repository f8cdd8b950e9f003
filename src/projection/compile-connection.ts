import { type GraphQLCompositeType, type GraphQLObjectType, getNamedType } from 'graphql';
import { below, type Compilation, noteReads, type Scope } from './compilation.ts';
import { compileObject, listOf, type Read } from './compile-object.ts';
import { compilePart } from './compile-part.ts';
import { compileRelationship } from './compile-relationship.ts';
import type { Around, Traversal } from './compile-traversal.ts';
import { compileComputed } from './compute.ts';
import { type Cypher, cypher, Parameter } from './cypher.ts';
import type { Binding, CypherFile } from './cypher-file.ts';
import { filters } from './file-parameter.ts';
import { compileFilter } from './filter.ts';
import { lengthOf, noteFiltered } from './filtered-page.ts';
import { cutPage, defaultPage, encodeCursor, type Page, type PageInfo, readPage, wholeRange } from './page.ts';
import { readyCount } from './ready-count.ts';
import { type Selected, selectedFields } from './selection.ts';
import { fieldType } from './shape.ts';
import { type Row, Slots } from './slot.ts';
import { boundTo, type Source, sourceOf } from './source.ts';

/** What the rows must meet besides: a condition on them; empty where nothing is asked, or the file finds what meets the filter by itself. */
function conditionOf(
  compilation: Compilation,
  { where, whereType, onEdge, file, field }: Source,
  child: Scope,
): Cypher {
  if (!whereType || !where || filters(file, field)) return [];
  return compileFilter(compilation, whereType, where, child, onEdge);
}

/** Whether a file leaves room for the condition, to look at it before it works out a row. */
const takesCondition = (file: CypherFile): boolean => file.parameters.has('condition');

function filterOf({ file }: Source, condition: Cypher, child: Scope): Cypher {
  if (condition.length === 0 || takesCondition(file)) return [];
  const rows = file.bindsEdge ? `${child.edge}, ${child.node}` : child.node;
  return cypher`\nWHERE ${condition}\nWITH ${rows}`;
}

/** What the parts of a page are counted over: the field without the arguments that cut the page. */
function wholeOf({ field, values }: Source): Around {
  const whole = Object.entries(values).filter(([name]) => !['first', 'after', 'last', 'before'].includes(name));
  return { field, values: { ...Object.fromEntries(whole), ...wholeRange } };
}

/** The rows of a file of the source; those that the filter names are looked up, whatever the list holds besides. */
function rowsOf({ ids }: Source, file: CypherFile, bound: Binding): Cypher {
  const { node } = bound;
  const named = ids ? cypher`MATCH (${node}:Node)\nWHERE ${node}.id IN ${ids}\nWITH DISTINCT ${node}\n` : [];
  return cypher`${named}${file.body(bound)}`;
}

function pagePiece(source: Source, bound: Binding, filter: Cypher, page: Page, row: Cypher): Cypher {
  const order = source.file.order(bound, source.reversed !== page.backward);
  const limit = new Parameter(page.size + 1);
  return cypher`COLLECT {\n${rowsOf(source, source.file, bound)}${filter}\nORDER BY ${order}\nLIMIT ${limit}\nRETURN ${row}\n}`;
}

/**
 * A page and the count of rows that are worked out once for both. They are put in order before they are a list, and of the list only the page is taken along:
 * the database counts what a row can reach once for each row that it keeps.
 */
function sharedPiece(
  compilation: Compilation,
  source: Source,
  binding: Binding,
  page: Page,
  row: Cypher,
  others: Cypher,
): Cypher {
  const { node } = binding;
  const whole = boundTo(compilation, source, source.file, binding, wholeRange);
  const key = source.file.key(binding);
  const between = cypher`${key} > ${new Parameter(page.from)} AND ${key} < ${new Parameter(page.to)}`;
  const order = source.file.order(binding, source.reversed !== page.backward);
  return cypher`COLLECT {
CALL () {
${source.file.body(whole)}
WITH ${node}
ORDER BY ${order}
RETURN collect(${node}) AS whole
}
WITH max(size(whole)) AS total, head(collect([${node} IN whole WHERE ${between}][..${new Parameter(page.size + 1)}])) AS page
RETURN [COLLECT {
UNWIND page AS ${node}
RETURN ${row}
}, total, ${others}]
}[0]`;
}

/** The count: kept ready by the database where nothing is filtered and a file says how, else counted row by row. */
function countPiece(
  compilation: Compilation,
  source: Source,
  binding: Binding,
  filter: Cypher,
  scope: Scope | undefined,
): Cypher {
  const asked = source.where ?? source.values.kinds;
  const filtered =
    filter.length > 0 || source.narrowedTo !== undefined || (asked != null && filters(source.file, source.field));
  const ready = readyCount(compilation, source.countPath, binding);
  if (ready && !filtered) return ready;
  const length = scope && source.narrowedTo !== undefined ? undefined : lengthOf(compilation, source, binding, scope);
  if (length) noteReads(compilation, length);
  const bound = boundTo(compilation, source, source.countFile, binding, wholeRange);
  const body = rowsOf(source, source.countFile, bound);
  return cypher`COUNT {\n${body}${filter}\nRETURN 1 AS one\n}`;
}

/** What is read of a connection: each field of the answer from the rows, the page's info and the count. */
type ReadPart = (page: { rows: readonly Row[]; pageInfo: PageInfo }, total: unknown, others: Row) => unknown;

function readParts(
  compilation: Compilation,
  slots: Slots,
  child: Scope,
  type: GraphQLObjectType,
  selected: readonly Selected[],
  cursor: Read,
  around: Around,
): { parts: { key: string; read: ReadPart }[]; others: Slots } {
  const { operation } = compilation;
  const others = new Slots();
  const parts: Record<string, (part: Selected) => ReadPart> = {
    totalCount: () => (_page, total) => total,
    pageInfo: ({ nodes }) => {
      const fields = selectedFields(operation, fieldType(type, 'pageInfo') as GraphQLObjectType, nodes);
      return ({ pageInfo }) =>
        Object.fromEntries(fields.map(({ key, field }) => [key, pageInfo[field.name as keyof PageInfo]]));
    },
    edges: ({ nodes }) => {
      const read = compileRelationship(
        compilation,
        slots,
        child,
        fieldType(type, 'edges') as GraphQLObjectType,
        nodes,
        cursor,
      );
      return ({ rows }) => rows.map((row) => read(row));
    },
    nodes: ({ nodes }) => {
      const read = compileObject(compilation, slots, child, fieldType(type, 'nodes') as GraphQLCompositeType, nodes);
      return ({ rows }) => rows.map((row) => read(row));
    },
  };
  const other = (part: Selected): ReadPart => {
    const computed = compileComputed(compilation, slots, child.node, part);
    if (computed) return () => computed([]);
    const { piece, read } = compilePart(compilation, type, part, around);
    const slot = others.add(piece);
    return (_page, _total, values) => read(values[slot.index]);
  };
  return {
    parts: selected.map((part) => ({ key: part.key, read: (parts[part.field.name] ?? other)(part) })),
    others,
  };
}

/** Compiles a page of a list, with its count where that is asked for: a row of the rows, the count and any other parts. */
export function compileConnection(
  compilation: Compilation,
  scope: Scope | undefined,
  parent: GraphQLObjectType,
  selected: Selected,
): Traversal {
  const type = getNamedType(selected.field.type) as GraphQLObjectType;
  const source = sourceOf(compilation, scope, parent, selected);
  const child = below(scope);
  const condition = conditionOf(compilation, source, child);
  const room = takesCondition(source.file) ? { condition: condition.length > 0 ? condition : ['true'] } : {};
  const binding: Binding = { ...source.start, ...child, parameters: room };
  const page = readPage(source.values, {
    order: source.orderName,
    descending: source.order.descending !== source.reversed,
    defaultSize: scope ? defaultPage.nested : defaultPage.root,
  });

  const slots = new Slots();
  const key = slots.add(source.file.key(binding));
  const cursor: Read = (row) => encodeCursor(source.orderName, String(row[key.index]));
  const asked = selectedFields(compilation.operation, type, selected.nodes);
  const { parts, others } = readParts(compilation, slots, child, type, asked, cursor, wholeOf(source));
  const filter = filterOf(source, condition, child);
  const counts = asked.some(({ field }) => field.name === 'totalCount');
  const rows = asked.some(({ field }) => ['edges', 'nodes', 'pageInfo'].includes(field.name));
  const row = slots.toRow();
  if (rows) noteFiltered(compilation, source, binding, filter, page, scope);
  const bound = () => boundTo(compilation, source, source.file, binding, { ...page, limit: page.size + 1 });
  const piece =
    source.whole && rows && counts
      ? sharedPiece(compilation, source, binding, page, row, others.toRow())
      : listOf([
          rows ? pagePiece(source, bound(), filter, page, row) : ['[]'],
          counts ? countPiece(compilation, source, binding, filter, scope) : ['null'],
          others.toRow(),
        ]);
  return {
    piece,
    read: (value) => {
      const [rows, total, values] = value as [Row[], unknown, Row];
      const cut = cutPage(page, rows, (row) => cursor(row) as string);
      const read = parts.map((part) => [part.key, part.read(cut, total, values)]);
      return Object.fromEntries([['__typename', type.name], ...read]);
    },
  };
}
