import { distancesFrom } from '../distance.ts';
import type { Hops } from './evidence.ts';

/** Ways between two actors, each as the actors passed. */
export interface Ways {
  readonly ways: readonly (readonly string[])[];
  /** Whether there are more that are no longer than asked for. */
  readonly more: boolean;
  /** Whether it was given up before all were found. */
  readonly stopped: boolean;
}

/** How many actors are visited at most while ways are spelled out. */
const mostVisits = 200_000;

/** The neighbours of an actor that may come next on a way: those with the most evidence first, then by id. */
function nextOf(hops: Hops, canPass: (id: string) => boolean): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...hops].map(([id, row]) => [
      id,
      [...row]
        .filter(([other]) => canPass(other))
        .toSorted(([one, { length: more }], [other, { length: less }]) => less - more || (one < other ? -1 : 1))
        .map(([other]) => other),
    ]),
  );
}

/**
 * Finds the shortest ways, then the next longer ones, and never one that meets an actor twice. Equally long ways come in the order of the evidence
 * for their first hops. A way passes only through actors that `canPass`.
 */
export function findWays(
  hops: Hops,
  { from, to, maxLength, first }: { from: string; to: string; maxLength: number; first: number },
  canPass: (id: string) => boolean,
): Ways {
  const next = nextOf(hops, (id) => id === from || id === to || canPass(id));
  const neighbours = new Map([...next].map(([id, others]) => [id, new Set(others)]));
  const left = distancesFrom([to], neighbours);
  const ways: string[][] = [];
  let visits = 0;

  function follow(way: readonly string[], rest: number): void {
    visits += 1;
    const here = way.at(-1) as string;
    if (here === to) {
      if (rest === 0) ways.push([...way]);
      return;
    }
    for (const other of next.get(here) ?? []) {
      if (ways.length > first || visits > mostVisits) return;
      if ((left.get(other) ?? Number.POSITIVE_INFINITY) <= rest - 1 && !way.includes(other))
        follow([...way, other], rest - 1);
    }
  }

  for (let length = left.get(from) ?? Number.POSITIVE_INFINITY; length <= maxLength; length += 1) {
    if (ways.length > first || visits > mostVisits) break;
    follow([from], length);
  }
  return { ways: ways.slice(0, first), more: ways.length > first, stopped: visits > mostVisits };
}
