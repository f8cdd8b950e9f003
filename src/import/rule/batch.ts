import { nounOf } from '../../model/noun.ts';
import type { Held } from '../held.ts';
import type { Problem } from '../problem.ts';
import type { RecordRows } from '../row.ts';

/** The ids of all nodes that a batch writes, those nested in records included. */
export function nodeIds(batch: readonly RecordRows[]): string[] {
  return batch.flatMap(({ node, events }) => [node.id, ...events.map(({ id }) => id)]);
}

/** An id stands for one node, whatever its type: no two records, or events within them, have the same. */
export function checkDistinct(batch: readonly RecordRows[]): Problem[] {
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { line, node, events } of batch) {
    for (const { id } of [node, ...events]) {
      const before = lines.get(id);
      if (before !== undefined)
        problems.push({ line, id, kind: 'taken', message: `the id is used already in line ${before}` });
      lines.set(id, line);
    }
  }
  return problems;
}

/** A node keeps its type. */
export function checkSameNoun(batch: readonly RecordRows[], held: ReadonlyMap<string, Held>): Problem[] {
  const problems: Problem[] = [];
  for (const { line, node, events } of batch) {
    for (const { id, noun } of [node, ...events]) {
      const before = nounOf(held.get(id)?.labels ?? []);
      if (before !== undefined && before !== noun) {
        problems.push({
          line,
          id,
          field: 'type',
          kind: 'taken',
          message: `is ${noun} here, but the database has ${before} under this id`,
        });
      }
    }
  }
  return problems;
}
