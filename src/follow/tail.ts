import type { ChangeEvent } from '../history/change-event.ts';

/** The changes after a number, or the news that they are no longer remembered here: then the log has those up to a number. */
export type Found = { readonly events: readonly ChangeEvent[] } | { readonly inLogUpTo: number };

/** The end of the log of changes, read by one reader for all who follow it. */
export interface Tail {
  /**
   * The changes after a number, in order, without a gap; waits until there is one. Rejects with the reason of the signal, or of `stop`.
   */
  next(last: number, withRecords: boolean, signal: AbortSignal): Promise<Found>;
  /** Lets everybody go who waits, and resolves when nothing is read any more. */
  stop(reason: Error): Promise<void>;
}

/** Reads the first changes after a number, in order and without a gap; none where there is none yet. The signal gives it up. */
export type ReadAfter = (last: number, withRecords: boolean, signal: AbortSignal) => Promise<readonly ChangeEvent[]>;

interface Waiter {
  readonly last: number;
  readonly withRecords: boolean;
  readonly resolve: (found: Found) => void;
}

interface Remembered {
  readonly event: ChangeEvent;
  readonly withRecords: boolean;
}

/** How many changes are remembered for those who are a little behind. */
const mostRemembered = 400;

/**
 * Asks for new changes every `pauseMs` as long as somebody waits for one, and remembers the last few hundred: however many follow, and
 * however slowly, the memory is that of these. A failure of `read` is told once to `warn`, and tried again.
 */
export function followTail(read: ReadAfter, warn: (error: unknown) => void, pauseMs = 250): Tail {
  let head = 0;
  let recent: Remembered[] = [];
  let stopped: Error | undefined;
  const stopping = new AbortController();
  let reading: Promise<void> | undefined;
  let wake = () => {};
  const waiting = new Map<Waiter, (reason: unknown) => void>();

  /** What is remembered after a number; undefined where it is to be waited for. */
  function remembered(last: number, withRecords: boolean): Found | undefined {
    if (last >= head) return undefined;
    const found = recent.filter(({ event }) => event.sequence > last);
    const isWhole = found.length === head - last && (!withRecords || found.every((each) => each.withRecords));
    return isWhole ? { events: found.map(({ event }) => event) } : { inLogUpTo: head };
  }

  function remember(events: readonly ChangeEvent[], withRecords: boolean): void {
    recent = [...recent, ...events.map((event) => ({ event, withRecords }))].slice(-mostRemembered);
    head = events.at(-1)?.sequence ?? head;
    for (const waiter of waiting.keys()) {
      const found = remembered(waiter.last, waiter.withRecords);
      if (found !== undefined) waiter.resolve(found);
    }
  }

  async function pause(): Promise<void> {
    if (stopped !== undefined) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function readOn(): Promise<void> {
    let isFailing = false;
    while (waiting.size > 0) {
      try {
        const withRecords = [...waiting.keys()].some((waiter) => waiter.withRecords);
        const events = await read(head, withRecords, stopping.signal);
        isFailing = false;
        if (events.length > 0) remember(events, withRecords);
        else await pause();
      } catch (error) {
        if (!isFailing && stopped === undefined) warn(error);
        isFailing = true;
        await pause();
      }
    }
    reading = undefined;
  }

  return {
    next(last, withRecords, signal) {
      const given = stopped ?? (signal.aborted ? signal.reason : undefined);
      if (given !== undefined) return Promise.reject(given);
      if (reading === undefined && last > head) [head, recent] = [last, []];
      const found = remembered(last, withRecords);
      if (found !== undefined) return Promise.resolve(found);
      return new Promise<Found>((resolve, reject) => {
        const onAbort = () => settle(() => reject(signal.reason));
        const settle = (how: () => void) => {
          waiting.delete(waiter);
          signal.removeEventListener('abort', onAbort);
          how();
        };
        const waiter: Waiter = { last, withRecords, resolve: (value) => settle(() => resolve(value)) };
        waiting.set(waiter, (reason) => settle(() => reject(reason)));
        signal.addEventListener('abort', onAbort);
        reading ??= readOn();
      });
    },
    async stop(reason) {
      stopped = reason;
      stopping.abort(reason);
      for (const reject of [...waiting.values()]) reject(reason);
      wake();
      await reading;
    },
  };
}
