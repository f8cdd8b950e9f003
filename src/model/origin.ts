/** Who changes something, as the log of changes remembers it. */
export interface Author {
  readonly id: string;
  readonly name: string;
}

/** Where a set of changes comes from. */
export interface Origin {
  readonly author: Author;
  /** What was done, in one word of the domain: `import`, `recordStatement`. */
  readonly verb: string;
  readonly reason?: string | undefined;
  /** The import that it is a part of. */
  readonly batchId?: string | undefined;
  /** The number of the set of changes that it takes back or, where that was taken back before, makes again. */
  readonly undoes?: number | undefined;
  /** The instant at which it counts as made; now if it is left out. */
  readonly recordedAt?: string | undefined;
}

/** The program itself: what is loaded without anybody's name. */
export const program: Author = { id: 'claimgraph', name: 'Claimgraph' };

/** Someone whose name is not asked for. */
export const anonymous: Author = { id: 'anonymous', name: 'Anonymous' };
