import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Config } from '../config.ts';
import { CannotExport } from '../export/cannot-export.ts';
import { readChoice } from '../export/choice.ts';
import { exportGraph } from '../export/export.ts';
import { buildClaimgraphSchema } from '../schema/build.ts';
import { type ExportWishes, formatOf } from './export-option.ts';
import { showCount } from './export-progress.ts';
import { report } from './report.ts';
import { writeOut } from './standard-output.ts';
import { withDatabase } from './with-database.ts';

/** Writes the graph to the file, which appears when it is complete, or to standard output. Throws CannotExport and CannotStart. */
export async function exportTo(config: Config, file: string | undefined, wishes: ExportWishes): Promise<void> {
  const format = formatOf(file, wishes);
  const choice = readChoice(wishes.type, wishes.where);
  const { spreadsheet, base } = wishes;
  const schema = await buildClaimgraphSchema();
  const progress = showCount(process.stderr, 'records');
  const count = await withDatabase(config, async (database, signal) => {
    let read = 0;
    const onRecord = (soFar: number) => {
      read = soFar;
      progress.update(soFar);
    };
    await write(
      exportGraph({ database, schema, format, choice, options: { spreadsheet, base }, signal, onRecord }),
      file,
    );
    return read;
  }).finally(() => progress.end());
  report(`Exported ${count.toLocaleString('en')} records${file === undefined ? '' : ` to ${file}`}`);
}

async function write(chunks: AsyncGenerator<string>, file: string | undefined): Promise<void> {
  if (file === undefined) return writeOut(chunks);
  const part = `${file}.part`;
  try {
    const target = createWriteStream(part);
    await (file.endsWith('.gz') ? pipeline(chunks, createGzip(), target) : pipeline(chunks, target));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw isFileProblem(error) ? new CannotExport(`${file} cannot be written: ${(error as Error).message}`) : error;
  }
}

function isFileProblem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
