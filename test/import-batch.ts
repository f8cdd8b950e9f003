import { finishBatch, openBatch } from '../src/history/batch.ts';
import { carryOutUndo } from '../src/history/undo/carry-out.ts';
import { checkUndo, readUndo } from '../src/history/undo/undo.ts';
import { loadRecords } from '../src/import/load.ts';
import { program } from '../src/model/origin.ts';
import type { Database, Run } from '../src/neo4j/database.ts';

const originOf = (batchId: string) => ({ author: program, verb: 'import', batchId });

/** Imports chunks of records under one name, each in a transaction, as `claimgraph import` does; without its end where it is `interrupted`. */
export async function importAs(
  database: Database,
  id: string,
  chunks: readonly unknown[][],
  { interrupted = false } = {},
): Promise<void> {
  await database.write((run) => openBatch(run, { id, sources: [`${id}.jsonl`] }, originOf(id)));
  for (const chunk of chunks) await loadRecords(database, chunk, originOf(id));
  if (!interrupted) await database.write((run) => finishBatch(run, id, originOf(id)));
}

/** Takes an import back as `claimgraph batch undo` does, and gives the name under which it did. */
export async function undo(
  database: Database,
  id: string,
  options: Parameters<typeof carryOutUndo>[3] = {},
): Promise<string> {
  const read: Run = (text, parameters) => database.read(text, parameters);
  const wanted = await readUndo(read, id);
  await checkUndo(read, wanted);
  await carryOutUndo(database, wanted, { author: program, verb: 'undoImport' }, options);
  return wanted.as;
}
