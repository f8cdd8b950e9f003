import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.ts';
import { lockFolder } from '../../src/neo4j/embedded/lock.ts';
import { type Embedded, startEmbedded } from '../../src/neo4j/embedded/start.ts';
import { type Loaded, loadGraph } from './load.ts';

export interface StoreOptions {
  seed: number;
  size: number;
  report: (line: string) => void;
  signal: AbortSignal;
}

export interface Store extends Embedded {
  /** The folder of the database: its process id stands there in `neo4j.pid`. */
  folder: string;
  loaded: Loaded;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'bench', '.cache');
/** What a database is made from: a change of any of these makes a new one. */
const sources = ['bench/data', 'src/import', 'src/model', 'cypher/import', 'cypher/migrations'];

/**
 * Starts the database of a seed and a size, with the memory settings of `npm start`. It is made on the first run and kept
 * for the next ones; one that was left half made, or made by other code, is thrown away.
 */
export async function openStore({ seed, size, report, signal }: StoreOptions): Promise<Store> {
  const series = `seed-${seed}-size-${size}-`;
  const folder = join(cache, `${series}${fingerprint()}`);
  const loaded = (await readLoaded(folder)) ?? (await make(folder, series, { seed, size, report, signal }));
  const embedded = await startEmbedded({ ...readConfig().embedded, data: folder, report, signal });
  return { ...embedded, folder, loaded };
}

async function make(folder: string, series: string, options: StoreOptions): Promise<Loaded> {
  await removeUnused(series);
  await rm(folder, { recursive: true, force: true });
  const loaded = await loadGraph(folder, options);
  await writeFile(marker(folder), JSON.stringify(loaded));
  return loaded;
}

const marker = (folder: string): string => join(folder, 'loaded.json');

async function readLoaded(folder: string): Promise<Loaded | undefined> {
  const text = await readFile(marker(folder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const entries = readdirSync(join(root, source), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.sort()) hash.update(basename(file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Throws away the databases of this seed and size, but for those that a running bench uses. */
async function removeUnused(series: string): Promise<void> {
  const names = (await readdir(cache).catch(() => [])).filter((name) => name.startsWith(series));
  for (const name of names) {
    const unlock = await lockFolder(join(cache, name)).catch(() => undefined);
    if (unlock === undefined) continue;
    await rm(join(cache, name), { recursive: true, force: true });
    await unlock();
  }
}
