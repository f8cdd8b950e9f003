import { access, cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of a database, and of one that is being made to take its place, in a data folder that is locked. */
export interface Homes {
  /** In use. */
  readonly home: string;
  /** Being made; worth nothing until it is renamed. */
  readonly next: string;
}

export function homesIn(data: string): Homes {
  return { home: join(data, 'neo4j'), next: join(data, 'neo4j.next') };
}

const sourcesIn = (data: string): string => join(homesIn(data).next, 'sources');
const complete = (data: string): string => join(data, 'neo4j.complete');
const replaced = (data: string): string => join(data, 'neo4j.replaced');

/** Begins a database that is to take the place of the present one, with an empty folder for what it is made from. */
export async function beginNext(data: string): Promise<string> {
  await settleHomes(data);
  const folder = sourcesIn(data);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Whether a database is being made in a data folder that another process has locked. */
export function isNextBegun(data: string): Promise<boolean> {
  return exists(homesIn(data).next);
}

/** Gives the database that was made the users of the present one, which is stopped, and removes what it was made from. */
export async function furnishNext(data: string): Promise<void> {
  const { home, next } = homesIn(data);
  await rm(sourcesIn(data), { recursive: true });
  for (const part of ['databases', 'transactions']) {
    const system = join('data', part, 'system');
    await cp(join(home, system), join(next, system), { recursive: true });
  }
}

/** Puts the database that was made in the place of the present one. From the first rename on it is the one that counts, whatever happens. */
export async function swapInNext(data: string): Promise<void> {
  await rename(homesIn(data).next, complete(data));
  await settleHomes(data);
}

/** Ends what a crash has interrupted: a database that is complete takes its place, one that is not is removed. */
export async function settleHomes(data: string): Promise<void> {
  const { home, next } = homesIn(data);
  if (await exists(complete(data))) {
    await rm(replaced(data), { recursive: true, force: true });
    if (await exists(home)) await rename(home, replaced(data));
    await rename(complete(data), home);
  }
  for (const rest of [replaced(data), next]) await rm(rest, { recursive: true, force: true });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
