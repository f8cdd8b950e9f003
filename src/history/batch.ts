import { CannotImport } from '../import/cannot-import.ts';
import { logDecision } from '../import/log.ts';
import type { Origin } from '../model/origin.ts';
import { uniqueKey } from '../model/sort-key.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';

const longestName = 200;

/** An import that begins, or that goes on. */
export interface NewBatch {
  readonly id: string;
  /** What is read. */
  readonly sources: readonly string[];
  /** By what an interrupted one is known again where it has no name; absent where by nothing. */
  readonly fingerprint?: string | undefined;
  /** The import that it takes back, or makes again. */
  readonly undoes?: string | undefined;
}

/** What is known of an import. */
export interface Batch {
  readonly id: string;
  readonly undoes: string | undefined;
  /** The imports that take it back, or began to, first one first; `isUndone` where another took that back. */
  readonly undoneBy: readonly { readonly id: string; readonly isFinished: boolean; readonly isUndone: boolean }[];
}

/** Looks an import up by its name; undefined where there is none. */
export async function findBatch(run: Run, id: string): Promise<Batch | undefined> {
  const [row] = await run(statement('history/find-batch'), { id });
  if (!row) return undefined;
  const undoneBy = (row[2] as [string, boolean, boolean][]).map(([id, isFinished, isUndone]) => ({
    id,
    isFinished,
    isUndone,
  }));
  return { id, undoes: row[0] === null ? undefined : String(row[0]), undoneBy };
}

/** The name of the last import with this fingerprint by that author, if it was interrupted; undefined where it came to its end, or there is none. */
export async function unfinishedBatch(run: Run, fingerprint: string, author: string): Promise<string | undefined> {
  const [row] = await run(statement('history/unfinished-batch'), { fingerprint, author });
  return row && String(row[0]);
}

/**
 * Begins an import, or goes on with one under the name that it had. Throws CannotImport where that was taken back, or takes another back:
 * what came to it now would stand apart from the rest.
 */
export async function openBatch(run: Run, batch: NewBatch, origin: Origin): Promise<void> {
  if (batch.id.trim() === '' || batch.id.length > longestName)
    throw new CannotImport(`The name of an import has 1 to ${longestName} characters; choose another by --batch.`);
  const known = await findBatch(run, batch.id);
  if (known?.undoes !== undefined || known?.undoneBy.length)
    throw new CannotImport(`There is an import ${batch.id} that was taken back; choose another name by --batch.`);
  await startBatch(run, batch, origin);
}

/** Notes in the log that an import begins: its changes carry its name as their batch. Gives the number of that. */
export async function startBatch(
  run: Run,
  { id, sources, fingerprint, undoes }: NewBatch,
  origin: Origin,
): Promise<number> {
  const { to, recordedAt } = await logDecision(run, { ...origin, batchId: id });
  const { author } = origin;
  await run(statement('history/start-batch'), {
    id,
    sources,
    fingerprint,
    undoes,
    started: to,
    startedAt: recordedAt,
    startedKey: uniqueKey(recordedAt, id),
    authorId: author.id,
    authorName: author.name,
  });
  return to;
}

/** Notes in the log that an import has come to its end. */
export async function finishBatch(run: Run, id: string, origin: Origin): Promise<void> {
  const { to, recordedAt } = await logDecision(run, { ...origin, batchId: id });
  await run(statement('history/finish-batch'), { id, finished: to, finishedAt: recordedAt });
}
