import { readCsv } from '../format/csv.ts';
import type { Place, Unreadable } from '../format/item.ts';
import { readJsonLines } from '../format/json-lines.ts';
import type { Source } from '../source/source.ts';
import type { FileOptions } from './mapping.ts';
import type { Row } from './scope.ts';

/** A row of a file, with its place; its rows are those that were brought together. */
export interface FoundRow {
  readonly place: Place;
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly size: number;
}

/** The rows of a file, whatever its format; what is no row brings the reason. */
export async function* rowsOf(
  source: Source,
  options: FileOptions,
  onBytes: (count: number) => void,
): AsyncGenerator<FoundRow | Unreadable> {
  if (options.format === 'csv') {
    for await (const { line, ...found } of readCsv(source, options, onBytes)) {
      const place = { source: source.name, line };
      yield 'row' in found ? { place, ...found, rows: [found.row] } : { place, ...found };
    }
    return;
  }
  for await (const item of readJsonLines(source, onBytes)) {
    if (!('record' in item)) yield item;
    else if (typeof item.record === 'object' && item.record !== null && !Array.isArray(item.record)) {
      yield { place: item.place, row: item.record as Row, rows: [item.record as Row], size: item.size };
    } else yield { place: item.place, text: JSON.stringify(item.record), message: 'is no JSON object' };
  }
}

/** Brings rows that follow each other and hold the same in a column together, as the first of them. */
export async function* grouped(
  rows: AsyncIterable<FoundRow | Unreadable>,
  column: string,
): AsyncGenerator<FoundRow | Unreadable> {
  let group: FoundRow | undefined;
  for await (const found of rows) {
    if (!('row' in found)) yield found;
    else if (group && found.row[column] !== undefined && group.row[column] === found.row[column]) {
      group = { ...group, rows: [...group.rows, found.row], size: group.size + found.size };
    } else {
      if (group) yield group;
      group = found;
    }
  }
  if (group) yield group;
}
