import type { Noun } from './noun.ts';

/** What stands for the day of something undated: before every day. */
export const undated = '0000-00-00';
const foldedLength = 100;

/**
 * Neo4j's indexes order texts by code point, its operators by UTF-16. The two differ only where a character of this
 * range meets one beyond it, so keys hold a character below the range instead: else rows would drop out of pages.
 */
const orderedTwoWays = /[\u{E000}-\u{FFFF}]/gu;
const lastBelow = '\u{D7FF}';

/** A text as it is sorted: without accents and capitals, one space between words, its first 100 code points. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
  const folded = plain.replace(orderedTwoWays, lastBelow);
  return [...folded.slice(0, 2 * foldedLength)].slice(0, foldedLength).join('');
}

/** Puts the id behind a value, so that no two keys are equal. */
export function uniqueKey(value: string, id: string): string {
  return `${value}\t${id}`;
}

/**
 * The sort key of a node, from its properties and, for a regulatory action, those of its events; undefined where the
 * noun has none.
 */
export function sortKey(
  noun: Noun,
  id: string,
  properties: Readonly<Record<string, unknown>>,
  events: readonly Readonly<Record<string, unknown>>[] = [],
): string | undefined {
  if (!noun.sortKey) return undefined;
  const { of, kind } = noun.sortKey;
  if (kind === 'text') return uniqueKey(fold(String(properties[of])), id);
  const first = kind === 'date' ? properties[`${of}Earliest`] : firstEventOn(events);
  return uniqueKey(typeof first === 'string' ? first : undated, id);
}

/** The earliest day on which any of an action's events may have happened; undefined where none is dated. */
export function firstEventOn(events: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  return events
    .map((event) => event.onEarliest)
    .filter((day) => typeof day === 'string')
    .sort()[0];
}
