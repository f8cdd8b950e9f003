import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '../backup/backup.ts';
import type { Header, Summary } from '../backup/line.ts';
import type { Config } from '../config.ts';
import { contentText } from './backup-content.ts';
import type { BackupWishes } from './backup-option.ts';
import { showCount } from './export-progress.ts';
import { report } from './report.ts';
import { restoreInto } from './restore.ts';
import { withDatabase } from './with-database.ts';
import { writeFile } from './write-file.ts';

/** Only its owner may read a backup: it holds all that reading may be closed for, and the hashes of tokens. */
const ownerOnly = 0o600;

/** Writes all that the database holds to the file, which appears when it is complete. Throws CannotBackUp, CannotExport and CannotStart. */
export async function backUpTo(config: Config, file: string, { verify = false }: BackupWishes): Promise<void> {
  const progress = showCount(process.stderr, 'lines');
  let count = 0;
  const onLine = () => progress.update(++count);
  const onEnd = (header: Header, summary: Summary) =>
    report(`${contentText(summary)}, after the change ${header.moment}`);
  await withDatabase(config, (database, signal) =>
    writeFile(backUp(database, { signal, onLine, onEnd }), file, { packed: true, mode: ownerOnly }),
  ).finally(() => progress.end());
  report(`Backed up to ${file}`);
  if (verify) await restoreElsewhere(config, file);
}

async function restoreElsewhere(config: Config, file: string): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'claimgraph-verify-'));
  const neo4j = { ...config.neo4j, uri: undefined };
  try {
    await restoreInto({ neo4j, embedded: { ...config.embedded, data } }, file, {});
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
