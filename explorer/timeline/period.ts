/** How long the periods of the timeline are. */
export type Bucket = 'DAY' | 'MONTH' | 'YEAR';

export const buckets: readonly Bucket[] = ['DAY', 'MONTH', 'YEAR'];

const dayMs = 86_400_000;

/** A day of any year as milliseconds; Date.UTC would move years below 100 into the last century. */
const instantOf = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month, day);

/** Year, month from 0 and day from 1 of a plain date; parts that it leaves open as the first or the last of their kind. */
function partsOf(date: string, end: 'FIRST' | 'LAST'): readonly [year: number, month: number, day: number] | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? (end === 'FIRST' ? 0 : 11) : Number(parts[2]) - 1;
  const lastDay = new Date(instantOf(year, month + 1, 0)).getUTCDate();
  return [year, month, parts[3] === undefined ? (end === 'FIRST' ? 1 : lastDay) : Number(parts[3])];
}

/** The number of the period in which a date begins or ends, counted without gaps; undefined for a text that is no plain date. */
export function indexOf(bucket: Bucket, date: string, end: 'FIRST' | 'LAST' = 'FIRST'): number | undefined {
  const parts = partsOf(date, end);
  if (!parts) return undefined;
  const [year, month, day] = parts;
  if (bucket === 'YEAR') return year;
  return bucket === 'MONTH' ? year * 12 + month : Math.floor(instantOf(year, month, day) / dayMs);
}

/** The period of a number, as EDTF. */
export function periodAt(bucket: Bucket, index: number): string {
  if (bucket === 'DAY') return new Date(index * dayMs).toISOString().slice(0, 10);
  const year = bucket === 'YEAR' ? index : Math.floor(index / 12);
  const text = String(year).padStart(4, '0');
  return bucket === 'YEAR' ? text : `${text}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The first and the last number of what is shown. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The part of a span that a range of days covers; open ends reach to its own, and what is outside is as near as it can be. */
export function rangeWithin(bucket: Bucket, { first, last }: Span, from: string, to: string): Span {
  const clamp = (index: number | undefined, otherwise: number) =>
    index === undefined ? otherwise : Math.min(last, Math.max(first, index));
  return { first: clamp(indexOf(bucket, from), first), last: clamp(indexOf(bucket, to, 'LAST'), last) };
}

/** The days that a part of a span stands for: an end that is the span's own is open. */
export function daysOf(bucket: Bucket, span: Span, part: Span): { from: string; to: string } {
  return {
    from: part.first <= span.first ? '' : periodAt(bucket, part.first),
    to: part.last >= span.last ? '' : periodAt(bucket, part.last),
  };
}
