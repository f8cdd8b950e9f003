import 'reflect-metadata';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describeMachine, writeResult } from '../report/file.ts';
import { writeRecords } from './file.ts';
import type { LoaderName } from './loader.ts';
import { help, type ImportOptions, readOptions } from './option.ts';
import { importRecords, renamed } from './record.ts';
import { type Round, round } from './round.ts';
import { roundsTable } from './table.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Lets every loader load the same file into fresh databases, in turn, and says how fast each was. */
async function compare(options: ImportOptions, signal: AbortSignal): Promise<void> {
  const at = new Date().toISOString();
  const machine = describeMachine();
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-bench-import-'));
  try {
    const [file, warmUp] = [join(folder, 'records.jsonl'), join(folder, 'warm-up.jsonl')];
    const { records, bytes } = await writeRecords(file, importRecords(options.seed, options.size, options.extent));
    await writeRecords(warmUp, warmUpRecords(options));
    say(
      `${options.size} statements in ${records} records, ${Math.round(bytes / 1e6)} MB, after ${options.warmUp} others. ` +
        `${machine.processors} × ${machine.model}, load ${machine.busyBefore} before the start.\n`,
    );
    const nodeOptions = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`];
    const rounds = new Map<LoaderName, Round[]>(options.loaders.map((name) => [name, []]));
    for (let number = 0; number < options.rounds; number += 1) {
      for (const name of number % 2 === 0 ? options.loaders : options.loaders.toReversed()) {
        const one = await round(name, { file, warmUp, report: () => {}, signal, nodeOptions });
        rounds.get(name)?.push(one);
        say(`${name}: ${Math.round(options.size / one.seconds)} statements a second`);
      }
    }
    const [first, ...others] = [...rounds.values()].flat();
    if (others.some(({ content }) => !isDeepStrictEqual(content, first?.content))) {
      throw new Error('The loaders did not make the same graph.');
    }
    say(`\n${roundsTable(rounds, options.size)}\n`);
    const result = { at, options, machine, records, bytes, rounds: Object.fromEntries(rounds) };
    say(`Written to ${await writeResult(at, '-import.json', `${JSON.stringify(result, null, 2)}\n`)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function* warmUpRecords({ seed, warmUp, extent }: ImportOptions) {
  if (warmUp === 0) return;
  for (const record of importRecords(seed + 1, warmUp, extent)) yield renamed(record, 'earlier-');
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stop.abort(new Error(`Stopped by ${signal}.`)));
}
try {
  const options = readOptions(process.argv.slice(2));
  if (options?.profile !== undefined) await mkdir(options.profile, { recursive: true });
  if (options) await compare(options, stop.signal);
  else say(help);
} catch (error) {
  const reason = stop.signal.aborted ? stop.signal.reason : error;
  process.stderr.write(`${reason instanceof Error ? reason.message : reason}\n`);
  process.exitCode = 1;
}
