import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import type { Item } from '../../../../src/import/format/item.ts';
import { importItems } from '../../../../src/import/stream/import-items.ts';
import type { Load } from '../../../../src/import/stream/load-step.ts';
import { seenIds } from '../../../../src/import/stream/seen.ts';
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
