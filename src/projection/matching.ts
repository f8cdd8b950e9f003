import { GraphQLError, type GraphQLField, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { type Anchored, anchorOf, idsOf } from './anchor.ts';
import { type Compilation, parametersOf, type Scope } from './compilation.ts';
import { type Cypher, cypher } from './cypher.ts';
import { compileFilter } from './filter.ts';
import { keysOf } from './key-range.ts';
import { noteRead } from './reading.ts';
import type { Matching } from './way.ts';

const scope: Scope = { depth: 0, node: 'matching', edge: 'matchingEdge' };

/** The type of a field's `where`, if it has one. */
export function whereTypeOf(field: GraphQLField<unknown, unknown>): GraphQLInputObjectType | undefined {
  const argument = field.args.find(({ name }) => name === 'where');
  const type = argument && getNamedType(argument.type);
  return isInputObjectType(type) ? type : undefined;
}

/**
 * The filter of a field that computes from what matches. A field that takes several filters, for nodes of different types, uses
 * the one that is given, and `where` if none is.
 * @throws BAD_USER_INPUT where several are given
 */
export function matchingOf(
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
): Matching | undefined {
  const filters = field.args.flatMap(({ name, type: wrapped }) => {
    const type = getNamedType(wrapped);
    return isInputObjectType(type) && type.name.endsWith('Where') ? [{ name, type }] : [];
  });
  const given = filters.filter(({ name }) => values[name] != null);
  const [chosen = filters.find(({ name }) => name === 'where'), other] = given;
  if (chosen && other)
    throw new GraphQLError(`Give ${chosen.name} or ${other.name}, not both.`, {
      extensions: { code: 'BAD_USER_INPUT', argument: other.name },
    });
  return chosen && { type: chosen.type, where: (values[chosen.name] ?? {}) as Record<string, unknown> };
}

/** The way that a condition asks about, where the matching nodes are found from its end over a relationship that leads to that end alone. */
function alongOf(type: GraphQLInputObjectType, { file }: Anchored): string | undefined {
  const field = Object.values(type.getFields()).find(({ extensions }) => extensions.anchor === file.path);
  return file.bindsEdge ? String(field?.extensions.cypher) : undefined;
}

/**
 * What `$matching` stands for in a file: clauses that bind `matching` to every node that meets the field's `where`,
 * each once. They start at a neighbour that the filter names by id, so that a question about one actor reads what is about
 * that actor; without one they read all nodes of the type. `along` says from where, if the clauses bind `matchingEdge` too.
 */
export function compileMatching(
  compilation: Compilation,
  { type, where }: Matching,
  keepsEdge: boolean,
): { readonly clauses: Cypher; readonly along?: string | undefined } {
  const anchor = anchorOf(compilation, type, where);
  const label = type.name.replace(/Where$/, '');
  const predicate = compileFilter(compilation, type, anchor?.where ?? where, scope, anchor?.onEdge);
  const condition = predicate.length > 0 ? cypher`\nWHERE ${predicate}` : [];
  const ids = idsOf(where);
  if (!ids) noteRead(compilation, scope, { label, anchor });
  // Ids are looked up by the index over all nodes.
  if (!anchor) return { clauses: cypher`MATCH (matching:${ids ? 'Node&' : ''}${label})${condition}` };
  const parameters = parametersOf(anchor.file, { ...keysOf(anchor.file, type, where) });
  const body = anchor.file.body({ ...anchor.start, edge: scope.edge, node: scope.node, parameters });
  const along = keepsEdge ? alongOf(type, anchor) : undefined;
  return { clauses: cypher`${body}${condition}\nWITH DISTINCT matching${along ? ', matchingEdge' : ''}`, along };
}
