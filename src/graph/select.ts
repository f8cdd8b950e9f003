import TinyQueue from 'tinyqueue';
import type { Candidate, Neighbourhood } from './candidate.ts';
import { distancesFrom, neighboursOf } from './distance.ts';
import type { DrawingRequest, Rank } from './request.ts';

/** The nodes that are drawn, in the order in which they were chosen, with their distance from the start. */
export type Selection = ReadonlyMap<string, number>;

interface Ranked {
  readonly id: string;
  readonly distance: number;
  readonly day: string;
  /** Compared as the rank says, the greatest first. */
  readonly worth: number | string;
}

type Order = (one: Ranked, other: Ranked) => number;

const descending = (one: number | string, other: number | string): number => (one > other ? -1 : one < other ? 1 : 0);

/** Best first: by the rank, then the nearer, the newer, and by id, so that no two are equal. */
const byWorth: Order = (one, other) =>
  descending(one.worth, other.worth) ||
  one.distance - other.distance ||
  descending(one.day, other.day) ||
  -descending(one.id, other.id);

function worthOf(rank: Rank, { degree, day }: Candidate, connections: number): number | string {
  if (rank === 'DEGREE') return degree;
  return rank === 'NEWEST' ? (day ?? '') : connections;
}

/** The places of the neighbours in the lists of the start: the first of every list before the second of any. */
function placesIn({ lists, endsOf }: Neighbourhood): Map<string, number> {
  const places = new Map<string, number>();
  for (const [start, read] of lists) {
    for (const { rows } of read) {
      rows.forEach((row, place) => {
        for (const id of endsOf(row.id, start)) places.set(id, Math.min(place, places.get(id) ?? place));
      });
    }
  }
  return places;
}

/**
 * Chooses what is drawn: the nodes that were asked for, then the best of those next to what is drawn already, until the budget is spent, so
 * that everything drawn hangs together with a start. Where a drawing goes on, the lists are followed in their order instead.
 */
export function select(read: Neighbourhood, { around, budget, rank, after }: DrawingRequest): Selection {
  const neighbours = neighboursOf(read.links);
  const distances = distancesFrom(read.starts, neighbours);
  const places = after && placesIn(read);
  const ranked = (id: string): Ranked => {
    const candidate = read.candidates.get(id) as Candidate;
    const connections = places ? -(places.get(id) ?? Number.MAX_SAFE_INTEGER) : (neighbours.get(id)?.size ?? 0);
    const worth = places ? connections : worthOf(rank, candidate, connections);
    return { id, distance: distances.get(id) ?? 0, day: candidate.day ?? '', worth };
  };
  const chosen = new Map<string, number>();
  const met = new Set(read.starts);
  const open = new TinyQueue<Ranked>([], places ? byPlace : byWorth);
  const choose = (id: string) => {
    chosen.set(id, distances.get(id) ?? 0);
    for (const next of neighbours.get(id) ?? []) {
      if (met.has(next)) continue;
      met.add(next);
      open.push(ranked(next));
    }
  };
  if (around.length > 0) read.starts.forEach(choose);
  else for (const id of read.starts) open.push(ranked(id));
  while (chosen.size < budget) {
    const best = open.pop();
    if (!best) break;
    choose(best.id);
  }
  return chosen;
}

/** The order of the lists, and by id where two lists have a node in the same place. */
const byPlace: Order = (one, other) => descending(one.worth, other.worth) || -descending(one.id, other.id);
