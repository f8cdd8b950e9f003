import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { bearer } from '../auth/credential.ts';
import { ask, type Served, serve } from '../http/server.ts';
import { chanceFrom } from '../naive/chance.ts';
import { sampleDatabase } from '../neo4j.ts';

let database: Database;
let keeping: Served;
/** The same without keeping anything. */
let plain: Served;
let closed: Served;
let token: string;
let written = 0;

beforeAll(async () => {
  database = await sampleDatabase({ changes: true });
  token = await bearer(database, 'curate');
  const schema = await buildClaimgraphSchema();
  const more = { schema, timeoutMs: 60_000, maxCost: 100_000 };
  keeping = await serve(database, { ...more, maxKeptMb: 8 });
  plain = await serve(database, more);
  closed = await serve(database, { ...more, maxKeptMb: 8, access: { reading: 'closed', jwt: undefined } });
});

afterAll(async () => {
  for (const served of [keeping, plain, closed]) await served?.app.close();
});

beforeEach(() => {
  keeping.log.length = 0;
});

const rename = (name: string, id = 'huawei') =>
  `mutation { recordActor(input: { id: "${id}", type: ORGANISATION, kind: COMPANY, name: "${name}" }) { actor { name } } }`;

/** Makes a change in the graph. */
async function write(): Promise<void> {
  written += 1;
  const { body } = await ask(plain, rename(`Acme ${written}`, `acme-${written}`), {
    headers: { authorization: token },
  });
  expect(body.errors).toBeUndefined();
}

/** What the log says of the requests so far: how many statements each ran, and whether its answer was kept. */
const worked = (log = keeping.log) =>
  log.filter(({ msg }) => msg === 'answered').map(({ statements, kept = false }) => ({ statements, kept }));

const told = { statements: 1, kept: true };

describe('a question that comes again', () => {
  const query = '{ actors(first: 3) { totalCount nodes { id name } } organisation(id: "huawei") { name } }';

  test('is worked out twice, and then given again for one look at the log', async () => {
    const answers = [];
    for (let time = 0; time < 4; time += 1) answers.push(await ask(keeping, query));
    for (const { status, body } of answers) expect([status, body]).toEqual([200, answers[0]?.body]);
    expect(worked()).toEqual([{ statements: 2, kept: false }, { statements: 3, kept: false }, told, told]);
    expect(keeping.log.filter(({ kept }) => kept)[0]).toMatchObject({ cost: expect.any(Number), status: 200 });
  });

  test('is worked out anew after a change, whoever made it', async () => {
    const before = (await ask(keeping, query)).body.data.actors.totalCount;
    await write();
    expect((await ask(keeping, query)).body.data.actors.totalCount).toBe(before + 1);
    await ask(keeping, query);
    expect(worked().map(({ kept }) => kept)).toEqual([true, false, true]);
  });

  test('is another question with other variables', async () => {
    const one = 'query ($id: ID!) { actor(id: $id) { name } }';
    const names = [];
    for (const id of ['huawei', 'eric-schmidt', 'huawei', 'eric-schmidt', 'huawei', 'eric-schmidt'])
      names.push((await ask(keeping, one, { variables: { id } })).body.data.actor.name);
    expect(names).toEqual(['Huawei', 'Eric Schmidt', 'Huawei', 'Eric Schmidt', 'Huawei', 'Eric Schmidt']);
  });
});

describe('never kept', () => {
  const thrice = async (query: string, headers = {}) => {
    for (let time = 0; time < 3; time += 1) await ask(keeping, query, { headers });
    return worked().map(({ kept }) => kept);
  };
  const never = [false, false, false];

  test('is what a mutation answers', async () => {
    expect(await thrice(rename('Huawei'), { authorization: token })).toEqual(never);
  });

  test('is an answer with an error', async () => {
    expect(await thrice('{ statements(where: { about: { id: { eq: "nobody" } } }) { totalCount } }')).toEqual(never);
  });

  test('is what may change without a change in the log', async () => {
    expect(await thrice('{ importBatches { nodes { id } } }')).toEqual(never);
  });
});

test('whoever may not read does not get what was kept for those who may', async () => {
  const query = '{ actor(id: "huawei") { name } }';
  for (let time = 0; time < 3; time += 1) await ask(closed, query, { headers: { authorization: token } });
  expect(worked(closed.log).at(-1)).toEqual(told);
  const { status, body } = await ask(closed, query);
  expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
});

describe('by GET', () => {
  const address = () => `${keeping.url}/graphql?query=${encodeURIComponent('{ claims { totalCount } }')}`;
  const get = (headers: Record<string, string> = {}) =>
    fetch(address(), { headers: { 'apollo-require-preflight': 'true', ...headers } });

  test('who has the answer is told so until something changes', async () => {
    const first = await get();
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, tag, first.headers.get('cache-control')]).toEqual([
      200,
      expect.stringMatching(/^W\/"[\w-]{43}"$/),
      'no-cache',
    ]);
    const again = await get({ 'if-none-match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    await write();
    const changed = await get({ 'if-none-match': tag });
    expect([changed.status, await changed.json()]).toEqual([200, await first.json()]);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });

  test('other origins are refused as before', async () => {
    for (let time = 0; time < 3; time += 1) await get();
    const { status } = await fetch(address());
    expect(status).toBe(400);
  });
});

test('among writes and questions in any order, nothing is told that is not so', async () => {
  const chance = chanceFrom(11);
  const queries = [
    '{ actors(first: 2, orderBy: RECORDED_AT_DESC) { totalCount nodes { id name } } }',
    '{ search(text: "acme", first: 3) { edges { node { id } } } }',
    '{ actor(id: "huawei") { name statementsAbout { totalCount } } lastSequence }',
  ];
  for (let step = 0; step < 60; step += 1) {
    if (chance.below(4) === 0) await write();
    const query = queries[chance.below(queries.length)] as string;
    const [kept, fresh] = [await ask(keeping, query), await ask(plain, query)];
    expect(kept.body).toEqual(fresh.body);
  }
  const kept = worked().filter((line) => line.kept).length;
  expect(kept).toBeGreaterThan(5);
});
