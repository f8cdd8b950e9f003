import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Asked } from '../../../bench/measure/ask.ts';
import { alternate } from '../../../bench/measure/round.ts';
import type { Peer, PeerName } from '../../../bench/peer/peer.ts';

/** A server whose answers are no success once it has given so many. */
function serverOf(successes: number): Server {
  let answered = 0;
  return createServer((_request, response) => {
    answered += 1;
    response.statusCode = answered > successes ? 500 : 200;
    response.end(answered > successes ? 'out of memory' : '{}');
  }).listen(0, '127.0.0.1');
}

const servers = { lasting: serverOf(Number.POSITIVE_INFINITY), failing: serverOf(50) };

const askedOf = (name: PeerName, server: Server): Asked => ({
  peer: {
    name,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    usage: async () => ({ cpu: 0, peakMemory: 0 }),
  } as Peer,
  request: { path: '/', body: () => '{}' },
});

beforeAll(async () => {
  const all = Object.values(servers);
  await Promise.all(
    all.map((server) => server.listening || new Promise((resolve) => server.once('listening', resolve))),
  );
});

afterAll(() => {
  for (const server of Object.values(servers)) server.close();
});

const options = { connections: 2, rounds: 2, seconds: 0.2, folder: '', signal: new AbortController().signal };

test('a peer that fails under the load is asked no more, and the others go on', async () => {
  const { cells, failed } = await alternate(
    [
      askedOf('claimgraph', servers.lasting),
      askedOf('neo4j-graphql', servers.failing),
      askedOf('bare', servers.lasting),
    ],
    options,
  );
  expect([...cells.keys()]).toEqual(['claimgraph', 'bare']);
  expect(cells.get('bare')?.rounds).toHaveLength(2);
  expect(failed.map(({ peer }) => peer)).toEqual(['neo4j-graphql']);
  expect(failed[0]?.reason).toMatch(/^2 connections: neo4j-graphql: .* answers were no success. out of memory$/);
});

test('the first peer has to answer', async () => {
  const asked = [askedOf('claimgraph', servers.failing), askedOf('bare', servers.lasting)];
  await expect(alternate(asked, options)).rejects.toThrow(/^claimgraph: .* no success/);
});
