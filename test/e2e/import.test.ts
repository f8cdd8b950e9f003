import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { openOwn } from '../../src/file.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { command } from '../command.ts';
import { runImport, startImport } from '../import-command.ts';
import { firstList, listMapping, secondList } from '../list/list.ts';
import { bareDatabase, emptyDatabase } from '../neo4j.ts';

jest.setTimeout(180_000);

let folder: string;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-import-test-'));
});
beforeEach(async () => {
  database = await emptyDatabase();
});
afterAll(() => rm(folder, { recursive: true }));

const topic = (id: string, more: object = {}) => `${JSON.stringify({ type: 'Topic', id, name: id, ...more })}\n`;
const topics = async () =>
  (await database.read('MATCH (node:Topic) RETURN node.id ORDER BY node.id')).map(([id]) => id as string);

/** Each import, the first one first, with how many records it made. */
const batches = () =>
  database.read(`MATCH (batch:ImportBatch)
    WITH batch ORDER BY batch.startedKey
    RETURN batch.id, CASE WHEN batch.finished IS NULL THEN 'begun' ELSE 'ended' END, COLLECT {
      MATCH (set:ChangeSet {batchId: batch.id}) WHERE set.types IS NOT NULL RETURN sum(set.created[0]) }[0]`);

test('files, folders, packed files and standard input are loaded as one', async () => {
  await mkdir(join(folder, 'more'), { recursive: true });
  await writeFile(join(folder, 'first.jsonl'), topic('a', { broader: [{ node: 'd' }] }));
  await writeFile(join(folder, 'more', 'b.jsonl'), topic('b'));
  await writeFile(join(folder, 'more', 'c.jsonl.gz'), gzipSync(topic('c', { broader: [{ node: 'a' }] })));
  const { code, said } = await runImport(
    folder,
    ['first.jsonl', 'more', '-', '--json', '--batch', 'topics'],
    topic('d'),
  );
  expect(code).toBe(0);
  expect(JSON.parse(said)).toEqual({
    ending: 'DONE',
    dryRun: false,
    way: 'TRANSACTIONS',
    batch: 'topics',
    read: 4,
    repeated: 0,
    skipped: {},
    refused: 0,
    waiting: 0,
    nodes: { created: 4, changed: 0, unchanged: 0, removed: 0 },
    relationships: { created: 2, changed: 0, unchanged: 0, removed: 0 },
    records: { Topic: { created: 4, changed: 0, unchanged: 0 } },
    seconds: expect.any(Number),
  });
  expect(await topics()).toEqual(['a', 'b', 'c', 'd']);
});

test('what is wrong is kept in a file with line, reason and hint, and the rest loads', async () => {
  const lines = [topic('a'), '{"type":\n', topic('b', { broader: [{ node: 'nothing' }] }), topic('c')];
  await writeFile(join(folder, 'mixed.jsonl'), lines.join(''));
  const { code, said } = await runImport(folder, ['mixed.jsonl', '--rejects', 'wrong.jsonl', '--batch', 'mixed']);
  expect(code).toBe(2);
  expect(said.replace(/in \S+ s \(\S+ a second\)/, 'in T')).toBe(`Read 4 records in T
  Topic: 2 created, 0 changed, 0 unchanged
  in all: nodes 2 created, 0 changed, 0 unchanged, 0 removed; relationships 0 created, 0 changed, 0 unchanged, 0 removed
Refused 2; they stand with reasons in wrong.jsonl
In the log of changes this is the batch mixed
`);
  const rejects = (await readFile(join(folder, 'wrong.jsonl'), 'utf8')).trim().split('\n');
  expect(rejects.map((line) => JSON.parse(line))).toEqual([
    {
      source: 'mixed.jsonl',
      line: 2,
      problems: [{ message: expect.stringMatching(/^is not a JSON text: /), hint: 'Write one JSON object a line.' }],
      text: '{"type":',
    },
    {
      source: 'mixed.jsonl',
      line: 3,
      problems: [
        {
          id: 'b',
          field: 'broader[0].node',
          message: 'there is no nothing, neither here nor in the database',
          hint: 'Import the record of nothing too, or correct the id.',
        },
      ],
      record: JSON.parse(lines[2] ?? ''),
    },
  ]);
  expect(await topics()).toEqual(['a', 'c']);

  const over = await runImport(folder, ['wrong.jsonl', '--rejects', './wrong.jsonl']);
  expect([over.code, over.told.trim()]).toEqual([
    1,
    'Claimgraph stops: wrong.jsonl is to be read, so it cannot take what is refused; give another --rejects.',
  ]);
  const corrected = rejects.flatMap((line) => JSON.parse(line).record ?? []);
  await writeFile(
    join(folder, 'corrected.jsonl'),
    topic('nothing') + corrected.map((one) => JSON.stringify(one)).join(),
  );
  expect((await runImport(folder, ['corrected.jsonl'])).code).toBe(0);
  expect(await topics()).toEqual(['a', 'b', 'c', 'nothing']);
});

