import type { Problem } from '../../import/problem.ts';
import type { Run } from '../../neo4j/database.ts';
import { type Batch, findBatch } from '../batch.ts';
import { conflictsOf, mostConflicts } from './conflict.ts';
import { type StandingSet, standingSets } from './standing.ts';

/** Why an import cannot be taken back. */
export class CannotUndo extends Error {
  override readonly name = 'CannotUndo';

  constructor(
    readonly code: 'NOT_FOUND' | 'CONFLICT',
    message: string,
    readonly conflicts: readonly Problem[] = [],
  ) {
    super(message);
  }
}

/** How an import is to be taken back. */
export interface Undo {
  readonly batch: string;
  /** Under which name: a new one, or that of an undoing that was interrupted. */
  readonly as: string;
  /** Last one first. */
  readonly sets: readonly StandingSet[];
  /** How many records the sets changed in all; one that several changed counts for each. */
  readonly size: number;
}

/** Finds out what there is to take back of an import. Throws CannotUndo where there is no such import, or nothing of it stands. */
export async function readUndo(run: Run, id: string): Promise<Undo> {
  const batch = await findBatch(run, id);
  if (!batch) throw new CannotUndo('NOT_FOUND', `There is no import ${id}; \`claimgraph batch list\` lists them all.`);
  const sets = await standingSets(run, id);
  if (sets.length === 0) throw new CannotUndo('CONFLICT', nothingToUndo(batch));
  const size = sets.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return { batch: id, as: await nameOf(run, batch), sets, size };
}

function nothingToUndo({ id, undoneBy }: Batch): string {
  const last = undoneBy.findLast(({ isUndone }) => !isUndone) ?? undoneBy.at(-1);
  return last ? `The import ${id} was taken back by ${last.id} already.` : `The import ${id} changed nothing.`;
}

async function nameOf(run: Run, { id, undoneBy }: Batch): Promise<string> {
  const begun = undoneBy.find(({ isFinished, isUndone }) => !isFinished && !isUndone);
  if (begun) return begun.id;
  for (let count = undoneBy.length + 1; ; count += 1) {
    const name = `undo-of-${id}${count === 1 ? '' : `-${count}`}`;
    if (!(await findBatch(run, name))) return name;
  }
}

/** Throws CannotUndo with what stands against it, as far as that can be seen from the log and the graph as they are. */
export async function checkUndo(run: Run, { batch, sets }: Undo): Promise<void> {
  const conflicts: Problem[] = [];
  for await (const conflict of conflictsOf(run, sets)) {
    conflicts.push(conflict);
    if (conflicts.length >= mostConflicts) break;
  }
  if (conflicts.length > 0) throw conflicting(batch, conflicts);
}

/** The error for what stands against taking an import back. */
export function conflicting(batch: string, conflicts: readonly Problem[]): CannotUndo {
  const ids = new Set(conflicts.map(({ id }) => id)).size;
  const what = `${ids === 1 ? 'a record' : `${ids} records`} of it ${ids === 1 ? 'has' : 'have'} been changed or used since`;
  return new CannotUndo('CONFLICT', `The import ${batch} cannot be taken back, because ${what}.`, conflicts);
}
