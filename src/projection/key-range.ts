import { edtfDays } from '../model/edtf.ts';
import { type Noun, nouns } from '../model/noun.ts';
import type { CypherFile } from './cypher-file.ts';
import { wholeRange } from './page.ts';

type Values = Readonly<Record<string, unknown>>;

/** Exclusive bounds of keys that begin with the first day on which something may have been. */
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
 * The keys that nodes can have which meet the filter: what it says of their day is read off the index instead of node by node. The
 * filter still has to be applied, since something may have been on any of several days.
 */
export function keysWithin(where: Values, date: string): KeyRange {
  const own = where[date] == null ? wholeRange : rangeOf(where[date] as Values);
  return ((where.and ?? []) as Values[]).map((one) => keysWithin(one, date)).reduce(both, own);
}

/** The date in whose order a file lists nodes of a noun; undefined where it has another order. */
export function orderedDate({ keyProperty }: CypherFile, label: string): string | undefined {
  const { sortKey, edgeKey }: Partial<Noun> = (nouns as Readonly<Record<string, Noun>>)[label] ?? {};
  const keys = [sortKey?.name, edgeKey];
  return sortKey?.kind === 'date' && keyProperty && keys.includes(keyProperty) ? sortKey.of : undefined;
}

/** The keys that rows of a file can have which meet a filter of the type; all where the file lists them in another order than by their day. */
export function keysOf(
  file: CypherFile,
  type: { readonly name: string } | undefined,
  where: Values | undefined,
): KeyRange {
  const date = type && orderedDate(file, type.name.replace(/Where$/, ''));
  return date && where ? keysWithin(where, date) : wholeRange;
}
