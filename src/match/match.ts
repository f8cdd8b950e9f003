import { GraphQLError } from 'graphql';
import { codeProblem } from '../model/code.ts';
import { acronymPattern, nameParts } from './candidate.ts';
import { bestName, byCountry, byIdentifier, byKind, type Evidence, identifiersOf } from './evidence.ts';
import { type Name, readName } from './name.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Match {
  readonly score: number;
  /** Which of the actor's names fits best. */
  readonly name: string;
  readonly features: readonly Evidence[];
}

const longestName = 500;
const mostIdentifiers = 100;

const refuse = (message: string, argument: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });

/**
 * The parameters of the file that finds candidates.
 * @throws BAD_USER_INPUT for a text that is too long for a name, for too many identifiers, for a country that is none, and for a list without
 * room
 */
export function candidateParameters({ name, type, country, identifiers, first }: Values): Record<string, unknown> {
  const { length } = [...String(name)];
  if (length > longestName)
    throw refuse(`name: a name has at most ${longestName} characters; this text has ${length}.`, 'name');
  const given = identifiersOf(identifiers);
  if (given.length > mostIdentifiers)
    throw refuse(`"identifiers" holds ${given.length}; give at most ${mostIdentifiers}.`, 'identifiers');
  if (Number(first) < 1) throw refuse('first must be at least 1.', 'first');
  const problem = country == null ? undefined : codeProblem('country', String(country));
  if (problem) throw refuse(problem, 'country');
  const acronym = acronymPattern(String(name));
  const label = typeof type === 'string' ? type.charAt(0) + type.slice(1).toLowerCase() : null;
  return {
    parts: nameParts(String(name)),
    acronyms: acronym === undefined ? [] : [acronym],
    keys: given.map(({ scheme, value }) => `${scheme.toLowerCase()}\t${value}`),
    label,
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Makes, of what is asked, what tells how well an actor fits it, and why. The score is the sum of the points, between 0
 * and 1.
 */
export function matcher(asked: Values): (actor: Values) => Match {
  const name = readName(String(asked.name));
  return (actor) => matchActor(actor, asked, name);
}

function matchActor(actor: Values, asked: Values, askedName: Name): Match {
  const names = [String(actor.name), ...((actor.aliases ?? []) as string[])];
  const { name, evidence } = bestName(askedName, names);
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

/** The places of the candidates that may be meant, best first, and how many of them are asked for. */
export function bestMatches(candidates: readonly Values[], asked: Values): { places: number[]; first: number } {
  const match = matcher(asked);
  const places = candidates
    .map((candidate, place) => ({ place, score: match(candidate).score, key: String(candidate.key) }))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
    .map(({ place }) => place);
  return { places, first: Number(asked.first) };
}
