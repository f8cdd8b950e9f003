import type { FileHandle } from 'node:fs/promises';
import { namelessFile } from '../nameless-file.ts';

/** Values set aside on disk, so that there may be more of them than fit in memory. */
export interface Spool<T> {
  /** How many values are set aside. */
  readonly count: number;
  append(values: readonly T[]): Promise<void>;
  /** The values of one append, by its place among those of any values; from 0. */
  at(place: number): Promise<T[]>;
  /** The values, in the order in which they were appended. */
  forwards(): AsyncGenerator<T>;
  /** The values, the one appended last first. */
  backwards(): AsyncGenerator<T>;
  /** Gives the file up. */
  remove(): Promise<void>;
}

/** Makes an empty spool in the folder for temporary files; its file is made when it is needed. */
export function spool<T>(): Spool<T> {
  const lists: { start: number; length: number }[] = [];
  let file: FileHandle | undefined;
  let end = 0;
  let count = 0;
  const read = async ({ start, length }: { start: number; length: number }): Promise<T[]> => {
    const bytes = Buffer.alloc(length);
    await file?.read(bytes, 0, length, start);
    return JSON.parse(bytes.toString('utf8')) as T[];
  };
  return {
    get count() {
      return count;
    },
    async append(values) {
      if (values.length === 0) return;
      file ??= await namelessFile();
      const bytes = Buffer.from(JSON.stringify(values));
      await file.write(bytes, 0, bytes.length, end);
      lists.push({ start: end, length: bytes.length });
      end += bytes.length;
      count += values.length;
    },
    at: (place) => read(lists[place] as { start: number; length: number }),
    async *forwards() {
      for (const list of lists) yield* await read(list);
    },
    async *backwards() {
      for (const list of lists.toReversed()) yield* (await read(list)).reverse();
    },
    async remove() {
      await file?.close();
      file = undefined;
    },
  };
}

/** A new spool, filled from an old one, which is removed. */
export async function replaced<T>(old: Spool<T>, fill: (next: Spool<T>) => Promise<void>): Promise<Spool<T>> {
  const next = spool<T>();
  try {
    await fill(next);
    return next;
  } catch (error) {
    await next.remove();
    throw error;
  } finally {
    await old.remove();
  }
}

/** As replaced, again and again as long as that leaves fewer values. */
export async function shrunk<T>(
  old: Spool<T>,
  fill: (next: Spool<T>, current: Spool<T>) => Promise<void>,
  isStopped: () => boolean,
): Promise<Spool<T>> {
  let current = old;
  for (let before = Number.POSITIVE_INFINITY; current.count < before && !isStopped(); ) {
    before = current.count;
    const from = current;
    current = await replaced(from, (next) => fill(next, from));
  }
  return current;
}
