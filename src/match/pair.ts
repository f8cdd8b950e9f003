import { candidateParameters, type Match, matcher } from './match.ts';

type Values = Readonly<Record<string, unknown>>;

/** An actor with what it is compared by. */
export interface Party extends Values {
  readonly id: string;
  /** Its place in the order of names. */
  readonly key: string;
  readonly labels?: readonly string[];
}

/** Two actors that may be one, the one from which the other was found first. */
export interface Pair {
  readonly one: Party;
  readonly other: Party;
  readonly match: Match;
}

/** How many other names of an actor are looked for at most. */
const mostAliases = 20;

/** What is looked for so that those who may be the same as an actor are found: its name, or `everyName` that it has. */
export function partyParameters(party: Party, { everyName }: { everyName: boolean }): Record<string, unknown>[] {
  const label = party.labels?.find((name) => name !== 'Node' && name !== 'Actor');
  const aliases = everyName ? ((party.aliases ?? []) as string[]).slice(0, mostAliases) : [];
  return [party.name, ...aliases].map((name) => ({
    ...candidateParameters({ ...party, name, first: 1 }),
    id: party.id,
    label,
  }));
}

/**
 * The pairs of an actor and others that are alike enough, in the order of the others. What is found from both sides is a pair of the
 * one that comes first, if that is looked at too.
 */
export function pairsOf(
  one: Party,
  others: readonly Party[],
  { leastScore, isLookedAt }: { leastScore: number; isLookedAt: (party: Party) => boolean },
): Pair[] {
  const from = matcher(one);
  return others.flatMap((other) => {
    const [there, back] = [from(other), matcher(other)(one)];
    const match = back.score > there.score ? back : there;
    if (match.score < leastScore) return [];
    const isFoundBefore = other.key < one.key && isLookedAt(other) && back.score >= leastScore;
    return isFoundBefore ? [] : [{ one, other, match }];
  });
}
