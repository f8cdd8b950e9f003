import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Loaded } from '../data/load.ts';
import type { QuestionResult } from '../measure/result.ts';
import type { Options } from '../option.ts';
import type { Entry } from '../question/entry.ts';

/** Everything one run found out, as it is written to a file. */
export interface Report {
  at: string;
  options: Options;
  machine: Machine;
  data: { entry: Entry; loaded: Loaded };
  questions: QuestionResult[];
  peakMemory: Record<string, number>;
}

/** What has to be known of the machine to read the figures. */
export interface Machine {
  node: string;
  processors: number;
  model: string;
  memoryGb: number;
  /** How many processes wanted the processors in the minute before. */
  busyBefore: number;
}

/** Where results are put; not part of the repository. */
export const resultFolder = fileURLToPath(new URL('../results/', import.meta.url));

export function describeMachine(): Machine {
  return {
    node: process.version,
    processors: availableParallelism(),
    model: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    busyBefore: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}

/** Writes a result under the time at which the run began, and gives the path. */
export async function writeResult(at: string, ending: string, content: string): Promise<string> {
  await mkdir(resultFolder, { recursive: true });
  const file = `${resultFolder}${at.replaceAll(/[:.]/g, '-')}${ending}`;
  await writeFile(file, content);
  return file;
}
