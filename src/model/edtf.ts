import edtf from 'edtf';

/** The first and the last day a date may stand for, as `YYYY-MM-DD`; a side is absent where the date is open or unknown. */
export interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}

/** Longer texts are refused before they reach the parser. */
const longest = 64;

/**
 * First month and length in months of each season code. The library counts quarters of the year for seasons
 * (spring would end in March), so seasons take these months instead: whole months, and generous, so that no day is lost.
 */
const seasons: Record<number, readonly [firstMonth: number, months: number]> = {
  21: [3, 4],
  22: [6, 4],
  23: [9, 4],
  24: [12, 4],
  25: [3, 4],
  26: [6, 4],
  27: [9, 4],
  28: [12, 4],
  29: [9, 4],
  30: [12, 4],
  31: [3, 4],
  32: [6, 4],
};

/**
 * The days an EDTF text (ISO 8601-2 dates, seasons and intervals) covers. Uncertain (`?`) and approximate (`~`) dates
 * cover the days they name. Winter runs from December of its year to March of the next.
 * Throws a RangeError that names the text where it is no such date or reaches outside the years 0001 to 9999.
 */
export function edtfDays(text: string): Days {
  const days = plainDays(text) ?? knownDays.get(text);
  if (days) return days;
  const found = grammarDays(text);
  if (knownDays.size < mostKnown) knownDays.set(text, found);
  return found;
}

/** What the grammar was asked before: intervals and seasons come again and again, and it takes a quarter of a millisecond for each. */
const knownDays = new Map<string, Days>();
const mostKnown = 1_000;

function grammarDays(text: string): Days {
  const date = parse(text);
  if (date.type === 'Season') return seasonDays(date.values as [number, number]) ?? spanDays(text, date.min, date.max);
  const time = /^(\d{4}-\d{2}-\d{2})T/.exec(text);
  if (time?.[1]) return { earliest: time[1], latest: time[1] };
  return spanDays(text, date.min, date.max);
}

/** The days of a day, month or year, however certain: nearly all dates are that, and the grammar takes a hundred times longer. */
function plainDays(written: string): Days | undefined {
  const [, text, year, month, date] = plain.exec(written) ?? [];
  if (text === undefined) return undefined;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = new Date(0);
  last.setUTCFullYear(Number(year), Number(month), 0);
  if (date === undefined) return { earliest: `${text}-01`, latest: `${text}-${last.getUTCDate()}` };
  return Number(date) <= last.getUTCDate() ? { earliest: text, latest: text } : undefined;
}

const plain = /^(?!0000)((\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?)[?~%]?$/;

function parse(text: string) {
  try {
    if (text.length > longest) throw new RangeError('too long');
    return edtf(text, { level: 2, types: ['Date', 'Season', 'Interval'] });
  } catch (cause) {
    throw new RangeError(
      `"${text.slice(0, longest)}" is not an EDTF date such as 2020-06-24, 2020-06, 2020~ or 2020-01/..`,
      {
        cause,
      },
    );
  }
}

function seasonDays([year, code]: [number, number]): Days | undefined {
  const season = seasons[code];
  if (!season) return undefined;
  const [firstMonth, months] = season;
  const first = Date.UTC(year, firstMonth - 1, 1);
  const last = Date.UTC(year, firstMonth - 1 + months, 0);
  return spanDays(`${year}-${code}`, first, last);
}

function spanDays(text: string, first: number | null, last: number | null): Days {
  const earliest = day(text, first);
  const latest = day(text, last);
  return { ...(earliest && { earliest }), ...(latest && { latest }) };
}

function day(text: string, time: number | null): string | undefined {
  if (time === null || !Number.isFinite(time)) return undefined;
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`"${text}" reaches outside the years 0001 to 9999`);
  return date.toISOString().slice(0, 10);
}
