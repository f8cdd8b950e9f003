import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { connect, type Database } from '../../src/neo4j/database.ts';
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

/**
 * Starts a new database with all constraints and indexes, with the memory settings of `npm start`, lets a loader load the file, and
 * removes the database. A loader that makes the database itself gets an empty one, without a warm-up.
 */
export async function round(name: LoaderName, options: RoundOptions): Promise<Round> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-bench-'));
  try {
    return await (name === 'bulk' ? madeAnew(folder, options) : loadedInto(folder, name, options));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function loadedInto(folder: string, name: LoaderName, options: RoundOptions): Promise<Round> {
  const { file, warmUp, signal, nodeOptions } = options;
  return within(folder, options, async (database, variables) => {
    await migrate(database);
    await load(name, warmUp, variables, signal);
    const before = (await databaseCpu(folder)) ?? Number.NaN;
    const taken = await load(name, file, variables, signal, nodeOptions);
    const after = (await databaseCpu(folder)) ?? Number.NaN;
    return {
      ...taken,
      databaseCpu: after - before,
      databaseMemory: (await peakMemory((await databaseProcess(folder)) ?? 0)) ?? Number.NaN,
      content: await database.read(content),
    };
  });
}

/** What the others loaded as a warm-up is loaded afterwards, so that the content is the same in the end. */
async function madeAnew(folder: string, options: RoundOptions): Promise<Round> {
  const { file, warmUp, signal, nodeOptions } = options;
  const taken = await load('bulk', file, { CLAIMGRAPH_DATA: folder, NEO4J_URI: '' }, signal, nodeOptions);
  return within(folder, options, async (database, variables) => {
    await load('claimgraph', warmUp, variables, signal);
    const found = await database.read(content);
    return { ...taken, databaseCpu: taken.childrenCpu, databaseMemory: Number.NaN, content: found };
  });
}

async function within<T>(
  folder: string,
  { report, signal }: RoundOptions,
  work: (database: Database, variables: Record<string, string>) => Promise<T>,
): Promise<T> {
  const embedded = await startEmbedded({ ...readConfig().embedded, data: folder, report, signal });
  const { uri, username, password } = embedded.connection;
  const database = connect(embedded.connection);
  try {
    await database.ping();
    return await work(database, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  } finally {
    await database.close();
    await embedded.stop();
  }
}
