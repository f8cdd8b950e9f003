import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bulkLoading } from '../../src/import/bulk/load.ts';
import type { Item } from '../../src/import/format/item.ts';
import { importItems } from '../../src/import/stream/import-items.ts';
import { existingIn, type Load, loadingInto } from '../../src/import/stream/load-step.ts';
import { rejectLine } from '../../src/import/stream/reject.ts';
import { type SeenIds, seenIds } from '../../src/import/stream/seen.ts';
import { program } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { bulkStory } from '../bulk/story.ts';
import { chanceFrom } from '../naive/chance.ts';
import { emptyDatabase } from '../neo4j.ts';

const origin = { author: program, verb: 'import', batchId: 'bulk' };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-bulk-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* itemsOf(records: readonly unknown[]): AsyncGenerator<Item> {
  for (const [index, record] of records.entries())
    yield { place: { source: 'test', line: index + 1 }, record, size: 100 };
}

async function outcome(database: Database, records: readonly unknown[], load: Load, seen: SeenIds) {
  const rejects: string[] = [];
  const imported = await importItems(itemsOf(records), {
    load,
    seen,
    existing: existingIn(database),
    limits: { records: 4, bytes: 1_000_000 },
    strict: false,
    reject: async (one) => void rejects.push(rejectLine(one)),
  });
  return { imported, rejects };
}

async function bothWays(records: readonly unknown[], name: string) {
  const database = await emptyDatabase();
  const inTransactions = await outcome(database, records, loadingInto(database, origin), seenIds());
  const seen = seenIds();
  await mkdir(join(folder, name));
  const bulk = await bulkLoading({ folder: join(folder, name), origin, seen, lastSequence: 0 });
  const inFiles = await outcome(await emptyDatabase(), records, bulk.load, seen);
  await bulk.close();
  return { inTransactions, inFiles };
}

function reasonsOf(rejects: readonly string[]): string[] {
  return rejects.flatMap((line) =>
    (JSON.parse(line) as { problems: { message: string }[] }).problems.map(({ message }) => message),
  );
}

test('a load into files lets the same in, and refuses the same for the same reasons, as one into a database', async () => {
  const { inTransactions, inFiles } = await bothWays(bulkStory, 'story');
  expect(inFiles).toEqual(inTransactions);
  expect(reasonsOf(inFiles.rejects)).toEqual([
    'huawei is of type Organisation, but only Claim can stand here',
    'BROADER leads in a circle: egg, hen, egg',
    expect.stringMatching(/^cap-amended is of type ActionEvent, but only /),
    'the id cap-adopted is used already in line 21, with other content',
    'an unnamed source belongs to one document, but it is quoted in article, other',
    'the text of article reads "\\"no" there',
    'there is no egg, neither here nor in the database',
    'there is no nobody, neither here nor in the database',
    'the id networks is used already in line 1, with other content',
  ]);
});

test.each([1, 2, 3])('so it does in whatever order the records come (%s)', async (seed) => {
  const chance = chanceFrom(seed);
  const shuffled = [...bulkStory].map((record) => ({ record, at: chance.below(1_000_000) }));
  const records = shuffled.sort((one, other) => one.at - other.at).map(({ record }) => record);
  const { inTransactions, inFiles } = await bothWays(records, `shuffled-${seed}`);
  expect(inFiles).toEqual(inTransactions);
});
