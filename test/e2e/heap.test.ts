import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** Keeps 40 MB, and makes garbage that lives long enough to grow old; prints how many MB of heap are in use at most. */
const program = `
const { collectEarly } = await import('./dist/cli/heap.js');
collectEarly();
const piece = () => Array.from({ length: 1_000 }, (_, index) => ({ index }));
const kept = Array.from({ length: 1_100 }, piece);
const recent = new Array(200);
gc();
let most = 0;
for (let turn = 0; turn < 20_000; turn += 1) {
  recent[turn % recent.length] = piece();
  if (turn % 50 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
}
console.log(JSON.stringify({ kept: kept.length, most: Math.round(most / 2 ** 20) }));
`;

test('the heap of a server stays about twice what is in use', () => {
  const printed = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { most } = JSON.parse(printed.toString()) as { most: number };
  expect(most).toBeLessThan(160);
});
