import type { Anchored } from './anchor.ts';
import { type Compilation, noteReads, type Scope } from './compilation.ts';
import { type Cypher, cypher, Parameter } from './cypher.ts';
import type { Binding } from './cypher-file.ts';
import { readyCount } from './ready-count.ts';

type Start = Binding & { readonly thisId?: Parameter };

/** How long a list is: as a file beside its own says, exactly or at most; undefined without such a file. */
function lengthOf(compilation: Compilation, path: string, start: Start, files: readonly string[]): Cypher | undefined {
  for (const file of files) {
    const length = readyCount(compilation, `${path}-${file}`, start);
    if (length) return length;
  }
  return undefined;
}

/** A root list: all nodes with the label, or what is at the neighbour where it starts. */
export interface Reading {
  readonly label: string;
  readonly anchor: Anchored | undefined;
}

/** How long a root list is; undefined where no file says. */
export function readingOf(compilation: Compilation, scope: Scope, { label, anchor }: Reading): Cypher | undefined {
  if (!anchor) return cypher`COUNT { (:${label}) }`;
  return lengthOf(compilation, anchor.file.path, { ...scope, ...anchor.start }, ['reads', 'count', 'degree']);
}

/**
 * Notes how much is read where a root list is read whole.
 * A list whose order no index keeps is read whole for each of its pages; its file has one beside it that says how much that is.
 */
export function noteRead(compilation: Compilation, scope: Scope, reading: Reading): void {
  const length = readingOf(compilation, scope, reading);
  if (length) noteReads(compilation, length);
}

/** The node that the question names by its id, where the scope is that node. */
export function namedNode({ question: { id } }: Compilation, scope: Scope | undefined): Parameter | undefined {
  return scope?.depth === 1 && typeof id === 'string' ? new Parameter(id) : undefined;
}

/** How long a list is below the node that the question names by its id; undefined below others, where it shows only while it is read. */
export function lengthBelow(compilation: Compilation, scope: Scope | undefined, path: string): Cypher | undefined {
  const thisId = namedNode(compilation, scope);
  return scope && thisId && lengthOf(compilation, path, { ...scope, thisId }, ['reads', 'degree', 'count']);
}

/** A page of a list whose rows a filter tells: they are read in order until so many meet it. */
export interface Sifted {
  readonly length: Cypher;
  /** The node below which the list is; undefined where the rows need none. */
  readonly named: Parameter | undefined;
  /** The rows of the list from the page's cursor on, filtered or not; below `start` where there is a node. */
  readonly rows: Cypher;
  readonly filter: Cypher;
  readonly order: Cypher;
  readonly limit: Parameter;
}

/**
 * Notes the length of a list as read where as many of its rows as may be read do not fill the page, and there are more. No row is looked at of
 * a list that is no longer than that.
 */
export function noteSifted(compilation: Compilation, { length, named, rows, filter, order, limit }: Sifted): void {
  const count = (clauses: Cypher): Cypher => {
    const each = cypher`${clauses}\nRETURN 1 AS one`;
    return named
      ? cypher`COUNT {\nMATCH (start:Node {id: ${named}})\nCALL (start) {\n${each}\n}\nRETURN one\n}`
      : cypher`COUNT {\n${each}\n}`;
  };
  const found = count(cypher`${rows}\nORDER BY ${order}\nLIMIT $maxReads${filter}\nLIMIT ${limit}`);
  const more = count(cypher`${rows}\nLIMIT $maxReads + 1`);
  const long = cypher`${length} > $maxReads AND ${found} < ${limit} AND ${more} > $maxReads`;
  noteReads(compilation, length, cypher`CASE WHEN ${long} THEN ${length} ELSE 0 END`);
}
