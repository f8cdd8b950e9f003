import { expect, test } from '@jest/globals';
import { RecordsRefused } from '../../../src/import/problem.ts';
import { readRecord } from '../../../src/import/record.ts';

function hints(record: object): (string | undefined)[] {
  try {
    readRecord(record, 1);
  } catch (error) {
    if (error instanceof RecordsRefused) return error.problems.map(({ hint }) => hint);
    throw error;
  }
  return [];
}

const person = { type: 'Person', id: 'zhang', name: 'Victor Zhang' };
const statement = { type: 'Statement', id: 'said', text: 'No.', assertedBy: [{ node: 'zhang' }] };

test.each<[string, object, (string | undefined)[]]>([
  ['a type', { ...person, type: 'person' }, ['Did you mean Person?']],
  ['a field', { ...person, nam: 'Zhang' }, ['Did you mean name?']],
  ['a field that is near nothing', { ...person, occupation: 'Manager' }, [undefined]],
  ['a field of an entry', { ...person, roles: [{ node: 'huawei', titel: 'Manager' }] }, ['Did you mean title?']],
  [
    'values of enums',
    { ...statement, form: 'direct quote', speechAct: 'denny' },
    ['Did you mean DIRECT_QUOTE?', 'Did you mean DENY?'],
  ],
  [
    'a date',
    { ...statement, form: 'LETTER', speechAct: 'DENY', saidOn: '24/06/2020' },
    [expect.stringContaining('2020-06-24') as unknown as string],
  ],
  ['a country', { ...person, country: 'gb' }, [expect.stringContaining('ISO 3166-1') as unknown as string]],
  ['a long text', { ...person, name: 'x'.repeat(501) }, ['Shorten it, or keep the long text in a document.']],
])('a record gets a hint for %s', (_what, record, expected) => {
  expect(hints(record)).toEqual(expected);
});
