import { InvalidArgumentError } from 'commander';

const hoursMs = { h: 3_600_000, d: 86_400_000 };

/**
 * The instant that `90d`, `12h`, a day (its end, in UTC) or an instant means, in ISO 8601; undefined for `never`. Throws
 * InvalidArgumentError for anything else and for what has passed.
 */
export function readExpiry(text: string, now = new Date()): string | undefined {
  if (text === 'never') return undefined;
  const at = instantOf(text, now);
  if (at === undefined || Number.isNaN(at.getTime())) {
    throw new InvalidArgumentError('Write 90d, 12h, 2030-01-31, 2030-01-31T12:00:00Z or never.');
  }
  if (at <= now) throw new InvalidArgumentError(`${at.toISOString()} has passed.`);
  return at.toISOString();
}

function instantOf(text: string, now: Date): Date | undefined {
  const [, amount, unit] = /^([1-9]\d{0,5})([hd])$/.exec(text) ?? [];
  if (amount !== undefined) return new Date(now.getTime() + Number(amount) * hoursMs[unit as 'h' | 'd']);
  const [, day = '', time] = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.exec(text) ?? [];
  if (!isDay(day)) return undefined;
  return new Date(time === undefined ? `${day}T23:59:59.999Z` : text);
}

/** JavaScript takes the 30th of February for the 2nd of March. */
function isDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
