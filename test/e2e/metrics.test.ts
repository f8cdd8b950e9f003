import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { ask, type Served, serve } from '../http/server.ts';
import { eventStream } from '../live/follower.ts';
import { emptyDatabase } from '../neo4j.ts';

let served: Served;

beforeAll(async () => {
  served = await serve(await emptyDatabase(), { schema: await buildClaimgraphSchema() });
});

afterAll(() => served?.app.close());

/** The samples of the metrics: their value by name and labels, as they are written. */
async function samples(): Promise<Map<string, number>> {
  const text = await (await fetch(`${served.url}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

/** Waits until a sample has the value: a request is counted when its connection knows that it is over. */
async function until(sample: string, value: number): Promise<void> {
  while ((await samples()).get(sample) !== value) await new Promise((resolve) => setTimeout(resolve, 20));
}

const posts = (status: number) =>
  `claimgraph_http_request_duration_seconds_count{route="/graphql",method="POST",status="${status}"}`;

test('requests, statements and codes of errors are counted, by no label that a caller chooses', async () => {
  await ask(served, 'query Chosen { topics(first: 1) { totalCount } }');
  await ask(served, 'query Chosen { node(id: "chosen") { id } }');
  await ask(served, '{ chosen }');
  await fetch(`${served.url}/chosen`);
  await until(posts(200), 2);
  await until(posts(400), 1);
  const now = await samples();
  expect(now.get('claimgraph_statements_total')).toBe(2);
  expect(now.get('claimgraph_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
  expect(
    now.get('claimgraph_http_request_duration_seconds_bucket{le="+Inf",route="/graphql",method="POST",status="200"}'),
  ).toBe(2);
  expect([...now.keys()].filter((name) => /chosen/i.test(name))).toEqual([]);
  expect(now.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
});

test('subscriptions are counted while they run', async () => {
  expect((await samples()).get('claimgraph_subscriptions')).toBe(0);
  const follower = eventStream(served.url, { query: 'subscription { changed { sequence } }' });
  await until('claimgraph_subscriptions', 1);
  await follower.leave();
  await until('claimgraph_subscriptions', 0);
});

test('they come in the text format of Prometheus', async () => {
  const { headers, status } = await fetch(`${served.url}/metrics`);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
});
