import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  ConstraintViolated,
  DatabaseBusy,
  DatabaseUnavailable,
  MemoryExceeded,
  RequestAborted,
  RequestTimeout,
  WriteUncertain,
} from '../neo4j/error.ts';

/** The HTTP status of an answer without data whose first error has the code; 500 for any other. */
const statuses: Record<string, number> = {
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  BAD_USER_INPUT: 400,
  QUERY_TOO_COSTLY: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

export function statusOf(code: string | undefined): number {
  return statuses[code ?? ''] ?? 500;
}

/** What a caller is told of an error; anything without a code of ours says nothing about the inside. */
export function explain(thrown: unknown): { code: string; message: string } {
  const error = innermost(thrown);
  if (error instanceof GraphQLError && typeof error.extensions.code === 'string' && !isMasked(error.extensions.code)) {
    return { code: error.extensions.code, message: error.message };
  }
  return describeDatabase(error);
}

/** Whether the code stands for a fault of ours, told only to the log. */
export function isMasked(code: string | undefined): boolean {
  return code === undefined || code === 'INTERNAL_SERVER_ERROR';
}

function describeDatabase(error: unknown): { code: string; message: string } {
  if (error instanceof RequestTimeout) return { code: 'TIMEOUT', message: error.message };
  if (error instanceof RequestAborted) {
    if (error.cause instanceof RequestTimeout) return { code: 'TIMEOUT', message: error.cause.message };
    return { code: 'TIMEOUT', message: 'The client went away before the answer was ready.' };
  }
  if (error instanceof WriteUncertain) return { code: 'UNAVAILABLE', message: error.message };
  if (error instanceof DatabaseUnavailable) {
    return { code: 'UNAVAILABLE', message: 'The database does not answer at the moment; try again in a few seconds.' };
  }
  if (error instanceof DatabaseBusy) {
    return { code: 'UNAVAILABLE', message: 'The database is busy with other writes; try again in a few seconds.' };
  }
  if (error instanceof MemoryExceeded) {
    return { code: 'QUERY_TOO_COSTLY', message: `${error.message} Ask for smaller pages or fewer nested lists.` };
  }
  if (error instanceof ConstraintViolated) {
    return { code: 'CONFLICT', message: 'Something with that unique key is there already.' };
  }
  return { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' };
}

/** The error that a resolver threw, without the GraphQL errors that graphql-js and Apollo wrapped around it. */
export function innermost(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.extensions.code === undefined && inner.originalError) {
    inner = inner.originalError;
  }
  return inner;
}

/** Apollo's formatError: the one place where an error becomes what a caller reads. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, message } = explain(error);
  const done = formatted.extensions?.done === true;
  return {
    ...formatted,
    message: done ? `What was asked for is done, but the answer could not be read: ${message}` : message,
    extensions: { ...(isMasked(code) ? {} : formatted.extensions), code, ...(done ? { done } : {}) },
  };
}

/** What a caller reads of an error that GraphQL has not formatted. */
export function formattedOf(error: unknown): GraphQLFormattedError {
  return formatError(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error);
}
