import type { PeerName } from '../peer/peer.ts';
import type { Asked, Failure } from './ask.ts';
import { databaseCpu } from './database-cpu.ts';
import { type Load, load } from './load.ts';
import type { Cell, Round } from './result.ts';
import { median, quantile, sum } from './statistic.ts';

export interface RoundOptions extends Load {
  readonly rounds: number;
  /** The folder of the database, whose CPU is read. */
  readonly folder: string;
}

/** What came of the rounds: a cell for each peer that answered in all of them, and those that did not. */
export interface Alternated {
  readonly cells: ReadonlyMap<PeerName, Cell>;
  readonly failed: readonly Failure[];
}

/**
 * Loads the peers in turn, round after round, so that whatever else the machine does strikes all of them alike. Each round
 * begins with another peer. One that gives no answer under the load is asked no more; the first has to answer.
 */
export async function alternate(asked: readonly Asked[], options: RoundOptions): Promise<Alternated> {
  const rounds = asked.map((): Round[] => []);
  const failed = new Map<PeerName, Failure>();
  for (let number = 0; number < options.rounds; number += 1) {
    for (let turn = 0; turn < asked.length; turn += 1) {
      const place = (number + turn) % asked.length;
      const one = asked[place] as Asked;
      const { name } = one.peer;
      if (failed.has(name)) continue;
      try {
        rounds[place]?.push(await roundOf(one, options));
      } catch (error) {
        if (place === 0 || options.signal.aborted) throw error;
        failed.set(name, { peer: name, reason: `${options.connections} connections: ${(error as Error).message}` });
      }
    }
  }
  const able = asked.flatMap(({ peer: { name } }, place) =>
    failed.has(name) ? [] : [[name, cellOf(options.connections, rounds[place] ?? [], rounds[0] ?? [])] as const],
  );
  return { cells: new Map(able), failed: [...failed.values()] };
}

async function roundOf(asked: Asked, options: RoundOptions): Promise<Round> {
  const [server, database] = await Promise.all([asked.peer.usage(), databaseCpu(options.folder)]);
  const { latencies, seconds } = await load(asked, options);
  const [serverAfter, databaseAfter] = await Promise.all([asked.peer.usage(), databaseCpu(options.folder)]);
  return {
    requestsPerSecond: latencies.length / seconds,
    latencies,
    serverCpu: serverAfter.cpu - server.cpu,
    databaseCpu: database === undefined || databaseAfter === undefined ? undefined : databaseAfter - database,
  };
}

function cellOf(connections: number, rounds: readonly Round[], base: readonly Round[]): Cell {
  const rates = rounds.map(({ requestsPerSecond }) => requestsPerSecond);
  const baseRates = base.map(({ requestsPerSecond }) => requestsPerSecond);
  const ratios = rates.map((rate, number) => (baseRates[number] ?? Number.NaN) / rate);
  const latencies = rounds.flatMap((round) => round.latencies);
  const perRequest = (used: readonly number[]): number => sum(used) / latencies.length / 1_000;
  const database = rounds.map((round) => round.databaseCpu);
  return {
    connections,
    requestsPerSecond: median(rates),
    rounds: rates,
    ratio: median(baseRates) / median(rates),
    ratioRange: [Math.min(...ratios), Math.max(...ratios)],
    p50: median(latencies),
    p95: quantile(latencies, 0.95),
    serverCpu: perRequest(rounds.map(({ serverCpu }) => serverCpu)),
    databaseCpu: database.every((used) => used !== undefined) ? perRequest(database) : undefined,
  };
}
