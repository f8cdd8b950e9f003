import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processCpu } from './process.ts';

/** The process id of the database in a folder; undefined where none runs. */
export async function databaseProcess(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, 'neo4j.pid'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number(text.trim());
}

/** Reads how much CPU the database has used so far, in microseconds; undefined where there is no /proc. */
export async function databaseCpu(folder: string): Promise<number | undefined> {
  const id = await databaseProcess(folder);
  return id === undefined ? undefined : processCpu(id);
}
