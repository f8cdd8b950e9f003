import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Connection } from '../../src/neo4j/database.ts';
import { type Traced, trace } from './trace.ts';

/** What the bench asks of a peer over the channel between the processes, apart from the load. */
export type Order =
  | { do: 'start'; connection: Connection }
  | { do: 'usage' }
  | { do: 'memory' }
  | { do: 'trace' }
  | { do: 'traced' }
  | { do: 'profile' }
  | { do: 'profiled'; file: string };

/** What a peer has used since it began: CPU in microseconds, and the most memory in bytes. */
export interface Usage {
  cpu: number;
  peakMemory: number;
}

/** Bytes: of what is in use after a collection, of the process now, and of the process at most so far. */
export interface Memory {
  heap: number;
  resident: number;
  peak: number;
}

function memory(): Memory {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, resident: rss, peak: process.resourceUsage().maxRSS * 1024 };
}

/** Obeys the bench; ends when the bench does. `start` makes the server listen on a free port of this machine and gives its address. */
export function obey(start: (connection: Connection) => Promise<string>): void {
  let stopTrace: (() => Traced[]) | undefined;
  const profiler = new Session();

  const obeyOne = async (order: Order): Promise<unknown> => {
    switch (order.do) {
      case 'start':
        return start(order.connection);
      case 'usage': {
        const { user, system } = process.cpuUsage();
        return { cpu: user + system, peakMemory: process.resourceUsage().maxRSS * 1024 } satisfies Usage;
      }
      case 'memory':
        return memory();
      case 'trace':
        stopTrace = trace();
        return undefined;
      case 'traced':
        return stopTrace?.();
      case 'profile':
        profiler.connect();
        await profiler.post('Profiler.enable');
        await profiler.post('Profiler.setSamplingInterval', { interval: 200 });
        return profiler.post('Profiler.start');
      case 'profiled': {
        const { profile } = await profiler.post('Profiler.stop');
        profiler.disconnect();
        return writeFile(order.file, JSON.stringify(profile));
      }
    }
  };

  process.on('message', ({ number, order }: { number: number; order: Order }) => {
    obeyOne(order).then(
      (value) => process.send?.({ number, value }),
      (error) =>
        process.send?.({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit());
}
