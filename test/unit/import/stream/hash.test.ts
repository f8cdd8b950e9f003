import { expect, test } from '@jest/globals';
import { hashOf } from '../../../../src/import/stream/hash.ts';

const count = 200_000;

test.each([
  ['numbered ids', (index: number) => `statement-${String(index).padStart(7, '0')}`],
  ['short ids', (index: number) => index.toString(36)],
  ['ids that differ in front', (index: number) => `${index}-of-one-list`],
  ['ids of other alphabets', (index: number) => `заявление-${index}`],
])('%s get hashes of their own, in either half as often as chance would have it', (_, idOf) => {
  const hashes = Array.from({ length: count }, (_, index) => hashOf(idOf(index)));
  expect(new Set(hashes.map(([high, low]) => `${high} ${low}`)).size).toBe(count);
  for (const half of [0, 1] as const) {
    const different = new Set(hashes.map((hash) => hash[half])).size;
    // By chance 4.7 pairs of so many share 32 bits.
    expect(count - different).toBeLessThan(25);
  }
});

test('the same text has the same hash', () => {
  expect(hashOf('huawei')).toEqual(hashOf(['hua', 'wei'].join('')));
  expect(hashOf('')).not.toEqual(hashOf(' '));
});
