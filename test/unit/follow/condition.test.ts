import { expect, test } from '@jest/globals';
import { type FollowFilter, meets } from '../../../src/follow/condition.ts';
import type { ChangeEvent } from '../../../src/history/change-event.ts';

const statement = {
  type: 'Statement',
  id: 'denial',
  assertedBy: [{ node: 'huawei', via: 'SPOKESPERSON' }],
  text: 'No.',
};
const event: ChangeEvent = {
  sequence: 7,
  recordedAt: '2026-02-02T09:00:00.000Z',
  author: { id: 'token:Ada', name: 'Ada' },
  verb: 'correctStatement',
  kind: 'CHANGED',
  subjectId: 'denial',
  subjectType: 'STATEMENT',
  reason: null,
  batchId: null,
  before: { ...statement, about: [{ node: 'united-states' }] },
  after: { ...statement, about: [{ node: '5g' }] },
  changedFields: ['about'],
};

test.each<[FollowFilter, boolean]>([
  [{}, true],
  [{ subjects: null, actors: null }, true],
  [{ subjects: ['denial', 'x'] }, true],
  [{ subjects: [] }, false],
  [{ subjects: ['huawei'] }, false],
  [{ types: ['STATEMENT'] }, true],
  [{ types: ['CLAIM'] }, false],
  [{ kinds: ['CHANGED'] }, true],
  [{ kinds: ['CREATED', 'REMOVED'] }, false],
  [{ verbs: ['correctStatement'] }, true],
  [{ verbs: ['import'] }, false],
  [{ authors: ['token:Ada'] }, true],
  [{ authors: ['Ada'] }, false],
  [{ actors: ['huawei'] }, true],
  [{ actors: ['x', 'united-states'] }, true],
  [{ actors: ['5g'] }, true],
  [{ actors: ['denial'] }, true],
  [{ actors: ['SPOKESPERSON', 'No.'] }, false],
  [{ types: ['STATEMENT'], verbs: ['import'] }, false],
])('%j', (where, met) => {
  expect(meets(event, where)).toBe(met);
});

test('records are not looked at where no actor is asked for', () => {
  const unread = {
    ...event,
    get before(): never {
      throw new Error('was read');
    },
  };
  expect(meets(unread, { types: ['STATEMENT'], subjects: ['denial'] })).toBe(true);
});

test('a record that is made or removed has one side', () => {
  expect(meets({ ...event, before: null }, { actors: ['huawei'] })).toBe(true);
  expect(meets({ ...event, after: null }, { actors: ['5g'] })).toBe(false);
});
