import { CannotImport } from '../cannot-import.ts';
import { type Line, linesOf } from '../source/line.ts';
import type { Source } from '../source/source.ts';
import { contentOf } from '../source/unpack.ts';
import type { FoundRecord, Unreadable } from './item.ts';
import { parsedLine } from './json-lines.ts';

/** A longer JSON document is not read as one. */
const longest = 64 * 1024 * 1024;

/**
 * The JSON values of a source: one for each line if its first line is one, else the whole is one document of at most 64 MiB.
 * Throws CannotImport for a longer one.
 */
export async function* readJson(
  source: Source,
  onBytes: (count: number) => void,
): AsyncGenerator<FoundRecord | Unreadable> {
  const whole: string[] = [];
  let size = 0;
  let isLines: boolean | undefined;
  for await (const line of linesOf(contentOf(source, onBytes))) {
    if (isLines === undefined && line.text.trim() !== '') isLines = 'record' in parsedLine(line, source.name);
    if (isLines) {
      if (line.text.trim() !== '') yield parsedLine(line, source.name);
      continue;
    }
    whole.push(line.text);
    size += line.size;
    if (size > longest) throw new CannotImport(tooLong(source.name));
  }
  if (whole.join('').trim() !== '') yield parsedLine(document(whole, size), source.name);
}

function document(lines: readonly string[], size: number): Line {
  return { number: 1, text: lines.join('\n'), size };
}

function tooLong(name: string): string {
  return `${name} is one JSON document of more than ${longest / 1024 / 1024} MiB; write one object a line instead.`;
}
