import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Database } from '../../src/neo4j/database.ts';
import { bulkStory } from '../bulk/story.ts';
import { everything, exported } from '../export/everything.ts';
import { undo } from '../import-batch.ts';
import { firstList, listMapping, secondList } from '../list/list.ts';
import { bareDatabase, emptyDatabase, testServer } from '../neo4j.ts';
import { runProgram } from '../program.ts';

jest.setTimeout(300_000);

let folder: string;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-rehearsal-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
beforeEach(async () => {
  database = await emptyDatabase();
});
afterAll(() => rm(folder, { recursive: true }));

const lines = (values: readonly unknown[]) =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');

/** The story before somebody went over it: some of it is missing, some is written otherwise. */
const earlierStory = bulkStory
  .slice(0, 10)
  .map((record) => (record.id === 'daily' ? { ...record, name: 'Daily', aliases: ['Dayly'] } : record));

const peopleMapping = `
source: { format: csv }
always:
  - { type: Organisation, id: acme, keep: true, name: Acme, kind: COMPANY }
skip:
  - { when: { value: "{Name}", is: Nobody }, because: rows of nobody }
records:
  - type: Person
    id: "person-{Number}"
    name: "{Name}"
    roles: [{ node: acme, from: "{Since|date:DD/MM/YYYY}" }]
    memberOf: [{ node: "{Club}" }]
`;

const peopleRows = `Number,Name,Since,Club
1,Ann,01/02/2020,acme
2,Bea,tomorrow,
3,Cem,03/04/2021,no-club
4,Nobody,,
5,Dag
1,Ann,01/02/2020,acme
1,Anna,01/02/2020,acme
`;

const entity = (id: string, schema: string, properties: object) => ({ id, schema, properties });
const review = {
  '@type': 'ClaimReview',
  url: 'https://checks.example.org/moon',
  author: { '@type': 'Organization', name: 'Checks', url: 'https://checks.example.org' },
  claimReviewed: 'The moon is cheese.',
  itemReviewed: { author: { '@type': 'Person', name: 'A Mouse' } },
  reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
};
const span = (text: string, start: number) => ({ text, start, end: start + text.length });
const quotes = [
  { cue: span('said', 6), sources: [span('Ann', 11)], contents: [span('“No,”', 0)] },
  // These words stand elsewhere.
  { cue: span('said', 6), sources: [span('Ann', 11)], contents: [span('“Yes,”', 0)] },
  { cue: span('said', 6), sources: [], contents: [span('“No,”', 0)] },
];

const files = {
  'story.jsonl': lines([
    // A rehearsal sees that an unnamed source is quoted in two documents only within one transaction.
    ...bulkStory.filter(({ id }) => id !== 'three'),
    'no JSON',
    { type: 'Topic', id: 'nameless', name: '' },
    { ...bulkStory[2], name: 'Huawei of another kind' },
  ]),
  'earlier.jsonl': lines(earlierStory),
  'people.yaml': peopleMapping,
  'people.csv': peopleRows,
  'entities/actors.json': lines([
    entity('acme', 'Company', { name: ['Acme'] }),
    entity('ship', 'Vessel', { name: ['Ship'] }),
    entity('sanction', 'Sanction', { entity: ['acme', 'ship'], authority: ['Office'], startDate: ['2020-01-02'] }),
    '{"schema":"Person"}',
  ]),
  'entities/links.json': lines([
    entity('own', 'Ownership', { owner: ['acme'], asset: ['daughter'] }),
    entity('own-ship', 'Ownership', { owner: ['acme'], asset: ['ship'] }),
    entity('daughter', 'Company', { name: ['Daughter'] }),
  ]),
  'reviews.json': lines([review, { '@type': 'Article' }, { ...review, url: 'nowhere' }, review]),
  'quotes.json': lines([{ id: 'paper', text: '“No,” said Ann.', quotes }, { text: 'alone' }]),
  'list.yaml': listMapping,
  'first.csv': firstList(30),
  'second.csv': `${secondList(30)}99,,France\n`,
  'second-whole.csv': secondList(30),
};

