import { expect, test } from '@jest/globals';
import { spool } from '../../../../src/import/stream/spool.ts';

async function valuesOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

test('a spool gives back what it took, the last first, as often as it is asked', async () => {
  const values = spool<string | { name: string }>();
  await values.append(['one', { name: 'zwei – 😀' }]);
  await values.append([]);
  await values.append(['three']);
  expect(values.count).toBe(3);
  const backwards = ['three', { name: 'zwei – 😀' }, 'one'];
  expect(await valuesOf(values.backwards())).toEqual(backwards);
  expect(await valuesOf(values.backwards())).toEqual(backwards);
  await values.append(['four']);
  expect(await valuesOf(values.backwards())).toEqual(['four', ...backwards]);
  await values.remove();
});

test('an empty spool needs no file', async () => {
  const values = spool<string>();
  expect(await valuesOf(values.backwards())).toEqual([]);
  await values.remove();
});
