import { describe, expect, test } from '@jest/globals';
import { type Found, followTail, type ReadAfter, type Tail } from '../../../src/follow/tail.ts';
import type { ChangeEvent } from '../../../src/history/change-event.ts';

const never = () => new AbortController().signal;
const change = (sequence: number) => ({ sequence }) as ChangeEvent;
const numbers = (found: Found) => ('events' in found ? found.events.map(({ sequence }) => sequence) : found);

/** A log that grows, and counts how often it is read. */
function growingLog(page = 100) {
  const log: ChangeEvent[] = [];
  const reads: [after: number, withRecords: boolean][] = [];
  const read: ReadAfter = async (after, withRecords) => {
    reads.push([after, withRecords]);
    return log.slice(after, after + page);
  };
  const add = (count: number) => {
    for (let times = 0; times < count; times += 1) log.push(change(log.length + 1));
  };
  return { read, reads, add };
}

const failOnWarning = (error: unknown) => {
  throw error;
};

/** Everything after a number, as one who follows without a pause gets it, until the number of the last. */
async function followed(tail: Tail, after: number, until: number): Promise<number[]> {
  const seen: number[] = [];
  for (let last = after; last < until; last = seen.at(-1) ?? last) {
    const found = numbers(await tail.next(last, false, never()));
    if (!Array.isArray(found)) throw new Error(`is behind: ${JSON.stringify(found)}`);
    seen.push(...found);
  }
  return seen;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

test('followers share the reads, and each gets every change once and in order', async () => {
  const { read, reads, add } = growingLog(10);
  const tail = followTail(read, failOnWarning, 1);
  const all = Promise.all(range(1, 50).map(() => followed(tail, 0, 35)));
  add(5);
  await new Promise((resume) => setTimeout(resume, 10));
  add(30);
  expect(await all).toEqual(range(1, 50).map(() => range(1, 35)));
  const fruitful = reads.filter(([after], index) => reads[index + 1]?.[0] !== after);
  expect(fruitful.length).toBeLessThanOrEqual(5);
});

test('nothing is read while nobody waits', async () => {
  const { read, reads, add } = growingLog();
  const tail = followTail(read, failOnWarning, 1);
  add(1);
  await new Promise((resume) => setTimeout(resume, 20));
  expect(reads).toEqual([]);
  expect(numbers(await tail.next(0, false, never()))).toEqual([1]);
  const { length } = reads;
  await new Promise((resume) => setTimeout(resume, 20));
  expect(reads).toHaveLength(length);
});

test('one who is a little behind is given what is remembered; one who is far behind is sent to the log', async () => {
  const { read, add } = growingLog();
  const tail = followTail(read, failOnWarning, 1);
  add(1_000);
  await followed(tail, 0, 1_000);
  expect(numbers(await tail.next(997, false, never()))).toEqual([998, 999, 1_000]);
  expect(numbers(await tail.next(600, false, never()))).toEqual(range(601, 1_000));
  expect(await tail.next(599, false, never())).toEqual({ inLogUpTo: 1_000 });
});

test('one who wants records is sent to the log for changes that were read without, and gets those to come with them', async () => {
  const { read, reads, add } = growingLog();
  const tail = followTail(read, failOnWarning, 1);
  add(3);
  await tail.next(0, false, never());
  expect(await tail.next(0, true, never())).toEqual({ inLogUpTo: 3 });
  const waits = tail.next(3, true, never());
  add(1);
  expect(numbers(await waits)).toEqual([4]);
  expect(reads.at(-1)).toEqual([3, true]);
});

test('one who knows more than is remembered here waits for what comes after that', async () => {
  const { read, add } = growingLog();
  const tail = followTail(read, failOnWarning, 1);
  add(10);
  await tail.next(0, false, never());
  add(10);
  const behind = tail.next(10, false, never());
  const ahead = tail.next(20, false, never());
  expect(numbers(await behind)).toEqual(range(11, 20));
  add(1);
  expect(numbers(await ahead)).toEqual([21]);
});

test('one who begins at the end, long after anybody waited, does not have the log read between', async () => {
  const { read, reads, add } = growingLog();
  const tail = followTail(read, failOnWarning, 1);
  add(500);
  const waits = tail.next(500, false, never());
  add(1);
  expect(numbers(await waits)).toEqual([501]);
  expect(new Set(reads.map(([after]) => after))).toEqual(new Set([500]));
});

test('a failure is told once, and waited out', async () => {
  const { read, add } = growingLog();
  const warnings: unknown[] = [];
  let failures = 3;
  const failing: ReadAfter = async (...given) => {
    failures -= 1;
    if (failures >= 0) throw new Error('away');
    return read(...given);
  };
  const tail = followTail(failing, (error) => warnings.push(error), 1);
  add(1);
  expect(numbers(await tail.next(0, false, never()))).toEqual([1]);
  expect(warnings).toEqual([new Error('away')]);
});

describe('waiting', () => {
  test('ends with the reason of the signal, and leaves nothing that reads', async () => {
    const { read, reads } = growingLog();
    const tail = followTail(read, failOnWarning, 1);
    const leaving = new AbortController();
    const waits = tail.next(0, false, leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(waits).rejects.toThrow('gone');
    await new Promise((resume) => setTimeout(resume, 10));
    const { length } = reads;
    await new Promise((resume) => setTimeout(resume, 20));
    expect(reads).toHaveLength(length);
    await expect(tail.next(0, false, leaving.signal)).rejects.toThrow('gone');
  });

  test('ends when the tail stops, for all and for good', async () => {
    const { read } = growingLog();
    const tail = followTail(read, failOnWarning, 60_000);
    const waits = [tail.next(0, false, never()), tail.next(0, true, never())];
    const ended = waits.map((wait) => expect(wait).rejects.toThrow('stops'));
    await tail.stop(new Error('stops'));
    await Promise.all(ended);
    await expect(tail.next(0, false, never())).rejects.toThrow('stops');
  });
});
