import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { check } from '../../src/check/check.ts';
import { listBatches } from '../../src/cli/batch-list.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { exported } from '../export/everything.ts';
import { firstList, listMapping, secondList } from '../list/list.ts';
import { chanceFrom } from '../naive/chance.ts';
import { emptyDatabase, testServer } from '../neo4j.ts';
import { endPrograms, runProgram, startProgram } from '../program.ts';

jest.setTimeout(600_000);

const kills = 10;
const chance = chanceFrom(20_200_626);

let folder: string;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-import-kill-'));
});
beforeEach(async () => {
  database = await emptyDatabase();
});
afterEach(endPrograms);
afterAll(() => rm(folder, { recursive: true }));

async function run(words: readonly string[], command = 'import'): Promise<number | null> {
  return (await runProgram(testServer(), { command: [command, ...words], folder })).code;
}

/** Starts a command and kills it once a statement counts so many, and a little more time went by. Whether it was still at work. */
async function killedOnce(
  words: readonly string[],
  counting: string,
  wanted: number,
  command = 'import',
): Promise<boolean> {
  const { child, exited } = startProgram(testServer(), { command: [command, ...words], folder });
  let running = true;
  exited.then(() => {
    running = false;
  });
  while (running && (await count(counting)) < wanted) await pause(10);
  await pause(chance.below(100));
  child.kill('SIGKILL');
  return (await exited) === null;
}

async function count(statement: string): Promise<number> {
  const [row] = await database.read(statement);
  return Number(row?.[0]);
}

/** What an import has left: the graph without the instants of recording, what was refused, and the changes that the log has of it. */
async function outcome(batch: string, rejects: string) {
  const { counts, finishedAt } = (await listBatches(database)).find(({ id }) => id === batch) ?? {};
  const refused = await readFile(join(folder, rejects), 'utf8').catch(() => '');
  const graph = (await exported(database)).replaceAll(/,"recordedAt":"[^"]*"/g, '').split('\n');
  return { graph, refused: refused.split('\n').sort(), counts, isFinished: typeof finishedAt === 'string' };
}

async function findings(): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const finding of check(database)) found.push(finding);
  return found;
}

const records = 200;

/** So many reports, each with its paper, a document with a text, a quotation from it, and a claim: what it names comes before or after it, now and then in a circle; some are wrong. */
function* reports(): Generator<object> {
  for (let number = 0; number < records; number += 1) {
    const next = (number * 7 + 3) % records;
    const article = { type: 'Document', id: `article-${number}`, kind: 'ARTICLE', text: `They said ${number}.` };
    const quotation = {
      type: 'Statement',
      id: `statement-${number}`,
      text: `It is ${number}.`,
      form: 'DIRECT_QUOTE',
      speechAct: 'ASSERT',
      assertedBy: [{ node: `paper-${next}` }],
      expresses: [{ node: `claim-${next}`, polarity: 'AFFIRMS' }],
      foundIn: [{ node: article.id, exact: `${number}`, start: 10, end: 10 + `${number}`.length }],
    };
    yield { type: 'Organisation', id: `paper-${number}`, name: `Paper ${number}`, kind: 'NEWS_ORGANISATION' };
    yield* number % 2 === 0 ? [article, quotation] : [quotation, article];
    yield { type: 'Claim', id: `claim-${number}`, text: `Claim ${number}`, contradicts: [{ node: `claim-${next}` }] };
    if (number % 40 === 0) yield { type: 'Claim', id: `wrong-${number}`, text: 'No', entails: [{ node: 'nothing' }] };
  }
}

test('an import that is killed at ten moments and started again each time ends as one that nobody disturbed', async () => {
  const lines = [...reports()].map((record) => `${JSON.stringify(record)}\n`);
  await writeFile(join(folder, 'reports.jsonl'), lines.join(''));
  const words = ['reports.jsonl', '--chunk', '20', '--batch', 'reports', '--rejects', 'reports.rejects.jsonl'];
  expect(await run(words)).toBe(2);
  const undisturbed = await outcome('reports', 'reports.rejects.jsonl');
  expect(await count(nodes)).toBe(4 * records);

  database = await emptyDatabase();
  let cutOff = 0;
  for (let round = 0; round < kills; round += 1) {
    const wanted = ((round + chance.below(100) / 100) / kills) * 4 * records;
    if (await killedOnce(words, nodes, wanted)) cutOff += 1;
  }
  expect(cutOff).toBeGreaterThanOrEqual(kills - 2);
  expect(await run(words)).toBe(2);
  expect(await outcome('reports', 'reports.rejects.jsonl')).toEqual(undisturbed);
  expect(await findings()).toEqual([]);
});

