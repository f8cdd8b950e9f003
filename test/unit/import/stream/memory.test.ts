import { execFile } from 'node:child_process';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import type { Item } from '../../../../src/import/format/item.ts';
import type { Waiting } from '../../../../src/import/stream/candidate.ts';
import { importItems } from '../../../../src/import/stream/import-items.ts';
import type { Load } from '../../../../src/import/stream/load-step.ts';
import { seenIds } from '../../../../src/import/stream/seen.ts';
import { type Settling, settle } from '../../../../src/import/stream/settle.ts';
import { spool } from '../../../../src/import/stream/spool.ts';
import { emptyTally } from '../../../../src/import/stream/tally.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const count = 6_000;
const watched = 1_000;
const load: Load = async (rows) => ({ tally: emptyTally(), became: rows.map(() => 'created') });

test('nobody keeps a record that was loaded while the import goes on', async () => {
  const records: WeakRef<object>[] = [];
  let kept: number | undefined;
  async function* items(): AsyncGenerator<Item> {
    for (let line = 1; line <= count; line += 1) {
      const record = { type: 'Topic', id: `topic-${line}`, name: `Topic ${line}` };
      if (line <= watched) records.push(new WeakRef(record));
      yield { place: { source: 'test', line }, record, size: 100 };
    }
    // What a turn of the event loop has looked at through a weak reference stays until its end.
    await turn();
    collectGarbage();
    kept = records.filter((one) => one.deref() !== undefined).length;
  }
  const imported = await importItems(items(), {
    load,
    seen: seenIds(),
    existing: async () => new Set(),
    limits: { records: 100, bytes: 1_000_000 },
    strict: false,
    reject: async () => {},
    signal: new AbortController().signal,
  });
  expect(imported).toMatchObject({ ending: 'DONE', read: count });
  expect(kept).toBe(0);
});

test('statements may quote any number of long documents at once', async () => {
  const path = fileURLToPath(new URL('../../../heap/quote-at-once.ts', import.meta.url));
  const words = ['--max-old-space-size=96', '--import', 'tsx', path];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  expect(JSON.parse(stdout)).toEqual({
    ending: 'DONE',
    read: 200,
    reasons: ['the text of document-99 reads "ö" there'],
  });
});

test('records that wait for each other are kept on disk until it is their turn, and loaded a few at a time', async () => {
  const half = 100;
  const size = 1_000;
  const limits = { records: 30, bytes: 10 * size };
  const waiting = spool<Waiting>();
  const waitFor = (id: string, missing: string): Waiting => {
    const found = { place: { source: 'test', line: 1 }, record: { id, text: id.padEnd(size) }, size };
    return { found, problems: [{ message: 'waits', missing }] };
  };
  for (let number = 0; number < half; number += 1) await waiting.append([waitFor(`a${number}`, `b${number}`)]);
  for (let number = 0; number < half; number += 1) await waiting.append([waitFor(`b${number}`, `a${number}`)]);

  const records: WeakRef<object>[] = [];
  const groups: number[] = [];
  let kept = 0;
  const retry: Settling['retry'] = async (group) => {
    records.push(...group.map(({ found }) => new WeakRef(found.record as object)));
    await turn();
    collectGarbage();
    kept = Math.max(kept, records.filter((one) => one.deref() !== undefined).length);
    const ids = new Set(group.map(({ found }) => (found.record as { id: string }).id));
    const left = group.filter(({ problems: [problem] }) => !ids.has(problem?.missing ?? ''));
    if (left.length === 0) groups.push(group.length);
    return left;
  };
  const giveUp = async () => {
    throw new Error('None of them is to be given up.');
  };
  const left = await settle(waiting, { limits, retry, giveUp, isStopped: () => false, aside: seenIds() });
  expect(left.count).toBe(0);
  expect(groups).toEqual(Array.from({ length: (2 * half) / 10 }, () => 10));
  expect(kept).toBeLessThanOrEqual(20);
});
