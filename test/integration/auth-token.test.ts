import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { hashOf, newSecret } from '../../src/auth/secret.ts';
import { createFirstToken, createToken, listTokens, revokeTokens, stateOf } from '../../src/auth/token.ts';
import { rememberedMs, tokenCheck } from '../../src/auth/token-check.ts';
import { showFirstToken } from '../../src/cli/first-token.ts';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { statement } from '../../src/neo4j/statement.ts';
import { emptyDatabase } from '../neo4j.ts';

const start = Date.parse('2026-01-31T12:34:56.000Z');
const hourMs = 3_600_000;

let database: Database;
let now: number;

beforeEach(async () => {
  database = await emptyDatabase();
  now = start;
});

const wish = { name: 'ada', scope: 'contribute', createdBy: 'test', expiresAt: undefined } as const;
const clock = () => now;

function counted(): { database: Database; reads: () => number; writes: () => number } {
  let [reads, writes] = [0, 0];
  const counting: Database = {
    ...database,
    read: (...given) => {
      reads += 1;
      return database.read(...given);
    },
    write: (...given) => {
      writes += 1;
      return database.write(...given);
    },
  };
  return { database: counting, reads: () => reads, writes: () => writes };
}

const failOnWarning = (error: unknown) => {
  throw error;
};

const lastUses = async () => (await listTokens(database)).map(({ lastUsedAt }) => lastUsedAt);

