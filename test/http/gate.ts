import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Connection } from '../../src/neo4j/database.ts';

/** A way to the test database that can be shut: to the program, the database stops and comes back. */
export interface Gate {
  connection: Connection;
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** Opens a gate on a free port of the loopback. */
export async function openGate(behind: Connection): Promise<Gate> {
  const { hostname, port } = new URL(behind.uri);
  const sockets = new Set<Socket>();
  let server = await listen(0);
  const ownPort = (server.address() as { port: number }).port;

  function listen(at: number): Promise<Server> {
    const listening = createServer((near) => {
      const far = connect(Number(port || 7687), hostname);
      for (const socket of [near, far]) sockets.add(socket.on('error', () => {}));
      near.pipe(far).pipe(near);
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
  };
}
