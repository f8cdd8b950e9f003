/** What a hop rests on. */
export type HopKind = 'ROLE' | 'REGULATION' | 'STATEMENT' | 'DOCUMENT' | 'TOPIC';

/** One thing that connects two actors, before it is put into words. */
export interface Tie {
  readonly kind: HopKind;
  /** Sorts the ties of one kind, the newest last. */
  readonly key: string;
  /** The nodes between the two actors. */
  readonly nodes: readonly string[];
}

/** What connects one actor with others. */
export type Ties = Map<string, Map<string, readonly Tie[]>>;

/** What was read of an actor. */
export interface Reading {
  readonly actor: string;
  readonly ties: ReadonlyMap<string, readonly Tie[]>;
  /** Whether a list of it is longer than what was read. */
  readonly cut: boolean;
  /** Nodes next to it with too many relationships to be read through. */
  readonly busy: readonly string[];
}

/** Notes what connects an actor with others, in both directions; of two readings of one hop the fuller one counts. */
export function noteTies(ties: Ties, { actor, ties: read }: Reading): void {
  const own = ties.get(actor) ?? new Map<string, readonly Tie[]>();
  ties.set(actor, own);
  for (const [other, found] of read) {
    if ((own.get(other)?.length ?? 0) >= found.length) continue;
    const back = ties.get(other) ?? new Map<string, readonly Tie[]>();
    own.set(other, found);
    ties.set(other, back.set(actor, found));
  }
}
