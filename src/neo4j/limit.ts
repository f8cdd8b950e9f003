import { RequestAborted, RequestTimeout } from './error.ts';

export interface Limits {
  signal?: AbortSignal | undefined;
  timeoutMs?: number | undefined;
}

export interface Limiter {
  /** Settles as the promise does, or rejects as soon as the limit is reached; `stop` runs in both cases. */
  within<T>(promise: Promise<T>, stop: () => Promise<void>): Promise<T>;
  /** Waits; rejects early when the limit is reached. */
  wait(milliseconds: number): Promise<void>;
  /** What is left of the time limit, at least one millisecond; absent without one. */
  remainingMs(): number | undefined;
  /** Must be called in the end: removes the timer and the listener. */
  release(): void;
}

/** Watches a signal and a time limit over several attempts at one piece of work. Throws at once when the signal is aborted already. */
export function limit({ signal, timeoutMs }: Limits): Limiter {
  if (signal?.aborted) throw aborted(signal);
  const endsAt = timeoutMs === undefined ? undefined : performance.now() + timeoutMs;
  let reached: Error | undefined;
  // Not one promise that all others race: it would keep whatever has ever raced it, every row of a long stream.
  const waiting = new Set<(reason: Error) => void>();
  const reach = (reason: Error) => {
    reached ??= reason;
    for (const reject of waiting) reject(reached);
  };
  const unlessReached = <T>(promise: Promise<T>): Promise<T> => {
    if (reached !== undefined) {
      promise.catch(() => {});
      return Promise.reject(reached);
    }
    let stop: (reason: Error) => void;
    return new Promise<T>((resolve, reject) => {
      stop = reject;
      waiting.add(reject);
      promise.then(resolve, reject);
    }).finally(() => waiting.delete(stop));
  };
  const onAbort = () => reach(aborted(signal));
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer =
    timeoutMs === undefined ? undefined : setTimeout(() => reach(new RequestTimeout(tooLong(timeoutMs))), timeoutMs);
  return {
    async within(promise, stop) {
      try {
        const value = await unlessReached(promise);
        await stop();
        return value;
      } catch (error) {
        // Not awaited: a server that hangs must not hold up the answer.
        stop().catch(() => {});
        throw error;
      }
    },
    async wait(milliseconds) {
      let pause: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => {
        pause = setTimeout(resolve, milliseconds);
      });
      await unlessReached(over).finally(() => clearTimeout(pause));
    },
    remainingMs: () => (endsAt === undefined ? undefined : Math.max(1, Math.ceil(endsAt - performance.now()))),
    release() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}

function aborted(signal: AbortSignal | undefined): RequestAborted {
  return new RequestAborted(
    'The request was given up before the database had answered; its query was ended.',
    signal?.reason,
  );
}

function tooLong(timeoutMs: number): string {
  return `The database did not answer within ${timeoutMs} ms; its query was ended.`;
}