test('a token is known by its secret, of which nothing but the hash is kept', async () => {
  const { token, secret } = await createToken(database, wish);
  const checker = tokenCheck(database, failOnWarning, clock);
  const caller = { kind: 'token', author: { id: 'token:ada', name: 'ada' }, scope: 'contribute', expiresAt: undefined };
  expect(await checker.check(secret)).toEqual(caller);
  await checker.settled();
  const [[kept]] = (await database.read('MATCH (token:AccessToken) RETURN properties(token)')) as [[object]];
  expect(kept).toMatchObject({ id: token.id, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(JSON.stringify(kept)).not.toContain(secret.slice('claimgraph_'.length));
});

test('a token is found by a seek of the index, however many there are', async () => {
  for (let number = 0; number < 50; number += 1) await createToken(database, wish);
  const { secret } = await createToken(database, wish);
  const { plan, hits } = await database.profile(statement('auth/find-token'), { hash: hashOf(secret) });
  expect(JSON.stringify(plan)).toContain('NodeUniqueIndexSeek');
  expect(hits).toBeLessThanOrEqual(12);
});

test('a secret that nobody was given is unknown', async () => {
  await createToken(database, wish);
  const { check } = tokenCheck(database, failOnWarning, clock);
  await expect(check(newSecret())).rejects.toMatchObject({
    message: 'The token is not known here; check that it was copied whole.',
    extensions: { code: 'UNAUTHENTICATED' },
  });
});

test('a token ends at its time, also one that is remembered', async () => {
  const { secret } = await createToken(database, { ...wish, expiresAt: '2026-01-31T12:34:58.000Z' });
  const { check } = tokenCheck(database, failOnWarning, clock);
  await check(secret);
  now += 2_000;
  await expect(check(secret)).rejects.toThrow('The token has expired; ask for a new one.');
});

describe('a revoked token', () => {
  test('ends within the time that it is remembered for, and at once where it is not', async () => {
    const { token, secret } = await createToken(database, wish);
    const [one, other] = [tokenCheck(database, failOnWarning, clock), tokenCheck(database, failOnWarning, clock)];
    await one.check(secret);
    await revokeTokens(database, [token.id], 'test');
    await expect(other.check(secret)).rejects.toThrow('The token was revoked; ask for a new one.');
    now += rememberedMs;
    await expect(one.check(secret)).rejects.toThrow('The token was revoked; ask for a new one.');
  });

  test('ends sooner for whoever asks for what is known since a shorter time', async () => {
    const { token, secret } = await createToken(database, wish);
    const { check } = tokenCheck(database, failOnWarning, clock);
    await check(secret);
    await revokeTokens(database, [token.id], 'test');
    now += 1_000;
    await check(secret);
    await expect(check(secret, undefined, 1_000)).rejects.toThrow('The token was revoked; ask for a new one.');
  });

  test('stays in the list, with who ended it first and when', async () => {
    const { token } = await createToken(database, wish);
    const [first] = await revokeTokens(database, [token.id], 'grace');
    const [again] = await revokeTokens(database, [token.id], 'somebody else');
    expect(again).toEqual(first);
    const [listed] = await listTokens(database);
    expect(listed).toEqual({ ...token, revokedAt: first?.revokedAt, revokedBy: 'grace' });
    expect(listed && stateOf(listed)).toBe('revoked');
  });

  test('is none of several where one id is unknown', async () => {
    const { token } = await createToken(database, wish);
    await expect(revokeTokens(database, [token.id, 'nobody'], 'test')).rejects.toThrow(
      'There is no token nobody; `claimgraph token list` shows those there are. Nothing was revoked.',
    );
    expect((await listTokens(database)).map(({ revokedAt }) => revokedAt)).toEqual([undefined]);
  });
});

describe('the database is asked', () => {
  test('once in five seconds for a token, however often it is shown', async () => {
    const { secret } = await createToken(database, wish);
    const counting = counted();
    const { check } = tokenCheck(counting.database, failOnWarning, clock);
    for (let times = 0; times < 20; times += 1) await check(secret);
    expect(counting.reads()).toBe(1);
    now += rememberedMs;
    await check(secret);
    expect(counting.reads()).toBe(2);
  });

  test('every time for what is no token, so that nothing is remembered of it', async () => {
    const counting = counted();
    const { check } = tokenCheck(counting.database, failOnWarning, clock);
    const secret = newSecret();
    for (let times = 0; times < 3; times += 1) await check(secret).catch(() => {});
    expect(counting.reads()).toBe(3);
    expect(counting.writes()).toBe(0);
  });
});

describe('the last use', () => {
  test('is noted by the hour, once an hour', async () => {
    const { secret } = await createToken(database, wish);
    const counting = counted();
    const { check, settled } = tokenCheck(counting.database, failOnWarning, clock);
    for (let times = 0; times < 20; times += 1) {
      await check(secret);
      now += 60_000;
    }
    await settled();
    expect([counting.writes(), await lastUses()]).toEqual([1, ['2026-01-31T12:00:00.000Z']]);
    now = start + hourMs;
    await check(secret);
    await settled();
    expect([counting.writes(), await lastUses()]).toEqual([2, ['2026-01-31T13:00:00.000Z']]);
  });

  test('is not put back by a server whose clock is late', async () => {
    const { secret } = await createToken(database, wish);
    const late = tokenCheck(database, failOnWarning, () => start - hourMs);
    const right = tokenCheck(database, failOnWarning, clock);
    await right.check(secret);
    await right.settled();
    await late.check(secret);
    await late.settled();
    expect(await lastUses()).toEqual(['2026-01-31T12:00:00.000Z']);
  });

  test('that cannot be noted is told of, and keeps nobody out', async () => {
    const { secret } = await createToken(database, wish);
    const warnings: unknown[] = [];
    const broken: Database = { ...database, write: () => Promise.reject(new Error('read only')) };
    const { check, settled } = tokenCheck(broken, (error) => warnings.push(error), clock);
    expect(await check(secret)).toMatchObject({ author: { name: 'ada' } });
    await settled();
    expect(warnings).toEqual([new Error('read only')]);
  });
});

test('the first token is made once in the life of a database', async () => {
  const made = await createFirstToken(database, { ...wish, scope: 'admin' });
  expect(made?.token).toMatchObject({ name: 'ada', scope: 'admin' });
  expect(await createFirstToken(database, wish)).toBeUndefined();
  await revokeTokens(database, [made?.token.id ?? ''], 'test');
  expect(await createFirstToken(database, wish)).toBeUndefined();
  expect(await listTokens(database)).toHaveLength(1);
});

describe('a start', () => {
  const secretsIn = (text: string) => text.match(/claimgraph_[\w-]{43}/g) ?? [];

  /** What a person is told at a start. */
  async function told(host: string, uri?: string): Promise<string> {
    const written: string[] = [];
    const listening = jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    try {
      const neo4j = { ...readConfig({}).neo4j, uri };
      await showFirstToken({ host, neo4j }, database);
    } finally {
      listening.mockRestore();
    }
    return written.join('');
  }

  test.each(['127.0.0.1', '127.8.0.1', '::1', 'localhost'])(
    'at %s, which only this machine reaches, shows a token with all rights, once',
    async (host) => {
      const [secret = '', ...others] = secretsIn(await told(host));
      expect(others).toEqual([]);
      expect(await tokenCheck(database, () => {}, clock).check(secret)).toMatchObject({ scope: 'admin' });
      expect(await told(host)).toBe('');
      expect(await listTokens(database)).toHaveLength(1);
    },
  );

  test.each([
    ['0.0.0.0', undefined],
    ['::', undefined],
    ['192.168.1.5', undefined],
    ['127.example.org', undefined],
    ['localhost.example.org', undefined],
    ['127.0.0.1', 'bolt://127.0.0.1:7687'],
    ['localhost', 'neo4j://graph.example.org'],
  ])('at %s with the database %s shows none and makes none', async (host, uri) => {
    expect(await told(host, uri)).toBe('');
    expect(await listTokens(database)).toEqual([]);
  });
});
