import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edtfDays } from '../../../src/model/edtf.ts';

describe('the days of an EDTF date', () => {
  test.each([
    ['a day', '2020-06-24', '2020-06-24', '2020-06-24'],
    ['a month', '2020-06', '2020-06-01', '2020-06-30'],
    ['February of a leap year', '2020-02', '2020-02-01', '2020-02-29'],
    ['a year', '2020', '2020-01-01', '2020-12-31'],
    ['the first year', '0001', '0001-01-01', '0001-12-31'],
    ['the last year', '9999', '9999-01-01', '9999-12-31'],
    ['an approximate month', '2020-01~', '2020-01-01', '2020-01-31'],
    ['an uncertain year', '2020?', '2020-01-01', '2020-12-31'],
    ['an uncertain and approximate day', '2020-06-24%', '2020-06-24', '2020-06-24'],
    ['an uncertain month of a known year', '2020-?06', '2020-06-01', '2020-06-30'],
    ['an unspecified day', '2020-06-XX', '2020-06-01', '2020-06-30'],
    ['an unspecified month', '2020-XX', '2020-01-01', '2020-12-31'],
    ['a known day of an unspecified month', '2020-XX-15', '2020-01-15', '2020-12-15'],
    ['a year of a decade', '202X', '2020-01-01', '2029-12-31'],
    ['a year of a century', '19XX', '1900-01-01', '1999-12-31'],
    ['spring', '2020-21', '2020-03-01', '2020-06-30'],
    ['summer', '2020-22', '2020-06-01', '2020-09-30'],
    ['winter, which ends in the next year', '2020-24', '2020-12-01', '2021-03-31'],
    ['a southern summer', '2020-30', '2020-12-01', '2021-03-31'],
    ['a quarter', '2020-34', '2020-04-01', '2020-06-30'],
    ['a half-year', '2020-41', '2020-07-01', '2020-12-31'],
    ['a closed interval', '2020-01/2020-06', '2020-01-01', '2020-06-30'],
    ['an interval of days', '2020-06-10/2020-06-24', '2020-06-10', '2020-06-24'],
    ['an interval within one year', '2020/2020-06', '2020-01-01', '2020-06-30'],
    ['an interval with uncertain ends', '2019-05~/2020-06?', '2019-05-01', '2020-06-30'],
    ['a moment, on the day it is written with', '2020-06-24T01:00:00+05:00', '2020-06-24', '2020-06-24'],
  ])('%s: %s', (_name, text, earliest, latest) => {
    expect(edtfDays(text)).toEqual({ earliest, latest });
  });

  test.each([
    ['an open end', '2020-07-14/..', { earliest: '2020-07-14' }],
    ['an open start', '../2020-01', { latest: '2020-01-31' }],
    ['an unknown end', '2020/', { earliest: '2020-01-01' }],
    ['an unknown start', '/2020', { latest: '2020-12-31' }],
    ['both ends open', '../..', {}],
  ])('%s has no day on that side: %s', (_name, text, days) => {
    expect(edtfDays(text)).toEqual(days);
  });

  test.each([
    ['', 'no text'],
    ['earlier this month', 'words'],
    ['2020-02-30', 'a day that does not exist'],
    ['2020-13', 'a month that does not exist'],
    ['2020-06/2020-01', 'an interval that ends before it begins'],
    [' 2020', 'a blank before the date'],
    ['2020-06-24\n', 'a line break after it'],
    ['202', 'a decade without its X'],
    ['[2019,2020]', 'one of a set'],
    ['{2019..2020}', 'a list'],
    ['..', 'an interval without a middle'],
    [`${'2020'.repeat(20)}`, 'more than any date holds'],
  ])('%j is refused: %s', (text) => {
    expect(() => edtfDays(text)).toThrow(/is not an EDTF date such as 2020-06-24/);
  });

  test.each(['0000', '-0044', 'Y12000', 'XXXX', '-2020/2021', '9999-24'])(
    '%s is outside the years 0001 to 9999',
    (text) => {
      expect(() => edtfDays(text)).toThrow(RangeError);
    },
  );
});

const padded = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
const years = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0'));
const plainDates = fc
  .tuple(years, fc.option(padded(13), { nil: undefined }), fc.option(padded(32), { nil: undefined }))
  .map(([year, month, day]) =>
    [year, ...(month === undefined ? [] : [month, ...(day === undefined ? [] : [day])])].join('-'),
  );

function daysOf(text: string): unknown {
  try {
    return edtfDays(text);
  } catch {
    return 'refused';
  }
}

test('a plain date covers the days that it covers when it is uncertain', () => {
  fc.assert(
    fc.property(plainDates, (text) => {
      expect(daysOf(text)).toEqual(daysOf(`${text}?`));
    }),
    { numRuns: 300 },
  );
});
