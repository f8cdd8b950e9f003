import { readFileSync } from 'node:fs';
import { difference } from '../../src/import/difference.ts';
import { log } from '../../src/import/log.ts';
import { readRecord } from '../../src/import/record.ts';
import { program } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { statement } from '../../src/neo4j/statement.ts';
import { instantOf } from './calendar.ts';
import { graph } from './graph.ts';
import type { GeneratedRecord } from './record.ts';

/** How many records one transaction takes. */
const batchLength = 2_000;
const createNodes = readFileSync(new URL('create-nodes.cypher', import.meta.url), 'utf8');

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

/**
 * Loads the made-up graph into an empty database, batch after batch, and tells how far it is. What a record becomes in the
 * database is the import's business; only its look-ups of what was there before are left out, because nothing was.
 */
export async function loadGraph(database: Database, { seed, size, report, signal }: LoadOptions): Promise<Loaded> {
  const began = performance.now();
  const loaded: Loaded = { records: 0, relationships: 0, seconds: 0 };
  let writing: Promise<unknown> = Promise.resolve();
  for (const batch of batches(graph(seed, size))) {
    signal.throwIfAborted();
    const rows = rowsOf(batch, loaded.records);
    // The next batch is made up while the database writes this one.
    await writing;
    writing = create(database, rows);
    writing.catch(() => {});
    loaded.records += batch.length;
    loaded.relationships += rows.relationships.length;
    loaded.seconds = Math.round((performance.now() - began) / 100) / 10;
    if (Math.floor(loaded.records / batchLength) % 5 === 0)
      report(`Loaded ${loaded.records} records in ${loaded.seconds} s`);
  }
  await writing;
  return loaded;
}

interface Rows {
  created: readonly string[];
  recordedAt: string;
  nodes: readonly object[];
  relationships: readonly object[];
}

function rowsOf(batch: readonly GeneratedRecord[], before: number): Rows {
  const records = batch.map((record, index) => readRecord(record, before + index + 1));
  const found = difference(records, new Map(), { recordedAt: instantOf(before) });
  return {
    created: found.created,
    recordedAt: instantOf(before),
    nodes: found.createdNodes,
    relationships: found.createdRelationships.map(({ id, kind, sourceId, targetId, properties }) => {
      return { id, type: kind.type, sourceId, targetId, properties };
    }),
  };
}

async function create(database: Database, { created, recordedAt, nodes, relationships }: Rows): Promise<void> {
  await database.write(async (run) => {
    for (const [text, rows] of [
      [createNodes, nodes],
      [statement('import/create-relationships'), relationships],
    ] as const) {
      const [row] = await run(text, { rows });
      if (row?.[0] !== rows.length)
        throw new Error(`Made ${row?.[0]} of ${rows.length}: the generator names what does not exist.`);
    }
    const changes = { created, changed: [], removed: [], undated: [] };
    await log(run, changes, new Map(), { author: program, verb: 'import', recordedAt });
  });
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
