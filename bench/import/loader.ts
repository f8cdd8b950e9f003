import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setInterval } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../src/neo4j/database.ts';
import { peakMemory, processCpu } from '../measure/process.ts';

/** Who loads the file; the first is the one whose ratio is shown. */
export const loaderNames = ['claimgraph', 'plain'] as const;
export type LoaderName = (typeof loaderNames)[number];

/** What loading took: CPU in microseconds, memory in bytes. */
export interface Load {
  seconds: number;
  cpu: number;
  peakMemory: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const program: Readonly<Record<LoaderName, (file: string) => string[]>> = {
  claimgraph: (file) => ['dist/cli/claimgraph.js', 'import', '--json', '--rejects', `${file}.rejects.jsonl`, file],
  plain: (file) => ['--import', 'tsx', 'bench/import/plain.ts', file],
};

const lookEveryMs = 20;

/** Loads a file of records in a process of its own. `nodeOptions` go before the program. Throws if anything is refused. */
export async function load(
  name: LoaderName,
  file: string,
  { uri, username, password }: Connection,
  signal: AbortSignal,
  nodeOptions: readonly string[] = [],
): Promise<Load> {
  const child = spawn(process.execPath, [...nodeOptions, ...program[name](file)], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const ended = once(child, 'close');
  const [used, said, told] = await Promise.all([watch(child.pid as number), text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${told}`);
  return { ...used, seconds: JSON.parse(said).seconds };
}

/** Looks at a process until it is gone. */
async function watch(id: number): Promise<Pick<Load, 'cpu' | 'peakMemory'>> {
  const used = { cpu: 0, peakMemory: 0 };
  for await (const _ of setInterval(lookEveryMs)) {
    const [cpu, memory] = await Promise.all([processCpu(id), peakMemory(id)]);
    if (cpu === undefined || memory === undefined) return used;
    Object.assign(used, { cpu, peakMemory: memory });
  }
  return used;
}
