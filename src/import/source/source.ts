import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { CannotImport } from '../cannot-import.ts';

/** Something to read records from. */
export interface Source {
  /** The path as it was given, or found in a folder; `-` for standard input. */
  readonly name: string;
  /** Bytes as they are stored; absent where nobody can know. */
  readonly size?: number;
  open(): Readable;
}

/** What is passed over in a folder: hidden files, and what an earlier import has refused. */
const passedOver = /^\.|(?:^|\.)rejects\.jsonl$/;

/**
 * The sources that paths stand for: files as they are, the files of folders and their folders in the order of their
 * names, and `-` for standard input. Throws CannotImport for a path that leads nowhere or to a folder without files.
 */
export async function sourcesAt(paths: readonly string[], standardInput: Readable): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of paths) {
    if (path === '-') sources.push({ name: '-', open: () => standardInput });
    else sources.push(...(await someFilesAt(path)));
  }
  const twice = sources.find(({ name }, index) => sources.findIndex((other) => other.name === name) < index);
  if (twice) throw new CannotImport(`${twice.name} is given twice; name it once.`);
  return sources;
}

async function someFilesAt(path: string): Promise<Source[]> {
  const files = await filesAt(path);
  if (files.length === 0) throw new CannotImport(`${path} holds no file to import.`);
  return files;
}

/** A file, or the files of a folder and of those within it. */
async function filesAt(path: string): Promise<Source[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new CannotImport(`${path} cannot be read (${error.code}); correct the path.`, error);
  });
  if (!found.isDirectory()) return [fileSource(path, found.isFile() ? found.size : undefined)];
  const names = (await readdir(path)).filter((name) => !passedOver.test(name)).sort();
  const files: Source[] = [];
  for (const name of names) files.push(...(await filesAt(join(path, name))));
  return files;
}

/** A file as a source. Throws CannotImport where it is none. */
export async function fileAt(path: string): Promise<Source> {
  const [source] = await someFilesAt(path);
  return source as Source;
}

function fileSource(name: string, size: number | undefined): Source {
  return { name, ...(size === undefined ? {} : { size }), open: () => createReadStream(name) };
}
