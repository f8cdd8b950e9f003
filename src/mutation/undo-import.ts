import { finishBatch, startBatch } from '../history/batch.ts';
import { takeBack } from '../history/undo/take-back.ts';
import { CannotUndo, checkUndo, conflicting, readUndo, type Undo } from '../history/undo/undo.ts';
import { TooCostly } from '../http/limit/too-costly.ts';
import { hold } from '../import/held.ts';
import { type Problem, problemText, RecordsRefused } from '../import/problem.ts';
import type { Origin } from '../model/origin.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { Done } from './perform.ts';
import { refusal } from './refusal.ts';

/** How many changes are taken back in one transaction; the command does it in several. */
const mostTakenBack = 5_000;

/** Takes an import back in one transaction, whole or not at all. */
export async function undoImport(run: Run, batch: string, origin: Origin): Promise<Done> {
  try {
    const undo = await readUndo(run, batch);
    if (undo.size > mostTakenBack) throw new TooCostly('import', undo.size, mostTakenBack, 'batch');
    await checkUndo(run, undo);
    await holdAll(run, undo);
    const own = { ...origin, batchId: undo.as };
    const from = await startBatch(run, { id: undo.as, sources: [], undoes: batch }, own);
    let to = from;
    let recordedAt = '';
    for (const set of undo.sets) ({ to, recordedAt } = await takeBack(run, set, own));
    await finishBatch(run, undo.as, own);
    // Nobody else has numbers in between: the counter was held from the first on.
    return { ids: { batch: undo.as }, set: { from: from + 1, to, recordedAt } };
  } catch (error) {
    if (error instanceof RecordsRefused) throw refused(conflicting(batch, error.problems));
    throw error instanceof CannotUndo ? refused(error) : error;
  }
}

/** Locks every record before the counter of the log is taken: whoever else writes one has it before the counter too. */
async function holdAll(run: Run, { sets }: Undo): Promise<void> {
  const ids = new Set<string>();
  for (const { from, to } of sets)
    for (const [, id] of await run(statement('history/of-set'), { from, to })) ids.add(String(id));
  await hold(run, [...ids]);
}

function refused({ code, message, conflicts }: CannotUndo) {
  if (conflicts.length === 0) return refusal(code, 'batch', message);
  return refusal(code, 'batch', [message, ...conflicts.slice(0, shown).map(problemText)].join('\n'), {
    conflicts: conflicts.map(({ id, message: rule }: Problem) => ({ id, rule })),
  });
}

const shown = 20;
