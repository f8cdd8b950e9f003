import { stopWords, wordsOf } from './word.ts';

/** Something to look for. All its words are folded; several stand next to each other. */
export interface Term {
  readonly kind: 'word' | 'phrase' | 'prefix' | 'fuzzy';
  /** As the caller wrote it, without the signs of the syntax. */
  readonly text: string;
  readonly words: readonly string[];
  /** How many letters of a fuzzy word may differ. */
  readonly edits: number;
}

/** What a caller looks for: at least one term of each group, and none of the excluded ones. */
export interface TextQuery {
  readonly groups: readonly (readonly Term[])[];
  readonly excluded: readonly Term[];
  /** Words that the index does not hold, because they are in every text. */
  readonly common: readonly string[];
}

/** A quoted phrase, or a run of characters that holds no space, bracket or separator; each with a sign before and after. */
const lexeme =
  /(?<sign>(?<![^\s(|,;])[-+])?(?:["“„«](?<phrase>[^"“”„«»]*)["”»]|(?<chunk>[^\s"“”„«»()[\]{}<>,;:/\\|!?=]+))|(?<bar>\|)/gu;

const fuzzyEdits = (word: string): number => (word.length < 3 ? 0 : word.length < 6 ? 1 : 2);

function termsOf(chunk: string): Term[] {
  const [, text = '', sign, edits] = /^(.*?)(?:\^[\d.]*)?(?:(\*)|~([0-2])?)?(?:\^[\d.]*)?$/su.exec(chunk) ?? [];
  const words = wordsOf(text).map(({ folded }) => folded);
  const last = words.at(-1);
  const fuzzy = sign === undefined && /~[0-2]?(?:\^|$)/.test(chunk);
  if (last === undefined) return [];
  if (sign === undefined && !fuzzy) return [{ kind: words.length > 1 ? 'phrase' : 'word', text, words, edits: 0 }];
  const before = words.slice(0, -1);
  const head: Term[] = before.length > 0 ? [{ kind: 'phrase', text: before.join(' '), words: before, edits: 0 }] : [];
  const distance = edits === undefined ? fuzzyEdits(last) : Number(edits);
  return [...head, { kind: fuzzy ? 'fuzzy' : 'prefix', text: last, words: [last], edits: fuzzy ? distance : 0 }];
}

function phraseOf(text: string): Term[] {
  const words = wordsOf(text).map(({ folded }) => folded);
  return words.length > 0 ? [{ kind: 'phrase', text, words, edits: 0 }] : [];
}

const isCommon = ({ kind, words }: Term): boolean =>
  (kind === 'word' || kind === 'phrase') && words.every((word) => stopWords.has(word));

/**
 * Reads what people type: words must all occur, `"a phrase"` word by word, `word*` by its beginning, `word~` or `word~1` with
 * letters that differ, `-word` or `NOT word` must not occur, `one OR other` either. Any other sign is a space. Never throws.
 */
export function parseTextQuery(text: string): TextQuery {
  const groups: Term[][] = [];
  const excluded: Term[] = [];
  const common: string[] = [];
  /** The group that an OR would add to, and the operator that waits for its term. */
  let open: Term[] | undefined;
  let waiting: 'OR' | 'NOT' | undefined;
  for (const { groups: found = {} } of text.matchAll(lexeme)) {
    const operator = found.bar === undefined ? found.chunk : 'OR';
    if (operator === 'OR' || operator === 'NOT') waiting = operator;
    if (operator === 'OR' || operator === 'NOT' || operator === 'AND') continue;
    const terms = found.phrase === undefined ? termsOf(found.chunk ?? '') : phraseOf(found.phrase);
    const kept = terms.filter((term) => !isCommon(term));
    common.push(...terms.filter(isCommon).map((term) => term.text));
    if (found.sign === '-' || waiting === 'NOT') excluded.push(...kept);
    else {
      const [first] = kept;
      if (waiting === 'OR' && open && first) open.push(...kept.splice(0, 1));
      groups.push(...kept.map((term) => [term]));
      open = first && (groups.at(-1) ?? open);
    }
    waiting = undefined;
  }
  return { groups, excluded, common };
}
