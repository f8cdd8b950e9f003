import { compareNames, type NameFeature } from './compare.ts';
import { type Name, readings } from './name.ts';

/** What speaks for or against an actor being the one meant. */
export type Feature =
  | NameFeature
  | 'ALIAS'
  | 'IDENTIFIER_SHARED'
  | 'IDENTIFIER_DIFFERS'
  | 'COUNTRY_SHARED'
  | 'COUNTRY_DIFFERS'
  | 'KIND_DIFFERS';

/** One feature with what it adds to the score and a sentence for people. */
export interface Evidence {
  readonly feature: Feature;
  readonly points: number;
  readonly reason: string;
}

/** An identifier in a register. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** The identifiers of an argument or an actor; none where none are given. */
export const identifiersOf = (value: unknown): readonly Identifier[] => (value ?? []) as Identifier[];

const reasons: Readonly<Record<NameFeature, string>> = {
  EXACT_NAME: 'is the same name, but for capitals, accents, script and punctuation',
  WORD_ORDER: 'is the same words, in another order or with other small words and titles',
  SPACING: 'is the same letters with other spaces',
  LEGAL_FORM: 'is the same name but for the legal form',
  ACRONYM: 'is an acronym of the other name',
  SIMILAR_WORDS: 'has words alike',
  SIMILAR_LETTERS: 'has the same letters but for a few',
  PART_OF_NAME: 'has all its words in the longer name, or the other way round',
};

/** The likeness of the best reading of one name. */
function bestReading(asked: Name, name: string): { feature: NameFeature; points: number } {
  const all = readings(name).map((reading) => compareNames(asked, reading));
  return all.reduce((best, one) => (one.points > best.points ? one : best));
}

/** Which of an actor's names, the main one first, fits best, and how. */
export function bestName(
  asked: Name,
  [main = '', ...aliases]: readonly string[],
): { name: string; evidence: Evidence[] } {
  let best = { name: main, alias: 0, ...bestReading(asked, main) };
  for (const name of aliases) {
    const one = { name, alias: aliasPoints, ...bestReading(asked, name) };
    if (one.points + one.alias > best.points + best.alias) best = one;
  }
  const { name, feature, points } = best;
  const alias: Evidence = { feature: 'ALIAS', points: aliasPoints, reason: `"${name}" is another name of ${main}` };
  const evidence: Evidence = { feature, points, reason: `"${asked.text}" ${reasons[feature]}: "${name}"` };
  return { name, evidence: best.alias === 0 ? [evidence] : [evidence, alias] };
}

/** A main name outranks another name that is written the same. */
const aliasPoints = -0.02;

/**
 * An identifier that was asked for settles it, whatever the points so far; where none is shared, another one in the same register
 * speaks against.
 */
export function byIdentifier(asked: readonly Identifier[], own: readonly Identifier[], points: number): Evidence[] {
  const inRegister = (scheme: string) => own.filter((one) => one.scheme === scheme.toLowerCase());
  const shared = asked.find(({ scheme, value }) => inRegister(scheme).some((one) => one.value === value));
  if (shared) {
    const reason = `It has the identifier ${shared.scheme} ${shared.value}`;
    return [{ feature: 'IDENTIFIER_SHARED', points: 1 - points, reason }];
  }
  const other = asked.find(({ scheme }) => inRegister(scheme).length > 0);
  if (!other) return [];
  const reason = `It has another identifier of ${other.scheme}: ${inRegister(other.scheme)[0]?.value}`;
  return [{ feature: 'IDENTIFIER_DIFFERS', points: -0.3, reason }];
}

/** Whether the country is the one asked for; nothing where either is not known. */
export function byCountry(asked: unknown, own: unknown): Evidence[] {
  if (typeof asked !== 'string' || typeof own !== 'string') return [];
  return asked.toUpperCase() === own
    ? [{ feature: 'COUNTRY_SHARED', points: 0.02, reason: `It belongs to ${own} too` }]
    : [{ feature: 'COUNTRY_DIFFERS', points: -0.15, reason: `It belongs to ${own}, not to ${asked.toUpperCase()}` }];
}

/** Whether the kind is another one than asked for. */
export function byKind(asked: unknown, own: unknown): Evidence[] {
  if (typeof asked !== 'string' || asked === own) return [];
  const reason =
    typeof own === 'string' ? `It is a ${own}, not a ${asked}` : `It is no organisation of the kind ${asked}`;
  return [{ feature: 'KIND_DIFFERS', points: -0.2, reason }];
}
