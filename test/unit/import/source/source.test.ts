import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Item } from '../../../../src/import/format/item.ts';
import { readJsonLines } from '../../../../src/import/format/json-lines.ts';
import { type Line, linesOf } from '../../../../src/import/source/line.ts';
import { type Source, sourcesAt } from '../../../../src/import/source/source.ts';
import { readTwice } from '../../../../src/import/source/twice.ts';
import { contentOf } from '../../../../src/import/source/unpack.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-source-'));
  await mkdir(join(folder, 'b'));
  await mkdir(join(folder, 'empty'));
  await mkdir(join(folder, 'b', 'empty'));
  await writeFile(join(folder, 'c.jsonl'), '{"id":"c"}\n');
  await writeFile(join(folder, 'a.jsonl.gz'), gzipSync('{"id":"a"}\n'));
  await writeFile(join(folder, 'b', '1.jsonl'), '{"id":"b1"}');
  await writeFile(join(folder, '.hidden'), 'no');
  await writeFile(join(folder, 'claimgraph.rejects.jsonl'), 'no');
});

afterAll(() => rm(folder, { recursive: true }));

const bytes = (...pieces: (string | Buffer)[]): Source => ({
  name: 'bytes',
  open: () => Readable.from(pieces.map((piece) => Buffer.from(piece as string))),
});

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

const lines = (...pieces: (string | Buffer)[]): Promise<Line[]> => all(linesOf(contentOf(bytes(...pieces), () => {})));
const items = (...pieces: string[]): Promise<Item[]> => all(readJsonLines(bytes(...pieces), () => {}));

describe('sources', () => {
  test('are the files of a folder and its folders, by name, without hidden ones and rejects', async () => {
    await expect(sourcesAt([join(folder, 'empty')], process.stdin)).rejects.toThrow(
      `${join(folder, 'empty')} holds no file to import.`,
    );
    const found = await sourcesAt([folder], process.stdin);
    expect(found.map(({ name, size }) => [name.slice(folder.length + 1), size])).toEqual([
      ['a.jsonl.gz', expect.any(Number)],
      ['b/1.jsonl', 11],
      ['c.jsonl', 11],
    ]);
  });

  test('that are not there, or given twice, are named', async () => {
    await expect(sourcesAt(['nowhere.jsonl'], process.stdin)).rejects.toThrow(
      'nowhere.jsonl cannot be read (ENOENT); correct the path.',
    );
    await expect(sourcesAt(['-', '-'], process.stdin)).rejects.toThrow('- is given twice; name it once.');
  });

  test('are unpacked by what they hold, and counted as they are stored', async () => {
    const packed = gzipSync('one\ntwo');
    let counted = 0;
    const content = contentOf(bytes(packed.subarray(0, 1), packed.subarray(1)), (count) => {
      counted += count;
    });
    expect(Buffer.concat(await all(content)).toString()).toBe('one\ntwo');
    expect(counted).toBe(packed.length);
    expect(Buffer.concat(await all(contentOf(bytes('x'), () => {}))).toString()).toBe('x');
    expect(await all(contentOf(bytes(), () => {}))).toEqual([]);
  });

  test('of several packed files one after the other are read to their end', async () => {
    const found = await lines(Buffer.concat([gzipSync('one\n'), gzipSync('two\n')]));
    expect(found.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  test('that are pipes are read twice, also where they have a name or are read in part before', async () => {
    const path = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [path]);
    const found = await sourcesAt([join(folder, 'c.jsonl'), path, '-'], Readable.from([Buffer.from('two')]));
    await rm(path);
    expect(found.map(({ size }) => size)).toEqual([11, undefined, undefined]);
    // What a pipe has given once it does not give again.
    const once = Readable.from([gzipSync('one')]);
    const [plain, pipe, input] = found as [Source, Source, Source];
    const texts = readTwice([plain, { ...pipe, open: () => once }, input], async function* (again) {
      for (const source of again) for await (const piece of source.open()) if (piece) break;
      for (const source of [...again, ...again]) {
        yield Buffer.concat(await all(contentOf(source, () => {}))).toString();
      }
    });
    const whole = ['{"id":"c"}\n', 'one', 'two'];
    expect(await all(texts)).toEqual([...whole, ...whole]);
  });

  test('that are pipes leave no file behind while they are read, however the process ends', async () => {
    const temporary = join(folder, '.temporary');
    await mkdir(temporary);
    const script = `
      import { readdirSync } from 'node:fs';
      import { tmpdir } from 'node:os';
      import { readTwice } from ${JSON.stringify(new URL('../../../../src/import/source/twice.ts', import.meta.url))};
      const look = async function* () { yield* readdirSync(tmpdir()).filter((name) => name.includes('claimgraph')); };
      const names = [];
      for await (const name of readTwice([{ name: "-", open: () => process.stdin }], look)) names.push(name);
      console.log("beside", names);`;
    const looked = promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      env: { ...process.env, TMPDIR: temporary },
    });
    looked.child.stdin?.end('one');
    expect((await looked).stdout).toBe('beside []\n');
  });

  test('that are damaged say so', async () => {
    const packed = gzipSync('a text that is long enough to be cut');
    await expect(lines(packed.subarray(0, 30))).rejects.toThrow('bytes ends in the middle of its gzip data.');
    const damaged = Buffer.concat([packed.subarray(0, 2), Buffer.from('nonsense in the header')]);
    await expect(lines(damaged)).rejects.toThrow('bytes is damaged: it begins as gzip does, but does not go on so.');
  });
});

describe('lines', () => {
  test('end by LF or CRLF, over the borders of pieces, the last without an end', async () => {
    const found = await lines('\uFEFFone\r\ntw', 'o\n', '\nfo', 'ur €'.slice(0, 3), '€');
    expect(found.map(({ number, text }) => [number, text])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, ''],
      [4, 'four €'],
    ]);
  });

  test('that are not UTF-8 have a problem', async () => {
    expect(await lines(Buffer.from('caf\u00e9\nnext', 'latin1'))).toEqual([
      { number: 1, text: 'caf\uFFFD', size: 4, problem: 'is not UTF-8 text' },
      { number: 2, text: 'next', size: 4 },
    ]);
  });

  test('that never end do not fill the memory', async () => {
    const piece = 'x'.repeat(1024 * 1024);
    const found = await lines(...Array<string>(66).fill(piece), '\nnext');
    expect(found).toEqual([
      { number: 1, text: 'x'.repeat(200), size: 66 * 1024 * 1024, problem: 'is longer than 64 MiB' },
      { number: 2, text: 'next', size: 4 },
    ]);
  });
});

test('JSON lines are values with their places; what is no JSON says why', async () => {
  expect(await items('{"id":1}\n\n{"id":\n[2]\n')).toEqual([
    { place: { source: 'bytes', line: 1 }, record: { id: 1 }, size: 8 },
    {
      place: { source: 'bytes', line: 3 },
      text: '{"id":',
      message: expect.stringMatching(/^is not a JSON text: /),
      hint: 'Write one JSON object a line.',
    },
    { place: { source: 'bytes', line: 4 }, record: [2], size: 3 },
  ]);
});
