import { closeSync, openSync, writeSync } from 'node:fs';
import { type Column, listDelimiter } from './column.ts';

/** A file as Neo4j's importer reads it, that grows row by row. */
export interface TableFile {
  readonly path: string;
  /** The length of the longest row so far, in bytes. */
  readonly longest: number;
  /** Throws where a value has no column: it would be lost. */
  add(values: Readonly<Record<string, unknown>>): void;
  /** Writes what was added and is not written yet, and ends the file. */
  close(): void;
}

/** Pieces are short, so that they die young: long texts stay in memory until the next great collection. */
const pieceLength = 32 * 1024;

/** Begins a file with a line of headers. */
export function tableFile(path: string, columns: readonly Column[]): TableFile {
  const file = openSync(path, 'wx', 0o600);
  const names = columns.map(({ name }) => name);
  const known = new Set(names);
  let text = `${columns.map(({ header }) => header).join(',')}\n`;
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
    add(values) {
      let line = '';
      for (const name of Object.keys(values)) {
        if (!known.has(name)) throw new Error(`No column of ${path} takes ${name}.`);
      }
      for (const [index, name] of names.entries()) {
        const value = values[name];
        if (index > 0) line += ',';
        if (value !== undefined) line += field(value);
      }
      text += `${line}\n`;
      longest = Math.max(longest, Buffer.byteLength(line));
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
