import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from '../database.ts';
import { runs } from './orphan.ts';
import { listens } from './process.ts';

/** The way to the server that another process runs in the data folder; undefined where none answers there. */
export async function runningServer(data: string): Promise<Connection | undefined> {
  const read = (...path: string[]) => readFile(join(data, ...path), 'utf8').catch(() => '');
  const pid = Number(await read('neo4j.pid'));
  if (!(await runs(pid, `--home-dir=${join(data, 'neo4j')}`))) return undefined;
  const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(
    await read('neo4j', 'conf', 'neo4j.conf'),
  )?.[1];
  const password = (await read('password')).trim();
  if (port === undefined || password === '' || !(await listens(Number(port)))) return undefined;
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
}
