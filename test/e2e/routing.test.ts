import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { AccessDenied } from '../../src/neo4j/error.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { bearer } from '../auth/credential.ts';
import { ask, type Served, serve } from '../http/server.ts';
import { eventStream } from '../live/follower.ts';
import { sampleDatabase, testConnection } from '../neo4j.ts';

/** The address of the test server for a driver that asks it who takes reads and who takes writes, as it asks a cluster. */
function routed() {
  const connection = testConnection();
  return { ...connection, uri: connection.uri.replace(/^bolt/, 'neo4j') };
}

let databases: Database[];
let servers: Served[];
let token: string;

beforeAll(async () => {
  token = await bearer(await sampleDatabase({ changes: true }), 'contribute');
  const schema = await buildClaimgraphSchema();
  databases = [connect(routed()), connect(routed())];
  servers = await Promise.all(databases.map((database) => serve(database, { schema, timeoutMs: 60_000 })));
});

afterAll(async () => {
  for (const { app } of servers ?? []) await app.close();
  for (const database of databases ?? []) await database.close();
});

const recordActor = (id: string) =>
  `mutation { recordActor(input: { id: "${id}", type: ORGANISATION, kind: COMPANY, name: "Routed" }) { actor { id } } }`;

const one = (): [Served, Database] => [servers[0] as Served, databases[0] as Database];

describe('through an address that routes', () => {
  test('the sample answers', async () => {
    const [served] = one();
    expect(routed().uri).toMatch(/^neo4j:\/\//);
    const { body } = await ask(served, '{ actor(id: "huawei") { name } }');
    expect(body.data).toEqual({ actor: { name: 'Huawei' } });
  });

  test('reads are sent as reads: whoever takes them takes no write', async () => {
    const [, database] = one();
    await expect(database.read('CREATE (node:Node {id: "written"})')).rejects.toBeInstanceOf(AccessDenied);
    const rows = database.stream('CREATE (node:Node {id: "written"}) RETURN node.id');
    await expect(rows.next()).rejects.toBeInstanceOf(AccessDenied);
  });

  test('writers read what they wrote, each time', async () => {
    const [served] = one();
    for (const number of Array(10).keys()) {
      const id = `routed-${number}`;
      const written = await ask(served, recordActor(id), { headers: { authorization: token } });
      expect(written.body.data).toEqual({ recordActor: { actor: { id } } });
      const { body } = await ask(
        served,
        `{ actor(id: "${id}") { name } actors(where: { id: { eq: "${id}" } }) { totalCount } }`,
      );
      expect(body.data).toEqual({ actor: { name: 'Routed' }, actors: { totalCount: 1 } });
    }
  });

  test('a change made at one server reaches those who follow at another', async () => {
    const [first, second] = servers as [Served, Served];
    const { body } = await ask(first, '{ lastSequence }');
    const follower = eventStream(second.url, {
      query: 'subscription ($after: SafeInt!) { changed(after: $after) { subjectId } }',
      variables: { after: body.data.lastSequence },
    });
    await ask(first, recordActor('followed'), { headers: { authorization: token } });
    expect(await follower.until(1)).toEqual([{ changed: { subjectId: 'followed' } }]);
    await follower.leave();
  });
});
