import type { FastifyReply } from 'fastify';
import { RequestTimeout } from '../neo4j/error.ts';

/** How long a request may still take. */
export interface Deadline {
  /** Aborts with RequestTimeout when the time is up, or when the client goes away. */
  signal: AbortSignal;
  /** Rejects with RequestTimeout when the time is up; stays open otherwise. */
  passed: Promise<never>;
}

/** Starts the clock of a request; it stops by itself when the connection of the reply is done with it. */
export function startDeadline(reply: FastifyReply, timeoutMs: number): Deadline {
  const controller = new AbortController();
  const { promise: passed, reject } = withReject();
  const timer = setTimeout(() => {
    const reason = new RequestTimeout(`The request took longer than the limit of ${timeoutMs} ms and was ended.`);
    controller.abort(reason);
    reject(reason);
  }, timeoutMs);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) controller.abort();
  });
  return { signal: controller.signal, passed };
}

function withReject(): { promise: Promise<never>; reject: (reason: Error) => void } {
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<never>((_, fail) => {
    reject = fail;
  });
  promise.catch(() => {});
  return { promise, reject };
}
