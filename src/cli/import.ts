import type { Config } from '../config.ts';
import { type Format, formatNamed, itemsOf } from '../import/format/format.ts';
import { mappedBy } from '../import/mapping/apply.ts';
import { readMapping } from '../import/mapping/read.ts';
import { sourcesAt } from '../import/source/source.ts';
import { type Imported, importItems } from '../import/stream/import-items.ts';
import { existingIn, loadingInto, rehearsingIn } from '../import/stream/load-step.ts';
import { rejectFile } from '../import/stream/reject.ts';
import { seenIds } from '../import/stream/seen.ts';
import { program } from '../model/origin.ts';
import type { Database } from '../neo4j/database.ts';
import { migrate } from '../neo4j/migrate.ts';
import type { ImportWishes } from './import-option.ts';
import { showProgress } from './import-progress.ts';
import { summaryText, summaryValue } from './import-summary.ts';
import { openDatabase } from './open-database.ts';
import { report } from './report.ts';
import { listenForStop } from './stop-signal.ts';

/** No transaction takes more text than this, however many records it may have. */
const chunkBytes = 8 * 1024 * 1024;

/** Imports what the paths lead to and says what became of it. Sets the exit code; rejects where the import cannot go on. */
export async function importPaths(config: Config, paths: readonly string[], wishes: ImportWishes): Promise<void> {
  const stop = listenForStop();
  const sources = await sourcesAt(paths, process.stdin);
  const format = await formatOf(wishes);
  const { database, close } = await openDatabase(config, report, stop.signal, { join: true });
  try {
    await migrate(database);
    const began = performance.now();
    const progress = showProgress(sources, process.stderr);
    const imported = await run(database, wishes, {
      items: itemsOf(sources, format, progress.onBytes),
      onProgress: progress.onProgress,
      signal: stop.signal,
    }).finally(progress.end);
    const told = { ...imported, ...wishes, seconds: (performance.now() - began) / 1000 };
    process.stdout.write(`${wishes.json ? JSON.stringify(summaryValue(told)) : summaryText(told)}\n`);
    process.exitCode = exitCode(imported);
  } finally {
    await close();
  }
}

async function formatOf({ format, mapping }: ImportWishes): Promise<Format> {
  return mapping === undefined ? formatNamed(format) : mappedBy(await readMapping(mapping), {});
}

type Stream = Pick<Parameters<typeof importItems>[1], 'onProgress' | 'signal'> & {
  items: Parameters<typeof importItems>[0];
};

async function run(database: Database, wishes: ImportWishes, { items, ...stream }: Stream): Promise<Imported> {
  const seen = seenIds();
  const origin = { author: program, verb: 'import' };
  const load = wishes.dryRun ? rehearsingIn(database, origin, seen) : loadingInto(database, origin);
  const rejects = rejectFile(wishes.rejects);
  const limits = { records: wishes.chunk, bytes: chunkBytes };
  try {
    const existing = existingIn(database);
    const { strict } = wishes;
    return await importItems(items, { load, seen, existing, limits, strict, reject: rejects.write, ...stream });
  } finally {
    await rejects.close();
  }
}

function exitCode({ ending, refused }: Imported): number {
  if (ending === 'STOPPED') return 130;
  return refused > 0 ? 2 : 0;
}
