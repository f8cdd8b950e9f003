import type { GraphQLField } from 'graphql';
import { type Compilation, parametersOf } from './compilation.ts';
import type { Cypher, Parameter } from './cypher.ts';
import type { CypherFile } from './cypher-file.ts';
import { compileGrouping, groupingOf } from './grouping.ts';
import { compileMatching, matchingOf } from './matching.ts';
import { mergedLists, mergedParameters } from './merged.ts';

/**
 * The arguments of a field as parameters of its file. Some leave room for clauses instead: its filter, as `$matching`, for those that
 * find what matches, or by the names of the lists that the field merges; an argument that groups, under its own name, for those
 * that find the values to group by.
 */
export function fileParameters(
  compilation: Compilation,
  file: CypherFile,
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Parameter | Cypher>> {
  const parameters: Record<string, Parameter | Cypher> = {
    ...parametersOf(file, values),
    // How much may be read for one answer is known where a statement is run.
    maxReads: ['$maxReads'],
    ...mergedParameters(compilation, file, field, values),
  };
  const matching = matchingOf(field, values);
  if (!matching || !file.parameters.has('matching')) return parameters;
  const grouping = groupingOf(field, values, matching.type.name);
  const { clauses, along } = compileMatching(compilation, matching, grouping !== undefined);
  parameters.matching = clauses;
  if (grouping) parameters[grouping.argument] = compileGrouping(compilation, grouping, { ...matching, along });
  return parameters;
}

/** Whether a file finds what meets the filter by itself, so that its rows need none. */
export function filters(file: CypherFile, field: GraphQLField<unknown, unknown>): boolean {
  return ['matching', ...Object.keys(mergedLists(field))].some((name) => file.parameters.has(name));
}
