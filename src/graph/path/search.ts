import { distancesFrom } from '../distance.ts';

/** Ways between two actors, each as the actors passed. */
export interface Ways {
  readonly ways: readonly (readonly string[])[];
  /** Whether there are more that are no longer than asked for. */
  readonly more: boolean;
  /** Whether it was given up before all were found. */
  readonly stopped: boolean;
  /** The open actors through which ways may lead that come after those found, in the order of these ways. */
  readonly wanted: readonly string[];
}

/** Actors of whom it is not known yet who is next to them, and how many hops a way has left when it looks beyond one. */
export interface Open {
  readonly ids: ReadonlySet<string>;
  readonly rest: number;
}

/** How many actors are visited at most while ways are spelled out. */
const mostVisits = 200_000;

/** What connects one actor with others; of each hop only how much counts here. */
type Rows = ReadonlyMap<string, ReadonlyMap<string, { readonly length: number }>>;

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** The neighbours of an actor that may come next on a way: those with the most ties first, then by id. */
function nextOf(ties: Rows, canPass: (id: string) => boolean): Neighbours {
  return new Map(
    [...ties].map(([id, row]) => [
      id,
      [...row]
        .filter(([other]) => canPass(other))
        .toSorted(([one, { length: more }], [other, { length: less }]) => less - more || (one < other ? -1 : 1))
        .map(([other]) => other),
    ]),
  );
}

/** How many hops it takes from each actor to the end, at least; by way of an open actor as many as may be left there. */
function hopsLeft(next: Neighbours, to: string, open: Open | undefined): ReadonlyMap<string, number> {
  const neighbours = new Map([...next].map(([id, others]) => [id, new Set(others)]));
  const left = new Map(distancesFrom([to], neighbours));
  for (const [id, distance] of open ? distancesFrom(open.ids, neighbours) : []) {
    const through = distance + (open?.rest ?? 0);
    left.set(id, Math.min(left.get(id) ?? through, through));
  }
  return left;
}

/**
 * Finds the shortest ways, then the next longer ones, and never one that meets an actor twice. Equally long ways come in the order of the ties
 * that their first hops have. A way passes only through actors that `canPass`. The ways end where the next one may lead through an open actor.
 */
export function findWays(
  ties: Rows,
  { from, to, maxLength, first }: { from: string; to: string; maxLength: number; first: number },
  canPass: (id: string) => boolean,
  open?: Open,
): Ways {
  const next = nextOf(ties, (id) => id === from || id === to || canPass(id));
  const left = hopsLeft(next, to, open);
  const ways: string[][] = [];
  const wanted = new Set<string>();
  let visits = 0;

  function follow(way: readonly string[], rest: number): void {
    visits += 1;
    const here = way.at(-1) as string;
    if (here === to) {
      if (rest === 0 && wanted.size === 0) ways.push([...way]);
      return;
    }
    if (rest === open?.rest && open.ids.has(here)) {
      wanted.add(here);
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
  return {
    ways: ways.slice(0, first),
    more: ways.length > first,
    stopped: visits > mostVisits,
    wanted: [...wanted],
  };
}
