import { type Compilation, fileAt } from './compilation.ts';
import type { CypherFile } from './cypher-file.ts';
import { kebab } from './shape.ts';

type Where = Readonly<Record<string, unknown>>;

/** A list that is read for one value of a property, and what of the filter is left. */
export interface Narrowed {
  readonly file: CypherFile;
  readonly value: string;
  readonly where: Record<string, unknown>;
}

/** The one value that a condition allows; undefined if it says anything else. */
function soleValue(condition: unknown): string | undefined {
  const given = Object.entries((condition ?? {}) as Where).filter(([, value]) => value != null);
  const [operator, value] = given.length === 1 ? (given[0] as [string, unknown]) : [];
  if (operator === 'eq') return String(value);
  return operator === 'in' && Array.isArray(value) && value.length === 1 ? String(value[0]) : undefined;
}

/**
 * Where the filter allows one value of a property, and a file says how to read the list for one value of it, that file: its rows, and their count, cost what
 * has the value, not the list. The file of a list `a/b` for its property `someProperty` is `a/b-by-some-property`; it keeps the order.
 */
export function narrow(compilation: Compilation, file: CypherFile, where: Where | undefined): Narrowed | undefined {
  for (const [name, condition] of Object.entries(where ?? {})) {
    const path = `${file.path}-by-${kebab(name)}`;
    const value = soleValue(condition);
    if (value === undefined || !compilation.files.has(path)) continue;
    const { [name]: _, ...rest } = where as Where;
    return { file: fileAt(compilation, path), value, where: rest };
  }
  return undefined;
}
