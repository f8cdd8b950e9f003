import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, test } from '@jest/globals';
import { progressText, showProgress } from '../../../src/cli/import-progress.ts';
import { emptyTally } from '../../../src/import/stream/tally.ts';

test.each<[string, number, number, number | undefined]>([
  ['12,000 records, 4,000 a second, 2 refused, about 3 min left', 2, 1_000, 60_000],
  ['12,000 records, 4,000 a second, about 27 s left', 0, 6_000, 60_000],
  ['12,000 records, 4,000 a second, about 1 h 24 min left', 0, 1_000, 1_670_000],
  ['12,000 records, 4,000 a second, about 0 s left', 0, 70_000, 60_000],
  ['12,000 records, 4,000 a second', 0, 1_000, undefined],
])('says: %s', (text, refused, bytes, total) => {
  expect(progressText({ read: 12_000, refused }, 0, bytes, total, 3_000)).toBe(text);
});

test('is a bar on a terminal, as far as the bytes that were read', async () => {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 120,
    cursorTo() {},
    clearLine() {},
    moveCursor() {},
  });
  const shown: string[] = [];
  stream.on('data', (piece: Buffer) => shown.push(piece.toString()));
  const progress = showProgress([{ name: 'x', size: 1_000, open: () => stream }], stream as unknown as WriteStream);
  progress.onBytes(400);
  progress.onProgress({ read: 1_000, repeated: 0, skipped: {}, refused: 3, tally: emptyTally() });
  progress.end();
  expect(shown.join('')).toMatch(/█+░+.* 40% 1,000 records, [\d,]+ a second, 3 refused, about \d+ s left/);
});
