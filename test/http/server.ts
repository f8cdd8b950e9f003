import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import pino from 'pino';
import type { AccessConfig, RequestLimits } from '../../src/config.ts';
import { createServer } from '../../src/http/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { testSchema } from './schema.ts';

/** A listening server, its address and the lines of its log. */
export interface Served {
  app: FastifyInstance;
  url: string;
  log: Record<string, unknown>[];
}

export const limits: RequestLimits = {
  maxDepth: 12,
  maxAliases: 10,
  maxPage: 100,
  maxChangesBack: 1000,
  // Tests change the database behind the server's back; kept-answer.test sets it.
  maxKeptMb: 0,
  maxSubscriptions: 100,
  maxCost: 1_000,
  maxReads: 100_000,
  maxTokens: 2_000,
  timeoutMs: 5_000,
};

/** Starts a server on a free port of the loopback. */
export async function serve(
  database: Database,
  {
    schema = testSchema(),
    access = { reading: 'open', jwt: undefined },
    ...more
  }: Partial<RequestLimits> & { schema?: GraphQLSchema; access?: AccessConfig } = {},
): Promise<Served> {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => log.push(JSON.parse(line)) });
  const app = await createServer({ database, schema, config: { limits: { ...limits, ...more }, access }, logger });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, url, log };
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of every shape
  body: any;
}

/** Posts a query and reads the answer. */
export async function ask(
  { url }: Served,
  query: string,
  {
    variables,
    headers = {},
    signal,
  }: { variables?: object; headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
