/** How the nodes to draw are chosen where there is no room for all. */
export type Rank = 'CONNECTED' | 'DEGREE' | 'NEWEST';

/** What is drawn: the nodes themselves, or actors and what they said about each other. */
export type Collapse = 'NONE' | 'ACTORS';

/** A drawing as it was asked for, checked. */
export interface DrawingRequest {
  /** The nodes to start from; without any the newest statements that meet `where`. */
  readonly around: readonly string[];
  readonly where: Readonly<Record<string, unknown>>;
  readonly depth: number;
  readonly collapse: Collapse;
  /** How many nodes are drawn at most. */
  readonly budget: number;
  readonly rank: Rank;
  /** Where to go on in the lists of the one node in `around`, by the path of the list; undefined for a new drawing. */
  readonly after: Readonly<Record<string, string>> | undefined;
  /** The one type of relationships along which it goes on; undefined for all. */
  readonly relation: string | undefined;
}

/** How much is read for a drawing, whatever the graph holds. */
export interface Reach {
  readonly depth: number;
  /** A side of a node with more relationships than this is not read through, unless the drawing starts there. */
  readonly busy: number;
  /** How many neighbours of each kind are read of a node that the drawing starts from. */
  readonly window: number;
  /** How many nodes each further step keeps. */
  readonly ring: number;
  /** How many statements each step of a drawing of actors keeps. */
  readonly statements: number;
}

const busy = 100;

/** How far a drawing can go from its start. */
export const deepest = 3;

/** The reach of a drawing: in proportion to its budget, so that the cost follows what is asked and not what there is. */
export function reachOf({ budget, around, where, collapse, depth }: DrawingRequest): Reach {
  const share = (amount: number) => Math.max(5, Math.ceil(amount / Math.max(1, around.length)));
  const statements = 10 * budget;
  const filtered = Object.keys(where).length > 0;
  const window = share(collapse === 'ACTORS' || filtered ? statements : budget);
  return { depth, busy, window, ring: 2 * budget, statements };
}