const nodes = 'MATCH (node:Node) RETURN count(node)';
test('an import is taken back as one that nobody disturbed where that is killed and started again', async () => {
  await writeFile(
    join(folder, 'reports.jsonl'),
    [...reports()].map((record) => `${JSON.stringify(record)}\n`).join(''),
  );
  expect(
    await run(['reports.jsonl', '--chunk', '20', '--batch', 'reports', '--rejects', 'reports.rejects.jsonl']),
  ).toBe(2);
  const undo = ['undo', 'reports'];
  const taken = `MATCH (node:Node) RETURN ${4 * records} - count(node)`;
  for (const wanted of [1, 200, 500]) expect(await killedOnce(undo, taken, wanted, 'batch')).toBe(true);
  expect(await count(nodes)).toBeGreaterThan(0);
  expect(await run(undo, 'batch')).toBe(0);
  expect(await count('MATCH (node) WHERE node:Node OR node:Identifier RETURN count(node)')).toBe(0);
  expect((await listBatches(database)).map(({ id, finishedAt, counts }) => [id, finishedAt !== null, counts])).toEqual([
    ['undo-of-reports', true, madeOf('removed')],
    ['reports', true, madeOf('created')],
  ]);
  expect(await findings()).toEqual([]);
});

/** What is counted where all reports were made, or taken away again. */
const madeOf = (what: 'created' | 'removed') =>
  ['CLAIM', 'DOCUMENT', 'ORGANISATION', 'STATEMENT'].map((type) => ({
    type,
    created: 0,
    changed: 0,
    removed: 0,
    [what]: records,
  }));

const renamed = "MATCH (firm:Organisation) WHERE firm.name ENDS WITH 'Holding' RETURN count(firm)";
const revoked = "MATCH (event:ActionEvent {kind: 'REVOKED'}) RETURN count(event)";

test('a list that is killed while it is read and while it takes away what is gone changes what an undisturbed one does', async () => {
  const firms = 150;
  await writeFile(join(folder, 'list.yaml'), listMapping);
  await writeFile(join(folder, 'first.csv'), firstList(firms));
  await writeFile(join(folder, 'second.csv'), secondList(firms));
  const wordsOf = (file: string, day: string) => [
    `${file}.csv`,
    ...['--mapping', 'list.yaml', '--snapshot', day, '--batch', day, '--chunk', '5', '--rejects', 'list.rejects.jsonl'],
  ];
  const [first, second] = [wordsOf('first', '2021-04'), wordsOf('second', '2021-06')];
  expect(await run(first)).toBe(0);
  expect(await run(second)).toBe(0);
  const undisturbed = await outcome('2021-06', 'list.rejects.jsonl');
  expect([await count(renamed), await count(revoked)]).toEqual([40, 30]);
  expect(undisturbed.counts).toEqual([
    { type: 'DOCUMENT', created: 0, changed: 1, removed: 0 },
    { type: 'ORGANISATION', created: 15, changed: 40, removed: 0 },
    // Renamed, and gone.
    { type: 'REGULATORY_ACTION', created: 15, changed: 70, removed: 0 },
  ]);

  database = await emptyDatabase();
  expect(await run(first)).toBe(0);
  expect(await killedOnce(second, renamed, 1)).toBe(true);
  expect(await killedOnce(second, renamed, 20)).toBe(true);
  expect(await killedOnce(second, revoked, 1)).toBe(true);
  expect(await run(second)).toBe(0);
  expect(await outcome('2021-06', 'list.rejects.jsonl')).toEqual(undisturbed);
  expect(await findings()).toEqual([]);
});
