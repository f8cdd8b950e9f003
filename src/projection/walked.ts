import type { Anchored } from './anchor.ts';
import { type Compilation, noteReads, type Scope } from './compilation.ts';
import { type Cypher, cypher, Parameter } from './cypher.ts';
import { readyCount } from './ready-count.ts';

/** How many nodes are passed on a walk before it is given up. */
const farthest = 5_000;
/** A walk that finds what it seeks after so many nodes if all are strewn evenly is begun. */
const promising = farthest / 4;

/** The first rows of a list that is kept in no order at the neighbour where it starts: two ways to the same rows, and how many there may be. */
export interface Sought {
  readonly label: string;
  readonly anchor: Anchored;
  /** All nodes with the label in the order of the page, of which most have no place in the list. */
  readonly all: Cypher;
  /** What tells those of the list. */
  readonly predicate: Cypher;
  readonly order: Cypher;
  /** The list read whole, put in order and cut. */
  readonly whole: Cypher;
  readonly limit: number;
}

/** Whether a list is kept in no order where it starts: its file has one beside it that says how much is read to find it. */
export function isUnordered({ files }: Compilation, { file }: Anchored): boolean {
  return files.has(`${file.path}-reads`);
}

/**
 * Clauses that bind `matching` to the first rows of the list. Where it is long among all nodes with the label, these are walked in order, and
 * soon enough of them belong to it. Where it is short, or the walk goes too far without having found as many as asked, it is read whole: that alone
 * is noted as reading.
 */
export function compileSought(compilation: Compilation, scope: Scope, sought: Sought): Cypher {
  const { label, anchor, all, predicate, order, whole, limit: count } = sought;
  const ready = (kind: string): Cypher | undefined =>
    readyCount(compilation, `${anchor.file.path}-${kind}`, { ...scope, ...anchor.start });
  const reads = ready('reads') as Cypher;
  const limit = new Parameter(count);
  const near = cypher`COLLECT {
UNWIND [${ready('degree') ?? reads}] AS length
WITH length, ${limit} * COUNT { (:${label}) } AS area
WHERE area < length * length AND area < length * ${new Parameter(promising)}
CALL () {
${all}
ORDER BY ${order}
LIMIT ${new Parameter(farthest)}
WITH ${scope.node}
WHERE ${predicate}
WITH ${scope.node}
ORDER BY ${order}
LIMIT ${limit}
RETURN ${scope.node}
}
RETURN ${scope.node}
}`;
  noteReads(compilation, reads, cypher`CASE WHEN size(${near}) < ${limit} THEN ${reads} ELSE 0 END`);
  return cypher`UNWIND [${near}] AS near
CALL (near) {
WITH near
WHERE size(near) = ${limit}
UNWIND near AS ${scope.node}
RETURN ${scope.node}
UNION ALL
WITH near
WHERE size(near) < ${limit}
CALL () {
${whole}
RETURN ${scope.node}
}
RETURN ${scope.node}
}`;
}
