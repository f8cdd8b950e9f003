import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from './source.ts';

/** Gives the work a source that can be opened more than once: standard input is kept in a temporary file until the work is done. */
export async function* readTwice<T>(source: Source, work: (source: Source) => AsyncIterable<T>): AsyncGenerator<T> {
  if (source.name !== '-') {
    yield* work(source);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-input-'));
  try {
    const file = join(folder, 'input');
    await writeFile(file, source.open(), { mode: 0o600 });
    yield* work({ ...source, open: () => createReadStream(file) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
