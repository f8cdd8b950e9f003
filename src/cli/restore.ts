import { openBackup } from '../backup/file.ts';
import { restore } from '../backup/restore.ts';
import { check } from '../check/check.ts';
import type { Config } from '../config.ts';
import type { Database } from '../neo4j/database.ts';
import { migrate } from '../neo4j/migrate.ts';
import { contentText } from './backup-content.ts';
import type { RestoreWishes } from './backup-option.ts';
import { openDatabase } from './open-database.ts';
import { report } from './report.ts';
import { showSteps } from './restore-progress.ts';
import { listenForStop } from './stop-signal.ts';
import { Interrupted } from './with-database.ts';

/**
 * Puts back what a file holds, into the database of the configuration, and checks it. Throws CannotRestore before anything is written
 * where the file is not whole or the database is not empty.
 */
export async function restoreInto(
  config: Pick<Config, 'neo4j' | 'embedded'>,
  path: string,
  { replace }: RestoreWishes,
): Promise<void> {
  const file = await openBackup(path);
  report(`${path} is whole, made at ${file.header.madeAt}: ${contentText(file.summary)}`);
  const { signal } = listenForStop();
  const { database, close } = await openDatabase(config, report, signal, { restoring: true });
  try {
    await migrate(database);
    const progress = showSteps(process.stderr);
    await restore(database, file, { replace, signal, onProgress: progress.update }).finally(progress.end);
    report('The database holds what the file holds, line by line');
    await tellFindings(database, signal);
  } catch (error) {
    throw signal.aborted ? new Interrupted('The restore was stopped; run it again to begin anew.', error) : error;
  } finally {
    await close();
  }
}

async function tellFindings(database: Database, signal: AbortSignal): Promise<void> {
  let count = 0;
  for await (const _finding of check(database, { signal })) count += 1;
  report(
    count === 0
      ? 'Nothing breaks a rule of the model'
      : `${count} findings, as in the database that was backed up; run claimgraph check to see them`,
  );
}
