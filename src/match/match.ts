import { GraphQLError } from 'graphql';
import { acronymPattern, nameParts } from './candidate.ts';
import { compareNames, type NameFeature } from './compare.ts';
import { type Name, readings, readName } from './name.ts';

type Values = Readonly<Record<string, unknown>>;

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

export interface Match {
  readonly score: number;
  /** Which of the actor's names fits best. */
  readonly name: string;
  readonly features: readonly Evidence[];
}

interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

const identifiersOf = (value: unknown): readonly Identifier[] => (value ?? []) as Identifier[];

const longestName = 500;

const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/**
 * The parameters of the file that finds candidates.
 * @throws BAD_USER_INPUT for a text that is too long for a name, and for a list without room
 */
export function candidateParameters({ name, type, identifiers, first }: Values): Record<string, unknown> {
  const { length } = [...String(name)];
  if (length > longestName)
    throw refuse(`name: a name has at most ${longestName} characters; this text has ${length}.`);
  if (Number(first) < 1) throw refuse('first must be at least 1.');
  const acronym = acronymPattern(String(name));
  const label = typeof type === 'string' ? type.charAt(0) + type.slice(1).toLowerCase() : null;
  return {
    parts: nameParts(String(name)),
    acronyms: acronym === undefined ? [] : [acronym],
    keys: identifiersOf(identifiers).map(({ scheme, value }) => `${scheme.toLowerCase()}\t${value}`),
    label,
  };
}

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

/** The best of the actor's names. */
function bestName(asked: Name, [main = '', ...aliases]: readonly string[]): { name: string; evidence: Evidence[] } {
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

function byIdentifier(asked: readonly Identifier[], own: readonly Identifier[], points: number): Evidence[] {
  for (const { scheme, value } of asked) {
    const same = own.filter((one) => one.scheme === scheme.toLowerCase());
    if (same.some((one) => one.value === value))
      return [{ feature: 'IDENTIFIER_SHARED', points: 1 - points, reason: `It has the identifier ${scheme} ${value}` }];
    if (same.length > 0)
      return [
        {
          feature: 'IDENTIFIER_DIFFERS',
          points: -0.3,
          reason: `It has another identifier of ${scheme}: ${same[0]?.value}`,
        },
      ];
  }
  return [];
}

function byCountry(asked: unknown, own: unknown): Evidence[] {
  if (typeof asked !== 'string' || typeof own !== 'string') return [];
  return asked.toUpperCase() === own
    ? [{ feature: 'COUNTRY_SHARED', points: 0.02, reason: `It belongs to ${own} too` }]
    : [{ feature: 'COUNTRY_DIFFERS', points: -0.15, reason: `It belongs to ${own}, not to ${asked.toUpperCase()}` }];
}

function byKind(asked: unknown, own: unknown): Evidence[] {
  if (typeof asked !== 'string' || asked === own) return [];
  const reason =
    typeof own === 'string' ? `It is a ${own}, not a ${asked}` : `It is no organisation of the kind ${asked}`;
  return [{ feature: 'KIND_DIFFERS', points: -0.2, reason }];
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** How well an actor fits what was asked, and why. The score is the sum of the points, between 0 and 1. */
export function matchActor(actor: Values, asked: Values): Match {
  const names = [String(actor.name), ...((actor.aliases ?? []) as string[])];
  const { name, evidence } = bestName(readName(String(asked.name)), names);
  const others = [...byCountry(asked.country, actor.country), ...byKind(asked.kind, actor.kind)];
  const points = [...evidence, ...others].reduce((sum, one) => sum + one.points, 0);
  const all = [
    ...evidence,
    ...others,
    ...byIdentifier(identifiersOf(asked.identifiers), identifiersOf(actor.identifiers), points),
  ];
  const score = all.reduce((sum, one) => sum + one.points, 0);
  return {
    score: rounded(Math.min(1, Math.max(0, score))),
    name,
    features: all.map((one) => ({ ...one, points: rounded(one.points) })),
  };
}

/** The properties of a candidate that matching takes. */
export const matchedProperties: readonly string[] = ['name', 'aliases', 'country', 'kind', 'identifiers', 'key'];

/** Less than this is nothing in common but chance. */
const leastScore = 0.3;

/** The places of the candidates that may be meant, best first. */
export function bestMatches(candidates: readonly Values[], asked: Values): readonly number[] {
  return candidates
    .map((candidate, place) => ({ place, score: matchActor(candidate, asked).score, key: String(candidate.key) }))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
    .slice(0, Number(asked.first))
    .map(({ place }) => place);
}
