import type { IncomingMessage } from 'node:http';
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { CloseCode, type Context as Connection, makeServer, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import type { Authentication } from '../../auth/authenticate.ts';
import { Unauthenticated } from '../../auth/error.ts';
import { explain } from '../error.ts';
import { type Asked, Refused } from './admit.ts';
import { formattedErrors } from './format.ts';
import { type Followed, type Live, ServerStops } from './live.ts';

/** What is known of a connection. */
export interface Extra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly requestId: string;
  /** The credential of all its subscriptions: what was shown last. */
  header: string | undefined;
}

export interface SocketOptions {
  live: Live;
  schema: GraphQLSchema;
  authenticate: Authentication['authenticate'];
  logger: Logger;
}

type Params = Record<string, unknown> | undefined;

/** How many subscriptions one connection may run. */
const mostPerSocket = 50;
/** What the reason of a closed connection may hold. */
const longestReason = 120;
const tryAgainLater = 1013;

/** The protocol of graphql-ws over our subscriptions, for sockets that `connect` hands to it. */
export function socketProtocol({ live, schema, authenticate, logger }: SocketOptions) {
  const explained = (error: unknown, { requestId }: Extra) =>
    formattedErrors(error, { requestId, operation: undefined, statements: [] }, logger);
  const options: ServerOptions<Record<string, unknown>, Extra> = {
    async onConnect({ connectionParams, extra }) {
      extra.header = credentialOf(connectionParams, extra.request);
      try {
        await authenticate(extra.header);
        return true;
      } catch (error) {
        close(extra.socket, error);
        return false;
      }
    },
    async onSubscribe(connection, _id, payload) {
      try {
        if (Object.keys(connection.subscriptions).length > mostPerSocket) throw tooMany();
        return argumentsOf(schema, await followed(live, connection, payload as Asked, logger));
      } catch (error) {
        if (error instanceof ServerStops) throw error;
        return asErrors(error);
      }
    },
    // It was subscribed to already, with all that goes before.
    subscribe: (args) => (args.contextValue as Followed).results as AsyncGenerator<ExecutionResult>,
    onNext: (_connection, _id, _payload, _args, result) => result as never,
    onError: ({ extra }, _id, _payload, errors) => errors.flatMap((error) => explained(error, extra)),
  };
  return makeServer(options);
}

async function followed(
  live: Live,
  { extra }: Connection<Record<string, unknown>, Extra>,
  asked: Asked,
  logger: Logger,
): Promise<Followed> {
  const startedAt = performance.now();
  const { requestId, header } = extra;
  const subscription = await live.follow(asked, header, requestId);
  const { operationName: operation, cost, caller, statements } = subscription;
  const line = { requestId, path: '/graphql', operation, cost, statements: statements.length };
  const author = caller.kind === 'anonymous' ? {} : { author: caller.author.id };
  subscription.ended.then(() => {
    logger.info({ ...line, ...author, durationMs: Math.round(performance.now() - startedAt) }, 'followed');
  });
  return subscription;
}

function argumentsOf(schema: GraphQLSchema, { document, operationName, ...rest }: Followed): ExecutionArgs {
  return { schema, document, operationName, contextValue: rest };
}

/** Browsers cannot send headers with a WebSocket: the credential then stands in what opens the connection. */
function credentialOf(params: Params, { headers }: IncomingMessage): string | undefined {
  const shown = Object.entries(params ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  if (shown === undefined || shown === null) return headers.authorization;
  return String(shown);
}

function close(socket: WebSocket, error: unknown): void {
  const code = error instanceof Unauthenticated ? CloseCode.Unauthorized : tryAgainLater;
  socket.close(code, explain(error).message.slice(0, longestReason));
}

function asErrors(error: unknown): GraphQLError[] {
  if (error instanceof Refused) return [...error.errors];
  if (error instanceof GraphQLError) return [error];
  return [new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) })];
}

function tooMany(): GraphQLError {
  return new GraphQLError(`This connection follows ${mostPerSocket} subscriptions already; open another one.`, {
    extensions: { code: 'BAD_REQUEST' },
  });
}
