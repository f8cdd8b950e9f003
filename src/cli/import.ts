import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { finishBatch, type NewBatch, openBatch, unfinishedBatch } from '../history/batch.ts';
import { CannotImport } from '../import/cannot-import.ts';
import { planOf } from '../import/plan.ts';
import { takeSnapshot } from '../import/snapshot/take.ts';
import { type Source, sourcesAt } from '../import/source/source.ts';
import { type Imported, type ImportOptions, importItems } from '../import/stream/import-items.ts';
import { existingIn, type Load, loadingInto, mergedIn, rehearsingIn } from '../import/stream/load-step.ts';
import { rejectFile } from '../import/stream/reject.ts';
import { seenIds } from '../import/stream/seen.ts';
import type { Author, Origin } from '../model/origin.ts';
import type { Database, Run } from '../neo4j/database.ts';
import { migrate } from '../neo4j/migrate.ts';
import { authorNamed } from './author.ts';
import { collectEarly } from './heap.ts';
import { startBulk } from './import-bulk.ts';
import { type ImportWishes, rejectsOf } from './import-option.ts';
import { showProgress } from './import-progress.ts';
import { summaryText, summaryValue } from './import-summary.ts';
import { openDatabase } from './open-database.ts';
import { report } from './report.ts';
import { listenForStop } from './stop-signal.ts';
import { refusePending } from './with-database.ts';

/** No transaction takes more text than this, however many records it may have. */
const chunkBytes = 8 * 1024 * 1024;

/** An import makes garbage all the time and keeps little: collected as early as a server's, it takes a tenth more of a processor for 25 MB less. */
const growthPercent = 200;

/** Imports what the paths lead to and says what became of it. Sets the exit code; rejects where the import cannot go on. */
export async function importPaths(config: Config, paths: readonly string[], wishes: ImportWishes): Promise<void> {
  collectEarly(growthPercent);
  const stop = listenForStop();
  const sources = await sourcesAt(paths, process.stdin);
  const rejects = rejectsOf(wishes);
  checkRejects(rejects, sources);
  const { format, snapshot } = await planOf(wishes);
  const open = await openDatabase(config, report, stop.signal, { join: true });
  const { database, close } = open;
  try {
    const began = performance.now();
    const author = authorNamed(wishes.author);
    const fingerprint = fingerprintOf(paths, wishes);
    const id = wishes.batch ?? (await nameOf(database, fingerprint, author, wishes));
    const batch = { id, sources: paths, fingerprint };
    const origin = { author, verb: 'import', batchId: id };
    const seen = seenIds();
    const bulk = await startBulk({ open, sources, wishes, batch, origin, seen, signal: stop.signal });
    if (wishes.dryRun) await rehearseStart(database, batch, origin);
    else if (!bulk) await migrate(database);
    const list = snapshot && (await takeSnapshot(database, snapshot));
    if (!bulk && !wishes.dryRun) await database.write((run) => openBatch(run, batch, origin));
    const rehearsing = () => rehearsingIn(database, origin, seen, new Set(snapshot && [snapshot.list]));
    const load = bulk?.load ?? (wishes.dryRun ? rehearsing() : loadingInto(database, origin));
    const progress = showProgress(sources, process.stderr);
    const read = await run(database, load, { ...wishes, rejects }, format(sources, progress.onBytes), {
      seen,
      signal: stop.signal,
      onProgress: progress.onProgress,
      ...(list && { complete: list.complete, afterwards: () => list.ended(seen), onLoaded: list.count }),
    }).finally(progress.end);
    const imported = bulk ? await bulk.finish(read) : read;
    if (!bulk && !wishes.dryRun && imported.ending === 'DONE')
      await database.write((run) => finishBatch(run, id, origin));
    const seconds = (performance.now() - began) / 1000;
    const way = bulk ? 'NEW_DATABASE' : 'TRANSACTIONS';
    const told = {
      ...imported,
      dryRun: wishes.dryRun,
      rejects,
      way,
      batch: id,
      goesOn: wishes.batch !== undefined || fingerprint !== undefined,
      seconds,
      counts: list?.counts(),
    } as const;
    process.stdout.write(`${wishes.json ? JSON.stringify(summaryValue(told)) : summaryText(told)}\n`);
    process.exitCode = exitCode(imported);
  } finally {
    await close();
  }
}

/** What is the same where the same command is given again; undefined with standard input, which may be anything. */
function fingerprintOf(paths: readonly string[], { format, mapping, snapshot }: ImportWishes): string | undefined {
  if (paths.includes('-')) return undefined;
  const files = [...paths, ...(mapping === undefined ? [] : [mapping])].map((path) => resolve(path));
  return createHash('sha256')
    .update(JSON.stringify([files, format, snapshot]))
    .digest('hex');
}

/** What an import without a name is called: as the last one by the same command, if that was interrupted, else by the instant. */
async function nameOf(
  database: Database,
  fingerprint: string | undefined,
  { id: author }: Author,
  { dryRun }: ImportWishes,
): Promise<string> {
  const read: Run = (text, parameters) => database.read(text, parameters);
  const begun = dryRun || fingerprint === undefined ? undefined : await unfinishedBatch(read, fingerprint, author);
  if (begun === undefined) return `import-${new Date().toISOString()}`;
  report(`Goes on with the import ${begun}, which has not come to its end; --batch NAME begins another.`);
  return begun;
}

/** What a person has corrected in a file of rejects is not to be lost under new ones. */
function checkRejects(path: string, sources: readonly Source[]): void {
  const source = sources.find(({ name }) => name !== '-' && resolve(name) === resolve(path));
  if (source)
    throw new CannotImport(`${source.name} is to be read, so it cannot take what is refused; give another --rejects.`);
}

type Course = Pick<ImportOptions, 'seen' | 'signal' | 'onProgress' | 'complete' | 'afterwards' | 'onLoaded'>;

/** What stands against an import is told to its rehearsal too, which writes nothing to put it right. */
async function rehearseStart(database: Database, batch: NewBatch, origin: Origin): Promise<void> {
  await refusePending(database);
  await database.rehearse((run) => openBatch(run, batch, origin));
}

async function run(
  database: Database,
  load: Load,
  { strict, chunk, rejects: path }: ImportWishes & { readonly rejects: string },
  items: Parameters<typeof importItems>[0],
  course: Course,
): Promise<Imported> {
  const rejects = rejectFile(path);
  const limits = { records: chunk, bytes: chunkBytes };
  const known = { existing: existingIn(database), merged: mergedIn(database) };
  try {
    return await importItems(items, { ...course, ...known, load, limits, strict, reject: rejects.write });
  } finally {
    await rejects.close();
  }
}

function exitCode({ ending, refused }: Imported): number {
  if (ending === 'STOPPED') return 130;
  return refused > 0 ? 2 : 0;
}
