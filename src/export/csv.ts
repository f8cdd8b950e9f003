import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { JsonRecord } from '../model/to-record.ts';
import { type Column, edgeColumns, elementsOf, nodeColumns } from './graph/element.ts';

export interface CsvOptions {
  /**
   * For a program of tables: begins with a byte order mark, and puts an apostrophe before a text that such a program would take for a
   * formula. What is read back differs by that apostrophe.
   */
  readonly spreadsheet?: boolean | undefined;
}

type Row = readonly (string | number | undefined)[];

/** Writes a table of nodes, as RFC 4180 has it: a head of names, then a row each; events are nodes too. */
export function toNodeTable(records: AsyncIterable<JsonRecord>, options: CsvOptions = {}): AsyncIterable<string> {
  return toCsv(nodeRows(records), ['id', 'type', 'label', ...names(nodeColumns), 'identifiers'], options);
}

/** Writes a table of relationships. */
export function toRelationshipTable(
  records: AsyncIterable<JsonRecord>,
  options: CsvOptions = {},
): AsyncIterable<string> {
  return toCsv(relationshipRows(records), ['id', 'type', 'source', 'target', ...names(edgeColumns)], options);
}

async function* nodeRows(records: AsyncIterable<JsonRecord>): AsyncGenerator<Row> {
  for await (const record of records) {
    const identifiers = record.identifiers === undefined ? undefined : JSON.stringify(record.identifiers);
    for (const { id, type, label, values } of elementsOf(record).nodes) {
      yield [
        id,
        type,
        label,
        ...nodeColumns.map(({ name }) => values[name]),
        id === record.id ? identifiers : undefined,
      ];
    }
  }
}

async function* relationshipRows(records: AsyncIterable<JsonRecord>): AsyncGenerator<Row> {
  for await (const record of records) {
    for (const { id, type, source, target, values } of elementsOf(record).edges) {
      yield [id, type, source, target, ...edgeColumns.map(({ name }) => values[name])];
    }
  }
}

function names(columns: readonly Column[]): string[] {
  return columns.map(({ name }) => name);
}

async function* toCsv(
  rows: AsyncIterable<Row>,
  columns: string[],
  { spreadsheet = false }: CsvOptions,
): AsyncGenerator<string> {
  const table = stringify({
    header: true,
    columns,
    record_delimiter: 'windows',
    bom: spreadsheet,
    escape_formulas: spreadsheet,
  });
  // A failure of the rows reaches whoever reads the table.
  const written = pipeline(Readable.from(rows), table).catch(() => {});
  for await (const piece of table) yield String(piece);
  await written;
}
