import type { Bucket } from '../timeline/period.ts';

/** What statements are drawn and listed; an empty list or text lets all through. */
export interface Filter {
  /** The first and last day, month or year it may have been said in, as EDTF; empty for no bound. */
  readonly from: string;
  readonly to: string;
  readonly acts: readonly string[];
  readonly stances: readonly string[];
  /** Whether the claims are affirmed, denied or questioned. */
  readonly polarities: readonly string[];
  /** Ids. */
  readonly topics: readonly string[];
  readonly publishers: readonly string[];
}

/** A node of which more is drawn: what follows of its neighbours, or of those of one relation. */
export interface Expansion {
  readonly id: string;
  /** A type of relationship; empty for any. */
  readonly relation: string;
}

/** Where a node stands that a reader has put in its place. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Two actors, and how they are connected. */
export interface Route {
  readonly from: string;
  readonly to: string;
}

/** All that the page shows: the same view of the same data is the same page. */
export interface View {
  /** The nodes the drawing begins with; none begins with the newest statements. */
  readonly around: readonly string[];
  /** Whether single statements are drawn, or actors and what they said about each other. */
  readonly collapse: 'ACTORS' | 'NONE';
  readonly budget: number;
  /** In the order in which they were expanded, which matters. */
  readonly expanded: readonly Expansion[];
  readonly hidden: readonly string[];
  readonly pinned: Readonly<Record<string, Place>>;
  readonly filter: Filter;
  /** How long the periods of the timeline are. */
  readonly bucket: Bucket;
  /** The node in the reading panel; empty where it is closed. */
  readonly open: string;
  /** The ends of the paths shown; both may be chosen one after the other. */
  readonly route: Route | undefined;
  readonly shape: 'DRAWING' | 'LIST';
}

export const noFilter: Filter = { from: '', to: '', acts: [], stances: [], polarities: [], topics: [], publishers: [] };

/** How many nodes are drawn where the address does not say. */
export const usualBudget = 60;

/** The page as it opens without anything in its address. */
export const startView: View = {
  around: [],
  collapse: 'ACTORS',
  budget: usualBudget,
  expanded: [],
  hidden: [],
  pinned: {},
  filter: noFilter,
  bucket: 'MONTH',
  open: '',
  route: undefined,
  shape: 'DRAWING',
};

/** Where a node is pinned; undefined where it is not, whatever its id is: `constructor` is one too. */
export const pinOf = (pinned: View['pinned'], id: string): Place | undefined =>
  Object.hasOwn(pinned, id) ? pinned[id] : undefined;
