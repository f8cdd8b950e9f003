import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql';
import type { Compilation } from './compilation.ts';
import { cypher } from './cypher.ts';
import { readCypherFiles } from './cypher-file.ts';
import { compileMatching } from './matching.ts';
import { type Projection, statementOf } from './project.ts';

const files = readCypherFiles();

/** Deeper conditions than a person writes: what a program nests without end must not exhaust the database. */
const deepest = 24;

/**
 * One statement that gives the ids of all nodes of a type that meet its where input, in order.
 * @param where as in GraphQL's variables: plain JSON
 * @throws BAD_USER_INPUT where the type cannot be filtered, or the input is not one of its `where`; names the field
 */
export function compileChoice(schema: GraphQLSchema, type: string, where: unknown): Projection {
  const input = schema.getType(`${type}Where`);
  if (!isInputObjectType(input)) throw refusal(`There are no conditions on the type ${JSON.stringify(type)}.`, 'type');
  const compilation: Compilation = {
    operation: { schema, fragments: {}, variableValues: {} },
    files,
    question: {},
    namedIds: new Map(),
    startIds: new Map(),
    reads: new Map(),
    pathOf: () => undefined,
  };
  const { clauses } = compileMatching(compilation, { type: input, where: readWhere(input, where) }, false);
  const piece = cypher`COLLECT {\n${clauses}\nRETURN matching.id AS id\nORDER BY id\n}`;
  // Whole lists are what is wanted here, however long.
  return statementOf({ ...compilation, reads: new Map() }, piece, (ids) => ids);
}

function readWhere(type: GraphQLInputObjectType, where: unknown): Record<string, unknown> {
  if (depth(where) > deepest) throw refusal(`The conditions are nested more than ${deepest} levels deep.`, 'where');
  const value = coerceInputValue(where, type, (path, _value, { message }) => {
    throw refusal(`${['where', ...path].join('.')}: ${message}`, 'where');
  });
  if (value === null) throw refusal('where: a JSON object was expected.', 'where');
  return value as Record<string, unknown>;
}

function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}

function refusal(message: string, argument: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
