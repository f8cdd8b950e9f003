import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { bearer } from '../auth/credential.ts';
import { type Gate, openGate } from '../http/gate.ts';
import { slowCypher } from '../http/schema.ts';
import { type Answer, ask, type Served, serve } from '../http/server.ts';
import { bareDatabase, emptyDatabase, testConnection, testDatabase } from '../neo4j.ts';

let served: Served;

beforeAll(async () => {
  // The first plan of a statement takes a cold Neo4j a second or two.
  await testDatabase().profile(`EXPLAIN ${slowCypher}`);
  served = await serve(testDatabase(), { timeoutMs: 3_000 });
});

afterAll(() => served.app.close());

describe('a request that takes too long', () => {
  it('is answered with TIMEOUT, and its query is ended in the database', async () => {
    const answer = ask(served, 'query Slow { slow }');
    await untilRunning(1);
    const { status, body } = await answer;
    expect([status, body]).toEqual([
      504,
      {
        errors: [
          {
            message: 'The request took longer than the limit of 3000 ms and was ended.',
            extensions: { code: 'TIMEOUT' },
          },
        ],
      },
    ]);
    await untilRunning(0);
    expect(linesOf('Slow')).toEqual([
      expect.objectContaining({ msg: 'answered', status: 504, statements: 1, codes: ['TIMEOUT'] }),
    ]);
  });
});

describe('a mutation whose answer takes too long', () => {
  const topic = (id: string) =>
    `${id}: recordTopic(input: {id: "${id}", name: "5G"}, idempotencyKey: "${id}") { repeated topic { id } }`;
  let database: Database;
  let schema: GraphQLSchema;
  let patient: Served;
  let headers: Record<string, string>;

  /** The database, which answers no question any more once it has written. */
  function silentOnceWritten(): Database {
    let hasWritten = false;
    return {
      ...database,
      async write(...work) {
        const written = await database.write(...work);
        hasWritten = true;
        return written;
      },
      read: (...question) => (hasWritten ? new Promise(() => {}) : database.read(...question)),
    };
  }

  beforeAll(async () => {
    database = await emptyDatabase();
    schema = await buildClaimgraphSchema();
    headers = { authorization: await bearer(database, 'contribute') };
    // The first write of a new database waits for its statements to be planned.
    patient = await serve(database, { schema, timeoutMs: 60_000 });
    await ask(patient, `mutation { ${topic('first')} }`, { headers });
  }, 120_000);

  afterAll(() => patient.app.close());

  /** What is answered after ten seconds: long enough for the write on a busy machine. */
  async function late(mutations: string): Promise<unknown> {
    const hasty = await serve(silentOnceWritten(), { schema, timeoutMs: 10_000 });
    const { status, body } = await ask(hasty, mutations, { headers });
    await hasty.app.close();
    return [status, body];
  }

  it('is told to be done, but where another one was to follow; the same keys answer, and do what is missing', async () => {
    const [alone, two] = [
      `mutation { ${topic('alone')} __typename }`,
      `mutation { ${topic('one')} ${topic('other')} }`,
    ];
    const passed = 'The request took longer than the limit of 10000 ms and was ended.';
    const done = `What was asked for is done, but the answer could not be read: ${passed}`;
    expect(await Promise.all([late(alone), late(two)])).toEqual([
      [504, { errors: [{ message: done, extensions: { code: 'TIMEOUT', done: true } }] }],
      [504, { errors: [{ message: passed, extensions: { code: 'TIMEOUT' } }] }],
    ]);
    expect((await ask(patient, alone, { headers })).body.data).toMatchObject({
      alone: { repeated: true, topic: { id: 'alone' } },
    });
    expect((await ask(patient, two, { headers })).body.data).toMatchObject({
      one: { repeated: true },
      other: { repeated: false },
    });
  }, 60_000);
});

describe('a client that goes away', () => {
  it('ends its query in the database', async () => {
    const controller = new AbortController();
    const answer = ask(served, 'query Gone { slow }', { signal: controller.signal });
    await untilRunning(1);
    controller.abort();
    await expect(answer).rejects.toThrow('aborted');
    await untilRunning(0);
    const [line, ...more] = linesOf('Gone');
    expect(line).toMatchObject({ msg: 'client went away', statements: 1 });
    expect(line?.durationMs).toBeLessThan(2_900);
    expect(more).toEqual([]);
    expect(served.log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
});

describe('the database', () => {
  let gate: Gate;
  let database: Database;
  let behindGate: Served;

  beforeAll(async () => {
    await emptyDatabase();
    gate = await openGate(testConnection());
    database = connect(gate.connection);
    behindGate = await serve(database);
  });

  afterAll(async () => {
    await behindGate.app.close();
    await database.close();
    await gate.shut();
  });

  it('is not missed by a kept answer that does without it', async () => {
    const keeping = await serve(database, { maxKeptMb: 1 });
    const questions = ['{ hello }', '{ one hello }'];
    for (let time = 0; time < 3; time += 1) for (const question of questions) await ask(keeping, question);
    await gate.shut();
    const [without, within] = await Promise.all(questions.map((question) => ask(keeping, question)));
    expect(without?.body.data).toEqual({ hello: 'hello world' });
    expect(within?.body).toMatchObject({
      data: { one: null, hello: 'hello world' },
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    });
    await gate.open();
    expect((await ask(keeping, '{ one hello }')).body.data).toEqual({ one: 1, hello: 'hello world' });
    await keeping.app.close();
  });

  it('makes the server ready', async () => {
    expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ready' } });
    expect((await ask(behindGate, '{ one }')).body.data).toEqual({ one: 1 });
  });

  it('makes it unready when it stops; the process stays alive, and queries hear that they may try again', async () => {
    await gate.shut();
    const reason = 'The database does not answer at the moment; try again in a few seconds.';
    expect(await get('/readyz')).toEqual({ status: 503, body: { status: 'not ready', reason } });
    expect(await get('/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
    const { status, body } = await ask(behindGate, '{ one hello }');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { one: null, hello: 'hello world' },
      errors: [{ message: reason, path: ['one'], extensions: { code: 'UNAVAILABLE' } }],
    });
    expect(JSON.stringify(body)).not.toContain('127.0.0.1');
  });

  it('makes it ready again when it comes back', async () => {
    await gate.open();
    expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ready' } });
    expect((await ask(behindGate, '{ one }')).body.data).toEqual({ one: 1 });
  });

  it('leaves it unready while a migration is pending', async () => {
    await bareDatabase();
    const { status, body } = await get('/readyz');
    expect([status, body.reason]).toEqual([503, expect.stringMatching(/^Migrations are pending: 0*1-/)]);
  });

  async function get(path: string): Promise<Pick<Answer, 'status' | 'body'>> {
    const response = await fetch(behindGate.url + path);
    return { status: response.status, body: await response.json() };
  }
});

/** Waits until as many slow queries run in the database; a query that never starts or never ends fails the test. */
async function untilRunning(count: number): Promise<void> {
  const statement = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN count(*)';
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const [row] = await testDatabase().read(statement, { text: slowCypher });
    if (row?.[0] === count) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`There were never ${count} slow queries in the database.`);
}

function linesOf(operation: string): Record<string, unknown>[] {
  return served.log.filter((line) => line.operation === operation);
}