test('a rehearsal writes nothing and says so; a strict import stops', async () => {
  await writeFile(join(folder, 'strict.jsonl'), [topic('a'), topic('b', { name: '' }), topic('c')].join(''));
  const rehearsed = await runImport(folder, ['strict.jsonl', '--dry-run']);
  expect(rehearsed.code).toBe(2);
  expect(rehearsed.said).toContain('Topic: 2 would be created, 0 would be changed, 0 unchanged');
  expect(rehearsed.said).toContain('nothing was written');
  const { code, said } = await runImport(folder, ['strict.jsonl', '--strict']);
  expect(code).toBe(2);
  expect(said).toContain('Stopped at the first refused record; what was loaded stays');
  expect(await topics()).toEqual([]);
});

test('nothing is marked as removed from a list of which a row was refused, and the summary says so', async () => {
  await writeFile(join(folder, 'list.yaml'), listMapping);
  await writeFile(join(folder, 'first.csv'), firstList(20));
  await writeFile(join(folder, 'second.csv'), secondList(20));
  await writeFile(join(folder, 'wrong.csv'), `${secondList(20)}1,2,3,4\n`);
  const revoked = async () =>
    (await database.read("MATCH (event:ActionEvent {kind: 'REVOKED'}) RETURN count(event)"))[0];
  const take = (file: string, day: string) => runImport(folder, [file, '--mapping', 'list.yaml', '--snapshot', day]);
  await take('first.csv', '2021-04');
  const wrong = await take('wrong.csv', '2021-06');
  expect(wrong.code).toBe(2);
  expect(wrong.said).toContain(`The list list of 2021-06 after 2021-04: 2 added, 5 changed, 11 unchanged, 0 removed
Nothing was marked as removed, because records were refused: put them right and import the list again
`);
  expect(await revoked()).toEqual([0]);
  const right = await take('second.csv', '2021-06');
  expect([right.code, right.said]).toEqual([0, expect.stringContaining(', 4 removed\n')]);
  expect(right.said).not.toContain('Nothing was marked as removed');
  expect(await revoked()).toEqual([4]);
});

test('what cannot be read at all is a sentence', async () => {
  const { code, told } = await runImport(folder, ['nowhere.jsonl']);
  expect([code, told.trim()]).toEqual([
    1,
    'Claimgraph stops: nowhere.jsonl cannot be read (ENOENT); correct the path.',
  ]);
});

test('Ctrl-C stops between two transactions, also while the input keeps silent; the same again goes on', async () => {
  const { child, ended } = startImport(folder, ['-', '--chunk', '2']);
  child.stdin?.write([topic('a'), topic('b'), topic('c')].join(''));
  let running = true;
  ended.then(() => {
    running = false;
  });
  while (running && (await topics()).length < 2) await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill('SIGINT');
  const { code, said } = await ended;
  expect(code).toBe(130);
  expect(await topics()).toEqual(['a', 'b']);
  const begun = await batches();
  expect(begun).toEqual([[expect.stringMatching(/^import-\d{4}-/), 'begun', 2]]);
  const name = String(begun[0]?.[0]);
  expect(said).toContain(
    `Stopped as you asked; what was loaded stays, and the same command with --batch ${name} goes on from there.`,
  );
  const more = [topic('a'), topic('b'), topic('c')].join('');
  // What else comes by standard input may be anything.
  await runImport(folder, ['-'], topic('z'));
  expect(await batches()).toHaveLength(2);
  await runImport(folder, ['-', '--chunk', '2', '--batch', name], more);
  expect(await topics()).toEqual(['a', 'b', 'c', 'z']);
  expect(await batches()).toEqual(expect.arrayContaining([[name, 'ended', 3]]));
});

test('an import of files that was interrupted goes on without a name, and none of files that are others', async () => {
  const wrong = '{"type":"Topic","id":"x"}\n';
  const elsewhere = await mkdtemp(join(folder, 'elsewhere-'));
  for (const place of [folder, elsewhere])
    await writeFile(join(place, 'list.jsonl'), [topic('a'), wrong, topic('b')].join(''));
  const stopped = await runImport(folder, ['list.jsonl', '--strict', '--chunk', '1']);
  expect(stopped.said).toContain('the same command again goes on from there.');
  const [[name = ''] = []] = await batches();
  const other = await runImport(elsewhere, ['list.jsonl', '--strict', '--chunk', '1']);
  expect(other.told).not.toContain('Goes on with');
  const again = await runImport(folder, ['list.jsonl']);
  expect(again.told).toContain(`Goes on with the import ${name}, which has not come to its end`);
  expect(await batches()).toEqual(expect.arrayContaining([[name, 'ended', 2]]));
  await runImport(folder, ['list.jsonl']);
  expect(await batches()).toHaveLength(3);
});

