import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { type Served, serve } from '../http/server.ts';
import { sampleDatabase } from '../neo4j.ts';

let served: Served;

beforeAll(async () => {
  served = await serve(await sampleDatabase(), {
    schema: await buildClaimgraphSchema(),
    timeoutMs: 60_000,
    maxCost: 100_000,
    maxKeptMb: 1,
  });
});

afterAll(() => served?.app.close());

/** Asks as a client that takes this encoding, or none; the bytes as they travel. */
function travel(query: string, encoding?: string): Promise<{ encoding: string | undefined; bytes: Buffer }> {
  const headers = { 'content-type': 'application/json', ...(encoding ? { 'accept-encoding': encoding } : {}) };
  return new Promise((resolve, reject) => {
    const sent = request(`${served.url}/graphql`, { method: 'POST', headers }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve({ encoding: response.headers['content-encoding'], bytes: Buffer.concat(parts) });
    });
    sent.on('error', reject).end(JSON.stringify({ query }));
  });
}

const long =
  '{ statements(first: 50) { nodes { id text assertedBy { node { id name } } about { node { __typename } } } } }';

test('a long answer is packed for who takes that, each time, and for nobody else', async () => {
  const plain = await travel(long);
  expect(plain.encoding).toBeUndefined();
  for (let time = 0; time < 3; time += 1) {
    const packed = await travel(long, 'gzip, deflate, br');
    expect(packed.encoding).toBe('gzip');
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect(JSON.parse(gunzipSync(packed.bytes).toString())).toEqual(JSON.parse(plain.bytes.toString()));
  }
});

test('a short answer travels as it is', async () => {
  const { encoding, bytes } = await travel('{ actor(id: "huawei") { name } }', 'gzip');
  expect([encoding, JSON.parse(bytes.toString()).data]).toEqual([undefined, { actor: { name: 'Huawei' } }]);
});
