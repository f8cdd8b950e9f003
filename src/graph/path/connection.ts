import { byWeight, type Evidence, type Hops } from './evidence.ts';
import type { Found, Reached } from './found.ts';
import { hopsOf } from './hop.ts';
import { type PathRequest, reach } from './request.ts';
import type { Tie } from './tie.ts';
import type { Walk } from './walk.ts';

/** An actor on a path. */
export interface Station {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly degree: number;
}

/** The answer to a search. */
export interface Connection {
  readonly paths: readonly { readonly length: number; readonly hops: readonly Hop[] }[];
  readonly more: boolean;
  readonly complete: boolean;
  readonly reasons: readonly string[];
  readonly hubs: readonly Station[];
}

interface Hop extends Omit<Evidence, 'key'> {
  readonly from: Station;
  readonly to: Station;
  readonly count: number;
  readonly evidence: readonly Omit<Evidence, 'key'>[];
}

/** How much of the evidence of a hop is shown. */
export const shownEvidence = 5;

/** The first ties of a hop, and those that only their ids tell from the last of them. */
function firstTies(ties: readonly Tie[], shown: number): readonly Tie[] {
  const sorted = ties.toSorted(byWeight);
  const last = sorted[shown - 1];
  return last ? sorted.filter((tie) => byWeight(tie, last) <= 0) : sorted;
}

/** The ids of everything that the answer to a search names, or needs for the sentences of so much evidence of each hop. */
export function named({ ties, ways, hubs, cut, busy }: Walk, shown: number): string[] {
  const nodes = ways.ways.flatMap((way) =>
    way.slice(1).flatMap((to, index) => firstTies(ties.get(way[index] as string)?.get(to) ?? [], shown)),
  );
  return [...new Set([...ways.ways.flat(), ...nodes.flatMap((tie) => tie.nodes), ...hubs, ...cut, ...busy])].sort();
}

const stationOf = ({ id, type, label, ends }: Reached): Station => ({ id, type, label, degree: ends });

/** What was not read, in sentences. */
function reasonsFor({ cut, busy, unread, ways }: Walk, { nodes }: Found): string[] {
  const label = (id: string) => nodes.get(id)?.label ?? id;
  return [
    ...cut.map((id) => `Only the newest relationships of ${label(id)} were read.`),
    ...busy.map((id) => `“${label(id)}” has too many relationships to be read through.`),
    ...(unread > 0
      ? [`Actors that were met and not read: ${unread}. A search reads ${reach.relationships} relationships.`]
      : []),
    ...(ways.stopped ? ['There were too many ways to spell all of them out.'] : []),
  ];
}

/** The paths that were found, with a sentence for every hop, and what was not read. */
export function connectionOf(walk: Walk, found: Found, request: PathRequest): Connection {
  const { ties, ways, hubs } = walk;
  const station = (id: string) => stationOf(found.nodes.get(id) as Reached);
  const hops: Hops = hopsOf(found, request);
  const hopOf = (from: string, to: string): Hop => {
    const all = hops.get(from)?.get(to) ?? [];
    const count = ties.get(from)?.get(to)?.length ?? 0;
    return {
      ...(all[0] as Evidence),
      from: station(from),
      to: station(to),
      count,
      evidence: all.slice(0, shownEvidence),
    };
  };
  const reasons = reasonsFor(walk, found);
  return {
    paths: ways.ways.map((way) => ({
      length: way.length - 1,
      hops: way.slice(1).map((to, index) => hopOf(way[index] as string, to)),
    })),
    more: ways.more,
    complete: reasons.length === 0,
    reasons,
    hubs: hubs.map(station),
  };
}
