/** A relationship, or several of a type between the same two nodes, as a drawing may show it. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** How many relationships or statements it stands for. */
  readonly count: number;
  /** The title of a role, the part that an actor has, or what a relation does. */
  readonly detail: string | null;
  readonly stance: string | null;
  readonly polarity: string | null;
  /** What it was derived from, between actors: counts by stance, how many were retracted, the newest statements, the days of the first and the last. */
  readonly stances: readonly { readonly stance: string | null; readonly count: number }[];
  readonly retractedCount: number;
  readonly statements: readonly string[];
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  /** All statements that it was derived from. */
  readonly behind: readonly string[];
}

/** A link as it is drawn. */
export type DrawnEdge = Omit<Link, 'behind'>;

/** A node in reach: what it is chosen by. */
export interface Candidate {
  readonly id: string;
  readonly type: string;
  /** The earliest day on which it was said, was published or happened. */
  readonly day: string | null;
  /** Its relationships in the whole graph. */
  readonly degree: number;
  /** Whether a side of it is too busy to be read through. */
  readonly busy: boolean;
}

/** What is drawn of a node besides what it was chosen by. */
export interface Description {
  readonly label: string;
  readonly kind: string | null;
  readonly status: string | null;
  /** How many relationships of each type it has in the whole graph, of those that a drawing can show; empty where nobody asks what is left out. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What is drawn of the nodes that were chosen. */
export interface Content {
  /** By id; without what went away since the nodes were chosen. */
  readonly descriptions: ReadonlyMap<string, Description>;
  /** What joins the nodes, and maybe others. */
  readonly links: readonly Link[];
  /** How many of the relationships counted in a description the links show, by node and type. */
  shownBy(links: readonly Link[]): ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A list of neighbours of a node that the drawing starts from. */
export interface ListRead {
  readonly path: string;
  /** In the order of the list; `allowed` tells whether the condition lets the neighbour be drawn. */
  readonly rows: readonly { readonly id: string; readonly key: string; readonly allowed: boolean }[];
  /** Whether there is more behind the rows. */
  readonly cut: boolean;
}

/** What was read for a drawing. */
export interface Neighbourhood {
  readonly starts: readonly string[];
  readonly lists: ReadonlyMap<string, readonly ListRead[]>;
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** Which candidates are next to each other. */
  readonly links: readonly Pick<Link, 'source' | 'target'>[];
  /** Whether a step found more than it keeps. */
  readonly cut: boolean;
  /** How many steps beyond the depth were read, for the edges between what lies within it. */
  readonly beyond: number;
  /** The nodes that a row in a list of a start stands for. */
  endsOf(row: string, start: string): readonly string[];
}

const longestLabel = 120;

/** A text as a label: 120 code points at most, the last one `…` where it was cut. */
export function labelOf(text: string): string {
  const points = [...text];
  return points.length <= longestLabel
    ? text
    : `${points
        .slice(0, longestLabel - 1)
        .join('')
        .trimEnd()}…`;
}
