import { GraphQLError, type GraphQLSchema } from 'graphql';
import { nounNames } from '../model/noun.ts';
import type { Database } from '../neo4j/database.ts';
import { compileChoice } from '../projection/choose.ts';
import type { ReadOptions } from './read.ts';

/** Which records are wanted: those of a type, or of it those that meet its where input. */
export interface Choice {
  readonly type: string;
  /** As in GraphQL's variables. */
  readonly where: unknown;
}

/** The types that can be chosen: every type of record, and all actors together. */
export const choosable: readonly string[] = ['Actor', ...nounNames.filter((name) => name !== 'ActionEvent')];

/**
 * What is chosen by a type and the JSON text of a where input; undefined where neither is given: then everything is wanted.
 * @throws BAD_USER_INPUT for an unknown type, a where input without a type, or one that is no JSON
 */
export function readChoice(type: string | undefined, where: string | undefined): Choice | undefined {
  if (type === undefined && where === undefined) return undefined;
  if (type === undefined) throw refusal(`Conditions need a type: one of ${choosable.join(', ')}.`, 'type');
  if (!choosable.includes(type)) {
    throw refusal(`${JSON.stringify(type)} is no type to choose: take one of ${choosable.join(', ')}.`, 'type');
  }
  return { type, where: where === undefined ? {} : parse(where) };
}

/**
 * The ids of what is chosen now, in order.
 * @throws BAD_USER_INPUT where the where input is none of the type, or names an id that nothing carries
 */
export async function chosenIds(
  database: Database,
  schema: GraphQLSchema,
  { type, where }: Choice,
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const { statement, read } = compileChoice(schema, type, where);
  const [row = []] = await database.read(statement.text, statement.parameters, { signal });
  return read(row) as string[];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('where: a JSON object was expected, but this is no JSON.', 'where');
  }
}

function refusal(message: string, argument: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
