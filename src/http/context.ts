import type { FastifyRequest } from 'fastify';
import type { Database } from '../neo4j/database.ts';
import type { RequestRecord } from './record.ts';

/** What every resolver gets. */
export interface Context {
  database: Database;
  /** Aborts when the client goes away or the time limit of the request passes; hand it to every read. */
  signal: AbortSignal;
  requestId: string;
  /** Every Cypher statement that the request ran, in order; the reader adds to it. */
  statements: { text: string; parameters: object }[];
}

/** What the plugins of this folder get besides. */
export interface HttpContext extends Context {
  record: RequestRecord;
}

/** The context of one GraphQL request over HTTP. */
export function createContext(database: Database, request: FastifyRequest, signal: AbortSignal): HttpContext {
  const { record } = request;
  return { database, signal, requestId: request.id, statements: record.statements, record };
}
