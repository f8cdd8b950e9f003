import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { challengeOf } from './challenge.ts';
import { formattedOf, statusOf } from './error.ts';
import { logFault } from './error-plugin.ts';

export const jsonType = 'application/json';
const graphqlType = 'application/graphql-response+json';

export type Answer = Pick<HTTPGraphQLResponse, 'headers' | 'body'> & { status: number };

/** The answer to a request that ends before GraphQL has one for it; its fault is logged, if it is ours. */
export function refuse(error: unknown, request: FastifyRequest, logger: Logger): Answer {
  const { record, headers: sent } = request;
  logFault(logger, error, { requestId: request.id, record, statements: record.statements });
  const told = formattedOf(error);
  const code = String(told.extensions?.code);
  record.codes = [code];
  const type = sent.accept?.includes(graphqlType) ? graphqlType : jsonType;
  const headers = new HeaderMap([['content-type', `${type}; charset=utf-8`]]);
  const challenge = challengeOf(told.extensions);
  if (challenge !== undefined) headers.set('www-authenticate', challenge);
  const string = JSON.stringify({ errors: [told] });
  return { status: statusOf(code), headers, body: { kind: 'complete', string } };
}
