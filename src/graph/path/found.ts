import { labelOf } from '../candidate.ts';

/** The days that something may have lasted; null for an open or unknown side. */
export type Span = readonly [earliest: string | null, latest: string | null];

/** A relationship that starts at a node that was reached. */
export interface Starting {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** Its stance, the title of a role, or the part that the actor has in it. */
  readonly word: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly span: Span;
}

/** A node that was reached on the way between two actors. */
export interface Reached {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  /** The speech act of a statement, the kind of anything else. */
  readonly kind: string | null;
  readonly form: string;
  /** Whether a statement still stands. */
  readonly status: string;
  /** How many relationships end here. */
  readonly ends: number;
  /** When it was said, published or first happened, as it was written. */
  readonly on: string | null;
  /** Sorts what has a day, the newest last. */
  readonly key: string;
  readonly spans: readonly Span[];
  /** The first document in which a statement is found. */
  readonly document: string | null;
  readonly starting: readonly Starting[];
}

const actors = new Set(['Organisation', 'Person', 'Group']);

/** Whether the node is an actor, and so can be a station of a path. */
export const isActor = ({ type }: Reached): boolean => actors.has(type);

/** The nodes that the answer to a search names, by id. */
export interface Found {
  readonly nodes: ReadonlyMap<string, Reached>;
}

type StartingRow = [
  id: string,
  type: string,
  target: string,
  word: string | null,
  from: string | null,
  to: string | null,
  fromEarliest: string | null,
  toLatest: string | null,
];
/** What `path/words` gives. */
export type WordRow = [
  id: string,
  type: string,
  label: string | null,
  kind: string | null,
  form: string,
  status: string,
  ends: number,
  on: string | null,
  key: string,
  spans: [string | null, string | null][],
  document: string | null,
  starting: StartingRow[],
];

function readReached(row: WordRow): Reached {
  const [id, type, label, kind, form, status, ends, on, key, spans, document, starting] = row;
  return {
    id,
    type,
    label: labelOf(label ?? id),
    kind,
    form,
    status,
    ends,
    on,
    key,
    spans,
    document: document === null ? null : labelOf(document),
    starting: starting.map(([own, name, target, word, from, to, earliest, latest]) => ({
      id: own,
      type: name,
      source: id,
      target,
      word,
      from,
      to,
      span: [earliest, latest],
    })),
  };
}

/** Reads the words for nodes. */
export function readFound(rows: readonly WordRow[]): Found {
  return { nodes: new Map(rows.map((row) => [row[0], readReached(row)])) };
}
