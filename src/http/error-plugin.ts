import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { challengeOf } from './challenge.ts';
import type { HttpContext } from './context.ts';
import { explain, innermost, isMasked, statusOf } from './error.ts';

/**
 * Gives a failed answer its HTTP status, puts the request id into masked errors, and logs the cause of each of those once:
 * with the operation and its Cypher texts, never with values.
 */
export function errorPlugin(logger: Logger): ApolloServerPlugin<HttpContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operationName, contextValue }) {
          if (operationName) contextValue.record.operation = operationName;
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of new Set(errors.map(innermost))) logFault(logger, error, contextValue);
        },
        async willSendResponse(context) {
          finish(context);
        },
      };
    },
  };
}

/** Logs the cause of a masked error, or that the database is away. */
export function logFault(
  logger: Logger,
  error: unknown,
  { requestId, record, statements }: Pick<HttpContext, 'requestId' | 'record' | 'statements'>,
): void {
  const { code, message } = explain(error);
  const facts = { requestId, operation: record.operation, err: error };
  if (isMasked(code)) logger.error({ ...facts, cypher: statements.map(({ text }) => text) }, 'request failed');
  else if (code === 'UNAVAILABLE') logger.warn(facts, message);
}

function finish({ response, contextValue, source, operation }: GraphQLRequestContext<HttpContext>): void {
  if (response.body?.kind !== 'single') return;
  const result = response.body.singleResult;
  const { record, requestId } = contextValue;
  const errors = result.errors?.map((error) => identify(error, requestId)) ?? [];
  record.codes = errors.map(codeOf);
  record.keepable = operation?.operation === 'query' && errors.length === 0 && !contextValue.isUnlogged;
  if (errors.length > 0) result.errors = errors;
  const isMethodRefused = response.http.status === 405;
  if (source === undefined || isMethodRefused) return;
  const hasFailed = errors.length > 0 && !result.data;
  record.status = hasFailed ? statusOf(record.codes[0]) : 200;
  response.http.status = record.status;
  const challenge = challengeOf(errors[0]?.extensions);
  if (challenge !== undefined) response.http.headers.set('www-authenticate', challenge);
}

/** Puts the request id into a masked error, so that the log can be asked. */
export function identify(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (!isMasked(codeOf(error))) return error;
  const message = `${error.message} The log knows more under the request id ${requestId}.`;
  return { ...error, message, extensions: { ...error.extensions, requestId } };
}

function codeOf({ extensions }: GraphQLFormattedError): string {
  return String(extensions?.code);
}
