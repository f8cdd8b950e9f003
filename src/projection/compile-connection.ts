import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
} from 'graphql';
import { anchorOf } from './anchor.ts';
import { below, type Compilation, fileAt, type Scope } from './compilation.ts';
import { compileObject, listOf, type Read } from './compile-object.ts';
import { compilePart } from './compile-part.ts';
import { compileRelationship } from './compile-relationship.ts';
import type { Around, Traversal } from './compile-traversal.ts';
import { compileComputed } from './compute.ts';
import { type Cypher, cypher, Parameter } from './cypher.ts';
import type { Binding, CypherFile } from './cypher-file.ts';
import { fileParameters, filters } from './file-parameter.ts';
import { compileFilter } from './filter.ts';
import { groupingOf } from './grouping.ts';
import { whereTypeOf } from './matching.ts';
import { cutPage, defaultPage, encodeCursor, type Page, type PageInfo, readPage, wholeRange } from './page.ts';
import { readyCount } from './ready-count.ts';
import { argumentsOf, type Selected, selectedFields } from './selection.ts';
import { fieldType, kebab } from './shape.ts';
import { type Row, Slots } from './slot.ts';

/** Where the rows of a connection come from. */
interface Source {
  readonly file: CypherFile;
  /** The file that gives the order, and the name of the order in cursors, with the `list` that a field derives to tell its lists apart. */
  readonly order: CypherFile;
  readonly orderName: string;
  readonly start: { readonly this?: string; readonly thisId?: Parameter };
  /** The file that knows the count without a filter, and the one whose rows are counted else. */
  readonly countPath: string;
  readonly countFile: CypherFile;
  readonly reversed: boolean;
  readonly field: GraphQLField<unknown, unknown>;
  readonly values: Readonly<Record<string, unknown>>;
  readonly where: Record<string, unknown> | undefined;
  readonly whereType: GraphQLInputObjectType | undefined;
  readonly onEdge: Record<string, unknown> | undefined;
}

/**
 * A nested list is read by its field's own file. So is a root list that has one: rows that are computed, with `$matching` for
 * what meets the filter, kept between `$from` and `$to` by the file itself, or a file for pages of all where nothing is
 * filtered. Other root lists are read in the order asked for.
 */
function sourceOf(
  compilation: Compilation,
  scope: Scope | undefined,
  parent: GraphQLObjectType,
  selected: Selected,
): Source {
  const { field } = selected;
  const values = argumentsOf(compilation.operation, selected);
  const shared = {
    field,
    values,
    where: (values.where ?? undefined) as Record<string, unknown> | undefined,
    whereType: whereTypeOf(field),
    onEdge: undefined,
  };
  const path = compilation.pathOf(parent, field);
  if (scope || path) {
    const file = fileAt(compilation, path ?? `${parent.name}.${field.name}`);
    const all = shared.where === undefined ? field.extensions.unfiltered : undefined;
    const pages = typeof all === 'string' ? fileAt(compilation, all) : file;
    const names = groupingOf(field, values, shared.whereType?.name)?.dimensions.map(([name]) => name) ?? [];
    return {
      ...shared,
      file: pages,
      order: pages,
      orderName: [file.path, ...names, ...(typeof values.list === 'string' ? [values.list] : [])].join(' '),
      start: scope ? { this: scope.node } : {},
      reversed: false,
      countPath: `${file.path}-count`,
      countFile: file,
    };
  }
  const [folder] = String(field.extensions.cypher).split('/');
  const [, name, direction] = /^(.*)_(ASC|DESC)$/.exec(String(values.orderBy)) ?? [];
  const order = fileAt(compilation, `${folder}/by-${kebab(name ?? '')}`);
  const reversed = order.descending !== (direction === 'DESC');
  const anchor = order.path.endsWith('recorded-at') ? undefined : anchorOf(compilation, shared.whereType, shared.where);
  const countPath = anchor ? `${anchor.file.path}-count` : `${folder}/count`;
  const file = anchor?.file ?? order;
  return { ...shared, order, orderName: order.path, start: {}, reversed, countPath, ...anchor, file, countFile: file };
}

function filterOf(compilation: Compilation, source: Source, child: Scope): Cypher {
  const { where, whereType, onEdge } = source;
  if (!whereType || !where || filters(source.file, source.field)) return [];
  const predicate = compileFilter(compilation, whereType, where, child, onEdge);
  if (predicate.length === 0) return [];
  const rows = source.file.bindsEdge ? `${child.edge}, ${child.node}` : child.node;
  return cypher`\nWHERE ${predicate}\nWITH ${rows}`;
}

/** What the parts of a page are counted over: the field without the arguments that cut the page. */
function wholeOf({ field, values }: Source): Around {
  const whole = Object.entries(values).filter(([name]) => !['first', 'after', 'last', 'before'].includes(name));
  return { field, values: { ...Object.fromEntries(whole), ...wholeRange } };
}

/** The binding with the parameters of a file of the source: which rows, between two keys of its order, the first so many. */
function boundTo(
  compilation: Compilation,
  source: Source,
  file: CypherFile,
  binding: Binding,
  {
    from,
    to,
    limit,
    backward,
  }: { readonly from: string; readonly to: string; readonly limit?: number; readonly backward?: boolean },
): Binding {
  const values = { ...source.values, from, to, limit, backward };
  const parameters = fileParameters(compilation, file, source.field, values);
  return { ...binding, parameters };
}

function pagePiece(source: Source, bound: Binding, filter: Cypher, page: Page, row: Cypher): Cypher {
  const order = source.file.order(bound, source.reversed !== page.backward);
  const limit = new Parameter(page.size + 1);
  return cypher`COLLECT {\n${source.file.body(bound)}${filter}\nORDER BY ${order}\nLIMIT ${limit}\nRETURN ${row}\n}`;
}

/** The count: kept ready by the database where nothing is filtered and a file says how, else counted row by row. */
function countPiece(
  compilation: Compilation,
  source: Source,
  binding: Binding,
  filter: Cypher,
  isRoot: boolean,
): Cypher {
  const asked = source.where ?? source.values.kinds;
  const filtered = filter.length > 0 || (asked != null && filters(source.file, source.field));
  const ready = readyCount(compilation, source.countPath, binding);
  if (ready && !filtered) return ready;
  if (ready && isRoot && !filters(source.file, source.field)) compilation.reads.push(ready);
  const body = source.countFile.body(boundTo(compilation, source, source.countFile, binding, wholeRange));
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
  const binding: Binding = { ...source.start, ...child };
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
  const filter = filterOf(compilation, source, child);
  const counts = asked.some(({ field }) => field.name === 'totalCount');
  const rows = asked.some(({ field }) => ['edges', 'nodes', 'pageInfo'].includes(field.name));
  const row = slots.toRow();
  const piece = listOf([
    rows
      ? pagePiece(
          source,
          boundTo(compilation, source, source.file, binding, { ...page, limit: page.size + 1 }),
          filter,
          page,
          row,
        )
      : ['[]'],
    counts ? countPiece(compilation, source, binding, filter, scope === undefined) : ['null'],
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
