import type { FastifyInstance } from 'fastify';
import type { Database } from '../neo4j/database.ts';
import { DatabaseUnavailable } from '../neo4j/error.ts';
import { pending } from '../neo4j/migrate.ts';
import { explain } from './error.ts';

/** How long /readyz waits for the database. */
const patienceMs = 2_000;

/** `/healthz` answers as long as the process lives; `/readyz` only while the database answers and has all migrations. */
export function serveHealth(app: FastifyInstance, database: Database): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const reason = await whyNotReady(database);
    return reason === undefined ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', reason });
  });
}

async function whyNotReady(database: Database): Promise<string | undefined> {
  try {
    const missing = await Promise.race([askDatabase(database), patience()]);
    return missing.length === 0 ? undefined : `Migrations are pending: ${missing.join(', ')}.`;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return explain(error).message;
    return error instanceof Error ? error.message : String(error);
  }
}

async function askDatabase(database: Database): Promise<string[]> {
  await database.ping();
  return pending(database);
}

function patience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`The database did not answer within ${patienceMs} ms.`)), patienceMs).unref();
  });
}
