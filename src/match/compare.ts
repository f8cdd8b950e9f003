import { distance } from 'fastest-levenshtein';
import type { Name } from './name.ts';
import { align } from './similarity.ts';

/** In which way two names are the same or alike, best first. */
export type NameFeature =
  | 'EXACT_NAME'
  | 'WORD_ORDER'
  | 'SPACING'
  | 'LEGAL_FORM'
  | 'ACRONYM'
  | 'SIMILAR_WORDS'
  | 'SIMILAR_LETTERS'
  | 'PART_OF_NAME';

export interface NameLikeness {
  readonly feature: NameFeature;
  /** From 0, nothing in common, to 1, the same. */
  readonly points: number;
}

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
const lettersOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);

/** The same words, but for their order, their spaces or the legal form. */
function sameWords(one: Name, other: Name): NameLikeness | undefined {
  if (one.words.join(' ') === other.words.join(' ')) return { feature: 'EXACT_NAME', points: 1 };
  if (one.words.join('') === other.words.join('')) return { feature: 'SPACING', points: 0.97 };
  if (sorted([...one.own, ...one.forms]) === sorted([...other.own, ...other.forms]))
    return { feature: 'WORD_ORDER', points: 0.97 };
  const either = one.forms.length === 0 || other.forms.length === 0;
  if (sorted(one.own) === sorted(other.own)) return { feature: 'LEGAL_FORM', points: either ? 0.95 : 0.93 };
  if (one.own.join('') === other.own.join('')) return { feature: 'SPACING', points: 0.93 };
  return undefined;
}

/** Whether the first name consists of the first letters of the other's words. */
function abbreviates({ own: [word, ...more] }: Name, other: Name): boolean {
  const letters = other.words.map(([letter]) => letter).join('');
  return (
    word !== undefined &&
    more.length === 0 &&
    word.length > 1 &&
    other.own.length > 1 &&
    (word === other.initials || word === letters)
  );
}

function alikeWords(one: Name, other: Name): NameLikeness {
  const pairs = align(one.own, other.own);
  const letters = lettersOf(one.own) + lettersOf(other.own);
  const covered = pairs.reduce((sum, pair) => sum + pair.likeness ** 2 * (pair.one.length + pair.other.length), 0);
  const alike = { feature: 'SIMILAR_WORDS', points: 0.93 * (letters === 0 ? 0 : covered / letters) } as const;
  const [ours, theirs] = [one.own.join(''), other.own.join('')];
  const sameLetters = 1 - distance(ours, theirs) / Math.max(1, ours.length, theirs.length);
  const spelt = { feature: 'SIMILAR_LETTERS', points: sameLetters < 0.75 ? 0 : 0.9 * sameLetters } as const;
  const fewest = Math.min(one.own.length, other.own.length);
  const within = pairs.length === fewest && pairs.every(({ likeness }) => likeness > 0.95);
  const best = spelt.points > alike.points ? spelt : alike;
  if (!within) return best;
  const [short, long] = [lettersOf(one.own), lettersOf(other.own)].sort((left, right) => left - right) as [
    number,
    number,
  ];
  const part = {
    feature: 'PART_OF_NAME',
    points: (one.own.length > other.own.length ? 0.5 : 0.6) + 0.3 * (short / Math.max(1, long)),
  } as const;
  return part.points > best.points ? part : best;
}

/** How well two names fit, and in which way. */
export function compareNames(one: Name, other: Name): NameLikeness {
  const same = sameWords(one, other);
  if (same) return same;
  const acronym = [one, other].find((name) => abbreviates(name, name === one ? other : one));
  const points = (acronym?.own[0]?.length ?? 0) > 2 ? 0.85 : 0.72;
  const alike = alikeWords(one, other);
  return acronym && points > alike.points ? { feature: 'ACRONYM', points } : alike;
}
