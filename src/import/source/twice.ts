import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from './source.ts';

/** Gives the work sources that can be opened more than once: standard input is kept in a temporary file until the work is done. */
export async function* readTwice<T>(
  sources: readonly Source[],
  work: (sources: readonly Source[]) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const input = sources.find(({ name }) => name === '-');
  if (!input) {
    yield* work(sources);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-input-'));
  try {
    const file = join(folder, 'input');
    await writeFile(file, input.open(), { mode: 0o600 });
    const kept = { ...input, open: () => createReadStream(file) };
    yield* work(sources.map((source) => (source === input ? kept : source)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
