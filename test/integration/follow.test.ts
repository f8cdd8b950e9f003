import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FollowRequest, follow, openTail } from '../../src/follow/follow.ts';
import type { Tail } from '../../src/follow/tail.ts';
import { changeStatement } from '../../src/history/read-change.ts';
import { loadRecords } from '../../src/import/load.ts';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { answer, ask, hits } from '../ask.ts';
import { openGate } from '../http/gate.ts';
import { emptyDatabase, testConnection } from '../neo4j.ts';

let database: Database;
const closers: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  database = await emptyDatabase();
});

afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

const topics = (count: number, from = 0) =>
  Array.from({ length: count }, (_, place) => ({ type: 'Topic', id: `topic-${from + place}`, name: `Topic ${place}` }));

const failOnWarning = (error: unknown) => {
  throw error;
};

/** Follows the log of a database from its beginning. */
function followAll(from: Database, warn: (error: unknown) => void = failOnWarning) {
  const leaving = new AbortController();
  const tail = openTail(from, 5_000, warn);
  closers.push(() => tail.stop(new Error('the test is over')));
  const request = { where: {}, after: 0, withRecords: false };
  const changes = follow({ database: from, tail }, request, leaving.signal);
  const next = async () => (await changes.next()).value?.sequence;
  return { next, leaving };
}

describe('the number of the last change', () => {
  test('is 0 where nothing was recorded, and was what it was at an instant', async () => {
    expect(await answer(database, '{ lastSequence }')).toEqual({ lastSequence: 0 });
    await loadRecords(database, topics(3), { recordedAt: '2026-02-02T09:00:00.000Z' });
    await loadRecords(database, topics(2, 3), {});
    const query =
      '{ lastSequence once: lastSequence(asOf: "2026-02-03T00:00:00Z") before: lastSequence(asOf: "2026-01-01T00:00:00Z") }';
    expect(await answer(database, query)).toEqual({ lastSequence: 5, once: 3, before: 0 });
  });

  test('is found without a walk through the log', async () => {
    for (let times = 0; times < 20; times += 1) await loadRecords(database, topics(1, 100 + times), {});
    expect(await hits(database, '{ lastSequence }')).toBeLessThanOrEqual(4);
  });
});

test('to ask whether anything is new costs next to nothing, however long the log is', async () => {
  const { lastSequence } = await answer<{ lastSequence: number }>(database, '{ lastSequence }');
  const request = { where: {}, after: lastSequence, first: 100, withRecords: false, withCount: false };
  const { text, parameters } = changeStatement(request);
  expect((await database.profile(text, parameters)).hits).toBeLessThanOrEqual(2);
});

test('a follower at the end of the log waits through an outage of the database', async () => {
  const gate = await openGate(testConnection());
  const behind = connect(gate.connection);
  closers.push(
    () => gate.shut(),
    () => behind.close(),
  );
  const warnings: unknown[] = [];
  const { next } = followAll(behind, (error) => warnings.push(error));
  const { lastSequence } = await answer<{ lastSequence: number }>(database, '{ lastSequence }');
  for (let sequence = 1; sequence <= lastSequence; sequence += 1) expect(await next()).toBe(sequence);
  await gate.shut();
  const waits = next();
  await loadRecords(database, topics(1, 1_000), {});
  while (warnings.length === 0) await new Promise((resume) => setTimeout(resume, 50));
  await gate.open();
  expect(await waits).toBe(lastSequence + 1);
  expect(warnings).toHaveLength(1);
});

test('a follower who is behind waits through an outage too', async () => {
  const gate = await openGate(testConnection());
  const behind = connect(gate.connection);
  closers.push(
    () => gate.shut(),
    () => behind.close(),
  );
  const { lastSequence } = await answer<{ lastSequence: number }>(database, '{ lastSequence }');
  const tail: Tail = { next: async () => ({ inLogUpTo: lastSequence }), stop: async () => {} };
  const request: FollowRequest = { where: { types: ['TOPIC'] }, after: 2, withRecords: false };
  const changes = follow({ database: behind, tail }, request, new AbortController().signal);
  await gate.shut();
  const waits = changes.next();
  await new Promise((resume) => setTimeout(resume, 100));
  await gate.open();
  expect((await waits).value?.sequence).toBe(3);
  expect((await changes.next()).value?.sequence).toBe(4);
});

test('a change that the log holds twice, as while its record is being removed, is told once', async () => {
  const [row] = await database.read("MATCH (topic:Topic {id: 'topic-1'}) RETURN topic.createdSequence");
  const twice = { sequence: Number(row?.[0]), kind: 'CREATED', subjectId: 'topic-1', subjectType: 'Topic' };
  await database.write((run) => run('CREATE (:Change $twice)', { twice: { ...twice, id: 'twice' } }));
  const { next } = followAll(database);
  for (const sequence of [1, 2, 3, 4]) expect(await next()).toBe(sequence);
  const page = await answer(database, '{ changes(first: 2) { nodes { sequence } pageInfo { hasNextPage } } }');
  expect(page).toEqual({
    changes: { nodes: [{ sequence: 1 }, { sequence: 2 }], pageInfo: { hasNextPage: true } },
  });
  await database.write((run) => run("MATCH (change:Change {id: 'twice'}) DELETE change"));
});

test('a change that cannot be seen yet is waited for, not passed over', async () => {
  const number = (sequence: number | null) =>
    database.write((run) =>
      run("MATCH (topic:Topic {id: 'topic-2'}) SET topic.createdSequence = $sequence", { sequence }),
    );
  await number(null);
  let reads = 0;
  const read: Database['read'] = async (...given) => {
    const rows = await database.read(...given);
    reads += 1;
    if (reads === 2) await number(3);
    return rows;
  };
  const { next } = followAll({ ...database, read });
  for (const sequence of [1, 2, 3, 4]) expect(await next()).toBe(sequence);
});

test('one who has left gets no more, also while the next change is waited for', async () => {
  const { next, leaving } = followAll(database);
  expect(await next()).toBe(1);
  leaving.abort(new Error('has left'));
  await expect(async () => {
    for (;;) await next();
  }).rejects.toThrow('has left');
});

test('queries and mutations have no way to follow', async () => {
  const { result } = await ask(database, '{ changed { sequence } }');
  expect(result.errors?.[0]?.message).toContain('Cannot query field "changed"');
});
