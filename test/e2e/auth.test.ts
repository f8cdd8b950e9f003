import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { includes, type Scope } from '../../src/auth/scope.ts';
import { createToken, listTokens, revokeTokens } from '../../src/auth/token.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { bearer, type Credential, everyCredential } from '../auth/credential.ts';
import { type Issuer, startIssuer } from '../auth/issuer.ts';
import { openGate } from '../http/gate.ts';
import { ask, type Served, serve } from '../http/server.ts';
import { emptyDatabase } from '../neo4j.ts';

let database: Database;
let issuer: Issuer;
let served: Served;
let closed: Served;
let credentials: Credential[];

beforeAll(async () => {
  database = await emptyDatabase();
  issuer = await startIssuer();
  served = await serve(database, { access: { reading: 'open', jwt: issuer.config } });
  closed = await serve(database, { access: { reading: 'closed', jwt: issuer.config } });
  credentials = await everyCredential(database, issuer);
});

afterAll(async () => {
  await served?.app.close();
  await closed?.app.close();
  await issuer?.close();
});

const show = (header: string | undefined) => (header === undefined ? {} : { authorization: header });

/** What came of a question: the data of the only field, or the code of the error. */
async function outcome(at: Served, query: string, header: string | undefined): Promise<[number, unknown]> {
  const { status, body } = await ask(at, query, { headers: show(header) });
  return [status, body.errors ? body.errors[0].extensions.code : Object.values(body.data)[0]];
}

describe('every kind of credential by every mutation', () => {
  const needed: Record<string, Scope | undefined> = {
    'rename(name: "x")': 'contribute',
    approve: 'curate',
    close: 'admin',
    undeclared: undefined,
  };

  test.each(Object.entries(needed))('%s needs the scope %s', async (field, scope) => {
    for (const { kind, header, scope: granted, accepted } of credentials) {
      const mayWrite = scope !== undefined && accepted && includes(granted, scope);
      const isKnown = accepted && header !== undefined;
      const refused = isKnown || (accepted && scope === undefined) ? [403, 'FORBIDDEN'] : [401, 'UNAUTHENTICATED'];
      const expected = mayWrite ? [200, expect.stringContaining('by ')] : refused;
      expect([kind, ...(await outcome(served, `mutation { ${field} }`, header))]).toEqual([kind, ...expected]);
    }
  });

  test('reading, open and closed', async () => {
    for (const { kind, header, scope, accepted } of credentials) {
      const refused = accepted ? [403, 'FORBIDDEN'] : [401, 'UNAUTHENTICATED'];
      const expected = includes(scope, 'read') ? [200, 'hello world'] : refused;
      expect([kind, ...(await outcome(served, '{ hello }', header))]).toEqual([kind, ...expected]);
      const expectedClosed = header === undefined ? [401, 'UNAUTHENTICATED'] : expected;
      expect([kind, ...(await outcome(closed, '{ hello }', header))]).toEqual([kind, ...expectedClosed]);
    }
  });
});

