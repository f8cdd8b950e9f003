import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { connect } from '../../src/neo4j/database.ts';
import { startEmbedded } from '../../src/neo4j/embedded/start.ts';
import { migrate } from '../../src/neo4j/migrate.ts';
import { databaseCpu, databaseProcess } from '../measure/database-cpu.ts';
import { peakMemory } from '../measure/process.ts';
import { type Load, type LoaderName, load } from './loader.ts';

/** One file loaded into a database of its own: what it took in both processes, and what stood there in the end. */
export interface Round extends Load {
  databaseCpu: number;
  databaseMemory: number;
  content: unknown[][];
}

export interface RoundOptions {
  file: string;
  /** A smaller file of other records, loaded before, so that the database is warm. */
  warmUp: string;
  report: (line: string) => void;
  signal: AbortSignal;
  nodeOptions: readonly string[];
}

const content = readFileSync(new URL('content.cypher', import.meta.url), 'utf8');

/** Starts a new database with all constraints and indexes, with the memory settings of `npm start`, lets a loader load the file, and removes the database. */
export async function round(
  name: LoaderName,
  { file, warmUp, report, signal, nodeOptions }: RoundOptions,
): Promise<Round> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-bench-'));
  const embedded = await startEmbedded({ ...readConfig().embedded, data: folder, report, signal });
  const database = connect(embedded.connection);
  try {
    await migrate(database);
    await load(name, warmUp, embedded.connection, signal);
    const before = (await databaseCpu(folder)) ?? Number.NaN;
    const taken = await load(name, file, embedded.connection, signal, nodeOptions);
    const after = (await databaseCpu(folder)) ?? Number.NaN;
    return {
      ...taken,
      databaseCpu: after - before,
      databaseMemory: (await peakMemory((await databaseProcess(folder)) ?? 0)) ?? Number.NaN,
      content: await database.read(content),
    };
  } finally {
    await database.close();
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
