import { expect, test } from '@jest/globals';
import type { Cell } from '../../../bench/measure/result.ts';
import { questionTable, summaryTable } from '../../../bench/report/table.ts';

const cell = (connections: number, p50: number, p95: number): Cell => ({
  connections,
  requestsPerSecond: 1,
  rounds: [1],
  ratio: 1,
  ratioRange: [1, 1],
  p50,
  p95,
  serverCpu: 1,
  databaseCpu: undefined,
});

test('the summary has a line for each question, of the first peer at the fewest connections', () => {
  const peer = { peer: 'claimgraph', bytes: 1, statements: 2, hits: 2_445_150 } as const;
  const other = { ...peer, peer: 'bare', hits: 1, cells: [cell(1, 1, 1)] } as const;
  const result = {
    name: 'facets-hub',
    title: 'what is said',
    failed: [],
    peers: [{ ...peer, cells: [cell(1, 3.17159, 710.2), cell(16, 9, 9)] }, other],
  };
  expect(summaryTable([result, { ...result, peers: [] }])).toBe(
    `| question | asks for | p50 ms | p95 ms | hits | statements |
| --- | --- | --: | --: | --: | --: |
| \`facets-hub\` | what is said | 3.2 | 710 | 2,445,150 | 2 |`,
  );
});

test('the table of a question leaves the columns empty in which a peer gave no answer, and says why', () => {
  const peer = { bytes: 1_000, statements: 1, hits: 7, cells: [cell(1, 1, 1), cell(16, 1, 1)] };
  const peers = [
    { ...peer, peer: 'claimgraph' as const },
    { ...peer, peer: 'bare' as const, cells: [cell(1, 1, 1)] },
  ];
  const failed = [{ peer: 'bare' as const, reason: '16 connections: no success' }];
  const lines = questionTable({ name: 'about', title: 'a page', failed, peers }).split('\n');
  const [head, own, other] = lines.slice(1) as [string, string, string];
  expect(other.length).toBe(head.length);
  expect(other.slice(head.indexOf('req/s ·16'), head.indexOf('hits')).trim()).toBe('');
  expect([own, other].map((line) => line.trim().split(/ +/).slice(-2))).toEqual([
    ['7', '1.0'],
    ['7', '1.0'],
  ]);
  expect(lines.at(-1)).toBe('  bare cannot answer: 16 connections: no success');
});
