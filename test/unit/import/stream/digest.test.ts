import { expect, test } from '@jest/globals';
import { digestOf } from '../../../../src/import/stream/digest.ts';

test('the digest of a record does not depend on the order of its fields', () => {
  const one = { id: 'one', about: [{ node: 'a', stance: 'CRITICAL' }, { node: 'b' }], text: 'a' };
  const other = { text: 'a', about: [{ stance: 'CRITICAL', node: 'a' }, { node: 'b' }], id: 'one' };
  expect(digestOf(one)).toBe(digestOf(other));
  expect(digestOf({ ...one, about: one.about.toReversed() })).not.toBe(digestOf(one));
  expect(digestOf({ id: 'text', text: 'id' })).not.toBe(digestOf({ id: 'id', text: 'text' }));
  expect(digestOf({ one: { two: 1, three: 2 } })).not.toBe(digestOf({ one: { two: 2, three: 1 } }));
  expect(digestOf({ one: { two: 1 }, three: {} })).not.toBe(digestOf({ one: {}, three: { two: 1 } }));
});

test('the digest of a record is the same only for the same content', () => {
  expect(digestOf({ id: 'one' })).toBe(digestOf({ id: 'one' }));
  expect(digestOf({ id: 'one' })).not.toBe(digestOf({ id: 'two' }));
});

test.each([
  ['numbered texts', (index: number) => ({ id: 'one', text: `Number ${index}` })],
  ['numbers', (index: number) => ({ id: 'one', value: index })],
  ['texts with characters changed round', (index: number) => ({ id: 'one', text: [...`${index}`].reverse().join('') })],
  [
    'lists',
    (index: number) => ({ id: 'one', about: [{ node: `${index % 500}` }, { node: `${Math.floor(index / 500)}` }] }),
  ],
])('records with other %s have other digests, but for as many as chance would have it', (_, recordOf) => {
  const count = 200_000;
  const digests = new Set(Array.from({ length: count }, (_, index) => digestOf(recordOf(index))));
  // By chance 4.7 pairs of so many share 32 bits.
  expect(count - digests.size).toBeLessThan(25);
});

test('a field that is null is one that is left out, and a number is no text', () => {
  expect(digestOf({ id: 'one', text: null })).toBe(digestOf({ id: 'one' }));
  expect(digestOf({ id: 'one', value: 35 })).not.toBe(digestOf({ id: 'one', value: '35' }));
  expect(digestOf({ id: 'one', value: true })).not.toBe(digestOf({ id: 'one', value: 'true' }));
});
