import { access, appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { check } from '../../src/check/check.ts';
import { readConfig } from '../../src/config.ts';
import { loadRecords } from '../../src/import/load.ts';
import { type Connection, connect, type Database } from '../../src/neo4j/database.ts';
import { runningIn } from '../../src/neo4j/embedded/join.ts';
import { startEmbedded } from '../../src/neo4j/embedded/start.ts';
import { migrate, pending } from '../../src/neo4j/migrate.ts';
import { bulkStory } from '../bulk/story.ts';
import { everything, exported } from '../export/everything.ts';
import { runImport } from '../import-command.ts';
import { chanceFrom } from '../naive/chance.ts';
import { emptyDatabase } from '../neo4j.ts';
import { endPrograms, runProgram, startProgram } from '../program.ts';

// One story in order, because every start of a database takes seconds.
jest.setTimeout(900_000);

let folder: string;
let data: string;
let variables: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-bulk-'));
  data = join(folder, 'data');
  variables = { CLAIMGRAPH_DATA: data, CLAIMGRAPH_SAMPLE: 'false' };
  const lines = bulkStory.map((record) => `${JSON.stringify({ recordedAt: '2022-02-02T00:00:00.000Z', ...record })}\n`);
  await writeFile(join(folder, 'story.jsonl'), lines.join(''));
  // An empty database may have tokens.
  const made = await runProgram(variables, {
    command: ['token', 'create', '--name', 'first', '--scope', 'read', '--json'],
  });
  expect(made.code).toBe(0);
});

afterAll(async () => {
  endPrograms();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

const words = (name: string) => [
  'import',
  join(folder, 'story.jsonl'),
  '--chunk',
  '4',
  '--batch',
  'story',
  '--rejects',
  name,
];
/** The refused records, in any order: which of two is refused first depends on what is read and written meanwhile. */
const rejects = async (name: string) =>
  (await readFile(join(folder, name), 'utf8'))
    .replaceAll(/"source":"[^"]*"/g, '')
    .split('\n')
    .sort();

/** What the log and its imports say, but for instants. */
async function logOf(database: Database): Promise<unknown> {
  const timeless =
    '{.*, recordedAt: null, startedAt: null, startedKey: null, finishedAt: null, sources: null, appliedAt: null}';
  return database.read(
    `MATCH (node) WHERE NOT node:Node AND NOT node:Identifier AND NOT node:MigrationLock AND NOT node:AccessToken
     RETURN labels(node), node ${timeless} AS found ORDER BY labels(node), coalesce(found.to, found.id, found.name)`,
  );
}

async function findings(database: Database): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const finding of check(database)) found.push(finding);
  return found;
}

const numbers = (database: Database) =>
  database.read('MATCH (node:Node) RETURN node.id, node.createdSequence, node.revision ORDER BY node.id');

async function opened<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const embedded = await startEmbedded({ ...readConfig().embedded, data, report: () => {} });
  const database = connect(embedded.connection);
  try {
    await database.ping(60_000);
    return await work(database);
  } finally {
    await database.close();
    await embedded.stop();
  }
}

test('killed at any moment, a new database is not taken, and nothing of it stays; or it is whole', async () => {
  const chance = chanceFrom(11);
  for (const moment of [/Writing the database/, /Writing the database[\s\S]*Starting Neo4j/]) {
    const program = startProgram(variables, { command: [...words(join(folder, 'killed.jsonl')), '--bulk', 'always'] });
    await program.until(moment);
    await pause(chance.below(3_000));
    program.child.kill('SIGKILL');
    await program.exited;
  }
  await opened(async (database) => {
    expect(await database.read('MATCH (node:Node) RETURN count(node)')).toEqual([[0]]);
    expect(await database.read('MATCH (token:AccessToken) RETURN token.name')).toEqual([['first']]);
  });
  expect((await readdir(data)).sort()).toEqual(['guests', 'lock', 'neo4j', 'password']);
});

test('a new database made from files is what the transactions make', async () => {
  const bulk = await runProgram(variables, { command: [...words(join(folder, 'bulk.jsonl')), '--bulk', 'always'] });
  expect(bulk).toMatchObject({ code: 2, printed: expect.stringContaining('A new database was made of them at once') });
  const ordinary = await emptyDatabase();
  const { code } = await runImport(folder, words('ordinary.jsonl').slice(1));
  expect(code).toBe(2);
  expect(await rejects('bulk.jsonl')).toEqual(await rejects('ordinary.jsonl'));
  await opened(async (database) => {
    expect(await pending(database)).toEqual([]);
    expect(await exported(database)).toBe(await exported(ordinary));
    expect(await everything(database)).toEqual(await everything(ordinary));
    expect(await numbers(database)).toEqual(await numbers(ordinary));
    expect(await logOf(database)).toEqual(await logOf(ordinary));
    expect(await database.read('MATCH (token:AccessToken) RETURN token.name')).toEqual([['first']]);
    expect(await findings(database)).toEqual([]);
  });
  expect((await readdir(data)).sort()).toEqual(['guests', 'lock', 'neo4j', 'password']);
});

test('it is gone on with as any other: not replaced again, and what was imported is taken back', async () => {
  await appendFile(join(folder, 'story.jsonl'), `${JSON.stringify({ type: 'Topic', id: 'more', name: 'More' })}\n`);
  const again = await runProgram(variables, { command: [...words(join(folder, 'again.jsonl')), '--bulk', 'always'] });
  expect(again).toMatchObject({ code: 1, told: expect.stringContaining('because the present one is not empty') });
  expect(await runProgram(variables, { command: words(join(folder, 'again.jsonl')) })).toMatchObject({
    code: 2,
    printed: expect.stringContaining('Topic: 1 created, 0 changed, 2 unchanged'),
  });
  expect(await runProgram(variables, { command: ['batch', 'undo', 'story'] })).toMatchObject({ code: 0 });
  await opened(async (database) => {
    expect(await exported(database)).toBe('');
    expect(await findings(database)).toEqual([]);
  });
});

test('what is written beside it is not lost: others wait, and it gives way to who was there before', async () => {
  const late = { ...variables, CLAIMGRAPH_DATA: join(folder, 'late') };
  const command = ['import', '-', '--bulk', 'always', '--rejects', join(folder, 'late.jsonl')];
  const program = startProgram(late, { command, input: true });
  const line = (id: string) => `${JSON.stringify({ type: 'Topic', id, name: id })}\n`;
  program.child.stdin?.write(line('a'));
  const isBegun = () =>
    access(join(late.CLAIMGRAPH_DATA, 'neo4j.next')).then(
      () => true,
      () => false,
    );
  while (!(await isBegun())) await pause(100);
  const token = ['token', 'create', '--name', 'late', '--scope', 'read'];
  expect(await runProgram(late, { command: token })).toMatchObject({
    code: 1,
    told: expect.stringContaining('is making a new database'),
  });
  const beside = connect((await runningIn(late.CLAIMGRAPH_DATA)) as Connection);
  await migrate(beside);
  await loadRecords(beside, [{ type: 'Topic', id: 'b', name: 'B' }]);
  await beside.close();
  program.child.stdin?.end(line('c'));
  expect(await program.exited).toBe(1);
  expect(program.told()).toContain('Something else was written into the empty database meanwhile');
  expect(await runProgram(late, { command: ['export'] })).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/^\{"type":"Topic","id":"b",.*\}\s*$/),
  });
});
