import type { FastifyRequest } from 'fastify';
import type { Caller } from '../auth/caller.ts';
import type { RequestLimits } from '../config.ts';
import type { Author } from '../model/origin.ts';
import type { Database } from '../neo4j/database.ts';
import type { RequestRecord } from './record.ts';

/** What every resolver gets. */
export interface Context {
  database: Database;
  /** Aborts when the client goes away or the time limit of the request passes; hand it to every read. */
  signal: AbortSignal;
  requestId: string;
  /** Who asks: what they change carries their name. */
  author: Author;
  /** How many changes are put back at most for a question about the past; as many as usual if it is left out. */
  maxChangesBack?: number;
  /** Every Cypher statement that the request ran, in order; the reader adds to it. */
  statements: { text: string; parameters: object }[];
  /** Set by a resolver whose answer may change without a change in the log. */
  isUnlogged?: boolean;
  /** How many entries of lists a root field may read whole before there is an answer. */
  maxReads: number;
  /** What a mutation notes of the request: absent outside of HTTP. */
  record?: Pick<RequestRecord, 'isDone'>;
}

/** What the plugins of this folder get besides. */
export interface HttpContext extends Context {
  record: RequestRecord;
  caller: Caller;
}

/** The context of one GraphQL request over HTTP. */
export function createContext(
  { database, limits }: { readonly database: Database; readonly limits: RequestLimits },
  request: FastifyRequest,
  caller: Caller,
  signal: AbortSignal,
): HttpContext {
  const { record, id: requestId } = request;
  const { author } = caller;
  return {
    database,
    signal,
    requestId,
    author,
    statements: record.statements,
    maxReads: limits.maxReads,
    maxChangesBack: limits.maxChangesBack,
    record,
    caller,
  };
}
