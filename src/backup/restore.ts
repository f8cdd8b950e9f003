import { randomUUID } from 'node:crypto';
import { inGroups } from '../import/stream/group.ts';
import type { Database, Run } from '../neo4j/database.ts';
import type { Limits } from '../neo4j/limit.ts';
import { statement } from '../neo4j/statement.ts';
import { summarise } from './backup.ts';
import { CannotRestore } from './cannot.ts';
import type { BackupFile } from './file.ts';
import type { ContentLine, Summary } from './line.ts';
import { steps } from './step.ts';

export interface RestoreOptions extends Limits {
  /** Takes away what the database holds before anything is put back. */
  readonly replace?: boolean | undefined;
  /** Is told what is being done, and how many of how many lines are done. */
  readonly onProgress?: (doing: string, done: number, all: number) => void;
}

/** How much one transaction takes. */
const limits = { records: 2_000, bytes: 4 * 1024 * 1024 };
const clearedAtOnce = 10_000;

/**
 * Puts back what a backup holds, into a database that is empty, or that a restore has left unfinished, and reads it again: what the
 * database holds then is what the file holds, line by line. Until that is so the database is marked, and is not opened for anything else.
 * Throws CannotRestore where there is something in the database, where another restore has taken it, and where it does not hold the
 * same in the end.
 */
export async function restore(database: Database, file: BackupFile, options: RestoreOptions = {}): Promise<void> {
  const { replace = false, onProgress = () => {}, ...rest } = options;
  const owner = await take(database, replace, rest);
  const held: Hold = (work) =>
    database.write(async (run) => {
      await hold(run, owner);
      return work(run);
    }, rest);
  await clear(held);
  const all = Object.values(file.summary.counts).reduce((sum, count) => sum + count, 0);
  for (const [doing, step] of Object.entries(steps)) {
    let done = 0;
    for await (const group of inGroups(file.content(), sizeOf, limits)) {
      await held((run) => step(run, group));
      done += group.length;
      onProgress(doing, done, all);
    }
  }
  const found = await readAgain(database, all, { ...rest, onProgress });
  await held(async (run) => {
    if (found.content !== file.summary.content) throw differs(file, found);
    await run(statement('restore/release'));
  });
}

type Hold = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

/** Marks the database as one that is being restored, by whoever did so last. */
async function take(database: Database, replace: boolean, rest: Limits): Promise<string> {
  const owner = randomUUID();
  await database.write(async (run) => {
    const [[former] = []] = await run(statement('restore/take'));
    if (former === null && !replace && (await run(statement('restore/any-content'))).length > 0) {
      throw new CannotRestore(
        'The database is not empty. Restore into another one (CLAIMGRAPH_DATA or NEO4J_URI), or take away all that is in this one with --replace.',
      );
    }
    await run(statement('restore/own'), { owner, heldAt: new Date().toISOString() });
  }, rest);
  return owner;
}

async function hold(run: Run, owner: string): Promise<void> {
  const rows = await run(statement('restore/hold'), { owner, heldAt: new Date().toISOString() });
  if (rows.length === 0) throw new CannotRestore('Another restore has taken the database meanwhile; this one stops.');
}

async function clear(held: Hold): Promise<void> {
  for (const what of ['clear-relationships', 'clear-nodes']) {
    let cleared = 1;
    while (cleared > 0) {
      const [row] = await held((run) => run(statement(`restore/${what}`), { count: clearedAtOnce }));
      cleared = Number(row?.[0]);
    }
  }
}

function sizeOf(line: ContentLine): number {
  return JSON.stringify(line).length;
}

async function readAgain(
  database: Database,
  all: number,
  { signal, onProgress = () => {} }: RestoreOptions,
): Promise<Summary> {
  let done = 0;
  const onLine = () => {
    done += 1;
    onProgress('Reading again', done, all);
  };
  return summarise(database, { signal, onLine });
}

function differs({ name, summary }: BackupFile, found: Summary): CannotRestore {
  const [is, should] = [found, summary].map(({ counts }) => JSON.stringify(counts));
  return new CannotRestore(
    `What was written is not what ${name} holds: it is ${is}, and should be ${should}. The database is not to be used.`,
  );
}
