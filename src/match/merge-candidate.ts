import { bestMatches, matchedProperties } from './match.ts';

type Values = Readonly<Record<string, unknown>>;

/** The properties of a candidate for a merge that are looked at. */
export const mergeProperties: readonly string[] = [...matchedProperties, 'id'];

/** The places of the candidates that may be the actor asked for, best first: neither itself nor one that was judged to be another. */
export function bestMerges(candidates: readonly Values[], asked: Values): readonly number[] {
  const excluded = asked.excluded as ReadonlySet<string>;
  const places = candidates.flatMap((candidate, place) => (excluded.has(String(candidate.id)) ? [] : [place]));
  const others = places.map((place) => candidates[place] as Values);
  return bestMatches(others, asked).map((place) => places[place] as number);
}
