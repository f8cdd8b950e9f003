import { closest, distance } from 'fastest-levenshtein';
import type { Property } from '../model/property.ts';

/** How a value of each kind is written. */
const ways: Readonly<Partial<Record<Property['kind'], string>>> = {
  date: 'Write dates as EDTF: 2020-06-24, 2020-06, 2020~ for about, 2020-01/2020-06 for a span, ../2020 for up to.',
  url: 'Write the whole address with http:// or https://.',
  language: 'Write a BCP 47 tag such as en or pt-BR.',
  country: 'Write the ISO 3166-1 code of two capitals, such as GB.',
  texts: 'Write a list of different texts, such as ["one", "two"].',
  count: 'Count code points from 0.',
};

/** What can be done about a value that a property refuses. */
export function valueHint({ kind, values, longest }: Property, value: unknown): string | undefined {
  if (kind === 'enum')
    return nearest(
      String(value)
        .toUpperCase()
        .replaceAll(/[\s-]+/g, '_'),
      values,
    );
  if (typeof value === 'string' && value.length > longest) return 'Shorten it, or keep the long text in a document.';
  return ways[kind];
}

/** Asks for the known word that was most likely meant; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const guess = closest(word, known as string[]);
  return distance(word, guess) <= Math.max(2, Math.floor(guess.length / 3)) ? `Did you mean ${guess}?` : undefined;
}
