import { Readable } from 'node:stream';
import { ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Authentication } from '../auth/authenticate.ts';
import type { RequestLimits } from '../config.ts';
import { afterwards } from '../mutation/refusal.ts';
import type { Database } from '../neo4j/database.ts';
import { accessPlugin } from './access-plugin.ts';
import { createContext, type HttpContext } from './context.ts';
import { startDeadline } from './deadline.ts';
import { documentStore } from './document-store.ts';
import { formatError } from './error.ts';
import { errorPlugin } from './error-plugin.ts';
import { executorOf } from './executor.ts';
import { answerOnce, type Sent } from './kept-answer.ts';
import { limitPlugin } from './limit/plugin.ts';
import { answerEventStream, wantsEventStream } from './live/event-stream.ts';
import type { Live } from './live/live.ts';
import { jsonType, refuse } from './refusal.ts';

export interface GraphqlOptions {
  database: Database;
  schema: GraphQLSchema;
  limits: RequestLimits;
  authenticate: Authentication['authenticate'];
  live: Live;
  logger: Logger;
}

/** Answers GraphQL over HTTP at /graphql; stops Apollo when the server has closed. */
export async function serveGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const apollo = createApollo(options);
  await apollo.start();
  // Not Apollo's own drain plugin: fastify drains when it closes, and the plugin would wait for that close from inside it.
  app.addHook('onClose', () => apollo.stop());

  const once = answerOnce(options.database, options.limits.maxKeptMb * 2 ** 20);
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    async handler(request, reply) {
      if (wantsEventStream(request)) return answerEventStream(request, reply, options);
      const { signal, passed } = startDeadline(reply, options.limits.timeoutMs);
      const answer = options
        .authenticate(request.headers.authorization, signal)
        .then((caller) => {
          if (caller.kind !== 'anonymous') request.record.author = caller.author.id;
          return once(request, caller, signal, () =>
            apollo.executeHTTPGraphQLRequest({
              httpGraphQLRequest: toGraphqlRequest(request),
              context: async () => createContext(options, request, caller, signal),
            }),
          );
        })
        .catch(
          // Nothing of the question was worked on: the status tells of it to clients of plain JSON too.
          (error) => refuse(error, request, options.logger),
        );
      // The time limit answers even where the database has fallen silent and its query can't be ended.
      const late = passed.catch((error) => {
        const refusal = refuse(request.record.isDone ? afterwards(error) : error, request, options.logger);
        request.record.status = refusal.status;
        return refusal;
      });
      return send(request, reply, await Promise.race([answer, late]));
    },
  });
}

function createApollo({ schema, limits, logger }: GraphqlOptions): ApolloServer<HttpContext> {
  return new ApolloServer<HttpContext>({
    gateway: executorOf(schema),
    logger,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: documentStore(),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.maxTokens },
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      errorPlugin(logger),
      accessPlugin(),
      limitPlugin(limits),
    ],
  });
}

function toGraphqlRequest(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const question = request.url.indexOf('?');
  const search = question < 0 ? '' : request.url.slice(question);
  return { method: request.method, headers, search, body: request.body };
}

/** Clients that accept plain JSON read errors from the body: GraphQL over HTTP wants 200 for every well-formed request of theirs. */
function send({ record }: FastifyRequest, reply: FastifyReply, { headers, status = 200, body }: Sent): FastifyReply {
  const isPlain = headers.get('content-type')?.startsWith(jsonType) && status === record.status;
  reply.code(isPlain ? 200 : status).headers(Object.fromEntries(headers));
  return reply.send(body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator));
}
