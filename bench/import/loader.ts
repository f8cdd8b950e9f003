import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setInterval } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { childrenCpu, peakMemory, processCpu } from '../measure/process.ts';

/** Who loads the file; the first is the one whose ratio is shown. */
export const loaderNames = ['claimgraph', 'plain', 'bulk'] as const;
export type LoaderName = (typeof loaderNames)[number];

/** What loading took: CPU in microseconds, of the process and of those that it started; memory in bytes. */
export interface Load {
  seconds: number;
  cpu: number;
  childrenCpu: number;
  peakMemory: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = (file: string, bulk: 'always' | 'never'): string[] => {
  const words = ['import', '--json', '--bulk', bulk, '--rejects', `${file}.rejects.jsonl`];
  return ['dist/cli/claimgraph.js', ...words, file];
};
const program: Readonly<Record<LoaderName, (file: string) => string[]>> = {
  claimgraph: (file) => command(file, 'never'),
  bulk: (file) => command(file, 'always'),
  plain: (file) => ['--import', 'tsx', 'bench/import/plain.ts', file],
};

const lookEveryMs = 20;

/** Loads a file of records in a process of its own, whose variables say into which database. `nodeOptions` go before the program. Throws if anything is refused. */
export async function load(
  name: LoaderName,
  file: string,
  variables: Record<string, string>,
  signal: AbortSignal,
  nodeOptions: readonly string[] = [],
): Promise<Load> {
  const child = spawn(process.execPath, [...nodeOptions, ...program[name](file)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...variables },
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
async function watch(id: number): Promise<Omit<Load, 'seconds'>> {
  const used = { cpu: 0, childrenCpu: 0, peakMemory: 0 };
  for await (const _ of setInterval(lookEveryMs)) {
    const [cpu, children, memory] = await Promise.all([processCpu(id), childrenCpu(id), peakMemory(id)]);
    if (cpu === undefined || children === undefined || memory === undefined) return used;
    Object.assign(used, { cpu, childrenCpu: children, peakMemory: memory });
  }
  return used;
}
