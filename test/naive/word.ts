/** Names that are equal, differ in accents, capitals or space only, or lie on both sides of UTF-16's surrogates. */
export const names = [
  'Zebra',
  'zebra',
  'Zébra',
  'Zebra  crossing',
  'Zebra-crossing',
  'Ärger',
  'aerger',
  '\u{1F600} smile',
  '\u{E000} private',
  '\u{FFFD} replaced',
  '5G',
  `${'Long '.repeat(30)}name`,
  `${'\u{1F600}'.repeat(99)}ab`,
  `${'\u{1F600}'.repeat(99)}aa`,
];

/** Texts that would show if a value ever became part of a statement. */
export const texts = [
  "it's",
  'say "hi"',
  '`back` ticks',
  '$p0 and $id',
  '// a comment',
  '/* another */',
  "' OR true //",
  '}] RETURN 1',
  '\\u0027 \\',
  'STRASSE Straße',
  'percent % _ underscore',
  'two\nlines',
  'plain words',
];

/** Dates of every kind: days, months, years, uncertain ones, intervals, open and unknown ends, seasons. */
export const dates = [
  '2020-06-24',
  '2020-06',
  '2020',
  '2020-01~',
  '2019?',
  '202X',
  '2020-21',
  '2020-01/2020-06',
  '2020-05-31/..',
  '../2020-06-01',
  '2020-06-24/',
  '1999-12-31',
];

/** Single days around those that the records name. */
export const days = [
  '2015-12-31',
  '2016-01-01',
  '2019-05-15',
  '2020-01-01',
  '2020-01-15',
  '2020-06-24',
  '2020-06-30',
  '2021-07-01',
];

/** Moments at which records of the tests were written. */
export const instants = ['2025-03-01T00:00:00.000Z', '2025-03-01T00:00:00.001Z', '2026-02-03T04:05:06.789Z'];
