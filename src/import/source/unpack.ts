import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CannotImport } from '../cannot-import.ts';
import type { Source } from './source.ts';

const endings: Readonly<Record<string, string>> = {
  Z_DATA_ERROR: 'is damaged: it begins as gzip does, but does not go on so',
  Z_BUF_ERROR: 'ends in the middle of its gzip data',
};

/**
 * The content of a source in pieces, unpacked where it is packed by gzip, whatever its name. `onBytes` is told how many
 * bytes were taken as they are stored. Throws CannotImport where the source cannot be read to its end.
 */
export async function* contentOf(source: Source, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  const stored = pieces(source.open(), onBytes);
  try {
    const first = await atLeast(stored, 2);
    const packed = first[0] === 0x1f && first[1] === 0x8b;
    const whole = following(first, stored);
    yield* packed ? unpacked(whole) : whole;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CannotImport(`${source.name} ${endings[code] ?? `cannot be read (${message})`}.`, error);
  }
}

async function* pieces(stream: Readable, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const piece of stream) {
    const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(piece as string);
    onBytes(bytes.length);
    yield bytes;
  }
}

/** The first bytes of a stream, at least so many if it has them. */
async function atLeast(stored: AsyncGenerator<Buffer>, count: number): Promise<Buffer> {
  let first: Buffer = Buffer.alloc(0);
  while (first.length < count) {
    const { value, done } = await stored.next();
    if (done) break;
    first = first.length === 0 ? value : Buffer.concat([first, value]);
  }
  return first;
}

async function* following(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first;
  yield* rest;
}

async function* unpacked(packed: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  // A failure of either reaches whoever reads the last one.
  yield* pipeline(Readable.from(packed), createGunzip(), () => {});
}
