import { expect, test } from '@jest/globals';
import { RecordsRefused } from '../../../src/import/problem.ts';
import { recordRefusal } from '../../../src/mutation/refusal.ts';

test('a mutation with thousands of faults tells the first hundred, and how many more there are', () => {
  const problems = Array.from({ length: 5_000 }, (_, index) => ({
    line: 1,
    field: `events[${index}].id`,
    message: 'no',
  }));
  const { message, extensions } = recordRefusal(new RecordsRefused(problems), [{ path: 'input' }]);
  expect(message.split('\n').slice(-2)).toEqual(['input.events[99].id: no', 'and 4900 more']);
  expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.events[0].id', rule: 'no' });
  expect(extensions.problems).toHaveLength(100);
});
