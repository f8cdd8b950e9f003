import { missingIds, togetherIds, type Waiting } from './candidate.ts';
import { type GroupLimits, inGroups } from './group.ts';
import { type Lost, lostRecords } from './lost.ts';
import { type SeenIds, seenIds } from './seen.ts';
import { replaced, type Spool, shrunk } from './spool.ts';
import { stronglyConnected } from './strongly-connected.ts';

export interface Settling {
  readonly limits: GroupLimits;
  /** Tries to load records again; gives back those that still wait. */
  readonly retry: (waiting: readonly Waiting[]) => Promise<readonly Waiting[]>;
  /** Refuses a record for what it waits for. */
  readonly giveUp: (waiting: Waiting) => Promise<void>;
  readonly isStopped: () => boolean;
  /** The ids of which other records are set aside until it is known what becomes of these. */
  readonly aside: SeenIds;
}

/**
 * Loads the records that had to wait for others, in whatever order they depend on each other. What waits for something that never comes is given
 * up; only where nothing is, those that depend on each other in circles are loaded together. Takes the spool over. Gives what still waits: it can be settled
 * again, once what is set aside has been tried, as long as there is some.
 */
export async function settle(waiting: Spool<Waiting>, settling: Settling): Promise<Spool<Waiting>> {
  const { isStopped } = settling;
  const late = await shrunk(waiting, (next, current) => retryAll(current, next, settling), isStopped);
  if (isStopped()) return late;
  const { count } = late;
  const left = await replaced(late, (next) => giveUpLost(late, next, settling));
  if (left.count < count || isStopped()) return left;
  const tried = await replaced(left, (next) => loadCircles(left, next, settling));
  if (tried.count < count || isStopped()) return tried;
  return replaced(tried, (next) => giveUpAll(tried, next, settling));
}

const sizeOf = ({ found }: Waiting): number => found.size;

/** One pass over all that wait. Every pass turns the order round, so that both a file read from its end and one from its start settle in a pass. */
async function retryAll(current: Spool<Waiting>, next: Spool<Waiting>, settling: Settling): Promise<void> {
  for await (const group of inGroups(current.backwards(), sizeOf, settling.limits)) {
    await next.append(settling.isStopped() ? group : await settling.retry(group));
  }
}

/**
 * Gives up those that wait for what neither waits itself nor is set aside, and all that wait for these, whatever their order; each of the
 * others is appended by itself.
 */
async function giveUpLost(current: Spool<Waiting>, next: Spool<Waiting>, settling: Settling): Promise<void> {
  const lost = await findLost(current, settling.aside);
  let number = 0;
  for await (const waiting of current.backwards()) {
    number += 1;
    if (lost.has(number) && !settling.isStopped()) await settling.giveUp(waiting);
    else await next.append([waiting]);
  }
}

async function giveUpAll(current: Spool<Waiting>, next: Spool<Waiting>, settling: Settling): Promise<void> {
  for await (const waiting of current.forwards()) {
    if (settling.isStopped()) await next.append([waiting]);
    else await settling.giveUp(waiting);
  }
}

/** Numbers the records from the last one on. */
async function findLost(current: Spool<Waiting>, aside: SeenIds): Promise<Lost> {
  const numbers = seenIds();
  let number = 0;
  for await (const waiting of current.backwards()) {
    number += 1;
    numbers.add(idOf(waiting), number, 0);
  }
  const lost = lostRecords();
  number = 0;
  for await (const waiting of current.backwards()) {
    number += 1;
    for (const id of missingIds(waiting)) {
      if (aside.get(id) !== undefined) continue;
      const other = numbers.get(id)?.line;
      if (other === undefined) lost.lose(number);
      else lost.waitFor(number, other);
    }
  }
  return lost;
}

/** A record that waits, as far as it is kept in memory. */
interface Place {
  /** Where it stands in the spool. */
  readonly place: number;
  readonly size: number;
}

/**
 * What is left waits for nothing but itself, or for what is set aside: each circle is loaded in one transaction, whatever its length, and several together as
 * far as the limits go. Each record was appended by itself, and is read when its turn comes.
 */
async function loadCircles(current: Spool<Waiting>, next: Spool<Waiting>, settling: Settling): Promise<void> {
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
    const waiting = (await Promise.all(group.map(({ place }) => current.at(place)))).flat();
    await next.append(settling.isStopped() ? waiting : await settling.retry(waiting));
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
