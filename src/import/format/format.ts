import { CannotImport } from '../cannot-import.ts';
import type { Source } from '../source/source.ts';
import { readCitron } from './citron/read.ts';
import { readClaimReviews } from './claim-review/read.ts';
import { readFollowTheMoney } from './follow-the-money/read.ts';
import type { Item } from './item.ts';
import { readJsonLines } from './json-lines.ts';

/** Reads the records of one source; `onBytes` is told how many bytes of it were taken. */
export type Format = (source: Source, onBytes: (count: number) => void) => AsyncIterable<Item>;

/** The formats by the names that a person gives them. */
export const formats: Readonly<Record<string, Format>> = {
  records: readJsonLines,
  'claim-review': readClaimReviews,
  'follow-the-money': readFollowTheMoney,
  citron: readCitron,
};

/** The format of a name. Throws CannotImport with the names that there are. */
export function formatNamed(name: string): Format {
  const format = formats[name];
  if (!format) throw new CannotImport(`${name} is no format; known are ${Object.keys(formats).join(', ')}.`);
  return format;
}

/** What the sources hold, one after the other. */
export async function* itemsOf(
  sources: readonly Source[],
  format: Format,
  onBytes: (count: number) => void,
): AsyncGenerator<Item> {
  for (const source of sources) yield* format(source, onBytes);
}
