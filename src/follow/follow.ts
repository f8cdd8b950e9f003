import { setTimeout as pause } from 'node:timers/promises';
import type { ChangeEvent } from '../history/change-event.ts';
import type { ChangeRequest } from '../history/change-request.ts';
import { readChanges } from '../history/read-change.ts';
import type { Database } from '../neo4j/database.ts';
import { DatabaseBusy, DatabaseUnavailable } from '../neo4j/error.ts';
import type { Limits } from '../neo4j/limit.ts';
import { changesIds, type IdsOfActors, idsOfActors, idsThen } from './actor.ts';
import { type FollowFilter, meets } from './condition.ts';
import { followTail, type Tail } from './tail.ts';

/** What a follower asks for. */
export interface FollowRequest {
  readonly where: FollowFilter;
  /** The number of the last change that the follower knows. */
  readonly after: number;
  /** Whether the records before and after each change are looked at. */
  readonly withRecords: boolean;
}

/** How many changes are read at once. */
const page = 100;
const readTimeoutMs = 30_000;
/** How long a follower waits when the database is away, before it reads on. */
const outageMs = 1_000;

/** The end of the log in a database. `timeoutMs` limits each read of it. */
export function openTail(database: Database, timeoutMs: number, warn: (error: unknown) => void): Tail {
  return followTail(async (after, withRecords, signal) => {
    const request = { where: {}, after, first: page, withRecords, withCount: false };
    return (await readChanges(database, request, { signal, timeoutMs })).events;
  }, warn);
}

/**
 * The changes after a number that meet the filter, in order, each once, and then the new ones as they come, without end. Whoever is far
 * behind, or slow, reads from the log page by page. An actor is followed under all ids that it has and had, also when it is merged meanwhile, and as long as it was one with another under that one's.
 * An outage of the database is waited for. Rejects with the reason of the signal, and with any other failure.
 */
export async function* follow(
  { database, tail }: { database: Database; tail: Tail },
  { where, after, withRecords }: FollowRequest,
  signal: AbortSignal,
): AsyncGenerator<ChangeEvent, void> {
  const { actors, ...inLog } = where;
  const needsRecords = withRecords || actors != null;
  const request = { where: inLog, first: page, withRecords: needsRecords, withCount: false };
  let known: IdsOfActors | undefined;
  for (let last = after; ; ) {
    const found = await tail.next(last, needsRecords, signal);
    const isFromLog = 'inLogUpTo' in found;
    const { events, upTo } = isFromLog
      ? await readLog(database, { ...request, after: last }, found.inLogUpTo, signal)
      : { events: found.events, upTo: found.events.at(-1)?.sequence ?? last };
    const before = known?.ids ?? [];
    // What the log gives may leave merges out.
    if (actors != null && (known === undefined || isFromLog || changesIds(events)))
      known = await patiently((limits) => idsOfActors(database, actors, limits), signal);
    for (const event of events) {
      const ids = known && [...before, ...known.ids, ...idsThen(known, event.sequence)];
      if (meets(event, ids ? { ...where, actors: [...(actors ?? []), ...ids] } : where)) yield event;
    }
    last = upTo;
  }
}

/** The changes of a page of the log, and the number up to which there are no others: what comes after `inLogUpTo` may be seen in parts yet. */
async function readLog(database: Database, request: ChangeRequest, inLogUpTo: number, signal: AbortSignal) {
  const { events, more } = await patiently((limits) => readChanges(database, request, limits), signal);
  const settled = events.filter(({ sequence }) => sequence <= inLogUpTo);
  const isFull = more && settled.length === events.length;
  return { events: settled, upTo: isFull ? (events.at(-1) as ChangeEvent).sequence : inLogUpTo };
}

async function patiently<T>(read: (limits: Limits) => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await read({ signal, timeoutMs: readTimeoutMs });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof DatabaseUnavailable || error instanceof DatabaseBusy)) throw error;
      await pause(outageMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
