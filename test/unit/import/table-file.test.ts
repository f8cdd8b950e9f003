import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endNumbers, relationshipColumns } from '../../../src/import/bulk/column.ts';
import { tableFile } from '../../../src/import/bulk/table-file.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-table-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a value without a column is an error, not lost', async () => {
  const path = join(folder, 'about.csv');
  const file = tableFile(path, endNumbers, relationshipColumns('ABOUT', 'long'));
  file.add([1, 2], { statementAct: 'DENY' });
  expect(() => file.add([1, 2], { mood: 'glad' })).toThrow('takes mood.');
  file.close();
  const [header = '', row = '', ...rest] = (await readFile(path, 'utf8')).split('\n');
  expect(row.split(',')[header.split(',').indexOf('statementAct:string')]).toBe('"DENY"');
  expect(rest).toEqual(['']);
});
