import { randomBytes } from 'node:crypto';
import { get, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { GraphQLError } from 'graphql';
import { exportFormats } from '../../src/export/format.ts';
import { serveExport } from '../../src/http/export.ts';
import { recordRequests } from '../../src/http/record.ts';
import { connect } from '../../src/neo4j/database.ts';
import { statement } from '../../src/neo4j/statement.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { openGate } from '../http/gate.ts';
import { type Served, serve } from '../http/server.ts';
import { sampleDatabase, testConnection, testDatabase } from '../neo4j.ts';

let served: Served;

beforeAll(async () => {
  served = await serve(await sampleDatabase({ changes: true }), { schema: await buildClaimgraphSchema() });
}, 120_000);

afterAll(() => served.app.close());

const ask = (path: string, headers: Record<string, string> = {}) => fetch(served.url + path, { headers });

describe('GET /export/graph.jsonl', () => {
  it('answers every record, a line each, as a file', async () => {
    const response = await ask('/export/graph.jsonl', { 'accept-encoding': 'identity' });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="graph.jsonl"',
      vary: 'accept-encoding',
    });
    expect(response.headers.has('content-encoding')).toBe(false);
    const lines = (await response.text()).trimEnd().split('\n');
    const [[count]] = (await testDatabase().read('MATCH (node:Node) WHERE NOT node:ActionEvent RETURN count(*)')) as [
      [number],
    ];
    expect(lines.map((line) => JSON.parse(line).id)).toHaveLength(count);
  });

  it('packs it for whoever takes gzip', async () => {
    const packed = await raw('/export/graph.jsonl', { 'accept-encoding': 'br, gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    const plain = await raw('/export/graph.jsonl', {});
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect(packed.body.length).toBeLessThan(plain.body.length);
  });

  it('answers only GET', async () => {
    expect((await fetch(`${served.url}/export/graph.jsonl`, { method: 'HEAD' })).status).toBe(404);
    expect((await fetch(`${served.url}/export/graph.jsonl`, { method: 'POST' })).status).toBe(404);
  });

  it('refuses whoever may not read, before it asks the database', async () => {
    const app = fastify();
    recordRequests(app);
    serveExport(app, {
      database: testDatabase(),
      schema: await buildClaimgraphSchema(),
      mayRead: async () => {
        throw new GraphQLError('Reading needs a token.', { extensions: { code: 'UNAUTHENTICATED' } });
      },
    });
    const response = await fetch(`${await app.listen({ host: '127.0.0.1', port: 0 })}/export/graph.jsonl`);
    expect([response.status, await response.json()]).toEqual([
      401,
      { errors: [{ message: 'Reading needs a token.', extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
    await app.close();
  });

  it('says in JSON why it cannot begin', async () => {
    const gate = await openGate(testConnection());
    const database = connect(gate.connection);
    const behindGate = await serve(database);
    await gate.shut();
    const response = await fetch(`${behindGate.url}/export/graph.jsonl`);
    expect([response.status, await response.json()]).toEqual([
      503,
      {
        errors: [
          {
            message: 'The database does not answer at the moment; try again in a few seconds.',
            extensions: { code: 'UNAVAILABLE' },
          },
        ],
      },
    ]);
    await behindGate.app.close();
    await database.close();
  });
});

describe('GET /export', () => {
  it.each([
    ['nodes.csv', 'text/csv; header=present; charset=utf-8', /^id,type,label,/],
    ['relationships.csv', 'text/csv; header=present; charset=utf-8', /^id,type,source,target,/],
    ['graph.gexf', 'application/gexf+xml; charset=utf-8', /^<\?xml .*<\/gexf>\n$/s],
    ['graph.graphml', 'application/graphml+xml; charset=utf-8', /^<\?xml .*<\/graphml>\n$/s],
    ['graph.jsonld', 'application/ld+json; charset=utf-8', /^\{"@context":.*\]\}\n$/s],
  ])('answers %s', async (file, type, content) => {
    const response = await ask(`/export/${file}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(await response.text()).toMatch(content);
  });

  it('writes tables for a program of tables, and JSON-LD with other IRIs, where it is told so', async () => {
    expect(
      [...new Uint8Array(await (await ask('/export/nodes.csv?spreadsheet=true')).arrayBuffer())].slice(0, 3),
    ).toEqual([0xef, 0xbb, 0xbf]);
    const response = await ask('/export/graph.jsonld?base=https://example.org/id/');
    const linked = (await response.json()) as { '@graph': { id: string }[] };
    expect(linked['@graph'].map(({ id }) => id)).toContain('https://example.org/id/huawei');
  });
});

describe('GET /export/graph.jsonl of a choice', () => {
  const path = (parameters: Record<string, string>) => `/export/graph.jsonl?${new URLSearchParams(parameters)}`;

  it('answers what meets the conditions, with all that it rests on', async () => {
    const where = JSON.stringify({ assertedBy: { id: { eq: 'eric-schmidt' } } });
    const lines = await (await ask(path({ type: 'Statement', where }))).text();
    const ids = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(expect.arrayContaining(['eric-schmidt', 'huawei']));
    expect(ids).not.toContain('victor-zhang');
  });

  it.each([
    [{ type: 'Statement', where: '{' }, 'where: a JSON object was expected, but this is no JSON.'],
    [{ type: 'Statement', where: '{"shape": {}}' }, 'where: Field "shape" is not defined by type "StatementWhere".'],
    [
      { type: 'Statement', where: '{"speechAct": {"eq": "SHOUT"}}' },
      'where.speechAct.eq: Value "SHOUT" does not exist in "SpeechAct" enum.',
    ],
    [{ type: 'Statement', where: '[1]' }, 'where: Expected type "StatementWhere" to be an object.'],
    [{ type: 'Statement', where: 'null' }, 'where: a JSON object was expected.'],
    [
      { type: 'Statement', where: '{"assertedBy": {"id": {"eq": "nobody"}}}' },
      'The filter names what does not exist: no Actor has the id "nobody".',
    ],
    [
      { type: 'Event' },
      '"Event" is no type to choose: take one of Actor, Organisation, Person, Group, Statement, Claim, RegulatoryAction, Document, Topic.',
    ],
    [{ where: '{}' }, expect.stringContaining('Conditions need a type: one of Actor, Organisation')],
    [{ spreadsheet: 'yes' }, 'spreadsheet is true or false.'],
    [{ base: 'here' }, 'base is not the beginning of an absolute IRI such as https://example.org/id/.'],
    [{ types: 'Statement' }, 'types is no parameter here; known are type, where, spreadsheet, base.'],
    [
      { type: 'Topic', where: `${'{"not":'.repeat(40)}{}${'}'.repeat(40)}` },
      'The conditions are nested more than 24 levels deep.',
    ],
  ])('refuses %j in words', async (parameters, message) => {
    const response = await ask(path(parameters as Record<string, string>));
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message, extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }] },
    ]);
  });
});

describe('a client that leaves an export', () => {
  // The table of relationships holds nothing of the large topics, and is at its end before anybody can leave.
  const formats = exportFormats.map(({ file }) => file).filter((file) => file !== 'relationships.csv');

  beforeAll(async () => {
    // Random, so that packed too it is more than fits between server and client.
    const schemes = Array.from({ length: 2_000 }, () => randomBytes(7_500).toString('base64'));
    await testDatabase().write((run) =>
      run(
        `UNWIND range(0, 1999) AS number
         CREATE (node:Node:Topic {id: 'big-' + number, scheme: $schemes[number]})`,
        { schemes },
      ),
    );
  });

  it.each(formats.flatMap((file) => ['identity', 'gzip'].map((encoding) => [file, encoding] as const)))(
    'ends the statement in the database: %s, %s',
    async (file, encoding) => {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        get(`${served.url}/export/${file}`, { headers: { 'accept-encoding': encoding } }, (message) => {
          message.once('data', () => {
            message.pause();
            resolve(message);
          });
        }).once('error', reject);
      });
      expect(response.headers['content-encoding']).toBe(encoding === 'gzip' ? 'gzip' : undefined);
      await untilRunning(1);
      response.destroy();
      await untilRunning(0);
      expect(served.log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
    },
  );
});

/** The answer as it travels, without unpacking. */
function raw(
  path: string,
  headers: Record<string, string>,
): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(served.url + path, { headers }, (message) => {
      const parts: Buffer[] = [];
      message.on('data', (part) => parts.push(part));
      message.once('end', () => resolve({ headers: message.headers, body: Buffer.concat(parts) }));
    }).once('error', reject);
  });
}

/** Waits until as many exports run in the database; one that never starts or never ends fails the test. */
async function untilRunning(count: number): Promise<void> {
  const question = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN count(*)';
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [row] = await testDatabase().read(question, { text: statement('export/nodes') });
    if (row?.[0] === count) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`There were never ${count} exports in the database.`);
}
