import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { readRequestId } from '../request-id.ts';
import { ServerStops } from './live.ts';
import { type SocketOptions, socketProtocol } from './socket.ts';

const longestMessage = 131_072;
/** A client that answers no ping within this time is gone, or takes nothing. */
const pingMs = 12_000;
/** More than this waits for a client only if it sends and sends and never reads. */
const mostWaiting = 1_048_576;
/** How long a client may take to say goodbye. */
const goodbyeMs = 1_000;
const goingAway = 1001;
const internalError = 4500;

/** Takes WebSocket connections at /graphql, from pages of this server and from programs; ends them when the server closes. */
export function serveSockets(app: FastifyInstance, options: SocketOptions): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: longestMessage, handleProtocols });
  const protocol = socketProtocol(options);
  let isClosing = false;

  app.server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', () => connection.destroy());
    const refusal = isClosing ? '503 Service Unavailable' : refusalOf(request);
    if (refusal !== undefined) return refuse(connection, refusal);
    sockets.handleUpgrade(request, connection, head, (socket) => open(protocol, socket, request, options));
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    await goodbye(sockets.clients);
  });
}

/** Pages of other origins could read what is open to everyone: browsers let them open WebSockets, but say where they come from. */
function refusalOf({ url = '', headers }: IncomingMessage): string | undefined {
  if (headers.upgrade?.toLowerCase() !== 'websocket' || url.split('?', 1)[0] !== '/graphql') return '404 Not Found';
  const { origin, host } = headers;
  if (origin === undefined) return undefined;
  return URL.canParse(origin) && new URL(origin).host === host ? undefined : '403 Forbidden';
}

function refuse(connection: Duplex, status: string): void {
  connection.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function open(
  protocol: ReturnType<typeof socketProtocol>,
  socket: WebSocket,
  request: IncomingMessage,
  { logger }: SocketOptions,
): void {
  const requestId = readRequestId(request);
  const log = logger.child({ requestId });
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      // Resolves when the system has taken it: the next result is made only then.
      send: (data) => new Promise((resolve) => socket.send(data, () => resolve())),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) =>
        socket.on('message', (data) => {
          if (socket.bufferedAmount > mostWaiting) return cutOff(socket, log);
          handle(String(data)).catch((error: unknown) => {
            if (error instanceof ServerStops) return;
            log.error({ err: error }, 'request failed');
            socket.close(internalError, `Something went wrong on our side; the log knows more of ${requestId}.`);
          });
        }),
    },
    { socket, request, requestId, header: undefined },
  );
  const stopPinging = keepAlive(socket);
  socket.on('error', (error) => log.debug({ err: error }, 'connection failed'));
  socket.once('close', (code, reason) => {
    stopPinging();
    closed(code, String(reason)).catch((error: unknown) => log.error({ err: error }, 'request failed'));
  });
}

function cutOff(socket: WebSocket, log: Logger): void {
  log.warn({ waiting: socket.bufferedAmount }, 'connection cut off');
  socket.terminate();
}

/** Ends the connection when a ping stays without its answer. */
function keepAlive(socket: WebSocket): () => void {
  let isAnswered = true;
  socket.on('pong', () => {
    isAnswered = true;
  });
  const timer = setInterval(() => {
    if (!isAnswered) return socket.terminate();
    isAnswered = false;
    socket.ping();
  }, pingMs);
  return () => clearInterval(timer);
}

/** Tells the clients to come back, and cuts off those that do not take leave. */
async function goodbye(clients: Set<WebSocket>): Promise<void> {
  const leaving = [...clients];
  await Promise.all(
    leaving.map((socket) => {
      return new Promise<void>((resolve) => {
        const timer = setTimeout(() => socket.terminate(), goodbyeMs);
        socket.once('close', () => {
          clearTimeout(timer);
          resolve();
        });
        socket.close(goingAway, 'The server stops; come back with the number of the last change you had.');
      });
    }),
  );
}
