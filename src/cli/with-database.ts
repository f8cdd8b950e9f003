import type { Config } from '../config.ts';
import type { Database } from '../neo4j/database.ts';
import { CannotStart } from '../neo4j/embedded/cannot-start.ts';
import { pending } from '../neo4j/migrate.ts';
import { openDatabase } from './open-database.ts';
import { report } from './report.ts';
import { listenForStop } from './stop-signal.ts';

/** Someone at the terminal asked to stop before the work was done. */
export class Interrupted extends CannotStart {}

/**
 * Does work that only reads, with the database of the configuration, beside a server that runs or without one. Throws CannotStart
 * where the database lacks migrations, and Interrupted when a person stops it.
 */
export async function withDatabase<T>(
  config: Config,
  work: (database: Database, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { signal } = listenForStop();
  const { database, close } = await openDatabase(config, report, signal, { join: true });
  try {
    await refusePending(database);
    return await work(database, signal);
  } catch (error) {
    throw signal.aborted ? new Interrupted('It was stopped before it was done.', error) : error;
  } finally {
    await close();
  }
}

/** Throws CannotStart where the database lacks migrations. */
export async function refusePending(database: Database): Promise<void> {
  const missing = await pending(database);
  if (missing.length === 0) return;
  throw new CannotStart(`The database lacks the migrations ${missing.join(', ')}; run claimgraph migrate first.`);
}
