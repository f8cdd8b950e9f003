import { type NounName, nounOf } from '../model/noun.ts';
import type { Run } from '../neo4j/database.ts';
import type { Held } from './held.ts';
import type { RecordRows } from './row.ts';
import { nodeIds } from './rule/batch.ts';
import { runInSlices } from './slice.ts';

/** A node at which relationships start or end. */
export interface End {
  /** Absent for a node that is only claimed. */
  readonly noun: NounName | undefined;
  /** Where the database keeps it until the transaction ends. */
  readonly place: number;
}

/** The nodes of a batch that exist, and all others that its relationships lead to; those that do not exist are left out. */
export async function findEnds(
  run: Run,
  batch: readonly RecordRows[],
  held: ReadonlyMap<string, Held>,
): Promise<Map<string, End>> {
  const ends = new Map<string, End>();
  for (const [id, { labels, place }] of held) ends.set(id, { noun: nounOf(labels), place });
  const elsewhere = new Set(batch.flatMap(({ relationships }) => relationships.map(({ targetId }) => targetId)));
  for (const id of [...nodeIds(batch), ...held.keys()]) elsewhere.delete(id);
  for (const [id, end] of await endsAt(run, elsewhere)) ends.set(id, end);
  return ends;
}

/** The nodes of ids; those that do not exist are left out. */
export async function endsAt(run: Run, ids: Iterable<string>): Promise<Map<string, End>> {
  const rows = (await runInSlices(run, 'import/labels', 'ids', [...ids])) as [string, string[], number][];
  return new Map(rows.map(([id, labels, place]) => [id, { noun: nounOf(labels), place }]));
}
