import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { authorise } from '../../auth/authorise.ts';
import type { Caller } from '../../auth/caller.ts';
import type { RequestLimits } from '../../config.ts';
import { measureRequest, refuseCostly } from '../limit/check.ts';

/** A request as it comes: nothing of it is checked yet. */
export interface Asked {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** A subscription that may run. */
export interface Admitted {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variableValues: Record<string, unknown>;
  readonly cost: number;
}

/** Why a request is not run: errors with codes. */
export class Refused extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'Refused';
  }
}

/**
 * Checks a request for a subscription as Apollo and its plugins check queries, which these transports bypass: syntax, validity, scope,
 * limits, variables. Throws Refused, or what `authorise` and the limits throw.
 */
export function admit(schema: GraphQLSchema, limits: RequestLimits, asked: Asked, caller: Caller): Admitted {
  const { query, operationName, variables } = asked;
  if (typeof query !== 'string') throw refused('BAD_REQUEST', 'Send a "query" that is a text.');
  if (!isAbsent(operationName) && typeof operationName !== 'string') {
    throw refused('BAD_REQUEST', 'The "operationName" must be a text.');
  }
  if (!isAbsent(variables) && (typeof variables !== 'object' || Array.isArray(variables))) {
    throw refused('BAD_REQUEST', 'The "variables" must be an object.');
  }
  const document = parseText(query, limits);
  const problems = validate(schema, document);
  if (problems.length > 0) throw coded('GRAPHQL_VALIDATION_FAILED', problems);
  const operation = getOperationAST(document, operationName ?? undefined);
  if (!operation) throw refused('OPERATION_RESOLUTION_FAILURE', 'Say by "operationName" which operation is meant.');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw refused('BAD_REQUEST', 'Only subscriptions are answered here; post queries and mutations to /graphql.');
  }
  authorise({ schema, document, operation }, caller);
  const inputs = (variables ?? {}) as Record<string, unknown>;
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
  if (errors) throw coded('BAD_USER_INPUT', errors);
  const measured = measureRequest(schema, document, operation, inputs, limits);
  if (measured) refuseCostly(measured, limits);
  return { document, operationName: operation.name?.value, variableValues: inputs, cost: measured?.cost ?? 0 };
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function parseText(query: string, { maxTokens }: RequestLimits): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    throw coded('GRAPHQL_PARSE_FAILED', [error as GraphQLError]);
  }
}

function refused(code: string, message: string): Refused {
  return new Refused([new GraphQLError(message, { extensions: { code } })]);
}

function coded(code: string, errors: readonly GraphQLError[]): Refused {
  return new Refused(
    errors.map(({ message, nodes = null, source = null, positions = null }) => {
      return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
    }),
  );
}
