import { copyFile, mkdtemp, readdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { endPrograms, type Program, runProgram, startProgram } from '../program.ts';

// One story in order, because every start of a database takes seconds.
jest.setTimeout(900_000);

let folder: string;
let file: string;
let served: Program;
let address: string;
let secret: string;

const data = (name: string) => ({ CLAIMGRAPH_DATA: join(folder, name) });

async function serve(name: string): Promise<void> {
  served = startProgram(data(name));
  address = (await served.until(/listens at (\S+)/))[1] ?? '';
}

async function stop(): Promise<void> {
  served.child.kill('SIGTERM');
  await served.exited;
}

interface Recorded {
  readonly id: string;
  readonly repeated: boolean;
  readonly sequences: number[];
}

/** Records an organisation under a key of its own, as a client does that tries again. */
async function record(id: string): Promise<Recorded> {
  const query = `mutation { recordActor(idempotencyKey: "${id}", input: { id: "${id}", type: ORGANISATION, kind: COMPANY, name: "${id}" }) { actor { id } repeated changes { sequence } } }`;
  const { recordActor } = (await ask(query)) as {
    recordActor: { repeated: boolean; changes: { sequence: number }[] };
  };
  return { id, repeated: recordActor.repeated, sequences: recordActor.changes.map(({ sequence }) => sequence) };
}

async function ask(query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data: found, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return found;
}

const exported = async () => (await fetch(`${address}/export/graph.jsonl`)).text();

const written: Recorded[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-backup-'));
  file = join(folder, 'backup.jsonl.gz');
  await serve('original');
  secret = /^ {2}(claimgraph_[\w-]{43})$/m.exec(served.told())?.[1] ?? '';
});

afterAll(async () => {
  endPrograms();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

test('a backup is made of a running server while others write to it, and restored elsewhere at once with --verify', async () => {
  let isOver = false;
  const writer = async (name: string) => {
    for (let turn = 0; !isOver; turn += 1) written.push(await record(`${name}-${turn}`));
  };
  for (const turn of [1, 2, 3]) written.push(await record(`before-${turn}`));
  const backup = runProgram({ ...data('original'), TMPDIR: folder }, { command: ['backup', file, '--verify'] });
  const writers = ['ada', 'bob', 'zoe'].map(writer);
  const { code, told } = await backup;
  isOver = true;
  await Promise.all(writers);
  expect(code).toBe(0);
  expect(told).toMatch(/Joining the database.*\n.*after the change \d+\nBacked up to /);
  expect(told).toMatch(/holds what the file holds, line by line\nNothing breaks a rule of the model$/);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readdir(folder)).filter((name) => /part|verify/.test(name))).toEqual([]);
});

test('a backup that is killed leaves the one before as it was, and the next takes its place', async () => {
  const before = await readFile(file);
  const killed = startProgram(data('original'), { command: ['backup', file] });
  const isBegun = async () => (await readdir(folder)).includes('backup.jsonl.gz.part');
  while (!(await isBegun())) await pause(5);
  killed.child.kill('SIGKILL');
  expect(await killed.exited).toBeNull();
  expect(await readFile(file)).toEqual(before);
  expect(await runProgram(data('original'), { command: ['backup', file] })).toMatchObject({ code: 0 });
  expect(await isBegun()).toBe(false);
  expect(await readFile(file)).not.toEqual(before);
});

test('a backup is not restored beside a server that runs, nor when it was cut off', async () => {
  const running = await runProgram(data('original'), { command: ['restore', file] });
  expect([running.code, running.told]).toEqual([1, expect.stringContaining('uses the data folder')]);
  await stop();
  const cut = join(folder, 'cut.gz');
  await copyFile(file, cut);
  await truncate(cut, (await stat(file)).size - 100);
  const truncated = await runProgram(data('new'), { command: ['restore', cut] });
  expect([truncated.code, truncated.told]).toEqual([1, expect.stringContaining('ends in the middle of its gzip data')]);
  expect(await readdir(folder)).not.toContain('new');
});

test('a restore that is killed leaves nothing that is served, and begins anew', async () => {
  const killed = startProgram(data('new'), { command: ['restore', file] });
  await killed.until(/Nodes and log/);
  killed.child.kill('SIGKILL');
  await killed.exited;
  const refused = await runProgram(data('new'));
  expect([refused.code, refused.told]).toEqual([1, expect.stringContaining('has not come to its end')]);
  const { code, told } = await runProgram(data('new'), { command: ['restore', file] });
  expect([code, told]).toEqual([
    0,
    expect.stringMatching(/holds what the file holds, line by line\nNothing breaks a rule of the model$/),
  ]);
});

test('the restored database has every write of before the backup once, and none twice', async () => {
  await serve('new');
  const { changes } = (await ask('{ changes(first: 1000) { nodes { sequence } } }')) as {
    changes: { nodes: { sequence: number }[] };
  };
  const moment = changes.nodes.at(-1)?.sequence ?? 0;
  expect(changes.nodes.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: moment }, (_, index) => index + 1),
  );
  const lines = await exported();
  const kept = written.filter(({ sequences: [sequence = 0] }) => sequence <= moment);
  expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(['before-1', 'before-2', 'before-3']));
  for (const one of kept) expect(await record(one.id)).toEqual({ ...one, repeated: true });
  expect(await exported()).toBe(lines);
  for (const { id, sequences } of written) {
    expect(lines.includes(`"id":"${id}"`)).toBe((sequences[0] ?? 0) <= moment);
  }
  await stop();
});
