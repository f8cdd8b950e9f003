import { type FileHandle, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CannotImport } from '../cannot-import.ts';
import { namelessFile } from '../nameless-file.ts';
import type { Source } from './source.ts';

const pieceLength = 64 * 1024;

/**
 * Gives the work sources that can be opened more than once: what is no file with an end, such as standard input and other pipes, is kept in a
 * temporary file without a name until the work is done. Throws CannotImport where that is impossible.
 */
export async function* readTwice<T>(
  sources: readonly Source[],
  work: (sources: readonly Source[]) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const files: FileHandle[] = [];
  try {
    const lasting: Source[] = [];
    for (const source of sources) {
      if (source.size !== undefined) {
        lasting.push(source);
        continue;
      }
      const file = await namelessFile();
      files.push(file);
      lasting.push(await keptIn(file, source));
    }
    yield* work(lasting);
  } finally {
    for (const file of files) await file.close();
  }
}

async function keptIn(file: FileHandle, source: Source): Promise<Source> {
  try {
    await writeFile(file, source.open());
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotImport(`${source.name} cannot be kept to be read twice (${code}).`, error);
  }
  return { ...source, open: () => Readable.from(piecesOf(file)) };
}

/** A stream of the file itself would close it. */
async function* piecesOf(file: FileHandle): AsyncGenerator<Buffer> {
  for (let place = 0; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(pieceLength), 0, pieceLength, place);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    place += bytesRead;
  }
}
