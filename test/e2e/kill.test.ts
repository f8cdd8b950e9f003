import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { JsonRecord } from '../../src/model/to-record.ts';
import { exported } from '../export/everything.ts';
import { runImport } from '../import-command.ts';
import { writers } from '../kill/writer.ts';
import { chanceFrom } from '../naive/chance.ts';
import { emptyDatabase } from '../neo4j.ts';
import { endPrograms, runProgram, startProgram } from '../program.ts';

jest.setTimeout(1_800_000);

const kills = 10;
const clients = 8;
const records = 3_000;
const chance = chanceFrom(20_200_624);

let folder: string;
let list: string;
let variables: Record<string, string>;
let token: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-kill-'));
  list = join(folder, 'list.jsonl');
  variables = { CLAIMGRAPH_DATA: join(folder, 'data'), CLAIMGRAPH_SAMPLE: 'false' };
  const topic = (number: number) => ({
    type: 'Topic',
    id: `list-${number}`,
    recordedAt: '2026-01-31T12:00:00.000Z',
    name: `Topic ${number}`,
    // Some name one that comes later, so that some always wait.
    broader: number % 7 === 0 ? [{ node: `list-${(number * 3) % records}` }] : [],
  });
  const lines = Array.from({ length: records }, (_, number) => JSON.stringify({ ...topic(number + 1) }));
  await writeFile(list, `${lines.filter((line) => !line.includes('"node":"list-0"')).join('\n')}\n`);
});

afterAll(async () => {
  endPrograms();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

async function start() {
  const program = startProgram(variables);
  const [, address = ''] = await program.until(/listens at (\S+)/);
  const [, secret] = /^ {2}(claimgraph_[\w-]{43})$/m.exec(program.told()) ?? [];
  token = secret ?? token;
  return { program, address };
}

const importList = () =>
  runProgram(variables, {
    command: ['import', list, '--batch', 'list', '--chunk', '50', '--rejects', join(folder, 'rejects.jsonl')],
  });

async function ask<T>(address: string, query: string): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: T }).data;
}

const topics = async (address: string) =>
  (await ask<{ topics: { totalCount: number } }>(address, '{ topics { totalCount } }')).topics.totalCount;

async function killDatabase(): Promise<void> {
  process.kill(Number(await readFile(join(folder, 'data', 'neo4j.pid'), 'utf8')), 'SIGKILL');
}

test('a database that is killed ten times in the middle of writes and imports has lost nothing, doubled nothing, and passes the check', async () => {
  const writing = writers('speaker');
  let cutOff = 0;
  for (let round = 0; round < kills; round += 1) {
    const { program, address } = await start();
    if (round === 0)
      await ask(
        address,
        'mutation { recordActor(input: { id: "speaker", type: ORGANISATION, kind: COMPANY, name: "Speaker" }) { repeated } }',
      );
    const before = writing.acknowledged.size;
    const lost = writing.writeUntilLost(address, token, clients);
    const importing = importList();
    let ended = false;
    importing.then(() => {
      ended = true;
    });
    // The moments differ, but the import always writes: one that had not begun would start the database itself, and end.
    while (writing.acknowledged.size < before + chance.below(40)) await pause(5);
    const target = (await topics(address)) + 1 + chance.below(records / 20);
    while (!ended && (await topics(address)) < target) await pause(20);
    await pause(chance.below(200));
    await killDatabase();
    expect(await program.exited).toBe(1);
    await lost;
    if ((await importing).code !== 0) cutOff += 1;
  }
  const { program, address } = await start();
  await writing.settle(address, token);
  expect((await importList()).code).toBe(0);
  const { nodes } = (
    await ask<{ importBatches: { nodes: unknown[] } }>(
      address,
      '{ importBatches { nodes { id finishedAt counts { type created } } } }',
    )
  ).importBatches;
  program.child.kill('SIGTERM');
  expect(await program.exited).toBe(0);

  expect(cutOff).toBeGreaterThanOrEqual(kills / 2);
  expect(writing.failed()).toBeGreaterThanOrEqual(kills);
  expect(await runProgram(variables, { command: 'check' })).toMatchObject({ code: 0, printed: '' });
  const { printed } = await runProgram(variables, { command: ['export'] });
  const found = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JsonRecord);
  const statements = found.filter(({ type }) => type === 'Statement');
  expect(statements.map(({ text, id }) => [text, id]).sort()).toEqual([...writing.acknowledged].sort());
  expect(writing.acknowledged.size).toBe(writing.asked());

  const listed = printed.split('\n').filter((line) => line.includes('"id":"list-'));
  expect(nodes).toEqual([
    { id: 'list', finishedAt: expect.any(String), counts: [{ type: 'TOPIC', created: listed.length }] },
  ]);
  const undisturbed = await emptyDatabase();
  await runImport(folder, [list]);
  expect(`${listed.join('\n')}\n`).toBe(await exported(undisturbed));
});
