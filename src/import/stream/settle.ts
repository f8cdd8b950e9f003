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

/** Gives up those that wait for a node that does not wait itself; each of the others is appended by itself. */
async function giveUpHopeless(current: Spool<Waiting>, next: Spool<Waiting>, settling: Settling): Promise<void> {
  const ids = seenIds();
  for await (const waiting of current.backwards()) ids.add(idOf(waiting), 0, 0);
  for await (const waiting of current.backwards()) {
    if (missingIds(waiting).every((id) => ids.get(id) !== undefined)) await next.append([waiting]);
    else if (settling.isStopped()) return;
    else await settling.giveUp(waiting);
  }
}

/** A record that waits, as far as it is kept in memory. */
interface Place {
  /** Where it stands in the spool. */
  readonly place: number;
  readonly size: number;
}

/**
 * What is left waits for nothing but itself: each circle is loaded in one transaction, whatever its length, and several together as
 * far as the limits go. Each record was appended by itself, and is read when its turn comes.
 */
async function loadCircles(current: Spool<Waiting>, settling: Settling): Promise<void> {
  const places = new Map<string, Place>();
  const steps = new Map<string, string[]>();
  const together: [id: string, other: string][] = [];
  for (let place = current.count - 1; place >= 0; place -= 1) {
    for (const waiting of await current.at(place)) {
      const id = idOf(waiting);
      places.set(id, { place, size: sizeOf(waiting) });
      steps.set(id, missingIds(waiting));
      for (const other of togetherIds(waiting)) together.push([id, other]);
    }
  }
  for (const [id, other] of together) steps.get(other)?.push(id);
  const circles = stronglyConnected(steps).map((circle) => circle.map((id) => places.get(id) as Place));
  for (const group of circlesInGroups(circles, settling.limits)) {
    if (settling.isStopped()) return;
    const waiting = (await Promise.all(group.map(({ place }) => current.at(place)))).flat();
    for (const left of await settling.retry(waiting)) await settling.giveUp(left);
  }
}

function* circlesInGroups(circles: readonly Place[][], { records, bytes }: GroupLimits): Generator<Place[]> {
  let group: Place[] = [];
  let sum = 0;
  for (const circle of circles) {
    const size = circle.reduce((all, one) => all + one.size, 0);
    if (group.length > 0 && (group.length + circle.length > records || sum + size > bytes)) {
      yield group;
      [group, sum] = [[], 0];
    }
    group.push(...circle);
    sum += size;
  }
  if (group.length > 0) yield group;
}

function idOf({ found }: Waiting): string {
  return (found.record as { id: string }).id;
}
