import type { FoundRecord, Item, RecordItem } from '../format/item.ts';
import { type Problem, RecordsRefused } from '../problem.ts';
import { readRecord } from '../record.ts';
import type { Candidate } from './candidate.ts';
import { digestOf, type SeenIds } from './seen.ts';

export interface Judgement {
  readonly candidates: readonly Candidate[];
  /** How many say the same as a record before them, or are to leave a node alone that is there. */
  readonly repeated: number;
  readonly refused: readonly { readonly item: RecordItem; readonly problems: readonly Problem[] }[];
  /** The reasons of the rows that make nothing. */
  readonly skipped: readonly string[];
}

type Verdict = Candidate | { readonly problems: readonly Problem[] } | { readonly skipped: string } | 'REPEATED';

/**
 * Looks at each item by itself and at whether its ids were met before; notes the ids of those that may be loaded. `existing`
 * are the nodes in the database among those that items are to leave alone.
 */
export function judge(items: readonly Item[], seen: SeenIds, existing: ReadonlySet<string>): Judgement {
  const verdicts = items.map((item) => ({ item, verdict: verdictOn(item, seen, existing) }));
  return {
    candidates: verdicts.flatMap(({ verdict }) => (isObject(verdict) && 'rows' in verdict ? [verdict] : [])),
    repeated: verdicts.filter(({ verdict }) => verdict === 'REPEATED').length,
    refused: verdicts.flatMap(({ item, verdict }) =>
      isObject(verdict) && 'problems' in verdict ? [{ item: item as RecordItem, problems: verdict.problems }] : [],
    ),
    skipped: verdicts.flatMap(({ verdict }) => (isObject(verdict) && 'skipped' in verdict ? [verdict.skipped] : [])),
  };
}

function isObject(verdict: Verdict): verdict is Exclude<Verdict, string> {
  return verdict !== 'REPEATED';
}

function verdictOn(item: Item, seen: SeenIds, existing: ReadonlySet<string>): Verdict {
  if ('skipped' in item) return item;
  if (!('record' in item)) return { problems: [unreadable(item)] };
  if (item.keep && isThere(item, seen, existing)) return 'REPEATED';
  const read = readCandidate(item);
  if (Array.isArray(read)) return { problems: read };
  const digest = digestOf(item.record);
  const { id } = read.rows.node;
  const before = seen.get(id);
  if (before?.digest === digest) return 'REPEATED';
  const problems = item.again ? [] : twice(read, seen);
  if (problems.length > 0) return { problems };
  for (const id of idsOf(read)) if (!item.again || seen.get(id) === undefined) seen.add(id, item.place.line, digest);
  return read;
}

function isThere({ record }: FoundRecord, seen: SeenIds, existing: ReadonlySet<string>): boolean {
  const { id } = record as { id?: unknown };
  return typeof id === 'string' && (existing.has(id) || seen.get(id) !== undefined);
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

function idsOf({ rows }: Candidate): string[] {
  return [rows.node.id, ...rows.events.map(({ id }) => id)];
}

function twice(candidate: Candidate, seen: SeenIds): Problem[] {
  const ids = idsOf(candidate);
  return ids.flatMap((id, index) => {
    const line = ids.indexOf(id) < index ? candidate.found.place.line : seen.get(id)?.line;
    if (line === undefined) return [];
    const message = `the id ${id} is used already in line ${line}, with other content`;
    return [{ id: candidate.rows.node.id, message, hint: 'Give one record for each node: join them, or use two ids.' }];
  });
}
