import { type GraphQLField, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { anchorOf } from './anchor.ts';
import { type Compilation, parametersOf, type Scope } from './compilation.ts';
import { type Cypher, cypher } from './cypher.ts';
import { compileFilter } from './filter.ts';
import { wholeRange } from './page.ts';

const scope: Scope = { depth: 0, node: 'matching', edge: 'matchingEdge' };

/** The type of a field's `where`, if it has one. */
export function whereTypeOf(field: GraphQLField<unknown, unknown>): GraphQLInputObjectType | undefined {
  const argument = field.args.find(({ name }) => name === 'where');
  const type = argument && getNamedType(argument.type);
  return isInputObjectType(type) ? type : undefined;
}

/**
 * What `$matching` stands for in a file: clauses that bind `matching` to every node that meets the field's `where`,
 * each once. They start at a neighbour that the filter names by id, so that a question about one actor reads what is about
 * that actor; without one they read all nodes of the type.
 */
export function compileMatching(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  where: Readonly<Record<string, unknown>>,
): Cypher {
  const anchor = anchorOf(compilation, type, where);
  const label = type.name.replace(/Where$/, '');
  const predicate = compileFilter(compilation, type, anchor?.where ?? where, scope, anchor?.onEdge);
  const condition = predicate.length > 0 ? cypher`\nWHERE ${predicate}` : [];
  if (!anchor) return cypher`MATCH (matching:${label})${condition}`;
  const parameters = parametersOf(anchor.file, wholeRange);
  const body = anchor.file.body({ ...anchor.start, edge: scope.edge, node: scope.node, parameters });
  return cypher`${body}${condition}\nWITH DISTINCT matching`;
}
