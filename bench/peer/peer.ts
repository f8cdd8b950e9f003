import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../src/neo4j/database.ts';
import type { Memory, Order, Usage } from './control.ts';
import type { Traced } from './trace.ts';

/** Who answers the questions; the first is the one whose ratios are shown. */
export const peerNames = ['claimgraph', 'claimgraph-kept', 'neo4j-graphql', 'bare', 'bare-indexed'] as const;
/** Who takes part unless the run is told otherwise. */
export const usualPeers: readonly PeerName[] = ['claimgraph', 'neo4j-graphql', 'bare'];
export type PeerName = (typeof peerNames)[number];

/** A server in a process of its own. */
export interface Peer {
  readonly name: PeerName;
  readonly url: string;
  usage(): Promise<Usage>;
  memory(): Promise<Memory>;
  /** The statements that the peer sends to the database during the work. */
  traced(work: () => Promise<unknown>): Promise<Traced[]>;
  /** Writes a CPU profile of the work. */
  profiled(file: string, work: () => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
}

/** A peer that needs longer for one order is stuck. */
const patienceMs = 60_000;

/** Starts a peer and waits until it listens. It ends with this process, however that ends. */
export async function startPeer(name: PeerName, connection: Connection): Promise<Peer> {
  const child = launch(name);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ask = asker(child, name);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  };
  try {
    const url = await ask<string>({ do: 'start', connection });
    return {
      name,
      url,
      usage: () => ask<Usage>({ do: 'usage' }),
      memory: () => ask<Memory>({ do: 'memory' }),
      async traced(work) {
        await ask({ do: 'trace' });
        await work();
        return ask<Traced[]>({ do: 'traced' });
      },
      async profiled(file, work) {
        await ask({ do: 'profile' });
        await work();
        await ask({ do: 'profiled', file });
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The built program, as one would run it: the loader that runs the bench takes 45 MB in each process, and wraps every function. */
function launch(name: PeerName): ChildProcess {
  const file = name.startsWith('bare') ? 'bare' : name.replace('-kept', '');
  const program = fileURLToPath(new URL(`../../dist/peer/${file}.js`, import.meta.url));
  if (!existsSync(program)) throw new Error('dist/peer is not built; use npm run bench.');
  return spawn(process.execPath, [program, name], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
}

/** Sends orders to the child and waits for their answers. */
function asker(child: ChildProcess, name: PeerName): <Answer>(order: Order) => Promise<Answer> {
  let last = 0;
  return <Answer>(order: Order) =>
    new Promise<Answer>((resolve, reject) => {
      last += 1;
      const number = last;
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit);
        finish();
      };
      const fail = (reason: string): void => settle(() => reject(new Error(`The peer ${name} ${reason}`)));
      const onExit = (code: number | null): void => fail(`ended (${code ?? 'killed'})`);
      const onMessage = (message: { number: number; value?: Answer; error?: string }): void => {
        if (message.number !== number) return;
        if (message.error === undefined) settle(() => resolve(message.value as Answer));
        else fail(`failed: ${message.error}`);
      };
      const timer = setTimeout(() => fail(`did not ${order.do} within ${patienceMs} ms`), patienceMs);
      child.on('message', onMessage).once('exit', onExit);
      child.send({ number, order });
    });
}
