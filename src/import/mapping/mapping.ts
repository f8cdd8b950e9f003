import type { CsvOptions } from '../format/csv.ts';
import { type Compiling, compile, type Expression, type Mistake } from './expression.ts';
import type { Declared } from './filter.ts';
import { compileRule, compileSkips, type Rule, type Skip } from './rule.ts';

/** How a file is read into rows. */
export interface FileOptions extends CsvOptions {
  readonly format: 'csv' | 'jsonl';
}

/** Another file that rows are looked up in. */
export interface TableFile extends FileOptions {
  readonly name: string;
  readonly file: string;
  readonly key: Expression;
  readonly skips: readonly Skip[];
}

/** A mapping, ready to be applied. */
export interface Mapping {
  readonly path: string;
  readonly source: FileOptions & { readonly group?: string };
  readonly tables: readonly TableFile[];
  readonly snapshot?: { readonly list: string };
  readonly lets: ReadonlyMap<string, Expression>;
  readonly skips: readonly Skip[];
  readonly always: readonly { readonly line: number; readonly rule: Rule }[];
  readonly rules: readonly Rule[];
  /** The columns that are named somewhere, with the line where that is. */
  readonly uses: ReadonlyMap<string, number>;
}

type Written = Readonly<Record<string, unknown>>;

/** A mapping file as its schema lets it be. */
interface WrittenMapping {
  readonly source: FileOptions & { readonly group?: string };
  readonly values?: Declared['values'];
  readonly tables?: Readonly<Record<string, WrittenTable>>;
  readonly snapshot?: { readonly list: string };
  readonly let?: Written;
  readonly skip?: WrittenSkips;
  readonly always?: readonly Written[];
  readonly records: readonly Written[];
}

type WrittenSkips = readonly { readonly when: unknown; readonly because: string }[];

interface WrittenTable extends Partial<FileOptions> {
  readonly file: string;
  readonly key: string | readonly string[];
  readonly skip?: WrittenSkips;
}

export interface CompileOptions {
  readonly path: string;
  readonly lineOf: (path: Mistake['path']) => number;
  readonly mistake: (mistake: Mistake) => void;
}

/** Compiles what stands in a mapping file; mistakes in expressions are reported. */
export function compileMapping(read: unknown, { path, lineOf, mistake }: CompileOptions): Mapping {
  const written = read as WrittenMapping;
  const uses = new Map<string, number>();
  const compiling: Compiling = {
    declared: { values: written.values ?? {}, tables: Object.keys(written.tables ?? {}) },
    mistake,
    column: (name, at) => void (uses.has(name) || uses.set(name, lineOf(at))),
  };
  const tables = Object.entries(written.tables ?? {}).map(([name, table]) =>
    compileTable(name, table, written.source, compiling),
  );
  return {
    path,
    source: written.source,
    tables,
    ...(written.snapshot ? { snapshot: written.snapshot } : {}),
    lets: new Map(
      Object.entries(written.let ?? {}).map(([name, value]) => [name, compile(value, ['let', name], compiling)]),
    ),
    skips: compileSkips(written.skip ?? [], ['skip'], compiling),
    always: (written.always ?? []).map((rule, index) => ({
      line: lineOf(['always', index]),
      rule: compileRule(rule, ['always', index], compiling),
    })),
    rules: written.records.map((rule, index) => compileRule(rule, ['records', index], compiling)),
    uses,
  };
}

/** A table is written as the source is, where it does not say otherwise. */
function compileTable(
  name: string,
  { key, skip = [], ...own }: WrittenTable,
  { columns: _columns, group: _group, ...source }: WrittenMapping['source'],
  compiling: Compiling,
): TableFile {
  return {
    ...source,
    ...own,
    name,
    key: compile(key, ['tables', name, 'key'], compiling),
    skips: compileSkips(skip, ['tables', name, 'skip'], compiling),
  };
}
