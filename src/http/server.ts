import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { authentication } from '../auth/authenticate.ts';
import { requireScope } from '../auth/authorise.ts';
import type { Config } from '../config.ts';
import { openTail } from '../follow/follow.ts';
import type { Database } from '../neo4j/database.ts';
import { drainOnClose } from './drain.ts';
import { serveExplorer } from './explorer.ts';
import { serveExport } from './export.ts';
import { answerFailures } from './failure.ts';
import { serveGraphiql } from './graphiql.ts';
import { serveGraphql } from './graphql.ts';
import { serveHealth } from './health.ts';
import { liveSubscriptions } from './live/live.ts';
import { serveSockets } from './live/upgrade.ts';
import { serveMetrics } from './metrics.ts';
import { recordRequests } from './record.ts';
import { readRequestId } from './request-id.ts';
import { securityHeaders } from './security.ts';

export interface ServerOptions {
  database: Database;
  schema: GraphQLSchema;
  config: Pick<Config, 'limits' | 'access'>;
  logger: Logger;
}

const maxBodyBytes = 1_048_576;
/** Shorter answers travel as fast as they are. */
const packedFromBytes = 4_096;
/** How long a client may take to send a request. */
const receiveTimeoutMs = 30_000;
/** How much longer than the time limit of a request closing waits before it cuts connections off. */
const drainGraceMs = 2_000;

/**
 * The HTTP server, not yet listening. `close()` answers the requests in flight, refuses new ones on open connections with 503,
 * and resolves when all are done; the database stays open.
 */
export async function createServer({ database, schema, config, logger }: ServerOptions): Promise<FastifyInstance> {
  const { limits, access } = config;
  const { authenticate, settled } = authentication(database, access, (error) =>
    logger.warn({ err: error }, 'the last use of a token was not noted'),
  );
  const app = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: readRequestId,
    bodyLimit: maxBodyBytes,
    requestTimeout: receiveTimeoutMs,
  });
  app.removeContentTypeParser('text/plain');
  recordRequests(app);
  drainOnClose(app, limits.timeoutMs + drainGraceMs);
  answerFailures(app, maxBodyBytes);
  await app.register(helmet, securityHeaders);
  // gzip alone: Brotli takes ten times as long for what is made at the moment.
  await app.register(compress, { encodings: ['gzip'], threshold: packedFromBytes });
  const tail = openTail(database, limits.timeoutMs, (error) =>
    logger.warn({ err: error }, 'the log of changes cannot be read'),
  );
  const live = liveSubscriptions({ database, schema, limits, authenticate, tail, logger });
  serveMetrics(app, live.count);
  serveHealth(app, database);
  await serveExplorer(app);
  await serveGraphiql(app);
  serveSockets(app, { live, schema, authenticate, logger });
  app.addHook('preClose', () => live.stop());
  await serveGraphql(app, { database, schema, limits, authenticate, live, logger });
  serveExport(app, {
    database,
    schema,
    mayRead: async ({ headers }) => requireScope(await authenticate(headers.authorization), 'read', 'The export'),
  });
  app.addHook('onClose', settled);
  await app.ready();
  return app;
}
