import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type Connection, connect, type Database } from '../src/neo4j/database.ts';
import { migrate } from '../src/neo4j/migrate.ts';

/**
 * The Neo4j of a worker of the test run. Its files run one after another and share it:
 * - a file that only reads the sample story asks for `sampleDatabase()`: the story is loaded once and stays for the next file;
 * - a file that writes asks for `emptyDatabase()`, or for `sampleDatabase({ changes: true })`: the next file gets a fresh one;
 * - a file about migrations asks for `bareDatabase()`.
 * What the database holds is noted in a file, because each test file has modules of its own.
 */
type Content = 'sample' | 'unknown' | 'bare';

let connected: Database | undefined;

/** Where the server of this worker is; for tests that start the program against it. */
export function testConnection(): Connection {
  const told: readonly Connection[] = JSON.parse(process.env.CLAIMGRAPH_TEST_CONNECTIONS ?? '[]');
  const connection = told[worker() - 1];
  if (connection === undefined) {
    throw new Error('No test server: run this file in the projects integration or e2e of jest.');
  }
  return connection;
}

/** The variables by which the program uses that server. */
export function testServer(): Record<string, string> {
  const { uri, username, password } = testConnection();
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

function worker(): number {
  return Number(process.env.JEST_WORKER_ID ?? 1);
}

/** Connected to whatever the server holds; closed after the file's last test. */
export function testDatabase(): Database {
  connected ??= connect(testConnection());
  return connected;
}

afterAll(async () => {
  await connected?.close();
  connected = undefined;
});

/** Migrated, holding exactly the sample story. Say so when the file changes it. */
export async function sampleDatabase({ changes = false } = {}): Promise<Database> {
  const database = testDatabase();
  if ((await content()) !== 'sample') {
    await migrated(database);
    const { loadSample } = await import('../src/import/sample.ts');
    await loadSample(database);
  }
  await note(changes ? 'unknown' : 'sample');
  return database;
}

/** Migrated, without any data. */
export async function emptyDatabase(): Promise<Database> {
  const database = testDatabase();
  await migrated(database);
  await note('unknown');
  return database;
}

/** Without data, constraints or indexes, as Neo4j makes a new database. */
export async function bareDatabase(): Promise<Database> {
  const database = testDatabase();
  await note('bare');
  await strip(database);
  return database;
}

/** Migrated by the project's own migrations, without any data. */
async function migrated(database: Database): Promise<void> {
  if ((await content()) === 'bare') await strip(database);
  await removeAll(database);
  await migrate(database);
}

async function strip(database: Database): Promise<void> {
  await removeAll(database);
  await database.write((run) => run('MATCH (node) DETACH DELETE node'));
  const constraints = await database.read('SHOW CONSTRAINTS YIELD name');
  for (const [name] of constraints) await database.write((run) => run(`DROP CONSTRAINT \`${name}\``));
  const indexes = await database.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const [name] of indexes) await database.write((run) => run(`DROP INDEX \`${name}\``));
}

async function removeAll(database: Database): Promise<void> {
  const some =
    'MATCH (node) WHERE NOT node:Migration AND NOT node:MigrationLock WITH node LIMIT 5000 DETACH DELETE node';
  for (let removed = 1; removed > 0; ) {
    const [row] = await database.write((run) => run(`${some} RETURN count(*)`));
    removed = Number(row?.[0] ?? 0);
  }
}

function noteFile(): string {
  return join(process.env.CLAIMGRAPH_TEST_FOLDER ?? '', `content-${worker()}`);
}

async function content(): Promise<Content> {
  return ((await readFile(noteFile(), 'utf8').catch(() => 'unknown')) as Content) ?? 'unknown';
}

async function note(now: Content): Promise<void> {
  await writeFile(noteFile(), now);
}

/** Waits until all indexes are filled and counted anew, and no plan made for other data is left: what a settled database costs. */
export async function settle(database: Database): Promise<void> {
  await database.read('CALL db.awaitIndexes(120)');
  await database.read('CALL db.prepareForReplanning(120)');
  await database.read('CALL db.clearQueryCaches()');
}
