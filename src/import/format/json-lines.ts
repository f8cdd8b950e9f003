import { linesOf } from '../source/line.ts';
import type { Source } from '../source/source.ts';
import { contentOf } from '../source/unpack.ts';
import type { RecordItem } from './item.ts';

/** The values of a source of JSON lines, one item for each line that is not blank; a line that cannot be read brings the reason. */
export async function* readJsonLines(source: Source, onBytes: (count: number) => void): AsyncGenerator<RecordItem> {
  for await (const { number, text, size, problem } of linesOf(contentOf(source, onBytes))) {
    const place = { source: source.name, line: number };
    if (problem !== undefined) yield { place, text, message: problem, hint: 'Write one JSON object a line, in UTF-8.' };
    else if (text.trim() !== '') yield { ...parsed(text, size), place };
  }
}

type Parsed = { record: unknown; size: number } | { text: string; message: string; hint: string };

function parsed(text: string, size: number): Parsed {
  try {
    return { record: JSON.parse(text), size };
  } catch (error) {
    return { text, message: `is not a JSON text: ${(error as Error).message}`, hint: 'Write one JSON object a line.' };
  }
}
