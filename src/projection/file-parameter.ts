import type { GraphQLField } from 'graphql';
import { type Compilation, parametersOf } from './compilation.ts';
import type { Cypher, Parameter } from './cypher.ts';
import type { CypherFile } from './cypher-file.ts';
import { compileGrouping, groupingOf } from './grouping.ts';
import { compileMatching, whereTypeOf } from './matching.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The arguments of a field as parameters of its file. Two leave room for clauses instead: `where`, as `$matching`, for those that
 * find what matches; an argument that groups, under its own name, for those that find the values to group by.
 */
export function fileParameters(
  compilation: Compilation,
  file: CypherFile,
  field: GraphQLField<unknown, unknown>,
  values: Values,
): Readonly<Record<string, Parameter | Cypher>> {
  const parameters: Record<string, Parameter | Cypher> = parametersOf(file, values);
  const type = whereTypeOf(field);
  const where = (values.where ?? {}) as Values;
  if (type && file.parameters.has('matching')) parameters.matching = compileMatching(compilation, type, where);
  const grouping = groupingOf(field, values);
  if (grouping) parameters[grouping.argument] = compileGrouping(compilation, grouping, type, where);
  return parameters;
}
