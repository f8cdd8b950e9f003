import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Command, Option } from 'commander';
import type { Config } from '../config.ts';
import { CannotExport } from '../export/cannot-export.ts';
import { choosable, readChoice } from '../export/choice.ts';
import { exportGraph } from '../export/export.ts';
import { type ExportFormat, exportFormats } from '../export/format.ts';
import { buildClaimgraphSchema } from '../schema/build.ts';
import { showCount } from './export-progress.ts';
import { report } from './report.ts';
import { withDatabase } from './with-database.ts';

/** What a person asks of an export. */
export interface ExportWishes {
  readonly format?: string;
  readonly type?: string;
  readonly where?: string;
}

const names = exportFormats.map(({ name }) => name);

/** Declares the arguments and options of `claimgraph export` on a command. */
export function describeExport(command: Command): Command {
  return command
    .description('write the graph to a file, or to standard output')
    .argument('[file]', 'where to: its ending says the format, and .gz after it packs; standard output if left out')
    .addOption(new Option('-f, --format <name>', 'the format, if the file does not say it').choices(names))
    .option('-t, --type <type>', `only what is of this type, with everything it rests on: ${choosable.join(', ')}`)
    .option('-w, --where <json>', 'of the type only what meets this, as the where input of its list in GraphQL')
    .addHelpText('after', exitCodes);
}

const exitCodes = `
Exit codes:
  0    everything was written
  1    it could not be done; a file that was there before is untouched`;

/** Writes the graph to the file, which appears when it is complete, or to standard output. Throws CannotExport and CannotStart. */
export async function exportTo(config: Config, file: string | undefined, wishes: ExportWishes): Promise<void> {
  const format = formatOf(file, wishes);
  const choice = readChoice(wishes.type, wishes.where);
  const schema = await buildClaimgraphSchema();
  const progress = showCount(process.stderr, 'records');
  const count = await withDatabase(config, async (database, signal) => {
    let read = 0;
    const onRecord = (soFar: number) => {
      read = soFar;
      progress.update(soFar);
    };
    await write(exportGraph({ database, schema, format, choice, signal, onRecord }), file);
    return read;
  }).finally(() => progress.end());
  report(`Exported ${count.toLocaleString('en')} records${file === undefined ? '' : ` to ${file}`}`);
}

function formatOf(file: string | undefined, { format }: ExportWishes): ExportFormat {
  const ending = file?.replace(/\.gz$/, '').replace(/^.*\./s, '');
  const name = format ?? (file === undefined ? 'jsonl' : ending);
  const found = exportFormats.find((candidate) => candidate.name === name);
  if (found) return found;
  throw new CannotExport(`The name ${file} does not end in a format; name one with --format: ${names.join(', ')}.`);
}

async function write(chunks: AsyncGenerator<string>, file: string | undefined): Promise<void> {
  if (file === undefined) return pipeline(chunks, process.stdout, { end: false }).catch(forgiveReader);
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

/** Whoever reads from a pipe may have had enough. */
function forgiveReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function isFileProblem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