describe('a refusal', () => {
  test('names the scope that is missing, in words and in the header', async () => {
    const { status, headers, body } = await ask(served, 'mutation { approve }');
    expect([status, headers.get('www-authenticate'), body]).toEqual([
      401,
      'Bearer realm="claimgraph", scope="curate"',
      {
        errors: [
          {
            message: '"approve" needs a token with the scope curate; send one as "Authorization: Bearer <token>".',
            extensions: { code: 'UNAUTHENTICATED', scope: 'curate' },
          },
        ],
      },
    ]);
  });

  test('says what a known caller lacks', async () => {
    const headers = show(await bearer(database, 'contribute'));
    const answer = await ask(served, 'mutation { approve }', { headers });
    expect([answer.status, answer.headers.get('www-authenticate'), answer.body]).toEqual([
      403,
      'Bearer realm="claimgraph", error="insufficient_scope", scope="curate"',
      {
        errors: [
          {
            message: '"approve" needs a token with the scope curate; yours has the scope contribute.',
            extensions: { code: 'FORBIDDEN', scope: 'curate' },
          },
        ],
      },
    ]);
  });

  test('of a wrong token reaches clients of plain JSON as 401 too; of a missing one they read in the body', async () => {
    const plain = { accept: 'application/json' };
    const wrong = await ask(served, '{ hello }', { headers: { ...plain, authorization: 'Bearer nonsense' } });
    expect([wrong.status, wrong.headers.get('www-authenticate'), wrong.body]).toEqual([
      401,
      'Bearer realm="claimgraph", error="invalid_token"',
      {
        errors: [
          {
            message: 'The token is not a well-formed JWT.',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      },
    ]);
    const missing = await ask(served, 'mutation { approve }', { headers: plain });
    expect([missing.status, missing.body.errors[0].extensions.code]).toEqual([200, 'UNAUTHENTICATED']);
  });

  test('comes before anything runs, also of the fields that would be allowed', async () => {
    const headers = show(await bearer(database, 'contribute'));
    const { body } = await ask(served, 'mutation { rename(name: "x") approve }', { headers });
    expect(body.data).toBeUndefined();
  });
});

test('an export is read by those who may read', async () => {
  const statuses = async (at: Served) => {
    const found: unknown[] = [];
    for (const { kind, header } of credentials) {
      const { status, headers } = await fetch(`${at.url}/export/graph.jsonl`, { headers: show(header) });
      found.push([kind, status, headers.has('www-authenticate')]);
    }
    return found;
  };
  const expected = (hidden: boolean) =>
    credentials.map(({ kind, header, scope, accepted }) => {
      const status = !accepted || (hidden && header === undefined) ? 401 : includes(scope, 'read') ? 200 : 403;
      return [kind, status, status !== 200];
    });
  expect(await statuses(served)).toEqual(expected(false));
  expect(await statuses(closed)).toEqual(expected(true));
});

test('a change carries its author', async () => {
  expect(await outcome(served, 'mutation { approve }', await bearer(database, 'admin', 'Ada Lovelace'))).toEqual([
    200,
    'approved by token:Ada Lovelace',
  ]);
  const jwt = `Bearer ${await issuer.sign({ sub: 'auth0|42', scope: 'curate' })}`;
  expect(await outcome(served, 'mutation { approve }', jwt)).toEqual([200, 'approved by jwt:auth0|42']);
});

test('a server that keeps reading to those it knows still shows its schema', async () => {
  expect(await outcome(closed, '{ __schema { queryType { name } } }', undefined)).toEqual([
    200,
    { queryType: { name: 'Query' } },
  ]);
});

test('a token is refused soon after it was revoked', async () => {
  const wish = { name: 'ended', scope: 'curate', createdBy: 'test', expiresAt: undefined } as const;
  const { token, secret } = await createToken(database, wish);
  const attempt = () => outcome(served, 'mutation { approve }', `Bearer ${secret}`);
  expect(await attempt()).toEqual([200, 'approved by token:ended']);
  await revokeTokens(database, [token.id], 'test');
  while ((await attempt())[0] === 200) await new Promise((resume) => setTimeout(resume, 250));
  expect(await attempt()).toEqual([401, 'UNAUTHENTICATED']);
});

test('a page of another origin can neither read nor write, even where reading is open', async () => {
  const simple = { 'content-type': 'text/plain', authorization: await bearer(database, 'admin') };
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: simple,
    body: '{"query":"{hello}"}',
  });
  expect(response.status).toBe(415);
  const asked = await fetch(`${served.url}/graphql?query=%7Bhello%7D`, { headers: show(simple.authorization) });
  expect([asked.status, await asked.text()]).toEqual([400, expect.stringContaining('Cross-Site Request Forgery')]);
});

test('while the database is away, whoever shows a token hears of that, and not that the token is wrong', async () => {
  const header = await bearer(database, 'admin');
  const gate = await openGate((await import('../neo4j.ts')).testConnection());
  const { connect } = await import('../../src/neo4j/database.ts');
  const behind = connect(gate.connection);
  const away = await serve(behind);
  await gate.shut();
  expect(await outcome(away, '{ hello }', header)).toEqual([503, 'UNAVAILABLE']);
  await away.app.close();
  await behind.close();
});

describe('the log', () => {
  test('says who asked, and holds no credential and no hash of one, whatever came of it', async () => {
    for (const { header } of credentials) {
      for (const query of ['{ hello }', 'mutation { approve }', '{ broken }', '{ syntax', '{ hello nothing }']) {
        await ask(served, query, { headers: show(header) });
        await ask(closed, query, { headers: { ...show(header), 'content-type': 'text/plain' } });
      }
    }
    const text = JSON.stringify([served.log, closed.log]);
    const hashes = (await database.read('MATCH (token:AccessToken) RETURN token.hash')).map(([hash]) => String(hash));
    const secrets = credentials.flatMap(({ header = '' }) => header.split(/[ .]/).filter((part) => part.length > 16));
    expect(secrets.length).toBeGreaterThan(20);
    expect([...secrets, ...hashes].filter((secret) => text.includes(secret))).toEqual([]);
    expect(served.log).toContainEqual(expect.objectContaining({ msg: 'answered', author: 'token:curate' }));
    expect(served.log.filter(({ level }) => Number(level) >= 50)).toHaveLength(
      credentials.filter(({ scope }) => scope).length,
    );
  });

  test('uses of tokens are noted when the server has closed', async () => {
    const short = await serve(database);
    await ask(short, '{ hello }', { headers: show(await bearer(database, 'read', 'noted')) });
    await short.app.close();
    const noted = (await listTokens(database)).find(({ name }) => name === 'noted');
    expect(noted?.lastUsedAt).toMatch(/:00:00\.000Z$/);
  });
});
