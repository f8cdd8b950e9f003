import { createServer } from 'node:net';
import { CannotStart } from '../neo4j/embedded/cannot-start.ts';

/** Makes sure, before anything slow begins, that the server can listen there. Throws CannotStart. */
export async function checkPort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(explainListen(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** One sentence for why nothing can listen there; other failures unchanged. */
export function explainListen(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${port} on ${host} is in use; stop the program that has it, or set PORT to another one (0 takes any free one).`,
        error,
      );
    case 'EACCES':
      return new CannotStart(`You may not open port ${port}; set PORT to one of 1024 or above.`, error);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new CannotStart(
        `"${host}" is no address of this machine; correct HOST (127.0.0.1 for this machine alone).`,
        error,
      );
    default:
      return error;
  }
}
