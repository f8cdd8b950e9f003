import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { GeneratedRecord } from '../data/record.ts';

/** Writes records as JSON lines; gives how many, and how many bytes. */
export async function writeRecords(
  path: string,
  records: Iterable<GeneratedRecord>,
): Promise<{ records: number; bytes: number }> {
  const stream = createWriteStream(path);
  let count = 0;
  for (const record of records) {
    count += 1;
    if (!stream.write(`${JSON.stringify(record)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
  return { records: count, bytes: stream.bytesWritten };
}
