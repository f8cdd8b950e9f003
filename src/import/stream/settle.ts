import { missingIds, togetherIds, type Waiting } from './candidate.ts';
import { type GroupLimits, inGroups } from './group.ts';
import { seenIds } from './seen.ts';
import { replaced, type Spool } from './spool.ts';
import { stronglyConnected } from './strongly-connected.ts';

export interface Settling {
  readonly limits: GroupLimits;
  /** Tries to load records again; gives back those that still wait. */
  readonly retry: (waiting: readonly Waiting[]) => Promise<readonly Waiting[]>;
  /** Refuses a record for what it waits for. */
  readonly giveUp: (waiting: Waiting) => Promise<void>;
  readonly isStopped: () => boolean;
}

/**
 * Loads the records that had to wait for others, in whatever order they depend on each other, and those that depend on
 * each other in circles together; what waits for something that never came is given up. Takes the spool over. Returns how many still wait when it was stopped.
 */
export async function settle(waiting: Spool<Waiting>, settling: Settling): Promise<number> {
  let current = waiting;
  try {
    for (let before = Number.POSITIVE_INFINITY; current.count < before && !settling.isStopped(); ) {
      before = current.count;
      current = await replaced(current, (next) => retryAll(current, next, settling));
    }
    for (let before = Number.POSITIVE_INFINITY; current.count < before && !settling.isStopped(); ) {
      before = current.count;
      current = await replaced(current, (next) => giveUpHopeless(current, next, settling));
    }
    if (!settling.isStopped()) await loadCircles(current, settling);
    return settling.isStopped() ? current.count : 0;
  } finally {
    await current.remove();
  }
}

const sizeOf = ({ found }: Waiting): number => found.size;

/** One pass over all that wait. Every pass turns the order round, so that both a file read from its end and one from its start settle in a pass. */
async function retryAll(current: Spool<Waiting>, next: Spool<Waiting>, settling: Settling): Promise<void> {
  for await (const group of inGroups(current.backwards(), sizeOf, settling.limits)) {
    if (settling.isStopped()) return;
    await next.append(await settling.retry(group));
  }
}

/** Gives up those that wait for a node that does not wait itself. */
async function giveUpHopeless(current: Spool<Waiting>, next: Spool<Waiting>, settling: Settling): Promise<void> {
  const ids = seenIds();
  for await (const waiting of current.backwards()) ids.add(idOf(waiting), 0, 0);
  for await (const waiting of current.backwards()) {
    if (missingIds(waiting).every((id) => ids.get(id) !== undefined)) await next.append([waiting]);
    else if (settling.isStopped()) return;
    else await settling.giveUp(waiting);
  }
}

/** What is left waits for nothing but itself: each circle is loaded in one transaction, whatever its length. */
async function loadCircles(current: Spool<Waiting>, settling: Settling): Promise<void> {
  const byId = new Map<string, Waiting>();
  for await (const waiting of current.backwards()) byId.set(idOf(waiting), waiting);
  const steps = new Map([...byId].map(([id, waiting]) => [id, missingIds(waiting)]));
  for (const [id, waiting] of byId) for (const other of togetherIds(waiting)) steps.get(other)?.push(id);
  const circles = stronglyConnected(steps);
  let group: Waiting[] = [];
  for (const [index, circle] of circles.entries()) {
    if (settling.isStopped()) return;
    group.push(...circle.map((id) => byId.get(id) as Waiting));
    if (group.length < settling.limits.records && index < circles.length - 1) continue;
    for (const waiting of await settling.retry(group)) await settling.giveUp(waiting);
    group = [];
  }
}

function idOf({ found }: Waiting): string {
  return (found.record as { id: string }).id;
}
