import { isDeepStrictEqual } from 'node:util';
import { CannotImport } from '../import/cannot-import.ts';
import { linesOf } from '../import/source/line.ts';
import { fileAt, type Source } from '../import/source/source.ts';
import { contentOf } from '../import/source/unpack.ts';
import { migrationFolder, readMigrations } from '../neo4j/migration.ts';
import { CannotRestore } from './cannot.ts';
import { backupFormat, type ContentLine, type Header, kindOf, type Summary } from './line.ts';
import { noLines, Tally } from './tally.ts';

/** A backup that is whole. */
export interface BackupFile {
  readonly name: string;
  readonly header: Header;
  readonly summary: Summary;
  /** Reads the lines between the first and the last, as often as it is called. */
  content(): AsyncGenerator<ContentLine>;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads a backup to its end and makes sure that it is one, that nothing of it is missing or altered, and that this program knows how it
 * is put back. Throws CannotRestore.
 */
export async function openBackup(path: string): Promise<BackupFile> {
  const source = await told(() => fileAt(path));
  const tally = new Tally();
  let header: Header | undefined;
  let end: Summary | undefined;
  for await (const [number, text] of textsOf(source)) {
    if (end) throw new CannotRestore(`${path} goes on after its last line; it is no backup as it was written.`);
    const line = parse(path, number, text);
    const kind = kindOf(line);
    if (number === 1) {
      header = await checkHeader(path, line);
      tally.addHeader(text);
    } else if (kind) tally.add(kind, text);
    else if ('end' in line) end = line.end as Summary;
    else throw new CannotRestore(`${path}, line ${number}, is of no kind that this Claimgraph knows.`);
  }
  if (header === undefined) throw new CannotRestore(`${path} is empty.`);
  if (end === undefined) throw new CannotRestore(`${path} ends before its last line: it was cut off.`);
  const summary = tally.summary();
  if (!isDeepStrictEqual(withAllCounts(end), summary)) {
    throw new CannotRestore(`${path} is not as it was written: its lines do not give the sums of its last line.`);
  }
  return { name: path, header, summary, content: () => contentLines(source) };
}

/** An older Claimgraph did not count the kinds of lines that it did not have yet. */
function withAllCounts(end: Summary): Summary {
  return { ...end, counts: { ...noLines, ...end?.counts } };
}

async function* contentLines(source: Source): AsyncGenerator<ContentLine> {
  for await (const [number, text] of textsOf(source)) {
    const line = parse(source.name, number, text);
    if (kindOf(line)) yield line as ContentLine;
  }
}

async function* textsOf(source: Source): AsyncGenerator<[number: number, text: string]> {
  const lines = linesOf(contentOf(source, () => {}));
  for (;;) {
    const next = await told(() => lines.next());
    if (next.done) return;
    const { number, text, problem } = next.value;
    if (problem !== undefined) throw new CannotRestore(`${source.name}, line ${number}, ${problem}.`);
    yield [number, text];
  }
}

/** What is wrong with a file is said of it as an import says it. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CannotImport ? new CannotRestore(error.message, { cause: error }) : error;
  }
}

function parse(path: string, number: number, text: string): Values {
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line === 'object' && line !== null) return line as Values;
  } catch {}
  throw new CannotRestore(`${path}, line ${number}, is no JSON object; it is no backup, or it was altered.`);
}

async function checkHeader(path: string, line: Values): Promise<Header> {
  const header = line as unknown as Header;
  if (header.claimgraph !== 'backup') {
    throw new CannotRestore(`${path} is no backup of Claimgraph; records are loaded by claimgraph import.`);
  }
  const known = new Set((await readMigrations(migrationFolder)).map(({ name }) => name));
  const unknown = header.migrations.filter((name) => !known.has(name));
  if (header.format !== backupFormat || unknown.length > 0) {
    const reason = header.format === backupFormat ? `migrations ${unknown.join(', ')}` : `format ${header.format}`;
    throw new CannotRestore(`${path} was made by a newer Claimgraph (${reason}); update Claimgraph.`);
  }
  return header;
}