test('what is refused does not go over what another import that is at work refuses', async () => {
  const rejects = join(folder, 'claimgraph.rejects.jsonl');
  const own = await openOwn(rejects);
  await own?.write('mine\n');
  const { code, told } = await runImport(folder, ['-'], '{"type":"Topic","id":"x"}\n');
  expect([code, told]).toEqual([1, expect.stringContaining('give another --rejects')]);
  await own?.close();
  expect(await readFile(rejects, 'utf8')).toBe('mine\n');
});

test('an import is listed, rehearsed to be taken back, and taken back', async () => {
  await writeFile(join(folder, 'first.jsonl'), [topic('a'), topic('b')].join(''));
  await writeFile(join(folder, 'second.jsonl'), [topic('c'), topic('a', { broader: [{ node: 'c' }] })].join(''));
  await runImport(folder, ['first.jsonl', '--batch', 'first']);
  await runImport(folder, ['second.jsonl', '--batch', 'second', '--author', 'Ada']);
  const listed = await command(['batch', 'list', '--json']);
  expect(JSON.parse(listed.out)).toMatchObject([
    {
      id: 'second',
      author: { id: 'cli:Ada', name: 'Ada' },
      sources: ['second.jsonl'],
      counts: [{ type: 'TOPIC', created: 1, changed: 1, removed: 0 }],
    },
    {
      id: 'first',
      author: { id: `cli:${userInfo().username}`, name: userInfo().username },
      finishedAt: expect.any(String),
      counts: [{ type: 'TOPIC', created: 2, changed: 0, removed: 0 }],
    },
  ]);
  const refused = await command(['batch', 'undo', 'first']);
  expect(refused).toMatchObject({
    code: 2,
    out: expect.stringMatching(/^a: has been changed since, by change \d+\n$/),
  });
  expect(refused.told).toContain(
    'The import first cannot be taken back, because a record of it has been changed or used since.',
  );
  const rehearsed = await command(['batch', 'undo', 'second', '--dry-run']);
  expect([rehearsed.code, rehearsed.out]).toEqual([
    0,
    'second can be taken back; nothing was written\n  TOPIC: 1 would be removed, 1 would be put back, 0 would be made again\n',
  ]);
  expect(await topics()).toEqual(['a', 'b', 'c']);
  const undo = async (name: string) => (await command(['batch', 'undo', name, '--author', 'Bea'])).code;
  expect([await undo('second'), await undo('first')]).toEqual([0, 0]);
  expect(await topics()).toEqual([]);
  const authors = 'MATCH (set:ChangeSet) RETURN DISTINCT set.batchId AS batch, set.authorName ORDER BY batch';
  expect(await database.read(authors)).toEqual([
    ['first', userInfo().username],
    ['second', 'Ada'],
    ['undo-of-first', 'Bea'],
    ['undo-of-second', 'Bea'],
  ]);
  const { out } = await command(['batch', 'list']);
  expect(out.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual([
    'BATCH',
    'undo-of-first',
    'undo-of-second',
    'second',
    'first',
    '',
  ]);
  const unknown = await command(['batch', 'undo', 'third']);
  expect([unknown.code, unknown.told]).toEqual([1, expect.stringContaining('There is no import third')]);
});

test('imports are listed, and taking one back is rehearsed, without migrating', async () => {
  database = await bareDatabase();
  for (const words of [['list'], ['undo', 'first', '--dry-run']]) {
    const { code, told } = await command(['batch', ...words]);
    const missing = /The database lacks the migrations .*; run claimgraph migrate first\.$/m;
    expect([code, told]).toEqual([1, expect.stringMatching(missing)]);
  }
  expect(await database.read('MATCH (node) RETURN count(node)')).toEqual([[0]]);
  expect(await database.read('SHOW CONSTRAINTS YIELD name')).toEqual([]);
});

const statusFile = (pid: number | undefined) => `/proc/${pid}/status`;

test('memory stays flat, however long the file is', async () => {
  const { child, ended } = startImport(folder, ['-', '--json']);
  const text = 'words '.repeat(300);
  let most = 0;
  const watch = setInterval(async () => {
    const status = await readFile(statusFile(child.pid), 'utf8').catch(() => '');
    most = Math.max(most, Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
  }, 100);
  // 80 MB, mostly refused, because the database is not what is looked at here.
  for (let number = 0; number < 40_000; number += 1) {
    const more = number % 100 === 0 ? { name: `n${number}` } : { name: '', scheme: text };
    if (!child.stdin?.write(topic(`t${number}`, more))) {
      await new Promise((resolve) => child.stdin?.once('drain', resolve));
    }
  }
  child.stdin?.end();
  const { said } = await ended;
  clearInterval(watch);
  expect(JSON.parse(said)).toMatchObject({ read: 40_000, refused: 39_600, nodes: { created: 400 } });
  if (process.platform === 'linux') expect(most).toBeGreaterThan(40);
  expect(most).toBeLessThan(512);
});
