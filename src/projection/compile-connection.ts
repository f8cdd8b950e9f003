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
import { compileRelationship } from './compile-relationship.ts';
import type { Traversal } from './compile-traversal.ts';
import { compileComputed } from './compute.ts';
import { type Cypher, cypher, Parameter } from './cypher.ts';
import type { Binding, CypherFile } from './cypher-file.ts';
import { fileParameters } from './file-parameter.ts';
import { compileFilter } from './filter.ts';
import { groupingOf } from './grouping.ts';
import { whereTypeOf } from './matching.ts';
import { cutPage, defaultPage, encodeCursor, type Page, type PageInfo, readPage, wholeRange } from './page.ts';
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
  if (!whereType || !where || source.file.parameters.has('matching')) return [];
  const predicate = compileFilter(compilation, whereType, where, child, onEdge);
  if (predicate.length === 0) return [];
  const rows = source.file.bindsEdge ? `${child.edge}, ${child.node}` : child.node;
  return cypher`\nWHERE ${predicate}\nWITH ${rows}`;
}

/** The binding with the parameters of a file of the source, between two keys of its order. */
function boundTo(
  compilation: Compilation,
  source: Source,
  file: CypherFile,
  binding: Binding,
  { from, to }: { readonly from: string; readonly to: string },
): Binding {
  const parameters = fileParameters(compilation, file, source.field, { ...source.values, from, to });
  return { ...binding, parameters };
}

function pagePiece(source: Source, bound: Binding, filter: Cypher, page: Page, row: Cypher): Cypher {
  const order = source.file.order(bound, source.reversed !== page.backward);
  const limit = new Parameter(page.size + 1);
  return cypher`COLLECT {\n${source.file.body(bound)}${filter}\nORDER BY ${order}\nLIMIT ${limit}\nRETURN ${row}\n}`;
}

/** The count: kept ready by the database where nothing is filtered and a file says how, else counted row by row. */
function countPiece(compilation: Compilation, source: Source, binding: Binding, filter: Cypher): Cypher {
  const filtered = filter.length > 0 || (source.where && source.file.parameters.has('matching'));
  const ready = filtered ? undefined : compilation.files.get(source.countPath);
  if (ready) {
    const { thisId, ...known } = binding;
    const start = thisId ? cypher`MATCH (start:Node {id: ${thisId}})\n` : [];
    return cypher`COLLECT {\n${start}${ready.body(thisId ? { ...known, this: 'start' } : known)}\nRETURN ${binding.node}\n}[0]`;
  }
  const body = source.countFile.body(boundTo(compilation, source, source.countFile, binding, wholeRange));
  return cypher`COUNT {\n${body}${filter}\nRETURN 1 AS one\n}`;
}

/** What is read of a connection: each field of the answer from the rows, the page's info and the count. */
type ReadPart = (page: { rows: readonly Row[]; pageInfo: PageInfo }, total: unknown) => unknown;

function readParts(
  compilation: Compilation,
  slots: Slots,
  child: Scope,
  type: GraphQLObjectType,
  selected: readonly Selected[],
  cursor: Read,
): { key: string; read: ReadPart }[] {
  const { operation } = compilation;
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
  return selected.map((part) => {
    const compile = parts[part.field.name];
    const computed = compileComputed(compilation, slots, child.node, part);
    if (computed) return { key: part.key, read: () => computed([]) };
    if (!compile) throw new Error(`${type.name}.${part.field.name} is not a part of a page`);
    return { key: part.key, read: compile(part) };
  });
}

/** Compiles a page of a list, with its count where that is asked for: a pair of the rows and the count. */
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
  const parts = readParts(compilation, slots, child, type, asked, cursor);
  const filter = filterOf(compilation, source, child);
  const counts = asked.some(({ field }) => field.name === 'totalCount');
  const rows = asked.some(({ field }) => field.name !== 'totalCount');
  const row = slots.toRow();
  const piece = listOf([
    rows ? pagePiece(source, boundTo(compilation, source, source.file, binding, page), filter, page, row) : ['[]'],
    counts ? countPiece(compilation, source, binding, filter) : ['null'],
  ]);
  return {
    piece,
    read: (value) => {
      const [rows, total] = value as [Row[], unknown];
      const cut = cutPage(page, rows, (row) => cursor(row) as string);
      return Object.fromEntries([['__typename', type.name], ...parts.map(({ key, read }) => [key, read(cut, total)])]);
    },
  };
}
