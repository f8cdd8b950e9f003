import { applyRecords } from '../../src/import/apply.ts';
import { readRecord } from '../../src/import/record.ts';
import { program } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { instantOf } from './calendar.ts';
import { graph } from './graph.ts';
import type { GeneratedRecord } from './record.ts';

/** How many records one transaction takes. */
const batchLength = 2_000;

export interface Loaded {
  records: number;
  relationships: number;
  seconds: number;
}

export interface LoadOptions {
  seed: number;
  size: number;
  report: (line: string) => void;
  signal: AbortSignal;
}

/** Loads the made-up graph into an empty database, batch after batch as an import does, and tells how far it is. */
export async function loadGraph(database: Database, { seed, size, report, signal }: LoadOptions): Promise<Loaded> {
  const began = performance.now();
  const loaded: Loaded = { records: 0, relationships: 0, seconds: 0 };
  let writing: Promise<unknown> = Promise.resolve();
  for (const batch of batches(graph(seed, size))) {
    signal.throwIfAborted();
    const rows = batch.map((record, index) => readRecord(record, loaded.records + index + 1));
    const origin = { author: program, verb: 'import', recordedAt: instantOf(loaded.records) };
    // The next batch is made up while the database writes this one.
    await writing;
    writing = database.write((run) => applyRecords(run, rows, origin));
    writing.catch(() => {});
    loaded.records += batch.length;
    loaded.relationships += rows.reduce((sum, { relationships }) => sum + relationships.length, 0);
    loaded.seconds = Math.round((performance.now() - began) / 100) / 10;
    if (Math.floor(loaded.records / batchLength) % 5 === 0)
      report(`Loaded ${loaded.records} records in ${loaded.seconds} s`);
  }
  await writing;
  return loaded;
}

function* batches(records: Iterable<GeneratedRecord>): Generator<GeneratedRecord[]> {
  let batch: GeneratedRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < batchLength) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
