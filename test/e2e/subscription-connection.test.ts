import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect as connectTcp } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { type Served, serve } from '../http/server.ts';
import { emptyDatabase } from '../neo4j.ts';

let database: Database;
let served: Served;
const cleanups: (() => void)[] = [];

/** What the server keeps for its clients, in bytes, at most at any time. */
let kept = 0;

beforeAll(async () => {
  database = await emptyDatabase();
  served = await serve(database, { schema: await buildClaimgraphSchema() });
  served.app.server.on('connection', (connection) => {
    const watch = setInterval(() => {
      kept = Math.max(kept, connection.writableLength);
    }, 5);
    connection.once('close', () => clearInterval(watch));
  });
});

afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});

afterAll(() => served?.app.close());

const query = 'subscription { changed(after: 0) { sequence after } }';
const long = 'x'.repeat(18_000);
const mebibyte = 1_048_576;

async function recordLongTexts(count: number): Promise<void> {
  const records = Array.from({ length: count }, (_, place) => ({
    type: 'Claim',
    id: `claim-${place}`,
    text: `${place} ${long}`,
  }));
  for (let start = 0; start < count; start += 100) await loadRecords(database, records.slice(start, start + 100), {});
}

/** Posts a subscription and gives the answer, of which nothing has been read. */
async function stream(): Promise<IncomingMessage> {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const posted = request(`${served.url}/graphql`, { method: 'POST', headers });
  cleanups.push(() => posted.destroy());
  posted.on('error', () => {});
  posted.end(JSON.stringify({ query }));
  const [response] = (await once(posted, 'response')) as [IncomingMessage];
  return response;
}

function connect(headers: Record<string, string> = {}, path = '/graphql'): WebSocket {
  const socket = new WebSocket(served.url.replace('http', 'ws') + path, 'graphql-transport-ws', { headers });
  cleanups.push(() => socket.terminate());
  return socket;
}

async function subscribed(socket: WebSocket): Promise<void> {
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }));
}

describe('a client that does not read', () => {
  const count = 1_200;
  const all = Array.from({ length: count }, (_, place) => place + 1);

  beforeAll(() => recordLongTexts(count));

  test('of server-sent events keeps little in the server, and loses nothing', async () => {
    kept = 0;
    const response = await stream();
    await new Promise((resume) => setTimeout(resume, 3_000));
    expect(kept).toBeLessThan(2 * mebibyte);
    let text = '';
    const got: number[] = [];
    response.setEncoding('utf8');
    for await (const chunk of response) {
      text += chunk;
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const [, data] of events.flatMap((event) => [/^event: next\ndata: (.*)$/.exec(event) ?? []])) {
        if (data) got.push(JSON.parse(data).data.changed.sequence);
      }
      if (got.length >= count) break;
    }
    expect(got).toEqual(all);
    expect(kept).toBeLessThan(2 * mebibyte);
  });

  test('of a WebSocket keeps little in the server, and loses nothing', async () => {
    kept = 0;
    const socket = connect();
    await subscribed(socket);
    socket.pause();
    await new Promise((resume) => setTimeout(resume, 3_000));
    expect(kept).toBeLessThan(2 * mebibyte);
    const got: number[] = [];
    const done = new Promise<void>((resolve) => {
      socket.on('message', (data) => {
        got.push(JSON.parse(String(data)).payload.data.changed.sequence);
        if (got.length === count) resolve();
      });
    });
    socket.resume();
    await done;
    expect(got).toEqual(all);
    expect(kept).toBeLessThan(2 * mebibyte);
  });

  test('and asks and asks over a WebSocket is cut off', async () => {
    const socket = connect();
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    socket.pause();
    const closed = once(socket, 'close');
    socket.on('error', () => {});
    const ping = JSON.stringify({ type: 'ping', payload: { long: 'x'.repeat(60_000) } });
    const flood = setInterval(() => socket.readyState === socket.OPEN && socket.send(ping, () => {}), 1);
    cleanups.push(() => clearInterval(flood));
    while (socket.readyState === socket.OPEN && !served.log.some(({ msg }) => msg === 'connection cut off')) {
      await new Promise((resume) => setTimeout(resume, 20));
    }
    socket.resume();
    await closed;
    expect(kept).toBeLessThan(4 * mebibyte);
  });
});

