import type { SnapshotCounts } from '../import/snapshot/take.ts';
import type { Imported } from '../import/stream/import-items.ts';
import type { RecordCounts } from '../import/stream/tally.ts';
import type { Counts } from '../import/write.ts';

export interface ImportReport extends Imported {
  readonly dryRun: boolean;
  /** In transactions, or by a new database in place of an empty one. */
  readonly way: 'TRANSACTIONS' | 'NEW_DATABASE';
  readonly batch: string;
  /** Whether the same command is known as the same import. */
  readonly goesOn: boolean;
  readonly rejects: string;
  readonly seconds: number;
  readonly counts?: SnapshotCounts | undefined;
}

/** The summary of an import as a value for programs. */
export function summaryValue({ tally, ...told }: ImportReport): Record<string, unknown> {
  const { ending, dryRun, way, batch, read, repeated, skipped, refused, waiting, rejects, seconds, counts } = told;
  return {
    ending,
    dryRun,
    ...(dryRun ? {} : { way, batch }),
    read,
    repeated,
    skipped,
    refused,
    waiting,
    ...(refused > 0 ? { rejects } : {}),
    ...tally,
    ...(counts ? { list: counts } : {}),
    seconds: Math.round(seconds * 1000) / 1000,
  };
}

/** The summary of an import for people. */
export function summaryText(told: ImportReport): string {
  const { tally, read, repeated, skipped, refused, waiting, seconds, dryRun, rejects } = told;
  const rate = count(Math.round(read / Math.max(0.001, seconds)));
  const records = Object.entries(tally.records).sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `${dryRun ? 'Checked' : 'Read'} ${count(read)} records in ${seconds.toFixed(1)} s (${rate} a second)${dryRun ? '; nothing was written' : ''}`,
    ...records.map(([noun, counts]) => `  ${noun}: ${recordText(counts, dryRun)}`),
    `  in all: nodes ${countsText(tally.nodes)}; relationships ${countsText(tally.relationships)}`,
    ...(repeated > 0
      ? [`  ${count(repeated)} said the same as a record before them, or of nodes that are left alone`]
      : []),
    ...Object.entries(skipped).map(([because, rows]) => `  ${count(rows)} rows passed over: ${because}`),
    ...(refused > 0 ? [`Refused ${count(refused)}; they stand with reasons in ${rejects}`] : []),
    ...(told.way === 'NEW_DATABASE' && told.ending === 'DONE'
      ? ['A new database was made of them at once, in place of the empty one']
      : []),
    ...(told.counts ? [listText(told.counts, refused)] : []),
    ...(dryRun || wroteNothing(told) ? [] : [`In the log of changes this is the batch ${told.batch}`]),
    ...endingText(told, waiting),
  ].join('\n');
}

function listText({ list, day, before, ...counts }: SnapshotCounts, refused: number): string {
  const after = before === undefined ? '' : ` after ${before}`;
  const numbers = Object.entries(counts).filter(([name, number]) => name !== 'returned' || number > 0);
  const told = `The list ${list} of ${day}${after}: ${numbers.map(([name, number]) => `${count(number)} ${name}`).join(', ')}`;
  if (refused === 0) return told;
  return `${told}\nNothing was marked as removed, because records were refused: put them right and import the list again`;
}

/** A new database that is not whole is not taken. */
function wroteNothing({ way, ending }: ImportReport): boolean {
  return way === 'NEW_DATABASE' && ending !== 'DONE';
}

function endingText({ ending, dryRun, ...told }: ImportReport, waiting: number): string[] {
  const left = waiting > 0 ? [`${count(waiting)} records still waited for records that they point at`] : [];
  if (ending === 'DONE') return [];
  const why = ending === 'STOPPED' ? 'Stopped as you asked' : 'Stopped at the first refused record';
  if (wroteNothing({ ending, dryRun, ...told })) return [`${why}; nothing was written.`];
  const again = told.goesOn ? 'again' : `with --batch ${told.batch}`;
  const on = dryRun ? '' : `; what was loaded stays, and the same command ${again} goes on from there`;
  return [...left, `${why}${on}.`];
}

function recordText({ created, changed, unchanged }: RecordCounts, dryRun: boolean): string {
  const would = dryRun ? 'would be ' : '';
  return `${count(created)} ${would}created, ${count(changed)} ${would}changed, ${count(unchanged)} unchanged`;
}

function countsText({ created, changed, unchanged, removed }: Counts): string {
  return `${count(created)} created, ${count(changed)} changed, ${count(unchanged)} unchanged, ${count(removed)} removed`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
