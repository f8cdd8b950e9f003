import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from '../database.ts';
import { configuredAddress } from './settings.ts';

/** How to reach the server that another process runs in this data folder; undefined where its files do not say. */
export async function runningIn(data: string): Promise<Connection | undefined> {
  const read = (file: string) => readFile(join(data, file), 'utf8').catch(() => '');
  const address = configuredAddress(await read(join('neo4j', 'conf', 'neo4j.conf')));
  const password = (await read('password')).trim();
  if (address === undefined || password === '') return undefined;
  return { uri: `bolt://${address}`, username: 'neo4j', password };
}
