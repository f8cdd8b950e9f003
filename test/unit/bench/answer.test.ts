import { expect, test } from '@jest/globals';
import { median, quantile } from '../../../bench/measure/statistic.ts';
import { normalise } from '../../../bench/question/answer.ts';

test('a page, a list of edges and a list of maps with the same content have one form', () => {
  const form = { assertedBy: [{ name: 'Ada', via: 'SPEAKER' }] };
  expect(normalise({ assertedBy: [{ via: 'SPEAKER', node: { name: 'Ada' } }] })).toEqual(form);
  expect(normalise({ assertedBy: { edges: [{ properties: { via: 'SPEAKER' }, node: { name: 'Ada' } }] } })).toEqual(
    form,
  );
  expect(normalise({ assertedBy: [{ name: 'Ada', via: 'SPEAKER', capacity: null }] })).toEqual(form);
});

test('the order of a page counts, the order of other lists does not', () => {
  const list = [{ name: 'b' }, { name: 'a' }];
  expect(normalise({ statementsAbout: list })).toEqual({ statementsAbout: list });
  expect(normalise({ speakers: list })).toEqual({ speakers: [{ name: 'a' }, { name: 'b' }] });
});

test('a count stays beside its page', () => {
  expect(normalise({ totalCount: 2, nodes: [{ id: 'b' }, { id: 'a' }] })).toEqual({
    totalCount: 2,
    items: [{ id: 'b' }, { id: 'a' }],
  });
});

test('quantiles lie between the values', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([1, 2, 3, 4, 5], 0.975)).toBeCloseTo(4.9);
});
