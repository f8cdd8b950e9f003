import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Connection } from '../../src/neo4j/database.ts';

/** A way to the test database that can be shut: to the program, the database stops and comes back. */
export interface Gate {
  connection: Connection;
  shut(): Promise<void>;
  open(): Promise<void>;
  /** Cuts the next connection that commits a transaction: before the database hears of it, or before the program hears that it is done. */
  cutAt(moment: Moment): void;
}

type Moment = 'commit' | 'answer';

/** The message COMMIT of Bolt: a chunk of two bytes, and the end. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Opens a gate on a free port of the loopback. */
export async function openGate(behind: Connection): Promise<Gate> {
  const { hostname, port } = new URL(behind.uri);
  const sockets = new Set<Socket>();
  let server = await listen(0);
  const ownPort = (server.address() as { port: number }).port;
  let cut: Moment | undefined;

  function pass(bytes: Buffer, near: Socket, far: Socket): void {
    const moment = bytes.includes(commit) ? cut : undefined;
    if (moment !== undefined) cut = undefined;
    if (moment === 'answer')
      far
        .unpipe(near)
        .once('data', () => near.destroy())
        .resume();
    if (moment === 'commit') near.destroy();
    else far.write(bytes);
  }

  function listen(at: number): Promise<Server> {
    const listening = createServer((near) => {
      const far = connect(Number(port || 7687), hostname);
      for (const socket of [near, far]) sockets.add(socket.on('error', () => {}));
      far.pipe(near);
      near.on('data', (bytes) => pass(bytes, near, far)).once('end', () => far.end());
      near.once('close', () => far.destroy());
    });
    return new Promise((resolve) => listening.listen(at, '127.0.0.1', () => resolve(listening)));
  }

  return {
    connection: { ...behind, uri: `bolt://127.0.0.1:${ownPort}` },
    async shut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await closed;
    },
    async open() {
      server = await listen(ownPort);
    },
    cutAt(moment) {
      cut = moment;
    },
  };
}
