import type { Config } from '../config.ts';
import { migrate } from '../neo4j/migrate.ts';
import { openDatabase } from './open-database.ts';
import { report } from './report.ts';
import { listenForStop } from './stop-signal.ts';

/** Applies the pending migrations and names them; nothing else is changed. */
export async function migrateOnce(config: Config): Promise<void> {
  const { database, close } = await openDatabase(config, report, listenForStop().signal);
  try {
    const { applied } = await migrate(database);
    report(applied.length === 0 ? 'The database has all migrations' : `Applied the migrations ${applied.join(', ')}`);
  } finally {
    await close();
  }
}
