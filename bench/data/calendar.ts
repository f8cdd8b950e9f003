import type { Random } from './random.ts';

const dayMs = 86_400_000;
const firstDay = Date.UTC(2000, 0, 1);
/** Until the end of 2025. */
const days = 9_497;

/** A day of the data's quarter of a century; `place` runs from 0 to 1. Later places may fall up to three weeks back. */
export function dayAt(place: number, chance: Random): string {
  const day = Math.floor(place * days) - chance.below(21);
  return new Date(firstDay + Math.max(0, day) * dayMs).toISOString().slice(0, 10);
}

/** What is written of a day: mostly the day, sometimes only its month or year, an estimate, an interval, or nothing. */
export function writtenDate(day: string, chance: Random): string | undefined {
  const draw = chance.unit();
  if (draw < 0.82) return day;
  if (draw < 0.92) return day.slice(0, 7);
  if (draw < 0.96) return day.slice(0, 4);
  if (draw < 0.98) return `${day}~`;
  const year = Number(day.slice(0, 4));
  return draw < 0.99 ? `${year}/${year + 1}` : undefined;
}

/** The instant at which the record with the number came in: one every 10 ms. */
export function instantOf(number: number): string {
  return new Date(Date.UTC(2026, 0, 1) + number * 10).toISOString();
}
