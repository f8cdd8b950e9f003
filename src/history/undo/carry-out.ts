import { RecordsRefused } from '../../import/problem.ts';
import type { Origin } from '../../model/origin.ts';
import type { Database } from '../../neo4j/database.ts';
import { finishBatch, startBatch } from '../batch.ts';
import { type StandingSet, standingSets } from './standing.ts';
import { takeBack } from './take-back.ts';
import { conflicting, type Undo } from './undo.ts';

export interface UndoOptions {
  readonly signal?: AbortSignal | undefined;
  /** Is told of every set that was taken back. */
  readonly onSet?: (set: StandingSet) => void;
}

/**
 * Takes an import back, of any size: set by set, last one first, each in a transaction of its own, so that the graph is right by itself
 * after each. Says whether it came to the end; where it was stopped, or broke off, the same again goes on. Throws CannotUndo where a
 * record was changed or used while it was at it.
 */
export async function carryOutUndo(
  database: Database,
  { batch, as }: Pick<Undo, 'batch' | 'as'>,
  origin: Origin,
  { signal, onSet }: UndoOptions = {},
): Promise<boolean> {
  const own = { ...origin, batchId: as };
  await database.write((run) => startBatch(run, { id: as, sources: [], undoes: batch }, own));
  for (;;) {
    // Whoever wrote it may not have been at its end.
    const sets = await standingSets((text, parameters) => database.read(text, parameters), batch);
    if (sets.length === 0) break;
    for (const set of sets) {
      if (signal?.aborted) return false;
      await database.write((run) => takeBack(run, set, own)).catch(explain(batch));
      onSet?.(set);
    }
  }
  await database.write((run) => finishBatch(run, as, own));
  return true;
}

function explain(batch: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof RecordsRefused ? conflicting(batch, error.problems) : error;
  };
}
