import { wordsOf } from '../search/word.ts';
import { legalWords } from './legal-form.ts';
import { readName } from './name.ts';

/** A query to the index of names for one part of a name, and how much of the name the part is. */
export interface Part {
  readonly words: string;
  readonly weight: number;
}

const mostParts = 10;

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A word that may be written otherwise: one letter differs, or two in a long word. */
function fuzzy(word: string): string[] {
  if (word.length < 4 || /[^a-z]/.test(word)) return [];
  const edits = word.length < 5 ? 1 : 2;
  return [`name:${word}~${edits}^0.5`, `aliases:${word}~${edits}^0.5`];
}

/** A word as two, wherever it may have been joined. */
function divided(word: string): string[] {
  const places = word.length < 20 ? [...word].map((_letter, index) => index) : [];
  return places.slice(3, -2).map((place) => `${word.slice(0, place)} ${word.slice(place)}`);
}

/**
 * What to look for in the index of names, so that whoever may be meant is among those that hold most of it: each word, as it is
 * written, with other letters, joined with its neighbour or divided; the whole name in one word; the first letters of its words.
 */
export function nameParts(text: string): Part[] {
  const { own, words, initials } = readName(text);
  const letters = own.reduce((sum, { length }) => sum + length, 0);
  const each = own.map((word, index) => {
    const joined = [own[index - 1], own[index + 1]].flatMap((next, side) =>
      next === undefined ? [] : [side === 0 ? next + word : word + next],
    );
    return {
      words: [word, ...joined, ...divided(word)].map(quote).concat(fuzzy(word)).join(' OR '),
      weight: word.length / letters,
    };
  });
  const otherScript = wordsOf(text)
    .filter(({ folded }) => /[^a-z0-9'.]/.test(folded))
    .map(({ folded }) => ({ words: quote(folded), weight: folded.length / letters }));
  const longest = [...each, ...otherScript].sort((one, other) => other.weight - one.weight).slice(0, mostParts);
  const acronyms = own.length > 1 ? [...new Set([words.map(([letter]) => letter).join(''), initials])] : [];
  const whole = [...new Set([text, own.join('')])].map(quote).join(' OR ');
  return [
    ...longest,
    ...(own.length > 0 ? [{ words: whole, weight: 1 }] : []),
    ...acronyms.map((acronym) => ({ words: quote(acronym), weight: 0.5 })),
  ];
}

/**
 * A pattern for sort keys of names whose words begin with the letters and digits of an acronym, small words and a legal form at the end aside;
 * undefined where the text is no acronym. The first letter is given apart: an index finds it.
 */
export function acronymPattern(text: string): { first: string; pattern: string } | undefined {
  const isShort = /^\s*(?:[\p{L}\p{N}]\.?){2,6}\s*$/u.test(text) && /\p{L}/u.test(text);
  const letters = isShort ? [...readName(text).words.join('')] : [];
  const [first] = letters;
  if (first === undefined || letters.length < 2) return undefined;
  const gap = '[^\\t\\p{L}\\p{N}]+';
  const between = `${gap}(?:(?:and|of|the|for|de|la|du|des|der|und|et|y|in|on)${gap})*`;
  const words = letters.map((letter) => `${letter}[\\p{L}\\p{N}'’]*`).join(between);
  const form = `(?:${gap}(?:${legalWords.join('|')}))*`;
  return { first, pattern: `(?s)${words}${form}[^\\t\\p{L}\\p{N}]*\\t.*` };
}
