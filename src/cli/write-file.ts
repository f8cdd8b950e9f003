import { createWriteStream, type WriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { CannotExport } from '../export/cannot-export.ts';
import { openOwn } from '../file.ts';

export interface FileOptions {
  /** By gzip. */
  readonly packed: boolean;
  /** Who may read it, as chmod has it. */
  readonly mode?: number;
}

/**
 * Writes texts to a file, which appears when it is complete and on the disk; what stood there before is replaced then, and stays
 * where this fails. What is no regular file, such as a pipe, takes them as they come. Throws CannotExport where the file cannot be
 * written, or another process writes it.
 */
export async function writeFile(
  texts: AsyncIterable<string>,
  file: string,
  { packed, mode }: FileOptions,
): Promise<void> {
  const write = (target: WriteStream) => (packed ? pipeline(texts, createGzip(), target) : pipeline(texts, target));
  try {
    const found = await stat(file).catch(() => undefined);
    if (found && !found.isFile() && !found.isDirectory()) await write(createWriteStream(file));
    else await replaceFile(found ? await realpath(file) : file, mode, write);
  } catch (error) {
    throw isFileProblem(error) ? new CannotExport(`${file} cannot be written: ${(error as Error).message}`) : error;
  }
}

async function replaceFile(
  file: string,
  mode: number | undefined,
  write: (target: WriteStream) => Promise<void>,
): Promise<void> {
  const part = `${file}.part`;
  const own = await openOwn(part, mode);
  if (!own) throw new CannotExport(`Another process writes ${file}; wait until it has ended, or give another name.`);
  try {
    await write(createWriteStream(part, { flush: true }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await own.close();
  }
}

function isFileProblem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
