import { CannotImport } from '../cannot-import.ts';
import type { Source } from '../source/source.ts';
import { readCitron } from './citron/read.ts';
import { readClaimReviews } from './claim-review/read.ts';
import { readFollowTheMoney } from './follow-the-money/read.ts';
import type { Item } from './item.ts';
import { readJsonLines } from './json-lines.ts';

/** Reads the records of all sources of an import; `onBytes` is told how many bytes of them were taken. */
export type Format = (sources: readonly Source[], onBytes: (count: number) => void) => AsyncIterable<Item>;

/** Reads the records of one source. */
export type SourceFormat = (source: Source, onBytes: (count: number) => void) => AsyncIterable<Item>;

/** The formats by the names that a person gives them. */
export const formats: Readonly<Record<string, Format>> = {
  records: oneByOne(readJsonLines),
  'claim-review': oneByOne(readClaimReviews),
  'follow-the-money': readFollowTheMoney,
  citron: oneByOne(readCitron),
};

/** The format of a name. Throws CannotImport with the names that there are. */
export function formatNamed(name: string): Format {
  const format = formats[name];
  if (!format) throw new CannotImport(`${name} is no format; known are ${Object.keys(formats).join(', ')}.`);
  return format;
}

/** A format whose sources are read one after the other, each for itself. */
export function oneByOne(read: SourceFormat): Format {
  return async function* all(sources, onBytes) {
    for (const source of sources) yield* read(source, onBytes);
  };
}
