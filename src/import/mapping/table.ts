import type { Row } from './scope.ts';

/** The tables of a mapping, found by their keys; they are held in memory. */
export interface Tables {
  /** The rows of a table that have this key; none where nothing has it. */
  rowsOf(table: string, key: string): readonly Row[];
}

/** Tables by name, as lists of rows by key. */
export function tablesOf(rows: ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>>): Tables {
  return { rowsOf: (table, key) => rows.get(table)?.get(key) ?? [] };
}
