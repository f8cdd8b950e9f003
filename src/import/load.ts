import { type Origin, program } from '../model/origin.ts';
import type { Database } from '../neo4j/database.ts';
import { applyRecords, refuse } from './apply.ts';
import { type Problem, RecordsRefused } from './problem.ts';
import { readRecord } from './record.ts';
import type { RecordRows } from './row.ts';
import { checkDistinct } from './rule/batch.ts';
import type { LoadCounts } from './write.ts';

/** Where the records come from: an import of the program's own unless told. `recordedAt` is for new nodes too, unless their records say. */
export interface LoadOptions extends Partial<Origin> {
  readonly signal?: AbortSignal;
}

/**
 * Loads records in one transaction, all or nothing, and says what that changed; the same records again change nothing.
 * A record is the whole of its node with all that starts there; the nodes it points at stand in other records or in the
 * database. An undefined in place of a record is passed over. Throws RecordsRefused with every problem found.
 */
export async function loadRecords(
  database: Database,
  records: Iterable<unknown> | AsyncIterable<unknown>,
  { signal, ...origin }: LoadOptions = {},
): Promise<LoadCounts> {
  const batch = await readRecords(records);
  const loaded = { author: program, verb: 'import', ...origin };
  const { counts } = await database.write((run) => applyRecords(run, batch, loaded), signal ? { signal } : {});
  return counts;
}

/**
 * Reads records, looking at nothing but themselves. An undefined in place of one is passed over. Throws RecordsRefused with
 * every problem found.
 */
export async function readRecords(records: Iterable<unknown> | AsyncIterable<unknown>): Promise<RecordRows[]> {
  const batch: RecordRows[] = [];
  const problems: Problem[] = [];
  let line = 0;
  for await (const record of records) {
    line += 1;
    if (record === undefined) continue;
    try {
      batch.push(readRecord(record, line));
    } catch (error) {
      if (!(error instanceof RecordsRefused)) throw error;
      problems.push(...error.problems);
    }
  }
  refuse([...problems, ...checkDistinct(batch)]);
  return batch;
}
