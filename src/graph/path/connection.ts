import type { Evidence, Hops } from './evidence.ts';
import { type Found, isActor, type Reached } from './found.ts';
import { hopsOf } from './hop.ts';
import type { PathReach, PathRequest } from './request.ts';
import { findWays } from './search.ts';

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

const shownEvidence = 5;

const stationOf = ({ id, type, label, ends }: Reached): Station => ({ id, type, label, degree: ends });

function hopOf(found: Found, hops: Hops, from: string, to: string): Hop {
  const all = hops.get(from)?.get(to) ?? [];
  const [best] = all as [Evidence];
  const [start, end] = [from, to].map((id) => stationOf(found.nodes.get(id) as Reached)) as [Station, Station];
  return { ...best, from: start, to: end, count: all.length, evidence: all.slice(0, shownEvidence) };
}

/** What was not read, in sentences. */
function reasonsFor(found: Found, reach: PathReach, request: PathRequest, stopped: boolean): string[] {
  const label = (id: string) => found.nodes.get(id)?.label ?? id;
  const cut = [...new Set(found.cut.map(([actor]) => actor))].sort();
  const broad = [...found.nodes.values()]
    .filter((node) => !isActor(node) && isTooBusy(node, reach, request))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return [
    ...cut.map((id) => `Only the newest relationships of ${label(id)} were read.`),
    ...broad.map((node) => `“${node.label}” has too many relationships to be read through.`),
    ...(found.foundSizes.some((size) => size > reach.vias)
      ? [`A step met more than ${reach.vias} statements and actions.`]
      : []),
    ...(found.ringSizes.slice(0, reach.steps - 1).some((size) => size > reach.ring)
      ? [`A step met more than ${reach.ring} actors.`]
      : []),
    ...(stopped ? ['There were too many ways to spell all of them out.'] : []),
  ];
}

function isTooBusy(
  { type, starts, ends }: Reached,
  { busy, onward }: PathReach,
  { mode, through }: PathRequest,
): boolean {
  if (starts > busy) return true;
  if (type === 'Statement') return ends > busy && (mode === 'ALL' || mode === 'STATEMENTS');
  return (type === 'Document' && through.has('DOCUMENTS') && ends > onward) || (type === 'Topic' && ends > onward);
}

/** Finds the paths in what was read, with a sentence for every hop, and says what was not read. */
export function connectionOf(found: Found, request: PathRequest, reach: PathReach): Connection {
  const hops = hopsOf(found, request);
  const isHub = (id: string) => !request.through.has('HUBS') && (found.nodes.get(id)?.ends ?? 0) > request.hubsAbove;
  const { ways, more, stopped } = findWays(hops, request, (id) => !isHub(id));
  const ends = new Set([request.from, request.to]);
  const hubs = [...hops.keys()].filter((id) => isHub(id) && !ends.has(id)).sort();
  const reasons = reasonsFor(found, reach, request, stopped);
  return {
    paths: ways.map((way) => ({
      length: way.length - 1,
      hops: way.slice(1).map((to, index) => hopOf(found, hops, way[index] as string, to)),
    })),
    more,
    complete: reasons.length === 0,
    reasons,
    hubs: hubs.map((id) => stationOf(found.nodes.get(id) as Reached)),
  };
}
