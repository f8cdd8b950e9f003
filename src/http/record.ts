import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What is known of a request when it has been answered: the source of its line in the log. */
export interface RequestRecord {
  /** The name that the caller gave the operation. */
  operation?: string;
  cost?: number;
  /** Who asked; absent for whoever showed no token. */
  author?: string;
  /** The codes of the errors in the answer. */
  codes: string[];
  statements: { text: string; parameters: object }[];
  /** Whether the same question has the same answer until the log of changes or the day goes on. */
  keepable?: boolean;
  /** Whether the answer was kept from an earlier request. */
  kept?: boolean;
  /** Whether all the mutations of the request are done, though their answer may still fail. */
  isDone?: boolean;
  /** The HTTP status that a well-formed GraphQL request has earned; absent for any other request. */
  status?: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    record: RequestRecord;
  }
}

const quietPaths = new Set(['/healthz', '/readyz', '/metrics']);

/** Logs one line for each request when it is over: never its query or variables, nor the query part of its address. */
export function recordRequests(app: FastifyInstance): void {
  app.decorateRequest('record');
  app.addHook('onRequest', async (request, reply) => {
    request.record = { codes: [], statements: [] };
    reply.header('x-request-id', request.id);
    reply.raw.once('close', () => logLine(request, reply.raw.writableFinished, reply.statusCode, reply.elapsedTime));
  });
}

function logLine(request: FastifyRequest, isAnswered: boolean, status: number, elapsed: number): void {
  const { operation, cost, author, codes, statements, kept } = request.record;
  const path = request.url.split('?', 1)[0] ?? '';
  const line = {
    method: request.method,
    path,
    ...(operation === undefined ? {} : { operation }),
    ...(cost === undefined ? {} : { cost }),
    ...(author === undefined ? {} : { author }),
    statements: statements.length,
    ...(kept ? { kept } : {}),
    durationMs: Math.round(elapsed * 10) / 10,
    ...(isAnswered ? { status } : {}),
    ...(codes.length > 0 ? { codes } : {}),
  };
  const level = quietPaths.has(path) ? 'debug' : 'info';
  request.log[level](line, isAnswered ? 'answered' : 'client went away');
}
