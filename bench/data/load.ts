import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { writeRecords } from '../import/file.ts';
import { graph } from './graph.ts';

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

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Imports the made-up graph into the embedded database of a data folder, as anyone would, and tells how far it is. Throws if anything is refused. */
export async function loadGraph(data: string, { seed, size, report, signal }: LoadOptions): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-bench-data-'));
  try {
    const file = join(folder, 'records.jsonl');
    await writeRecords(file, graph(seed, size));
    const child = spawn(process.execPath, ['dist/cli/claimgraph.js', 'import', '--json', '--strict', file], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', CLAIMGRAPH_DATA: data, NEO4J_URI: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    const ended = once(child, 'close');
    let last = '';
    createInterface(child.stderr).on('line', (line) => {
      last = line;
      report(line);
    });
    const [said, [code]] = await Promise.all([text(child.stdout), ended]);
    if (code !== 0) throw new Error(`The made-up graph was not imported: ${last}`);
    const { nodes, relationships, seconds } = JSON.parse(said);
    return { records: nodes.created, relationships: relationships.created, seconds };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
