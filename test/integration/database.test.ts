import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect, type Database } from '../../src/neo4j/database.ts';
import {
  AccessDenied,
  ConstraintViolated,
  CredentialsRefused,
  DatabaseMissing,
  DatabaseUnavailable,
  RequestAborted,
  RequestTimeout,
  StatementRefused,
} from '../../src/neo4j/error.ts';
import { emptyDatabase, testConnection } from '../neo4j.ts';

const endless = 'UNWIND range(1, 100000000000) AS number WITH number WHERE number < 0 RETURN count(number)';

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});

describe('values', () => {
  test('integers are sent as integers, at any depth, and come back as numbers', async () => {
    const parameters = { whole: 7, half: 2.5, deep: { list: [1, { two: 2 }] }, truth: true, text: 'a', none: null };
    const types = 'valueType($whole), valueType($half), valueType($deep.list[0]), valueType($deep.list[1].two)';
    expect(await database.read(`RETURN ${types}`, parameters)).toEqual([
      ['INTEGER NOT NULL', 'FLOAT NOT NULL', 'INTEGER NOT NULL', 'INTEGER NOT NULL'],
    ]);
    expect(await database.read('RETURN $whole, $half, $deep, $truth, $text, $none', parameters)).toEqual([
      [7, 2.5, { list: [1, { two: 2 }] }, true, 'a', null],
    ]);
  });

  test('an undefined parameter is null', async () => {
    expect(await database.read('RETURN $nothing IS NULL', { nothing: undefined })).toEqual([[true]]);
  });

  test('a date is refused with the name of the parameter, as the driver would send an empty map', async () => {
    await expect(async () => database.read('RETURN $when', { when: { on: new Date(0) } })).rejects.toThrow(
      'The parameter $when.on is a Date; send text, numbers, lists or plain maps.',
    );
  });
});

describe('reads', () => {
  test('a read cannot write', async () => {
    await expect(database.read('CREATE (:Topic)')).rejects.toThrow(AccessDenied);
  });

  test('a wrong statement is told apart from all other failures', async () => {
    await expect(database.read('RETRUN 1')).rejects.toThrow(StatementRefused);
    await expect(database.read('RETURN $missing')).rejects.toThrow('Expected parameter(s): missing.');
  });

  test('the driver error is kept as the cause', async () => {
    const error = await database.read('RETRUN 1').catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'Neo.ClientError.Statement.SyntaxError',
      cause: { name: 'Neo4jError', code: 'Neo.ClientError.Statement.SyntaxError' },
    });
  });
});

describe('limits', () => {
  test('a read over its time is ended in the database', async () => {
    await expect(database.read(endless, {}, { timeoutMs: 200 })).rejects.toThrow(RequestTimeout);
    await untilNothingRuns();
  });

  test('an aborted read is ended in the database', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 200);
    await expect(database.read(endless, {}, { signal: abort.signal })).rejects.toThrow(RequestAborted);
    await untilNothingRuns();
  });

  test('a read that was given up before is not sent', async () => {
    await expect(database.read('RETURN 1', {}, { signal: AbortSignal.abort() })).rejects.toThrow(RequestAborted);
  });

  test('an aborted write is ended in the database and leaves nothing', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 200);
    const written = database.write(
      async (run) => {
        await run("CREATE (:Topic:Node {id: 'half-written'})");
        await run(endless);
      },
      { signal: abort.signal },
    );
    await expect(written).rejects.toThrow(RequestAborted);
    await untilNothingRuns();
    expect(await database.read("MATCH (topic:Topic {id: 'half-written'}) RETURN topic.id")).toEqual([]);
  });

  async function untilNothingRuns(): Promise<void> {
    for (let tries = 0; tries < 50; tries += 1) {
      const running = await database.read('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
      if (!running.some(([query]) => query === endless)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The query still runs.');
  }
});

describe('writes', () => {
  test('the statements of one write are applied together or not at all', async () => {
    const failing = database.write(async (run) => {
      await run("CREATE (:Topic:Node {id: 'first'})");
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await database.read("MATCH (topic:Topic {id: 'first'}) RETURN topic.id")).toEqual([]);
  });

  test('a writer reads its own write at once', async () => {
    for (let index = 0; index < 20; index += 1) {
      await database.write((run) => run('CREATE (:Topic:Node {id: $id})', { id: `own-${index}` }));
      expect(await database.read('MATCH (topic:Topic {id: $id}) RETURN 1', { id: `own-${index}` })).toEqual([[1]]);
    }
  });

  test('a second thing with the same id is refused', async () => {
    const twice = () => database.write((run) => run("CREATE (:Topic:Node {id: 'twice'})"));
    await twice();
    await expect(twice()).rejects.toThrow(ConstraintViolated);
  });

  test('writes that wait for each other crosswise are repeated until both succeed', async () => {
    await database.write((run) => run("CREATE (:Topic:Node {id: 'left'}), (:Topic:Node {id: 'right'})"));
    const cross = (first: string, second: string) =>
      database.write(async (run) => {
        const add = 'MATCH (topic:Topic {id: $id}) SET topic.count = coalesce(topic.count, 0) + 1';
        await run(add, { id: first });
        await new Promise((resolve) => setTimeout(resolve, 200));
        await run(add, { id: second });
      });
    await Promise.all([cross('left', 'right'), cross('right', 'left')]);
    const counts = "MATCH (topic:Topic) WHERE topic.id IN ['left', 'right'] RETURN topic.count";
    expect(await database.read(counts)).toEqual([[2], [2]]);
  });
});

describe('profiles', () => {
  test('a profile counts the hits of the whole plan and returns the rows', async () => {
    const profile = await database.profile('MATCH (topic:Node {id: $id}) RETURN topic.id', { id: 'left' });
    expect(profile.rows).toEqual([['left']]);
    expect(profile.plan.operator).toBe('ProduceResults');
    expect(JSON.stringify(profile.plan)).toContain('NodeUniqueIndexSeek');
    expect(profile.hits).toBeGreaterThan(0);
  });

  test('an EXPLAIN runs nothing and tells unknown names', async () => {
    const profile = await database.profile('EXPLAIN MATCH (node:Unheard) RETURN node');
    expect(profile).toMatchObject({ hits: 0, rows: [] });
    expect(profile.notifications.map(({ code }) => code)).toContain(
      'Neo.ClientNotification.Statement.UnknownLabelWarning',
    );
  });
});

describe('connections', () => {
  const others: Database[] = [];
  const other = (more: Partial<Parameters<typeof connect>[0]>): Database => {
    const made = connect({ ...testConnection(), ...more });
    others.push(made);
    return made;
  };
  afterAll(() => Promise.all(others.map((made) => made.close())));

  test('a server that answers is pinged', async () => {
    await expect(database.ping()).resolves.toBeUndefined();
  });

  test('a server that is not there is unavailable, and that is told quickly', async () => {
    const began = performance.now();
    await expect(other({ uri: 'bolt://127.0.0.1:9' }).ping()).rejects.toThrow(DatabaseUnavailable);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('a wrong password is told apart', async () => {
    await expect(other({ password: 'wrong' }).ping()).rejects.toThrow(CredentialsRefused);
  });

  test('a database that does not exist is told apart', async () => {
    await expect(other({ database: 'elsewhere' }).ping()).rejects.toThrow(DatabaseMissing);
  });
});
