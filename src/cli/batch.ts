import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { carryOutUndo } from '../history/undo/carry-out.ts';
import { addCounts, type TypeCounts } from '../history/undo/standing.ts';
import { CannotUndo, checkUndo, readUndo, type Undo } from '../history/undo/undo.ts';
import { problemText } from '../import/problem.ts';
import type { Database, Run } from '../neo4j/database.ts';
import { migrate } from '../neo4j/migrate.ts';
import { authorNamed, authorOption } from './author.ts';
import { type ListedBatch, listBatches } from './batch-list.ts';
import { showCount } from './export-progress.ts';
import { openDatabase } from './open-database.ts';
import { report } from './report.ts';
import { listenForStop } from './stop-signal.ts';
import { table } from './table.ts';
import { withDatabase } from './with-database.ts';

interface UndoWishes {
  readonly dryRun: boolean;
  readonly reason?: string;
  readonly author?: string;
  readonly json: boolean;
}

const exitCodes = `
Exit codes:
  0    it was taken back; with --dry-run: it can be
  1    nothing could be done
  2    something was changed or used since: nothing was taken back, unless that happened meanwhile
  130  it was stopped by Ctrl-C between two transactions; the same command again goes on`;

/** `claimgraph batch`: results go to standard output, what is told about them to standard error. */
export function batchCommand(): Command {
  const command = new Command('batch').description('list imports, and take them back');
  command
    .command('list')
    .description('list all imports, the one that began last first')
    .option('--json', 'write a JSON array', false)
    .action(({ json }: { json: boolean }) => withDatabase(readConfig(), (database) => list(database, json)));
  command
    .command('undo')
    .description('take an import back: every record is again what it was before it')
    .argument('<batch>', 'its name, from `claimgraph batch list`')
    .option('--dry-run', 'tell what would be done and what stands against it, write nothing', false)
    .option('--reason <text>', 'why, for the history')
    .addOption(authorOption())
    .option('--json', 'tell what was done as JSON', false)
    .addHelpText('after', exitCodes)
    .action((batch: string, wishes: UndoWishes) => {
      const work: Work = (database, signal) => undo(database, batch, wishes, signal);
      return wishes.dryRun ? withDatabase(readConfig(), work) : withMigrated(work);
    });
  return command;
}

type Work = (database: Database, signal: AbortSignal) => Promise<void>;

async function withMigrated(work: Work): Promise<void> {
  const { signal } = listenForStop();
  const { database, close } = await openDatabase(readConfig(), report, signal, { join: true });
  try {
    await migrate(database);
    await work(database, signal);
  } finally {
    await close();
  }
}

async function list(database: Database, json: boolean): Promise<void> {
  const batches = await listBatches(database);
  if (json) return write(toJson(batches));
  if (batches.length === 0) return report('Nothing was imported yet.');
  write(
    table(['BATCH', 'BEGAN', 'ENDED', 'BY', 'CREATED', 'CHANGED', 'REMOVED', 'UNDONE BY', 'READ'], batches.map(rowOf)),
  );
}

function rowOf({ id, startedAt, finishedAt, author, counts, undoes, undoneBy, sources }: ListedBatch): string[] {
  const sum = (name: 'created' | 'changed' | 'removed') =>
    counts.reduce((all, one) => all + one[name], 0).toLocaleString('en');
  const ended = finishedAt === null ? 'not yet' : toMinute(finishedAt);
  const read = undoes ? `takes back ${undoes.id}` : sources.join(' ');
  const counted = [sum('created'), sum('changed'), sum('removed')];
  return [id, toMinute(startedAt), ended, author.name, ...counted, undoneBy?.id ?? '', read];
}

async function undo(database: Database, id: string, wishes: UndoWishes, signal: AbortSignal): Promise<void> {
  const read: Run = (text, parameters) => database.read(text, parameters);
  try {
    const wanted = await readUndo(read, id);
    await checkUndo(read, wanted);
    const counts = addCounts(wanted.sets.map((set) => set.counts));
    const done = wishes.dryRun || (await takeBack(database, wanted, wishes, signal));
    const told = { batch: wanted.as, undoes: id, dryRun: wishes.dryRun, done, counts: counts.map(turnedRound) };
    write(wishes.json ? toJson(told) : undoText(told));
    if (!done) process.exitCode = 130;
  } catch (error) {
    if (!(error instanceof CannotUndo) || error.conflicts.length === 0) throw error;
    if (wishes.json) write(toJson({ batch: null, undoes: id, conflicts: error.conflicts }));
    else for (const conflict of error.conflicts) write(`${problemText(conflict)}\n`);
    report(error.message);
    process.exitCode = 2;
  }
}

async function takeBack(
  database: Database,
  wanted: Undo,
  { reason, author }: UndoWishes,
  signal: AbortSignal,
): Promise<boolean> {
  const progress = showCount(process.stderr, `of ${wanted.size.toLocaleString('en')} changes taken back`);
  let count = 0;
  const onSet = ({ from, to }: { from: number; to: number }) => {
    count += to - from + 1;
    progress.update(count);
  };
  const origin = { author: authorNamed(author), verb: 'undoImport', reason };
  return carryOutUndo(database, wanted, origin, { signal, onSet }).finally(() => progress.end());
}

/** What taking back does: what was made is taken away, and the other way round. */
function turnedRound({ type, created, changed, removed }: TypeCounts): TypeCounts {
  return { type, created: removed, changed, removed: created };
}

interface Told {
  readonly batch: string;
  readonly undoes: string;
  readonly dryRun: boolean;
  readonly done: boolean;
  readonly counts: readonly TypeCounts[];
}

function undoText({ batch, undoes, dryRun, done, counts }: Told): string {
  const would = dryRun ? 'would be ' : '';
  const count = (number: number) => number.toLocaleString('en');
  const lines = counts.map(
    ({ type, created, changed, removed }) =>
      `  ${type}: ${count(removed)} ${would}removed, ${count(changed)} ${would}put back, ${count(created)} ${would}made again`,
  );
  const began = done ? `Took back ${undoes}` : `Began to take back ${undoes}`;
  return [
    dryRun ? `${undoes} can be taken back; nothing was written` : began,
    ...(done ? lines : ['  it was stopped as you asked; the same command again goes on']),
    ...(dryRun ? [] : [`In the log of changes this is the batch ${batch}`]),
    '',
  ].join('\n');
}

function toMinute(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function write(text: string): void {
  process.stdout.write(text);
}
