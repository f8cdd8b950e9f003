import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { questions } from '../../src/cli/question.ts';
import { readConfig } from '../../src/config.ts';
import { neo4jVersion } from '../../src/neo4j/embedded/release.ts';
import { endPrograms, type Program, runProgram, startProgram } from '../program.ts';

// One story in order, because every start of a database takes seconds.
jest.setTimeout(180_000);

let folder: string;
let data: string;
let variables: Record<string, string>;
let program: Program;
let address: string;

beforeAll(async () => {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-start-'));
  data = join(folder, 'data');
  // A cache of its own, so that the class archive is made and broken here, with the jars of the shared one.
  const release = join(folder, 'cache', `neo4j-${neo4jVersion}`);
  await mkdir(release, { recursive: true });
  await symlink(join(readConfig().embedded.cache, `neo4j-${neo4jVersion}`, 'lib'), join(release, 'lib'));
  variables = { CLAIMGRAPH_DATA: data, CLAIMGRAPH_CACHE: join(folder, 'cache') };
});

afterAll(async () => {
  endPrograms();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

async function start(more: Record<string, string> = {}): Promise<void> {
  program = startProgram({ ...variables, ...more });
  address = (await program.until(/listens at (\S+)/))[1] ?? '';
}

async function ask(query: string, token?: string): Promise<unknown> {
  const shown = token === undefined ? undefined : { authorization: `Bearer ${token}` };
  const headers = { 'content-type': 'application/json', ...shown };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  return errors ?? data;
}

async function javaPid(): Promise<number> {
  return Number(await readFile(join(data, 'neo4j.pid'), 'utf8'));
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function archives(): Promise<string[]> {
  const release = join(folder, 'cache', `neo4j-${neo4jVersion}`);
  return (await readdir(release)).filter((file) => file.startsWith('classes-')).map((file) => join(release, file));
}

test('the first start loads the sample story and answers over HTTP', async () => {
  await start();
  expect(program.told()).toContain('Loaded the sample story');
  expect(await ask('{ actor(id: "huawei") { name } }')).toEqual({ actor: { name: 'Huawei' } });
});

test('the first start shows a token with all rights, this once, and keeps it out of the log', async () => {
  const [, secret = ''] = /^ {2}(claimgraph_[\w-]{43})$/m.exec(program.told()) ?? [];
  expect(program.told().split(secret)).toHaveLength(2);
  expect(program.printed()).toContain('"msg":');
  expect(program.printed()).not.toContain(secret);
  expect(await ask('{ actor(id: "huawei") { name } }', secret)).toEqual({ actor: { name: 'Huawei' } });
  expect(await ask('{ actor(id: "huawei") { name } }', `${secret.slice(0, -1)}-`)).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
  ]);
});

test('tokens are made and listed beside the running server', async () => {
  const wish = ['token', 'create', '--name', 'Ada', '--scope', 'contribute'];
  const made = await runProgram(variables, { command: wish });
  expect(made.code).toBe(0);
  expect(await ask('{ actor(id: "huawei") { name } }', made.printed.trim())).toEqual({ actor: { name: 'Huawei' } });
  const listed = await runProgram(variables, { command: ['token', 'list'] });
  expect(listed.printed).toMatch(/^\w+ +local +admin +active +never /m);
  expect(listed.printed).toMatch(/^\w+ +Ada +contribute +active +20/m);
});

test('the three questions that it prints have answers', async () => {
  for (const { query } of questions) {
    expect(program.told()).toContain(query);
    const answer = JSON.stringify(await ask(query));
    expect(answer).not.toContain('extensions');
    expect(answer.length).toBeGreaterThan(200);
  }
});

test('the password is in a file for its owner alone', async () => {
  const { mode } = await stat(join(data, 'password'));
  expect(mode & 0o777).toBe(0o600);
});

test('a second start on the same data folder says so', async () => {
  expect(await runProgram(variables)).toMatchObject({
    code: 1,
    told: `Claimgraph stops: Another Claimgraph (process ${program.child.pid}) uses the data folder ${data}; stop it first, or set CLAIMGRAPH_DATA to another folder.`,
  });
});

test('Ctrl-C stops the server and Neo4j', async () => {
  const java = await javaPid();
  expect(runs(java)).toBe(true);
  program.child.kill('SIGINT');
  expect(await program.exited).toBe(0);
  expect(runs(java)).toBe(false);
});

test('the second start needs no Maven, uses the class archive and finds the data', async () => {
  const [archive] = await archives();
  expect(archive).toMatch(/classes-[0-9a-f]{16}\.jsa$/);
  await start({ MAVEN_HOME: join(folder, 'no-maven') });
  expect(program.told()).not.toContain('Loaded the sample story');
  expect(program.told()).not.toContain('Applied');
  expect(program.told()).not.toContain('Fetching');
  expect(program.told()).not.toContain('claimgraph_');
  expect(await readFile(`/proc/${await javaPid()}/cmdline`, 'utf8').catch(() => archive)).toContain(archive);
  expect(await ask('{ actor(id: "huawei") { name } }')).toEqual({ actor: { name: 'Huawei' } });
});

test('after the program was killed the next start works, also with a broken class archive', async () => {
  const java = await javaPid();
  program.child.kill('SIGKILL');
  await program.exited;
  for (const archive of await archives()) await truncate(archive, 100_000);
  await start();
  expect(runs(java)).toBe(false);
  expect(await ask('{ actor(id: "huawei") { name } }')).toEqual({ actor: { name: 'Huawei' } });
});

test('when Neo4j is killed the program says so and ends', async () => {
  process.kill(await javaPid(), 'SIGKILL');
  expect(await program.exited).toBe(1);
  expect(program.told()).toContain('Claimgraph stops: Neo4j ended unexpectedly (signal 9). Its log is');
});

test('Ctrl-C while Neo4j starts leaves nothing running', async () => {
  program = startProgram(variables);
  await program.until(/Starting Neo4j/);
  for (let tries = 0; tries < 100 && !(await javaPid().catch(() => 0)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const java = await javaPid();
  program.child.kill('SIGINT');
  expect(await program.exited).toBe(0);
  expect(runs(java)).toBe(false);
});
