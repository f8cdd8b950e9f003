import { closeSync, openSync, writeSync } from 'node:fs';
import { type Column, listDelimiter } from './column.ts';

/** A file as Neo4j's importer reads it, that grows row by row. */
export interface TableFile {
  readonly path: string;
  /** The length of the longest row so far, in bytes. */
  readonly longest: number;
  /** Adds a row: the numbers that its first columns take, and the values of the others by their names. Throws where a value has no column: it would be lost. */
  add(numbers: readonly number[], values: Readonly<Record<string, unknown>>): void;
  /** Writes what was added and is not written yet, and ends the file. */
  close(): void;
}

/** Pieces are short, so that they die young: long texts stay in memory until the next great collection. */
const pieceLength = 32 * 1024;

/** A character takes at most three bytes for each of its units. */
const unitBytes = 3;

/** Begins a file with a line of headers: first those of numbers that every row has. */
export function tableFile(path: string, first: readonly string[], columns: readonly Column[]): TableFile {
  const file = openSync(path, 'wx', 0o600);
  const names = columns.map(({ name }) => name);
  const known = new Set(names);
  let text = `${[...first, ...columns.map(({ header }) => header)].join(',')}\n`;
  let longest = 0;
  const write = () => {
    writeSync(file, text);
    text = '';
  };
  return {
    path,
    get longest() {
      return longest;
    },
    add(numbers, values) {
      let line = numbers.join(',');
      for (const name in values) {
        if (!known.has(name)) throw new Error(`No column of ${path} takes ${name}.`);
      }
      for (const name of names) {
        const value = values[name];
        line += value === undefined ? ',' : `,${field(value)}`;
      }
      text += `${line}\n`;
      if (unitBytes * line.length > longest) longest = Math.max(longest, Buffer.byteLength(line));
      if (text.length > pieceLength) write();
    },
    close() {
      write();
      closeSync(file);
    },
  };
}

/** Nothing at all means no value; the importer takes an empty list for none. */
function field(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join(listDelimiter) : (value as string);
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
