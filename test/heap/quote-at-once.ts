/** Loads documents with long texts into files, and then statements that quote all of them at once. Writes what became of it to standard output. */
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bulkLoading } from '../../src/import/bulk/load.ts';
import type { Item } from '../../src/import/format/item.ts';
import { importItems } from '../../src/import/stream/import-items.ts';
import { seenIds } from '../../src/import/stream/seen.ts';
import { program } from '../../src/model/origin.ts';

const documents = 100;
const length = 1024 * 1024;

async function* items(): AsyncGenerator<Item> {
  const item = (line: number, record: object): Item => {
    return { place: { source: 'test', line }, record, size: JSON.stringify(record).length };
  };
  for (let number = 0; number < documents; number += 1) {
    const text = `${number}`.padStart(length - 1, '-').concat('ö');
    yield item(number, { type: 'Document', id: `document-${number}`, kind: 'REPORT', title: 'Long', text });
  }
  for (let number = 0; number < documents; number += 1) {
    // The last one quotes what does not stand there.
    const exact = number < documents - 1 ? 'ö' : 'o';
    const foundIn = [{ node: `document-${number}`, exact, start: length - 1, end: length }];
    const speech = { form: 'NARRATION', speechAct: 'ASSERT', status: 'CURRENT' };
    yield item(documents + number, { type: 'Statement', id: `statement-${number}`, text: 'ö', ...speech, foundIn });
  }
}

const folder = await mkdtemp(join(tmpdir(), 'claimgraph-heap-'));
try {
  const seen = seenIds();
  const bulk = await bulkLoading({ folder, origin: { author: program, verb: 'import' }, seen, lastSequence: 0 });
  const reasons: string[] = [];
  const { ending, read } = await importItems(items(), {
    load: bulk.load,
    seen,
    existing: async () => new Set(),
    limits: { records: 2_000, bytes: 8 * 1024 * 1024 },
    strict: false,
    reject: async ({ problems }) => void reasons.push(...problems.map(({ message }) => message)),
  });
  await bulk.close();
  process.stdout.write(JSON.stringify({ ending, read, reasons }));
} finally {
  await rm(folder, { recursive: true });
}
