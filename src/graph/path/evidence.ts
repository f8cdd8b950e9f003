import { type Found, isActor, type Reached, type Starting } from './found.ts';
import type { HopKind } from './tie.ts';

/** One thing that connects two actors. */
export interface Evidence {
  readonly kind: HopKind;
  readonly sentence: string;
  readonly on: string | null;
  /** The nodes and relationships behind it, in the order of the way. */
  readonly ids: readonly string[];
  /** Sorts the evidence of one hop, the newest last. */
  readonly key: string;
}

/** What connects one actor with others. */
export type Hops = ReadonlyMap<string, ReadonlyMap<string, readonly Evidence[]>>;

const order: readonly HopKind[] = ['ROLE', 'REGULATION', 'STATEMENT', 'DOCUMENT', 'TOPIC'];

type Weighed = Pick<Evidence, 'kind' | 'key'>;

/** Lasting ties before what was said, the newest first of each. */
export function byWeight(one: Weighed, other: Weighed): number {
  const rank = order.indexOf(one.kind) - order.indexOf(other.kind);
  return rank || (one.key > other.key ? -1 : one.key < other.key ? 1 : 0);
}

/** A relationship and the node at its end. */
export interface End {
  readonly edge: Starting;
  readonly node: Reached;
}

const byId = ({ id: one }: Starting, { id: other }: Starting): number => (one < other ? -1 : 1);

/** Notes what connects pairs of actors. */
export class Collector {
  readonly hops = new Map<string, Map<string, Evidence[]>>();
  readonly #nodes: Found['nodes'];

  constructor({ nodes }: Found) {
    this.#nodes = nodes;
  }

  /** The relationships of the types that start at a node and end at a node that was reached; of several of a type to one end the first. */
  ends(node: Reached, ...types: readonly string[]): End[] {
    const ends = new Map<string, End>();
    for (const edge of node.starting.filter(({ type }) => types.includes(type)).toSorted(byId)) {
      const end = this.#nodes.get(edge.target);
      const key = `${edge.type} ${edge.target}`;
      if (end && !ends.has(key)) ends.set(key, { edge, node: end });
    }
    return [...ends.values()];
  }

  /** Notes that two different actors are connected, in both directions; anything else is no hop. */
  add(one: Reached, other: Reached, evidence: Evidence): void {
    if (one === other || !isActor(one) || !isActor(other)) return;
    this.#row(one.id, other.id).push(evidence);
    this.#row(other.id, one.id).push(evidence);
  }

  #row(from: string, to: string): Evidence[] {
    const row = this.hops.get(from) ?? new Map<string, Evidence[]>();
    const evidence = row.get(to) ?? [];
    this.hops.set(from, row.set(to, evidence));
    return evidence;
  }
}
