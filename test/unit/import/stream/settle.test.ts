import { expect, jest, test } from '@jest/globals';
import type { Waiting } from '../../../../src/import/stream/candidate.ts';
import { seenIds } from '../../../../src/import/stream/seen.ts';
import { type Settling, settle } from '../../../../src/import/stream/settle.ts';
import { type Spool, spool } from '../../../../src/import/stream/spool.ts';

const idOf = ({ found }: Waiting): string => (found.record as { id: string }).id;

function waitFor(id: string, ...missing: string[]): Waiting {
  const found = { place: { source: 'test', line: 1 }, record: { id }, size: 10 };
  return { found, problems: missing.map((one) => ({ message: 'waits', kind: 'missing', missing: one })) };
}

async function spoolOf(records: readonly Waiting[]): Promise<Spool<Waiting>> {
  const waiting = spool<Waiting>();
  await waiting.append(records);
  return waiting;
}

/** Settles what nothing can be loaded of: who was given up, and who still waits. */
async function settled(records: readonly Waiting[], aside: readonly string[] = []) {
  const givenUp: string[] = [];
  const retry: Settling['retry'] = async (group) => group;
  const giveUp: Settling['giveUp'] = async (one) => void givenUp.push(idOf(one));
  const ids = seenIds();
  for (const id of aside) ids.add(id, 0, 0);
  const limits = { records: 100, bytes: 1_000_000 };
  const left = await settle(await spoolOf(records), { limits, retry, giveUp, isStopped: () => false, aside: ids });
  const still: string[] = [];
  for await (const one of left.forwards()) still.push(idOf(one));
  await left.remove();
  return { givenUp: givenUp.sort(), still: still.sort() };
}

test('who waits for what is lost is lost, and who waits for what is set aside or in a circle is not', async () => {
  const records = [
    waitFor('of-nothing', 'nothing'),
    waitFor('of-that', 'in-a-circle', 'of-nothing'),
    waitFor('in-a-circle', 'in-a-circle-too'),
    waitFor('in-a-circle-too', 'in-a-circle'),
    waitFor('twice', 'nothing'),
    waitFor('of-twice', 'twice'),
    waitFor('of-both', 'of-twice', 'of-that'),
  ];
  const lost = ['of-both', 'of-nothing', 'of-that', 'twice'];
  const still = ['in-a-circle', 'in-a-circle-too', 'of-twice'];
  expect(await settled(records, ['twice'])).toEqual({ givenUp: lost, still });
  expect(await settled(records.toReversed(), ['twice'])).toEqual({ givenUp: lost, still });
  expect(await settled(records)).toEqual({ givenUp: [...lost, 'of-twice'].sort(), still: still.slice(0, 2) });
});

test.each([1, 2, 3, 4, 5, 6])('whoever stops it after the try %d finds all that still waits', async (most) => {
  const ids = ['one', 'two', 'three', 'four', 'five'];
  const records = ids.map((id, index) => waitFor(id, ids[(index + 1) % ids.length] as string));
  records.push(waitFor('six', 'seven'), waitFor('seven', 'six'));
  let tries = 0;
  const left = await settle(await spoolOf(records), {
    limits: { records: 2, bytes: 1_000_000 },
    retry: async (group) => {
      tries += 1;
      return group;
    },
    giveUp: async () => undefined,
    isStopped: () => tries >= most,
    aside: seenIds(),
  });
  expect(left.count).toBe(records.length);
  await left.remove();
});

test('what waits only for each other and cannot be loaded is given up', async () => {
  const records = [waitFor('one', 'other'), waitFor('other', 'one')];
  expect(await settled(records)).toEqual({ givenUp: ['one', 'other'], still: [] });
});

test.each([
  ['forwards', (number: number) => number],
  ['all over the place', (number: number) => (number * 389) % 1_000],
])('a chain is given up without reading it for each of its links: %s', async (_name, placeOf) => {
  const count = 1_000;
  const link = (number: number) => waitFor(`link-${number}`, number === 0 ? 'nothing' : `link-${number - 1}`);
  const chain = Array.from({ length: count }, (_, index) => link(placeOf(index)));
  const read = jest.spyOn(JSON, 'parse');
  try {
    expect(await settled(chain)).toMatchObject({ givenUp: { length: count }, still: [] });
    expect(read.mock.calls.length).toBeLessThan(100);
  } finally {
    read.mockRestore();
  }
});
