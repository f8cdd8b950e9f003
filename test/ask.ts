import {
  type ExecutionResult,
  type GraphQLArgs,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { executeOperation } from '../src/execution/execute.ts';
import type { Context } from '../src/http/context.ts';
import { anonymous } from '../src/model/origin.ts';
import type { Database } from '../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../src/schema/build.ts';

/** A question and what it took: the answer, and every Cypher statement that was run for it. */
export interface Asked {
  readonly result: ExecutionResult<Record<string, unknown>>;
  readonly statements: { text: string; parameters: Record<string, unknown> }[];
}

let schema: Promise<GraphQLSchema> | undefined;

/** What the server makes of a request once it is let in; faults of syntax and validity as `graphql` gives them. */
async function answerTo({ source, schema, ...request }: GraphQLArgs): Promise<ExecutionResult> {
  let document: ReturnType<typeof parse>;
  try {
    document = parse(source);
  } catch (error) {
    return { errors: [error as never] };
  }
  const errors = validate(schema, document);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (errors.length > 0 || !operation) return { errors };
  return executeOperation({ ...request, schema, document, operation });
}

/** Asks the schema over a real database, without HTTP; as anybody, but for what the context says. */
export async function ask(
  database: Database,
  source: string,
  variableValues: Record<string, unknown> = {},
  maxReads = 100_000,
  context: Partial<Context> = {},
): Promise<Asked> {
  schema ??= buildClaimgraphSchema();
  const statements: Asked['statements'] = [];
  const contextValue = {
    database,
    signal: new AbortController().signal,
    requestId: 'test',
    author: anonymous,
    statements,
    maxReads,
    ...context,
  };
  const result = await answerTo({ schema: await schema, source, variableValues, contextValue });
  return { result: JSON.parse(JSON.stringify(result)), statements };
}

/** The data of an answer without errors. */
export async function answer<T = Record<string, never>>(
  database: Database,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<T> {
  const { result } = await ask(database, source, variableValues);
  if (result.errors) throw new AggregateError(result.errors, result.errors.map(({ message }) => message).join('\n'));
  return result.data as T;
}

/** Database hits of all statements of a question. */
export async function hits(
  database: Database,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<number> {
  const { result, statements } = await ask(database, source, variableValues);
  if (result.errors) throw new AggregateError(result.errors, result.errors.map(({ message }) => message).join('\n'));
  let sum = 0;
  for (const { text, parameters } of statements) sum += (await database.profile(text, parameters)).hits;
  return sum;
}
