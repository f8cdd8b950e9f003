import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { migrationFolder, readMigrations } from '../../../src/neo4j/migration.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-migrations-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (file: string, text: string) => writeFile(join(folder, file), text);

test('statements end with a semicolon at the end of a line or on a line of its own', async () => {
  await write('001-two.cypher', "// why\nCREATE (:Star {name: 'a;b'});\nCREATE (:Star)\n;\n// the end\n");
  expect(await readMigrations(folder)).toMatchObject([
    { name: '001-two', kind: 'data', statements: ["// why\nCREATE (:Star {name: 'a;b'})", 'CREATE (:Star)'] },
  ]);
});

test('constraints and indexes of every kind are schema commands', async () => {
  await write(
    '001-schema.cypher',
    `CREATE CONSTRAINT a IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;
CREATE INDEX b IF NOT EXISTS FOR (node:Node) ON (node.id);
CREATE FULLTEXT INDEX c IF NOT EXISTS FOR (node:Node) ON EACH [node.text];
DROP INDEX d IF EXISTS;`,
  );
  expect(await readMigrations(folder)).toMatchObject([{ kind: 'schema' }]);
});

test('a mix of schema and data is refused', async () => {
  await write('001-mix.cypher', 'DROP INDEX a IF EXISTS;\nCREATE (:Star);');
  await expect(readMigrations(folder)).rejects.toThrow('The migration 001-mix mixes schema commands and data');
});

test('a name without a number is refused', async () => {
  await write('stars.cypher', 'CREATE (:Star);');
  await expect(readMigrations(folder)).rejects.toThrow(
    'The migration stars.cypher must be named like 001-what-it-does',
  );
});

test('a number used twice is refused', async () => {
  await write('001-one.cypher', 'CREATE (:Star);');
  await write('001-other.cypher', 'CREATE (:Star);');
  await expect(readMigrations(folder)).rejects.toThrow('001-one and 001-other have the same number');
});

test('the migrations of this program can be read', async () => {
  expect((await readMigrations(migrationFolder)).length).toBeGreaterThan(0);
});
