import type { Link } from './candidate.ts';

/** The nodes next to each node, whichever way the links point. */
export function neighboursOf(
  links: Iterable<Pick<Link, 'source' | 'target'>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const set = neighbours.get(one) ?? new Set();
    neighbours.set(one, set.add(other));
  };
  for (const { source, target } of links) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
}

/** How many steps each node is away from the nearest start; nodes out of reach are absent. */
export function distancesFrom(
  starts: Iterable<string>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> {
  const distances = new Map([...starts].map((id) => [id, 0]));
  // A map that grows while it is walked is walked to its end: nearest first.
  for (const [id, distance] of distances) {
    for (const other of neighbours.get(id) ?? []) if (!distances.has(other)) distances.set(other, distance + 1);
  }
  return distances;
}
