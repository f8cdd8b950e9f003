import { expect, test } from '@jest/globals';
import { growingNumbers } from '../../../../src/import/stream/growing-numbers.ts';

test('numbers are kept by their place, however far apart, and are 0 elsewhere', () => {
  const numbers = growingNumbers(Uint32Array);
  const largest = 2 ** 32 - 1;
  for (const place of [0, 1, 65_535, 65_536, 1_000_000]) numbers.set(place, place + 1);
  numbers.set(200_000, largest);
  numbers.set(1, 0);
  const found = [0, 1, 2, 65_535, 65_536, 65_537, 200_000, 999_999, 1_000_000, 5_000_000].map(numbers.get);
  expect(found).toEqual([1, 0, 0, 65_536, 65_537, 0, largest, 0, 1_000_001, 0]);
});
