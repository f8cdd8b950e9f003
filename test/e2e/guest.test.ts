import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { endPrograms, runProgram, startProgram } from '../program.ts';

jest.setTimeout(300_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-guest-'));
});

afterAll(async () => {
  endPrograms();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

const topic = (id: string) => `${JSON.stringify({ type: 'Topic', id, name: id })}\n`;
const variables = () => ({ CLAIMGRAPH_DATA: join(folder, 'data') });

const startImport = () => startProgram(variables(), { command: ['import', '-', '--chunk', '1'], input: true, folder });

async function topics(): Promise<string[]> {
  const { printed } = await runProgram(variables(), { command: 'export', folder });
  return [...printed.matchAll(/"id":"(\w+)"/g)].map(([, id = '']) => id);
}

test('a command whose database another has joined waits for it before it stops the database', async () => {
  const owner = startImport();
  owner.child.stdin?.write(topic('first'));
  await owner.until(/Starting Neo4j/);
  while ((await topics()).length === 0);
  const guest = startImport();
  await guest.until(/Joining the database/);
  owner.child.stdin?.end();
  await owner.until(/Waiting until the other commands that use this database have ended/);
  guest.child.stdin?.end(topic('second'));
  expect([await guest.exited, await owner.exited]).toEqual([0, 0]);
  expect(await topics()).toEqual(['first', 'second']);
});