describe('a WebSocket', () => {
  const refusal = async (socket: WebSocket) => {
    const [error] = (await once(socket, 'error')) as [Error];
    return error.message;
  };

  test('is open to pages of this server and to programs, not to pages of others', async () => {
    expect(await refusal(connect({ origin: 'https://elsewhere.example' }))).toContain('403');
    expect(await refusal(connect({ origin: 'null' }))).toContain('403');
    await once(connect({ origin: served.url }), 'open');
  });

  test('is nowhere but at /graphql', async () => {
    expect(await refusal(connect({}, '/'))).toContain('404');
    await once(connect({}, '/graphql?here'), 'open');
  });

  test('that says nothing, or not what the protocol wants, is closed', async () => {
    const socket = connect();
    await once(socket, 'open');
    socket.send('{');
    const [code] = await once(socket, 'close');
    expect(code).toBe(4400);
    const large = connect();
    await once(large, 'open');
    large.send(JSON.stringify({ type: 'ping', payload: { large: 'x'.repeat(200_000) } }));
    const [tooLarge] = await once(large, 'close');
    expect(tooLarge).toBe(1009);
  });

  test('runs fifty subscriptions and no more', async () => {
    const socket = connect();
    await subscribed(socket);
    const errors = new Promise<{ id: string; payload: [{ message: string }] }>((resolve) => {
      socket.on('message', (data) => {
        const message = JSON.parse(String(data));
        if (message.type === 'error') resolve(message);
      });
    });
    const quiet = 'subscription { changed(where: { verbs: ["nothing"] }) { sequence } }';
    for (let id = 2; id <= 51; id += 1)
      socket.send(JSON.stringify({ type: 'subscribe', id: String(id), payload: { query: quiet } }));
    expect(await errors).toMatchObject({ id: '51', payload: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('leaves one line in the log for each subscription, and none of what it said', async () => {
    const socket = connect({ authorization: 'Basic Rumpelstiltskin' });
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    const [code, reason] = await once(socket, 'close');
    expect([code, String(reason)]).toEqual([4401, expect.stringContaining('Authorization: Bearer <token>')]);
    const followed = () => served.log.find(({ msg }) => msg === 'followed');
    while (followed() === undefined) await new Promise((resume) => setTimeout(resume, 20));
    expect(followed()).toMatchObject({ path: '/graphql', cost: 1, requestId: expect.any(String) });
    expect(JSON.stringify(served.log)).not.toMatch(/Rumpelstiltskin|xxxx/);
  });
});

describe('many who leave as soon as they have asked', () => {
  const many = 1_100;
  const quiet = 'subscription { changed { sequence } }';

  /** Waits until somebody can follow: the server runs a thousand subscriptions at once. */
  async function untilAnswered(): Promise<void> {
    for (let status = 503; status !== 200; ) {
      const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
      const leaving = new AbortController();
      const body = JSON.stringify({ query: quiet });
      const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers, body, signal: leaving.signal });
      status = response.status;
      leaving.abort();
    }
  }

  test('leave nothing behind, over server-sent events', async () => {
    const { port, host } = new URL(served.url);
    const body = JSON.stringify({ query: quiet });
    const head = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\naccept: text/event-stream\r\ncontent-length: ${body.length}\r\n\r\n`;
    for (let number = 0; number < many; number += 1) {
      const connection = connectTcp(Number(port), '127.0.0.1').on('error', () => {});
      await new Promise((resume) => connection.write(head + body, resume));
      connection.destroy();
    }
    await untilAnswered();
  });

  test('leave nothing behind, over WebSockets', async () => {
    for (let number = 0; number < many / 50; number += 1) {
      const socket = connect();
      await once(socket, 'open');
      socket.send(JSON.stringify({ type: 'connection_init' }));
      await once(socket, 'message');
      for (let id = 0; id < 50; id += 1) {
        socket.send(JSON.stringify({ type: 'subscribe', id: String(id), payload: { query: quiet } }));
      }
      socket.terminate();
    }
    await untilAnswered();
  });
});

test('server-sent events are answered to a POST of JSON alone', async () => {
  const accept = { accept: 'text/event-stream' };
  const got = await fetch(`${served.url}/graphql?query=${encodeURIComponent(query)}`, { headers: accept });
  expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
  const simple = { ...accept, 'content-type': 'text/plain' };
  const posted = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: simple,
    body: JSON.stringify({ query }),
  });
  expect(posted.status).toBe(415);
});
