import { setTimeout as pause } from 'node:timers/promises';
import type { ChangeEvent } from '../history/change-event.ts';
import type { ChangeRequest } from '../history/change-request.ts';
import { readChanges } from '../history/read-change.ts';
import type { Database } from '../neo4j/database.ts';
import { DatabaseBusy, DatabaseUnavailable } from '../neo4j/error.ts';
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
 * behind, or slow, reads from the log page by page. An outage of the
 * database is waited for. Rejects with the reason of the signal, and with any other failure.
 */
export async function* follow(
  { database, tail }: { database: Database; tail: Tail },
  { where, after, withRecords }: FollowRequest,
  signal: AbortSignal,
): AsyncGenerator<ChangeEvent, void> {
  const { actors, ...inLog } = where;
  const needsRecords = withRecords || actors != null;
  for (let last = after; ; ) {
    const found = await tail.next(last, needsRecords, signal);
    if ('events' in found) {
      for (const event of found.events) if (meets(event, where)) yield event;
      last = found.events.at(-1)?.sequence ?? last;
      continue;
    }
    const request = { where: inLog, after: last, first: page, withRecords: needsRecords, withCount: false };
    const { events, more } = await readPatiently(database, request, signal);
    // What comes after that may be seen in parts yet.
    const settled = events.filter(({ sequence }) => sequence <= found.inLogUpTo);
    for (const event of settled) if (meets(event, where)) yield event;
    last = more && settled.length === events.length ? (events.at(-1) as ChangeEvent).sequence : found.inLogUpTo;
  }
}

async function readPatiently(database: Database, request: ChangeRequest, signal: AbortSignal) {
  for (;;) {
    try {
      return await readChanges(database, request, { signal, timeoutMs: readTimeoutMs });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof DatabaseUnavailable || error instanceof DatabaseBusy)) throw error;
      await pause(outageMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
