import type { GraphQLField, GraphQLInputObjectType, GraphQLObjectType } from 'graphql';
import { anchorOf, idsOf } from './anchor.ts';
import { type Compilation, fileAt, type Scope } from './compilation.ts';
import { Parameter } from './cypher.ts';
import type { Binding, CypherFile } from './cypher-file.ts';
import { fileParameters } from './file-parameter.ts';
import { groupingOf } from './grouping.ts';
import { both, keysOf } from './key-range.ts';
import { whereTypeOf } from './matching.ts';
import { narrow } from './narrow.ts';
import { argumentsOf, type Selected } from './selection.ts';
import { kebab } from './shape.ts';

/** Where the rows of a connection come from. */
export interface Source {
  readonly file: CypherFile;
  /** The file that gives the order, and the name of the order in cursors, with the `list` that a field derives to tell its lists apart. */
  readonly order: CypherFile;
  readonly orderName: string;
  readonly start: { readonly this?: string; readonly thisId?: Parameter };
  /** The ids among which all rows are, if the filter names them. */
  readonly ids?: Parameter | undefined;
  /** The file that knows the count without a filter, and the one whose rows are counted else. */
  readonly countPath: string;
  readonly countFile: CypherFile;
  readonly reversed: boolean;
  /** Whether all rows must be worked out before the first is known, so that a page and a count had better share them. */
  readonly whole: boolean;
  readonly field: GraphQLField<unknown, unknown>;
  readonly values: Readonly<Record<string, unknown>>;
  readonly where: Record<string, unknown> | undefined;
  readonly whereType: GraphQLInputObjectType | undefined;
  readonly onEdge: Record<string, unknown> | undefined;
  /** The value of a property that the file reads the rows of; the filter asks for it no more. */
  readonly narrowedTo: string | undefined;
}

/**
 * A nested list is read by its field's own file. So is a root list that has one: rows that are computed, with `$matching` for
 * what meets the filter, kept between `$from` and `$to` by the file itself, or a file for pages of all where nothing is
 * filtered. A file `a/b-page` beside `a/b` gives its pages; the count is that of `a/b`. Other root lists are read in the order asked for.
 */
export function sourceOf(
  compilation: Compilation,
  scope: Scope | undefined,
  parent: GraphQLObjectType,
  selected: Selected,
): Source {
  const source = wholeSourceOf(compilation, scope, parent, selected);
  const narrowed = narrow(compilation, source.file, source.where);
  if (!narrowed) return source;
  const { file, value, where } = narrowed;
  return { ...source, file, countFile: file, where, narrowedTo: value };
}

function wholeSourceOf(
  compilation: Compilation,
  scope: Scope | undefined,
  parent: GraphQLObjectType,
  selected: Selected,
): Source {
  const { files } = compilation;
  const { field } = selected;
  const values = argumentsOf(compilation.operation, selected);
  const shared = {
    field,
    values,
    where: (values.where ?? undefined) as Record<string, unknown> | undefined,
    whereType: whereTypeOf(field),
    onEdge: undefined,
    narrowedTo: undefined,
  };
  const path = compilation.pathOf(parent, field);
  if (scope || path) {
    const file = fileAt(compilation, path ?? `${parent.name}.${field.name}`);
    const all = shared.where === undefined ? field.extensions.unfiltered : undefined;
    const pages = typeof all === 'string' ? fileAt(compilation, all) : (files.get(`${file.path}-page`) ?? file);
    const grouping = groupingOf(field, values, shared.whereType?.name);
    const names = grouping?.dimensions.map(([name]) => name) ?? [];
    return {
      ...shared,
      file: pages,
      order: pages,
      orderName: [file.path, ...names, ...(typeof values.list === 'string' ? [values.list] : [])].join(' '),
      start: scope ? { this: scope.node } : {},
      reversed: false,
      whole: grouping !== undefined,
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
  const from = { order, orderName: order.path, start: {}, reversed, whole: false, countPath };
  const ids = anchor ? undefined : idsOf(shared.where);
  return { ...shared, ...from, ...anchor, file, countFile: file, ids: ids && new Parameter(ids) };
}

/** The binding with the parameters of a file of the source: which rows, between two keys of its order, the first so many. */
export function boundTo(
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
  const range = both({ from, to }, keysOf(file, source.whereType, source.where));
  const values = { ...source.values, ...range, limit, backward, value: source.narrowedTo };
  const parameters = fileParameters(compilation, file, source.field, values);
  return { ...binding, parameters: { ...parameters, ...binding.parameters } };
}
