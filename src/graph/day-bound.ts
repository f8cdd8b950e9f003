import { edtfDays } from '../model/edtf.ts';
import { wholeRange } from '../projection/page.ts';

type Values = Readonly<Record<string, unknown>>;

/** Exclusive bounds of the keys of statements, which begin with the first day on which each may have been said. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

const latest = (one: string, other: string): string => (one > other ? one : other);
const earliest = (one: string, other: string): string => (one < other ? one : other);

/** The range where both hold. */
export const both = (one: KeyRange, other: KeyRange): KeyRange => ({
  from: latest(one.from, other.from),
  to: earliest(one.to, other.to),
});

/** A key begins with its day and a tab, so that a line feed lies behind all keys of a day. */
function rangeOf({ possibly, certainly }: { possibly?: string | null; certainly?: string | null }): KeyRange {
  const may = possibly == null ? {} : edtfDays(possibly);
  const must = certainly == null ? {} : edtfDays(certainly);
  const ends = [may.latest, must.latest].filter((day) => day !== undefined).map((day) => `${day}\n`);
  return { from: must.earliest ?? wholeRange.from, to: ends.reduce(earliest, wholeRange.to) };
}

/**
 * The keys that statements can have which meet the filter: what it says of the day is read off the index instead of statement by statement. The
 * filter still has to be applied, since a statement may have been said on any of several days.
 */
export function keysWithin(where: Values): KeyRange {
  const own = where.saidOn == null ? wholeRange : rangeOf(where.saidOn as Values);
  return ((where.and ?? []) as Values[]).map(keysWithin).reduce(both, own);
}
