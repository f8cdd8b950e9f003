import type { Tables } from './table.ts';

/** Fields of a row by their names: columns of a table, or the fields of a JSON object. */
export type Row = Readonly<Record<string, unknown>>;

/** What the expressions of a mapping can see at one row. */
export interface Scope {
  readonly row: Row;
  /** The element of the list that is gone through, and its place from 1. */
  readonly item?: unknown;
  readonly index?: number;
  /** The rows that were brought together to this one. */
  readonly rows: readonly Row[];
  readonly line: number;
  readonly source: string;
  /** The day of the list, where the import was told one. */
  readonly snapshot?: string | undefined;
  readonly tables: Tables;
}

/** What a row holds for nothing: absent, null, a blank text or an empty list. */
export function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** The value at a path such as `name`, `author.name` or `@item.name`; undefined where it leads nowhere. */
export function valueAt(scope: Scope, path: string): unknown {
  if (!path.startsWith('@')) return scope.row[path] ?? inside(scope.row, path.split('.'));
  const [root = '', ...rest] = path.split('.');
  return inside(special[root]?.(scope), rest);
}

const special: Readonly<Record<string, (scope: Scope) => unknown>> = {
  '@item': ({ item }) => item,
  '@index': ({ index }) => index,
  '@rows': ({ rows }) => rows,
  '@row': ({ row }) => row,
  '@line': ({ line }) => line,
  '@source': ({ source }) => source,
  '@snapshot': ({ snapshot }) => snapshot,
};

/** The names that begin with @. */
export const specialNames = Object.keys(special);

function inside(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, name) => (typeof found === 'object' && found !== null ? (found as Row)[name] : undefined),
    value,
  );
}
