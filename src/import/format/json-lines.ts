import { type Line, linesOf } from '../source/line.ts';
import type { Source } from '../source/source.ts';
import { contentOf } from '../source/unpack.ts';
import type { FoundRecord, RecordItem, Unreadable } from './item.ts';

/** The values of a source of JSON lines, one item for each line that is not blank; a line that cannot be read brings the reason. */
export async function* readJsonLines(source: Source, onBytes: (count: number) => void): AsyncGenerator<RecordItem> {
  for await (const line of linesOf(contentOf(source, onBytes))) {
    if (line.problem !== undefined || line.text.trim() !== '') yield parsedLine(line, source.name);
  }
}

/** The value of a line, or why it has none. */
export function parsedLine({ number, text, size, problem }: Line, source: string): FoundRecord | Unreadable {
  const place = { source, line: number };
  if (problem !== undefined) return { place, text, message: problem, hint: 'Write one JSON object a line, in UTF-8.' };
  try {
    return { place, record: JSON.parse(text), size };
  } catch (error) {
    const message = `is not a JSON text: ${(error as Error).message}`;
    return { place, text, message, hint: 'Write one JSON object a line.' };
  }
}
