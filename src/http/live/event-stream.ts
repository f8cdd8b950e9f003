import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { print } from 'graphql-sse';
import type { Logger } from 'pino';
import { statusOf } from '../error.ts';
import { refuse } from '../refusal.ts';
import { type Asked, Refused } from './admit.ts';
import { formattedErrors } from './format.ts';
import { type Followed, type Live, ServerStops } from './live.ts';

const streamType = 'text/event-stream';
/** Keeps proxies from ending a quiet connection. */
const pingMs = 12_000;
const ping = ':\n\n';
/** For how long a client may take nothing while something waits for it. */
const stalledMs = 60_000;
/** For how long a client may take the last words. */
const goodbyeMs = 1_000;

interface Options {
  live: Live;
  logger: Logger;
}

/** Whether a request asks for server-sent events. */
export function wantsEventStream({ headers: { accept } }: FastifyRequest): boolean {
  return accept?.split(',').some((type) => type.split(';')[0]?.trim().toLowerCase() === streamType) ?? false;
}

/**
 * Answers a subscription by server-sent events, in the protocol of graphql-sse with one connection for each. Whoever may not ask hears so by
 * the HTTP status; what is wrong with the question is told in the stream, as the protocol has it.
 */
export async function answerEventStream(
  request: FastifyRequest,
  reply: FastifyReply,
  { live, logger }: Options,
): Promise<FastifyReply> {
  if (request.method !== 'POST') {
    reply.header('allow', 'POST');
    return reply
      .code(405)
      .send(failure('BAD_REQUEST', 'Post the subscription as JSON; server-sent events are the answer.'));
  }
  const { record, id: requestId } = request;
  const facts = { requestId, operation: undefined, statements: record.statements };
  let followed: Followed;
  try {
    followed = await live.follow(asAsked(request.body), request.headers.authorization, requestId);
  } catch (error) {
    if (error instanceof Refused || statusOf(codeOf(error)) === 400) {
      const errors = formattedErrors(error, facts, logger);
      record.codes = errors.map(({ extensions }) => String(extensions?.code));
      return open(reply).send(next({ errors }) + complete);
    }
    const { status, headers, body } = refuse(error, request, logger);
    reply.code(status).headers(Object.fromEntries(headers));
    return reply.send(body.kind === 'complete' ? body.string : '');
  }
  note(request, followed);
  if (reply.raw.destroyed) {
    // The client left before there was anything to send.
    await followed.results.return();
    return reply;
  }
  const stream = new PassThrough();
  write(stream, followed, (error) => formattedErrors(error, { ...facts, operation: followed.operationName }, logger));
  return open(reply).send(stream);
}

function codeOf(error: unknown): string | undefined {
  return (error as { extensions?: { code?: string } }).extensions?.code;
}

function asAsked(body: unknown): Asked {
  return typeof body === 'object' && body !== null ? body : {};
}

function note({ record }: FastifyRequest, { operationName, cost, caller, statements }: Followed): void {
  record.cost = cost;
  record.statements.push(...statements);
  if (operationName !== undefined) record.operation = operationName;
  if (caller.kind !== 'anonymous') record.author = caller.author.id;
}

function open(reply: FastifyReply): FastifyReply {
  return reply.code(200).headers({ 'content-type': `${streamType}; charset=utf-8`, 'cache-control': 'no-cache' });
}

/** Writes what comes as fast as the client takes it, and no faster. A client that takes nothing for long is cut off. */
async function write(
  stream: PassThrough,
  { results, ended }: Followed,
  explained: (error: unknown) => GraphQLFormattedError[],
): Promise<void> {
  const pinging = setInterval(() => stream.writableNeedDrain || stream.write(ping), pingMs);
  ended.then(() => setTimeout(() => stream.destroy(), goodbyeMs).unref());
  stream.once('close', () => {
    clearInterval(pinging);
    results.return();
  });
  stream.write(ping);
  try {
    for await (const result of results) {
      if (!stream.write(next(result))) await drained(stream);
    }
    stream.end(complete);
  } catch (error) {
    // Without a word that it is complete, so that the client comes back.
    if (error instanceof ServerStops) stream.end();
    else if (!stream.destroyed) stream.end(next({ errors: explained(error) }) + complete);
  }
}

function drained(stream: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      stream.off('drain', settle).off('close', settle);
      resolve();
    };
    const timer = setTimeout(() => stream.destroy(), stalledMs);
    stream.on('drain', settle).on('close', settle);
  });
}

const complete = print({ event: 'complete', data: null });

function next(data: FormattedExecutionResult): string {
  return print({ event: 'next', data } as Parameters<typeof print>[0]);
}

function failure(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
