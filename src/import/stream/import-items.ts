import type { FoundRecord, Item, RecordItem } from '../format/item.ts';
import type { Problem } from '../problem.ts';
import type { Candidate, Waiting } from './candidate.ts';
import { type GroupLimits, inGroups } from './group.ts';
import { idsOf, type Judgement, judge, keptIds, readCandidate, type Seconds } from './judge.ts';
import { loadChunk } from './load-chunk.ts';
import type { Load } from './load-step.ts';
import type { Rejected } from './reject.ts';
import { type SeenIds, seenIds } from './seen.ts';
import { settle } from './settle.ts';
import { type Spool, shrunk, spool } from './spool.ts';
import { addTally, type Became, emptyTally, type Tally } from './tally.ts';
import { untilAborted } from './until-aborted.ts';

const ofMerged = 'records of actors that were merged into others';

/** How far an import is. */
export interface Progress {
  /** Records found so far, and pieces that cannot be read as one. */
  readonly read: number;
  /** Those that say the same as a record before them, or leave a node alone that is there. */
  readonly repeated: number;
  /** Rows that make nothing, by the reason. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly refused: number;
  readonly tally: Tally;
}

/** How an import ended: with all that there is, at the first refusal because it was to, or because it was asked to. */
export type Ending = 'DONE' | 'REFUSED' | 'STOPPED';

export interface ImportOptions {
  readonly load: Load;
  readonly seen: SeenIds;
  /** Which of the ids the database has. */
  readonly existing: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Which of the ids are former ids of actors that were merged into others; none unless told. */
  readonly merged?: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly limits: GroupLimits;
  /** Ends at the first refusal. */
  readonly strict: boolean;
  readonly reject: (rejected: Rejected) => Promise<void>;
  /** Adds to items what cannot be seen from themselves, before they are looked at. */
  readonly complete?: (items: readonly Item[]) => Promise<readonly Item[]>;
  /** What is to be loaded once all the rest is, if nothing was refused. */
  readonly afterwards?: () => AsyncIterable<Item>;
  /** Is told what became of every record that was loaded. */
  readonly onLoaded?: (found: FoundRecord, became: Became) => void;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface Imported extends Progress {
  readonly ending: Ending;
  /** Records that still waited for others when the import was stopped. */
  readonly waiting: number;
}

/**
 * Loads records as they come, group by group, each in one transaction; while the database writes a group the next one is
 * read. A record may point at one that comes later: it waits on disk until that is loaded. Stops between two groups.
 */
export async function importItems(items: AsyncIterable<Item>, options: ImportOptions): Promise<Imported> {
  const { signal, afterwards } = options;
  const course = startCourse(options);
  let waiting = await loadAll(items, course, options);
  if (afterwards && !course.isStopped() && course.progress().refused === 0) {
    waiting += await loadAll(afterwards(), course, options);
  }
  const ending = signal?.aborted ? 'STOPPED' : course.isStopped() ? 'REFUSED' : 'DONE';
  return { ...course.progress(), ending, waiting };
}

/** Loads a stream to its end, and then what had to wait; gives how many still wait when it was stopped. */
async function loadAll(items: AsyncIterable<Item>, course: Course, options: ImportOptions): Promise<number> {
  const { limits, strict } = options;
  const { isStopped, giveUp } = course;
  let waiting = spool<Waiting>();
  let aside = spool<FoundRecord>();
  const load = (found: AsyncIterable<Item>, seconds: Seconds, left: Spool<FoundRecord>) =>
    loadStream(found, course, options, { waiting, aside: left, seconds });
  const retry = (late: readonly Waiting[]) => course.write(late.flatMap(({ found }) => again(found)));
  try {
    await load(items, strict ? 'REFUSED' : 'ASIDE', aside);
    while (waiting.count + aside.count > 0 && !isStopped()) {
      // What takes the place of a refused record is loaded before those are given up that wait for it.
      aside = await shrunk(aside, (next, current) => load(current.forwards(), 'BY_THE_FIRST', next), isStopped);
      waiting = await settle(waiting, { limits, isStopped, retry, giveUp, aside: await idsIn(aside) });
    }
    return waiting.count + aside.count;
  } finally {
    await waiting.remove();
    await aside.remove();
  }
}

/** The ids that records set aside would have. */
async function idsIn(aside: Spool<FoundRecord>): Promise<SeenIds> {
  const ids = seenIds();
  for await (const found of aside.forwards()) {
    for (const id of again(found).flatMap(idsOf)) ids.add(id, 0, 0);
  }
  return ids;
}

interface Left {
  readonly waiting: Spool<Waiting>;
  readonly aside: Spool<FoundRecord>;
  readonly seconds: Seconds;
}

/** Loads what can be loaded as it comes, and sets the rest aside. */
async function loadStream(
  items: AsyncIterable<Item>,
  course: Course,
  { limits, signal, strict }: ImportOptions,
  { waiting, aside, seconds }: Left,
): Promise<void> {
  let writing = Promise.resolve();
  for await (const group of untilAborted(inGroups(items, sizeOf, limits), signal)) {
    if (strict) await writing;
    const judged = await course.judge(group, seconds);
    await writing;
    if (course.isStopped()) break;
    await aside.append(judged.aside);
    writing = course.write(judged.candidates).then((late) => waiting.append(late));
    writing.catch(() => {});
  }
  await writing;
}

function sizeOf(item: Item): number {
  if ('skipped' in item) return 0;
  return 'record' in item ? item.size : item.text.length;
}

/** What was read once can be read again. */
function again(found: FoundRecord): Candidate[] {
  const candidate = readCandidate(found);
  return Array.isArray(candidate) ? [] : [candidate];
}

function ownId(item: Item): string[] {
  const id = 'record' in item ? (item.record as { id?: unknown } | null)?.id : undefined;
  return typeof id === 'string' ? [id] : [];
}

/** The records of actors that were merged into others are passed over: the decision stays, and what names them names the others. */
function withoutMerged(items: readonly Item[], merged: ReadonlySet<string> = new Set()): readonly Item[] {
  if (merged.size === 0) return items;
  return items.map((item) =>
    ownId(item).some((id) => merged.has(id)) ? { place: item.place, skipped: ofMerged } : item,
  );
}

interface Course {
  progress(): Progress;
  isStopped(): boolean;
  /** Refuses what is wrong by itself and gives the others. */
  judge(items: readonly Item[], seconds: Seconds): Promise<Pick<Judgement, 'candidates' | 'aside'>>;
  /** Loads what it can, refuses what is wrong, and gives those that wait. */
  write(candidates: readonly Candidate[]): Promise<readonly Waiting[]>;
  /** Refuses a record for what it waits for. */
  giveUp(waiting: Waiting): Promise<void>;
}

function startCourse(options: ImportOptions): Course {
  const { load, seen, existing, merged, strict, reject, signal, complete, onLoaded, onProgress } = options;
  let now: Progress = { read: 0, repeated: 0, skipped: {}, refused: 0, tally: emptyTally() };
  const refuse = async (item: RecordItem, problems: readonly Problem[]): Promise<void> => {
    // Those that are judged along with the first do not count: the import ended there.
    if (strict && now.refused > 0) return;
    now = { ...now, refused: now.refused + 1 };
    await reject({ item, problems });
  };
  const refuseRight = async (candidate: Candidate, problems: readonly Problem[]): Promise<void> => {
    if (!candidate.found.again) for (const id of idsOf(candidate)) seen.markRefused(id);
    await refuse(candidate.found, problems);
  };
  return {
    progress: () => now,
    isStopped: () => signal?.aborted === true || (strict && now.refused > 0),
    async judge(found, seconds) {
      // What was put aside was completed and counted before.
      const isNew = seconds !== 'BY_THE_FIRST';
      const completed = complete && isNew ? await complete(found) : found;
      const items = withoutMerged(completed, await merged?.(completed.flatMap(ownId)));
      const judged = judge(items, { seen, existing: await existing(keptIds(items)), seconds });
      const counts = { ...now.skipped };
      for (const reason of judged.skipped) counts[reason] = (counts[reason] ?? 0) + 1;
      const read = now.read + (isNew ? items.length - judged.skipped.length : 0);
      now = { ...now, read, repeated: now.repeated + judged.repeated, skipped: counts };
      for (const { item, problems } of judged.refused) await refuse(item, problems);
      return judged;
    },
    async write(candidates) {
      const { tally, loaded, refused, waiting } = await loadChunk(load, candidates, { strict });
      for (const { candidate, became } of loaded) {
        for (const { id, noun } of [candidate.rows.node, ...candidate.rows.events]) seen.markLoaded(id, noun);
        onLoaded?.(candidate.found, became);
      }
      for (const { candidate, problems } of refused) await refuseRight(candidate, problems);
      now = { ...now, tally: addTally(now.tally, tally) };
      onProgress?.(now);
      return waiting;
    },
    async giveUp({ found, problems }) {
      for (const candidate of again(found)) await refuseRight(candidate, problems);
    },
  };
}
