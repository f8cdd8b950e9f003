import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { CannotExport } from '../export/cannot-export.ts';

export interface FileOptions {
  /** By gzip. */
  readonly packed: boolean;
  /** Who may read it, as chmod has it. */
  readonly mode?: number;
}

/**
 * Writes texts to a file, which appears when it is complete and on the disk; what stood there before is replaced then, and stays
 * where this fails. Throws CannotExport where the file cannot be written.
 */
export async function writeFile(
  texts: AsyncIterable<string>,
  file: string,
  { packed, mode = 0o666 }: FileOptions,
): Promise<void> {
  const part = `${file}.part`;
  try {
    await rm(part, { force: true });
    const target = createWriteStream(part, { mode, flush: true });
    await (packed ? pipeline(texts, createGzip(), target) : pipeline(texts, target));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw isFileProblem(error) ? new CannotExport(`${file} cannot be written: ${(error as Error).message}`) : error;
  }
}

function isFileProblem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
