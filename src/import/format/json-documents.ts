import { CannotImport } from '../cannot-import.ts';
import { type Line, linesOf } from '../source/line.ts';
import type { Source } from '../source/source.ts';
import { contentOf } from '../source/unpack.ts';
import type { FoundRecord, Unreadable } from './item.ts';
import { parsedLine } from './json-lines.ts';

/** A longer JSON document is not read as one. */
const longest = 64 * 1024 * 1024;

/**
 * The JSON values of a source: one for each line if its first line is one, else the whole is one document of at most 64 MiB. Where the whole
 * is none, but some line holds an object, each line counts for itself. Throws CannotImport for a longer document.
 */
export async function* readJson(
  source: Source,
  onBytes: (count: number) => void,
): AsyncGenerator<FoundRecord | Unreadable> {
  const whole: Line[] = [];
  let size = 0;
  let isLines = false;
  for await (const line of linesOf(contentOf(source, onBytes))) {
    if (line.problem === undefined && line.text.trim() === '' && (isLines || size === 0)) continue;
    if (size === 0) isLines = 'record' in parsedLine(line, source.name);
    size += line.size;
    if (isLines) yield parsedLine(line, source.name);
    else whole.push(line);
    if (isLines || size <= longest) continue;
    if (!whole.some(isObjectLine)) throw new CannotImport(tooLong(source.name));
    isLines = true;
    for (const kept of whole.splice(0)) yield parsedLine(kept, source.name);
  }
  if (whole.length > 0) yield* valuesOf(whole, size, source.name);
}

function* valuesOf(whole: readonly Line[], size: number, source: string): Generator<FoundRecord | Unreadable> {
  const one = parsedLine(document(whole, size), source);
  if ('record' in one || !whole.some(isObjectLine)) yield one;
  else for (const line of whole) if (line.text.trim() !== '') yield parsedLine(line, source);
}

function isObjectLine(line: Line): boolean {
  const parsed = line.text.startsWith('{') ? parsedLine(line, '') : undefined;
  return parsed !== undefined && 'record' in parsed;
}

function document(lines: readonly Line[], size: number): Line {
  const wrong = lines.find(({ problem }) => problem !== undefined);
  const text = lines.map((line) => line.text).join('\n');
  return {
    number: wrong?.number ?? 1,
    text,
    size,
    ...(wrong?.problem === undefined ? {} : { problem: wrong.problem }),
  };
}

function tooLong(name: string): string {
  return `${name} is one JSON document of more than ${longest / 1024 / 1024} MiB; write one object a line instead.`;
}
