import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { type Follower, type Transport, transports } from '../live/follower.ts';
import { emptyDatabase, testConnection } from '../neo4j.ts';
import { endPrograms, type Program, startProgram } from '../program.ts';

// Two whole programs start, and one of them twice.
jest.setTimeout(180_000);

let database: Database;
let number = 0;

beforeAll(async () => {
  database = await emptyDatabase();
});

afterAll(endPrograms);

async function startServer(): Promise<{ program: Program; url: string }> {
  const { uri, username, password } = testConnection();
  const connection = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const program = startProgram({ ...connection, CLAIMGRAPH_SAMPLE: 'false' });
  const [, url = ''] = await program.until(/listens at (\S+)/);
  return { program, url };
}

async function record(count: number): Promise<void> {
  const records = Array.from({ length: count }, () => {
    number += 1;
    return { type: 'Topic', id: `topic-${number}`, name: `Topic ${number}` };
  });
  await loadRecords(database, records, {});
}

const query = 'subscription ($after: SafeInt) { changed(after: $after) { sequence } }';
const numbersOf = ({ got }: Follower) => got.map(({ changed }) => (changed as { sequence: number }).sequence);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

test('followers of two server programs hear of the same changes, and come through the end of one to the other', async () => {
  const [one, other] = await Promise.all([startServer(), startServer()]);
  const follow = (transport: Transport, url: string, after: number) => transport(url, { query, variables: { after } });
  const followers = transports.flatMap(([, transport]) => [
    follow(transport, one.url, 0),
    follow(transport, other.url, 0),
  ]);
  for (let times = 0; times < 10; times += 1) await record(3);
  await Promise.all(followers.map((follower) => follower.until(30)));
  for (const follower of followers) expect(numbersOf(follower)).toEqual(range(1, 30));

  one.program.child.kill('SIGTERM');
  const [stream, , socket] = followers;
  await Promise.all([stream?.ended, socket?.ended]);
  expect(await one.program.exited).toBe(0);
  await record(5);
  for (const [index, [, transport]] of transports.entries()) {
    const before = numbersOf(followers[2 * index] as Follower);
    const again = follow(transport, other.url, before.at(-1) ?? 0);
    await again.until(5);
    expect([...before, ...numbersOf(again)]).toEqual(range(1, 35));
    await again.leave();
  }
  await Promise.all([1, 3].map((index) => followers[index]?.until(35)));
  await Promise.all(followers.map((follower) => follower.leave()));
  other.program.child.kill('SIGTERM');
  expect(await other.program.exited).toBe(0);
});

test('a server whose database is one of NEO4J_URI shows no first token, though only this machine reaches it', async () => {
  const { program } = await startServer();
  program.child.kill('SIGTERM');
  expect(await program.exited).toBe(0);
  expect(program.told()).not.toContain('claimgraph_');
  expect(program.told()).not.toContain('token');
  expect(await database.read('MATCH (token:AccessToken) RETURN count(token)')).toEqual([[0]]);
});
