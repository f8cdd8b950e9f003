import { finishBatch, type NewBatch, openBatch } from '../history/batch.ts';
import { type BulkLoad, bulkLoading } from '../import/bulk/load.ts';
import { CannotImport } from '../import/cannot-import.ts';
import type { Source } from '../import/source/source.ts';
import type { Imported } from '../import/stream/import-items.ts';
import type { SeenIds } from '../import/stream/seen.ts';
import { emptyTally } from '../import/stream/tally.ts';
import type { Origin } from '../model/origin.ts';
import { migrate } from '../neo4j/migrate.ts';
import { statement } from '../neo4j/statement.ts';
import { type BulkEnd, type Carried, finishBulk } from './finish-bulk.ts';
import type { ImportWishes } from './import-option.ts';
import type { OpenDatabase } from './open-database.ts';

/** From this size on a new database is made sooner than the transactions are written. */
const worthwhileBytes = 32 * 1024 * 1024;
/** Tokens, imports that came to nothing: more than this was left by more than a first load. */
const mostCarried = 1_000;

/** An import that makes a new database in place of an empty one. */
export interface BulkImport {
  readonly load: BulkLoad['load'];
  /** Makes the database of what was loaded, if that came to its end; else all stays as it was. */
  finish(imported: Imported): Promise<Imported>;
}

export interface BulkRequest {
  readonly open: OpenDatabase;
  readonly sources: readonly Source[];
  readonly wishes: ImportWishes;
  readonly batch: NewBatch;
  readonly origin: Origin;
  readonly seen: SeenIds;
  readonly signal: AbortSignal;
}

/** The way by a new database where it can be gone and is worthwhile; undefined elsewhere. Throws CannotImport where it is asked for in vain. */
export async function startBulk(request: BulkRequest): Promise<BulkImport | undefined> {
  const { open, wishes, batch, seen } = request;
  const refuse = (why: string) => {
    if (wishes.bulk === 'always') throw new CannotImport(`A new database cannot be made, because ${why}.`);
    return undefined;
  };
  if (wishes.dryRun || wishes.bulk === 'never') return undefined;
  if (wishes.bulk === 'auto' && !isLarge(request.sources)) return undefined;
  if (wishes.snapshot !== undefined) return refuse('a list at a day is compared with what there is');
  if (!open.replacement) return refuse('the present one is not embedded, or another process has it');
  const before = await besideRecords(open);
  if (!before) return refuse('the present one is not empty');
  const origin = { ...request.origin, recordedAt: new Date().toISOString() };
  // What stands against the name of the import is told before the work.
  await open.database.rehearse((run) => openBatch(run, batch, origin));
  const folder = await open.replacement.begin();
  const bulk = await bulkLoading({ folder, origin: request.origin, seen, lastSequence: lastOf(before) + 1 });
  return {
    load: bulk.load,
    async finish(imported) {
      await bulk.close();
      if (imported.ending !== 'DONE') return { ...imported, tally: emptyTally() };
      const carried = await besideRecords(open);
      if (!carried || lastOf(carried) !== lastOf(before)) throw new CannotImport(overtaken);
      if (bulk.sets.length === 0) await noteNothing(request);
      else if (!(await isReplaced({ bulk, tally: imported.tally, batch, origin, carried }, request)))
        return { ...imported, ending: 'STOPPED', tally: emptyTally() };
      return imported;
    },
  };
}

const overtaken = 'Something else was written into the empty database meanwhile, so it stays as it is; import again.';

/** What a database without records holds; undefined where it has some. */
async function besideRecords({ database }: OpenDatabase): Promise<Carried[] | undefined> {
  const found = (await database.read(statement('import/beside-records'))) as Carried[];
  return found.length > mostCarried || found.some(([labels]) => labels.includes('Node')) ? undefined : found;
}

function isLarge(sources: readonly Source[]): boolean {
  const sizes = sources.map(({ size }) => size ?? Number.NaN);
  return sizes.reduce((sum, size) => sum + size, 0) >= worthwhileBytes;
}

function lastOf(carried: readonly Carried[]): number {
  const counter = carried.find(([labels]) => labels.includes('ChangeCounter'));
  return Number(counter?.[1].last ?? 0);
}

/** There is nothing to make a database of. */
async function noteNothing({ open: { database }, batch, origin }: BulkRequest): Promise<void> {
  await migrate(database);
  await database.write(async (run) => {
    await openBatch(run, batch, origin);
    await finishBatch(run, batch.id, origin);
  });
}

/** Replaces the database; false where a person stopped it before it was done. */
async function isReplaced(end: BulkEnd, { open, signal }: BulkRequest): Promise<boolean> {
  try {
    await open.replacement?.carryOut(end.bulk.files(), (database) => finishBulk(database, end));
    return true;
  } catch (error) {
    if (!signal.aborted) throw error;
    return false;
  }
}
