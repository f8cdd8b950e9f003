import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import { command } from '../command.ts';
import { everything } from '../export/everything.ts';
import { hostileRecords, manyRecords } from '../export/record.ts';
import { runImport } from '../import-command.ts';
import { emptyDatabase, sampleDatabase } from '../neo4j.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-round-trip-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const sources = [
  ['the sample story', 'graph.jsonl', () => sampleDatabase({ changes: true })],
  ['a thicket, packed', 'graph.jsonl.gz', async () => filled(manyRecords(7))],
  ['hostile words', 'graph.jsonl', async () => filled(hostileRecords)],
] as const;

async function filled(records: readonly unknown[]) {
  const database = await emptyDatabase();
  await loadRecords(database, records);
  return database;
}

test.each(sources)(
  'what one command exports the other imports, and exported again it has the same bytes: %s',
  async (_name, file, fill) => {
    const before = await everything(await fill());
    const [first, second] = [join(folder, file), join(folder, `again-${file}`)];
    expect((await command(['export', first])).code).toBe(0);
    const empty = await emptyDatabase();
    const { code, told } = await runImport(folder, [first]);
    expect([code, told]).toEqual([0, expect.stringMatching(/\S/)]);
    expect(await everything(empty)).toEqual(before);
    expect((await command(['export', second])).code).toBe(0);
    expect((await readFile(second)).equals(await readFile(first))).toBe(true);
    expect((await readFile(first)).length).toBeGreaterThan(500);
  },
  120_000,
);
