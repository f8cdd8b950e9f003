import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { beginNext, settleHomes, swapInNext } from '../../../src/neo4j/embedded/next.ts';

let data: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'claimgraph-next-'));
});
afterEach(() => rm(data, { recursive: true }));

async function given(...homes: string[]): Promise<void> {
  for (const home of homes) {
    await mkdir(join(data, home));
    await writeFile(join(data, home, 'what'), home);
  }
}

const found = async () => [await readdir(data), await readFile(join(data, 'neo4j', 'what'), 'utf8')];

test('a database that is being made begins in an empty folder and takes the place of the present one', async () => {
  await given('neo4j', 'neo4j.next');
  const folder = await beginNext(data);
  expect(await readdir(folder)).toEqual([]);
  await writeFile(join(data, 'neo4j.next', 'what'), 'new');
  await swapInNext(data);
  expect(await found()).toEqual([['neo4j'], 'new']);
});

test.each([
  [['neo4j'], 'neo4j'],
  [['neo4j', 'neo4j.next'], 'neo4j'],
  [['neo4j', 'neo4j.complete'], 'neo4j.complete'],
  [['neo4j.complete', 'neo4j.replaced'], 'neo4j.complete'],
  [['neo4j', 'neo4j.replaced'], 'neo4j'],
  [['neo4j', 'neo4j.complete', 'neo4j.replaced'], 'neo4j.complete'],
])('of %j a crash has left, %s is the database, and the rest goes', async (left, kept) => {
  await given(...left);
  await settleHomes(data);
  expect(await found()).toEqual([['neo4j'], kept]);
  await settleHomes(data);
  expect(await found()).toEqual([['neo4j'], kept]);
});
