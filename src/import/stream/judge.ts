import type { FoundRecord, Item, RecordItem } from '../format/item.ts';
import { type Problem, RecordsRefused } from '../problem.ts';
import { readRecord } from '../record.ts';
import type { Candidate } from './candidate.ts';
import { digestOf } from './digest.ts';
import type { SeenIds } from './seen.ts';

export interface Judgement {
  readonly candidates: readonly Candidate[];
  /** How many say the same as a record before them, or are to leave a node alone that is there. */
  readonly repeated: number;
  readonly refused: readonly { readonly item: RecordItem; readonly problems: readonly Problem[] }[];
  /** The reasons of the rows that make nothing. */
  readonly skipped: readonly string[];
  /** Other records of ids that were met before, which can be judged once it is known what became of the first ones. */
  readonly aside: readonly FoundRecord[];
}

/** Whether another record of an id is put aside, judged by what has become of the first one so far, or refused at once. */
export type Seconds = 'ASIDE' | 'BY_THE_FIRST' | 'REFUSED';

export interface Known {
  readonly seen: SeenIds;
  /** The nodes in the database among those that items are to leave alone. */
  readonly existing: ReadonlySet<string>;
  readonly seconds: Seconds;
}

type Verdict =
  | Candidate
  | { readonly problems: readonly Problem[] }
  | { readonly skipped: string }
  | { readonly aside: FoundRecord }
  | 'REPEATED';

/** Looks at each item by itself and at whether its ids were met before; notes the ids of those that may be loaded. */
export function judge(items: readonly Item[], known: Known): Judgement {
  const verdicts = items.map((item) => ({ item, verdict: verdictOn(item, known) }));
  return {
    candidates: verdicts.flatMap(({ verdict }) => (isObject(verdict) && 'rows' in verdict ? [verdict] : [])),
    repeated: verdicts.filter(({ verdict }) => verdict === 'REPEATED').length,
    refused: verdicts.flatMap(({ item, verdict }) =>
      isObject(verdict) && 'problems' in verdict ? [{ item: item as RecordItem, problems: verdict.problems }] : [],
    ),
    skipped: verdicts.flatMap(({ verdict }) => (isObject(verdict) && 'skipped' in verdict ? [verdict.skipped] : [])),
    aside: verdicts.flatMap(({ verdict }) => (isObject(verdict) && 'aside' in verdict ? [verdict.aside] : [])),
  };
}

function isObject(verdict: Verdict): verdict is Exclude<Verdict, string> {
  return verdict !== 'REPEATED';
}

function verdictOn(item: Item, known: Known): Verdict {
  if ('skipped' in item) return item;
  if (!('record' in item)) return { problems: [unreadable(item)] };
  const kept = item.keep ? verdictOnKept(item, known) : undefined;
  if (kept) return kept;
  const { seen, seconds } = known;
  const read = readCandidate(item);
  if (Array.isArray(read)) return { problems: read };
  const digest = digestOf(item.record);
  const { id } = read.rows.node;
  const before = seen.get(id);
  if (before?.digest === digest) return 'REPEATED';
  const second = item.again ? undefined : verdictOnIds(read, seen, seconds);
  if (second) return second;
  for (const id of idsOf(read)) if (!item.again || seen.get(id) === undefined) seen.add(id, item.place.line, digest);
  return read;
}

/** What becomes of a record that is to leave its node alone where that is there; undefined where it is loaded as any other. */
function verdictOnKept(found: FoundRecord, { seen, existing, seconds }: Known): Verdict | undefined {
  const { id } = found.record as { id?: unknown };
  if (typeof id !== 'string') return undefined;
  if (existing.has(id)) return 'REPEATED';
  const first = seen.get(id);
  if (first === undefined || (first.isRefused && seconds === 'BY_THE_FIRST')) return undefined;
  // A strict import ends where the first one is refused.
  if (first.loadedAs !== undefined || seconds === 'REFUSED') return 'REPEATED';
  return first.digest === digestOf(found.record) ? 'REPEATED' : { aside: found };
}

/** A found record as a candidate, or the problems it has by itself. */
export function readCandidate(found: FoundRecord): Candidate | Problem[] {
  try {
    return { found, rows: readRecord(found.record, found.place.line) };
  } catch (error) {
    if (error instanceof RecordsRefused) return [...error.problems];
    throw error;
  }
}

/** The ids of the nodes that items are to leave alone where they exist. */
export function keptIds(items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    const id = 'record' in item && item.keep ? (item.record as { id?: unknown }).id : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

function unreadable({ message, hint }: { message: string; hint?: string }): Problem {
  return { message, ...(hint === undefined ? {} : { hint }) };
}

/** The ids of all nodes that a candidate makes. */
export function idsOf({ rows }: Candidate): string[] {
  return [rows.node.id, ...rows.events.map(({ id }) => id)];
}

/** What stands against a candidate because of its ids; undefined where nothing does. */
function verdictOnIds(candidate: Candidate, seen: SeenIds, seconds: Seconds): Verdict | undefined {
  const ids = idsOf(candidate);
  const { found } = candidate;
  const own = ids.filter((id, index) => ids.indexOf(id) < index);
  if (own.length > 0) return { problems: own.map((id) => usedTwice(candidate, id, found.place.line)) };
  const firsts = ids.flatMap((id) => {
    const first = seen.get(id);
    return first ? [{ id, ...first }] : [];
  });
  if (firsts.length > 0 && seconds === 'ASIDE') return { aside: found };
  const standing = firsts.filter(({ isRefused }) => !isRefused);
  if (standing.length === 0) return undefined;
  const isOpen = standing.every(({ loadedAs }) => loadedAs === undefined);
  if (isOpen && seconds === 'BY_THE_FIRST') return { aside: found };
  return { problems: standing.map(({ id, line }) => usedTwice(candidate, id, line)) };
}

function usedTwice({ rows }: Candidate, id: string, line: number): Problem {
  const message = `the id ${id} is used already in line ${line}, with other content`;
  return { id: rows.node.id, message, hint: 'Give one record for each node: join them, or use two ids.' };
}
