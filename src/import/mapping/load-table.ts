import { dirname, join } from 'node:path';
import { CannotImport } from '../cannot-import.ts';
import { fileAt } from '../source/source.ts';
import type { TableFile } from './mapping.ts';
import { rowsOf } from './row.ts';
import type { Row, Scope } from './scope.ts';
import { type Tables, tablesOf } from './table.ts';

export interface LoadedTables {
  readonly tables: Tables;
  /** The names of all their columns. */
  readonly columns: ReadonlySet<string>;
}

/** Reads the tables of a mapping that stand beside a source. Throws CannotImport where one is missing or damaged. */
export async function loadTables(files: readonly TableFile[], source: string): Promise<LoadedTables> {
  const loaded = new Map<string, ReadonlyMap<string, readonly Row[]>>();
  const columns = new Set<string>();
  for (const file of files) {
    const rows = new Map<string, Row[]>();
    for await (const row of readTable(file, join(source === '-' ? '.' : dirname(source), file.file))) {
      for (const name of Object.keys(row.row)) columns.add(name);
      const found = file.key(row);
      for (const key of Array.isArray(found) ? found : found === undefined ? [] : [found]) {
        const there = rows.get(String(key));
        if (there) there.push(row.row);
        else rows.set(String(key), [row.row]);
      }
    }
    loaded.set(file.name, rows);
  }
  return { tables: tablesOf(loaded), columns };
}

async function* readTable(file: TableFile, path: string): AsyncGenerator<Scope> {
  const source = await fileAt(path);
  for await (const found of rowsOf(source, file, () => {})) {
    if (!('row' in found)) throw new CannotImport(`${path}, line ${found.place.line}: ${found.message}.`);
    const { place, row, rows } = found;
    const scope: Scope = { row, rows, line: place.line, source: path, tables: tablesOf(new Map()) };
    if (!file.skips.some(({ met }) => met(scope))) yield scope;
  }
}