/** All that the database holds, the log and the migrations it has had too. */
async function held(): Promise<unknown> {
  const beside = await database.read(
    `MATCH (node) WHERE NOT node:Node AND NOT node:Identifier
     RETURN labels(node) AS labels, properties(node) AS found ORDER BY labels, coalesce(found.from, found.sequence, 0), coalesce(found.id, found.name)`,
  );
  const numbers = 'MATCH (node:Node) RETURN node.id, node.createdSequence, node.revision ORDER BY node.id';
  const rows = await database.read(numbers);
  return { exported: await exported(database), everything: await everything(database), rows, beside };
}

/** Runs an import to its end: its exit code, what it wrote, and what it told a person but for where it connects. */
async function command(words: readonly string[]) {
  const { code, printed, told } = await runProgram(testServer(), { command: ['import', ...words], folder });
  return { code, said: printed, told: told.replace(/^Connecting to .*\n?/, '') };
}

/** What a run counted and refused. */
async function run(words: readonly string[], rejects: string) {
  const { code, said } = await command([...words, '--json', '--rejects', rejects]);
  expect([0, 2]).toContain(code);
  const { dryRun, way, batch, seconds, rejects: file, ...counted } = JSON.parse(said);
  const refused = await readFile(join(folder, rejects), 'utf8').catch(() => '');
  return { code, counted, refused: refused.split('\n').sort() };
}

const list = (day: string) => ['--mapping', 'list.yaml', '--snapshot', day];

test.each<[string, string[], string[]]>([
  ['records with faults', ['story.jsonl'], []],
  ['records with faults, some of which were there', ['story.jsonl'], ['earlier.jsonl']],
  ['the rows of a table', ['people.csv', '--mapping', 'people.yaml'], []],
  ['entities in several files', ['entities', '--format', 'follow-the-money'], []],
  ['reviews of claims', ['reviews.json', '--format', 'claim-review'], []],
  ['quotations', ['quotes.json', '--format', 'citron'], []],
  ['quotations again', ['quotes.json', '--format', 'citron'], ['quotes.json', '--format', 'citron']],
  ['the first list', ['first.csv', ...list('2021-04')], []],
  ['the first list in chunks', ['first.csv', ...list('2021-04'), '--chunk', '7'], []],
  ['the second list', ['second-whole.csv', ...list('2021-06')], ['first.csv', ...list('2021-04')]],
  ['a second list with a fault', ['second.csv', ...list('2021-06')], ['first.csv', ...list('2021-04')]],
])('a rehearsal counts and refuses what the import does, and leaves nothing: %s', async (name, words, before) => {
  if (before.length > 0) await run(before, 'before.jsonl');
  const start = await held();
  const rehearsed = await run([...words, '--dry-run'], `${name}.dry.jsonl`);
  expect(await held()).toEqual(start);
  expect(rehearsed).toEqual(await run(words, `${name}.jsonl`));
});

test('a rehearsal leaves the rejects of an import alone', async () => {
  await command(['story.jsonl']);
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const refused = await read('claimgraph.rejects.jsonl');
  const { said } = await command(['people.csv', '--mapping', 'people.yaml', '--dry-run']);
  expect(said).toContain('they stand with reasons in claimgraph.dry-run.rejects.jsonl');
  expect(await read('claimgraph.rejects.jsonl')).toBe(refused);
  expect(await read('claimgraph.dry-run.rejects.jsonl')).toContain('people.csv');
});

test('a rehearsal says that the name of an import was taken back', async () => {
  await command(['first.csv', ...list('2021-04'), '--batch', 'first']);
  await undo(database, 'first');
  const words = ['first.csv', ...list('2021-04'), '--batch', 'first'];
  const rehearsed = await command([...words, '--dry-run']);
  expect([rehearsed.code, rehearsed.told.trim()]).toEqual([
    1,
    'Claimgraph stops: There is an import first that was taken back; choose another name by --batch.',
  ]);
  expect(rehearsed).toEqual(await command(words));
});

test('a rehearsal does not migrate, and says what is missing', async () => {
  database = await bareDatabase();
  const { code, told } = await command(['story.jsonl', '--dry-run']);
  expect([code, told]).toEqual([
    1,
    expect.stringMatching(/The database lacks the migrations .*; run claimgraph migrate first\.$/m),
  ]);
  expect(await database.read('MATCH (node) RETURN count(node)')).toEqual([[0]]);
  expect(await database.read('SHOW CONSTRAINTS YIELD name')).toEqual([]);
});
