import { CannotImport } from '../cannot-import.ts';
import { type Format, oneByOne } from '../format/format.ts';
import type { Item } from '../format/item.ts';
import { loadTables } from './load-table.ts';
import type { Mapping } from './mapping.ts';
import { type FoundRow, grouped, rowsOf } from './row.ts';
import { RowProblem } from './row-problem.ts';
import type { Scope } from './scope.ts';
import { tablesOf } from './table.ts';

export interface ApplyOptions {
  /** The day of the list, as @snapshot. */
  readonly snapshot?: string | undefined;
}

/** A mapping as a format: the rows of its sources become records, after those that it always makes. */
export function mappedBy(mapping: Mapping, options: ApplyOptions): Format {
  let isFirst = true;
  return oneByOne(async function* mapped(source, onBytes) {
    if (isFirst) yield* always(mapping, options);
    isFirst = false;
    const { tables, columns } = await loadTables(mapping.tables, source.name);
    const { group } = mapping.source;
    const rows = rowsOf(source, mapping.source, onBytes);
    let isChecked = mapping.source.format !== 'csv';
    for await (const found of group === undefined ? rows : grouped(rows, group)) {
      if (!('row' in found)) {
        yield found;
        continue;
      }
      if (!isChecked) checkColumns(mapping, found, columns);
      isChecked = true;
      yield* itemsOf(mapping, found, { ...scopeOf(found), snapshot: options.snapshot, tables });
    }
  });
}

function scopeOf({ place, row, rows }: FoundRow): Omit<Scope, 'tables'> {
  return { row, rows, line: place.line, source: place.source };
}

function* always(mapping: Mapping, { snapshot }: ApplyOptions): Generator<Item> {
  for (const { line, rule } of mapping.always) {
    const place = { source: mapping.path, line };
    const nowhere: Scope = { row: {}, rows: [], ...place, snapshot, tables: tablesOf(new Map()) };
    for (const made of rule(nowhere)) yield { place, ...made, size: 0 };
  }
}

function checkColumns({ path, uses, lets }: Mapping, { row, place }: FoundRow, others: ReadonlySet<string>): void {
  const names = Object.keys(row);
  for (const [name, line] of uses) {
    if (name in row || others.has(name) || lets.has(name)) continue;
    throw new CannotImport(
      `${path}, line ${line}: there is no column ${name} in ${place.source}; it has ${names.join(', ')}.`,
    );
  }
}

function* itemsOf({ lets, skips, rules }: Mapping, { place, row, size }: FoundRow, read: Scope): Generator<Item> {
  try {
    let scope = read;
    for (const [name, value] of lets) scope = { ...scope, row: { ...scope.row, [name]: value(scope) } };
    const skip = skips.find(({ met }) => met(scope));
    if (skip) yield { place, skipped: skip.because };
    else for (const rule of rules) for (const made of rule(scope)) yield { place, ...made, size };
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    yield { place, text: JSON.stringify(row), message: error.message };
  }
}
