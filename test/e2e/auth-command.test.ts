import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../src/neo4j/database.ts';
import { ask, type Served, serve } from '../http/server.ts';
import { emptyDatabase, testConnection } from '../neo4j.ts';
import { endPrograms, runProgram } from '../program.ts';

let database: Database;
let served: Served;

beforeAll(async () => {
  database = await emptyDatabase();
  served = await serve(database);
});

afterAll(async () => {
  endPrograms();
  await served?.app.close();
});

async function run(...command: string[]) {
  const { uri, username, password } = testConnection();
  const variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return runProgram(variables, { command: ['token', ...command] });
}

async function approve(secret: string): Promise<unknown> {
  const { body } = await ask(served, 'mutation { approve }', { headers: { authorization: `Bearer ${secret}` } });
  return body.data?.approve ?? body.errors[0].extensions.code;
}

test('an empty database has no tokens, and says so apart from the list', async () => {
  expect(await run('list')).toMatchObject({
    code: 0,
    printed: '',
    told: expect.stringContaining('There are no tokens'),
  });
  expect(await run('list', '--json')).toMatchObject({ code: 0, printed: '[]\n' });
});

test('a token is written alone, can be used, is listed without its secret, and is revoked', async () => {
  const made = await run('create', '--name', 'Ada', '--scope', 'curate', '--expires', '2099-01-31');
  expect(made).toMatchObject({ code: 0, printed: expect.stringMatching(/^claimgraph_[\w-]{43}\n$/) });
  const secret = made.printed.trim();
  const [, id = ''] =
    /Made the token (\w+) of Ada with the scope curate, until 2099-01-31T23:59:59.999Z/.exec(made.told) ?? [];
  expect(made.told).not.toContain(secret);
  expect(await approve(secret)).toBe('approved by token:Ada');

  const [known] = JSON.parse((await run('list', '--json')).printed);
  expect(known).toMatchObject({
    id,
    name: 'Ada',
    scope: 'curate',
    state: 'active',
    expiresAt: '2099-01-31T23:59:59.999Z',
  });
  expect(JSON.stringify(known)).not.toMatch(/hash|claimgraph_/);

  const revoked = await run('revoke', id);
  expect(revoked).toMatchObject({
    code: 0,
    printed: '',
    told: expect.stringContaining(`The token ${id} of Ada is revoked`),
  });
  while ((await approve(secret)) !== 'UNAUTHENTICATED') await new Promise((resume) => setTimeout(resume, 250));
  const { printed } = await run('list');
  expect(printed.split('\n')[0]).toMatch(/^ID +NAME +SCOPE +STATE +EXPIRES +LAST USED +CREATED +CREATED BY$/);
  const line = `^${id} +Ada +curate +revoked +2099-01-31 23:59 +20.*:00 +20.* +cli:\\w+$`;
  expect(printed).toMatch(new RegExp(line, 'm'));
});

test('as JSON, the new token is one object with its secret', async () => {
  const { code, printed } = await run('create', '--name', 'robot', '--scope', 'read', '--expires', 'never', '--json');
  const made = JSON.parse(printed);
  expect([code, Object.keys(made).sort()]).toEqual([0, ['createdAt', 'createdBy', 'id', 'name', 'scope', 'secret']]);
  const [revoked] = JSON.parse((await run('revoke', made.id, '--json')).printed);
  expect(revoked).toEqual({ id: made.id, name: 'robot', revokedAt: expect.any(String) });
});

test('an unknown id ends with 1 and a sentence', async () => {
  const told = expect.stringMatching(
    /^Connecting to .*\nClaimgraph stops: There is no token nobody; .* Nothing was revoked.$/,
  );
  expect(await run('revoke', 'nobody')).toEqual({ code: 1, printed: '', told });
});
