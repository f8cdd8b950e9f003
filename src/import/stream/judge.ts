import type { FoundRecord, Item } from '../format/item.ts';
import { type Problem, RecordsRefused } from '../problem.ts';
import { readRecord } from '../record.ts';
import type { Candidate } from './candidate.ts';
import { digestOf, type SeenIds } from './seen.ts';

export interface Judgement {
  readonly candidates: readonly Candidate[];
  /** How many say the same as a record before them. */
  readonly repeated: number;
  readonly refused: readonly { readonly item: Item; readonly problems: readonly Problem[] }[];
}

/** Looks at each item by itself and at whether its ids were met before; notes the ids of those that may be loaded. */
export function judge(items: readonly Item[], seen: SeenIds): Judgement {
  const candidates: Candidate[] = [];
  const refused: { item: Item; problems: readonly Problem[] }[] = [];
  let repeated = 0;
  for (const item of items) {
    const read = 'record' in item ? readCandidate(item) : [unreadable(item)];
    if (Array.isArray(read)) {
      refused.push({ item, problems: read });
      continue;
    }
    const digest = digestOf(read.found.record);
    const before = seen.get(read.rows.node.id);
    if (before?.digest === digest) {
      repeated += 1;
      continue;
    }
    const problems = twice(read, seen);
    if (problems.length > 0) refused.push({ item, problems });
    else {
      for (const id of idsOf(read)) seen.add(id, item.place.line, digest);
      candidates.push(read);
    }
  }
  return { candidates, repeated, refused };
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
