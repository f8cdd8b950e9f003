import type { Database, Run } from '../neo4j/database.ts';
import { type Difference, difference } from './difference.ts';
import { claim } from './held.ts';
import { type Problem, RecordsRefused } from './problem.ts';
import { readRecord } from './record.ts';
import type { RecordRows } from './row.ts';
import { checkDistinct, checkSameNoun, nodeIds } from './rule/batch.ts';
import { checkCycles } from './rule/cycle.ts';
import { checkReferences } from './rule/reference.ts';
import { checkSpanTexts } from './rule/span.ts';
import { checkUnnamedSources } from './rule/unnamed-source.ts';
import { type LoadCounts, write } from './write.ts';

export interface LoadOptions {
  /** The instant at which new nodes count as recorded, unless their records say; now if it is left out. */
  readonly recordedAt?: string;
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
  { recordedAt = new Date().toISOString(), signal }: LoadOptions = {},
): Promise<LoadCounts> {
  const batch = await readRecords(records);
  const { counts } = await database.write((run) => loadRows(run, batch, recordedAt), signal ? { signal } : {});
  return counts;
}

async function readRecords(records: Iterable<unknown> | AsyncIterable<unknown>): Promise<RecordRows[]> {
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

/** What a batch changed: what was found to differ, and how much of it was written. */
export interface LoadedRows {
  readonly found: Difference;
  readonly counts: LoadCounts;
}

/** Loads records that were read, with lines and ids of their own, within a transaction. Throws RecordsRefused as loadRecords does. */
export async function loadRows(run: Run, batch: readonly RecordRows[], recordedAt: string): Promise<LoadedRows> {
  const ids = nodeIds(batch);
  const held = await claim(run, ids);
  refuse(checkSameNoun(batch, held));
  refuse([
    ...(await checkReferences(run, batch)),
    ...(await checkSpanTexts(run, batch)),
    ...(await checkCycles(run, batch)),
  ]);
  const found = difference(batch, held, recordedAt);
  const counts = await write(run, found);
  refuse(await checkUnnamedSources(run, batch));
  return { found, counts };
}

/** Leaving the transaction with an error takes everything back that it has done. */
function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RecordsRefused(problems);
}
