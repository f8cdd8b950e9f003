import { open } from 'node:fs/promises';
import { RecordsRefused } from './problem.ts';

/**
 * Reads a file of JSON lines as a stream: one value for each line, undefined for a blank one, so that the place of a value is
 * its line. Throws RecordsRefused at a line that is no JSON.
 */
export async function* readJsonLines(file: string | URL): AsyncGenerator<unknown> {
  let line = 0;
  const handle = await open(file);
  for await (const text of handle.readLines()) {
    line += 1;
    yield parseJsonLine(line === 1 ? text.replace(/^\uFEFF/, '') : text, line);
  }
}

/** The value of one line; undefined if it is blank. */
export function parseJsonLine(text: string, line: number): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new RecordsRefused([{ line, message: 'is not a JSON text' }]);
  }
}
