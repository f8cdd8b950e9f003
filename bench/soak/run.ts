import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { connect } from '../../src/neo4j/database.ts';
import { openStore } from '../data/store.ts';
import { askedOf } from '../measure/ask.ts';
import { load } from '../measure/load.ts';
import { number } from '../option.ts';
import type { Memory } from '../peer/control.ts';
import { startPeer } from '../peer/peer.ts';
import { findEntry } from '../question/entry.ts';
import { questions } from '../question/question.ts';
import { align } from '../report/table.ts';

const help = `npm run bench:soak -- [options]
  --requests N   how many requests in all (100000)
  --size N       statements in the graph (20000)
  --keep         with answers kept, as is the default of the server
  --help`;

const asked = ['about-chain', 'about-quiet', 'statement', 'filtered', 'search', 'disputed', 'about-thousand'];
const connections = 16;
const seconds = 2;
/** Node takes memory until it has seen what a load needs; growth is judged after that. */
const lines = 10;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

interface Options {
  readonly requests: number;
  readonly size: number;
  readonly keep: boolean;
}

function readOptions(): Options | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { requests: text, size: text, keep: flag, help: flag } });
  if (values.help) return undefined;
  return {
    requests: number('requests', values.requests, 100_000, 100, 10_000_000),
    size: number('size', values.size, 20_000, 2_000, 1_000_000),
    keep: values.keep,
  };
}

/** Puts all questions in turn until so many requests were answered, and tells the memory of the server at ten moments. */
async function soak({ requests, size, keep }: Options, signal: AbortSignal): Promise<void> {
  const store = await openStore({ seed: 1, size, report: say, signal });
  const database = connect(store.connection);
  try {
    const entry = await findEntry(database);
    const peer = await startPeer(keep ? 'claimgraph-kept' : 'claimgraph', store.connection);
    const rows: string[][] = [['requests', 'heap in use MB', 'process MB', 'at most MB']];
    const note = (done: number, memory: Memory): void => {
      rows.push([String(done), ...[memory.heap, memory.resident, memory.peak].map(megabytes)]);
      say(align(rows).split('\n').at(-1) ?? '');
    };
    try {
      say(align(rows));
      const all = questions.filter(({ name }) => asked.includes(name)).flatMap((one) => askedOf(one, [peer], entry));
      let done = 0;
      for (let turn = 0; done < requests; turn += 1) {
        const one = all[turn % all.length];
        if (one) done += (await load(one, { connections, seconds, signal })).latencies.length;
        if (done >= (rows.length * requests) / lines) note(done, await peer.memory());
      }
    } finally {
      await peer.stop();
    }
  } finally {
    await database.close();
    await store.stop();
  }
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => stop.abort(new Error(`Stopped by ${signal}.`)));
try {
  const options = readOptions();
  if (options) await soak(options, stop.signal);
  else say(help);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
process.exit();
