import { described } from './described.ts';

export const TimelineKind = described('TimelineKind', 'What an entry of a timeline is.', {
  STATEMENT: 'Something was said.',
  ACTION_EVENT: 'Something happened to a regulatory action.',
  PUBLICATION: 'A document was published.',
});
export type TimelineKind = keyof typeof TimelineKind;

export const TimelineBucket = described('TimelineBucket', 'How long the periods are that a timeline is counted by.', {
  DAY: 'One day each.',
  MONTH: 'One month each.',
  YEAR: 'One year each.',
});
export type TimelineBucket = keyof typeof TimelineBucket;

export const DatePrecision = described('DatePrecision', 'How closely a date is known.', {
  DAY: 'To the very day.',
  MONTH: 'To several days of one month.',
  YEAR: 'To several months of one year.',
  LONGER: 'To a span that reaches beyond a year’s end, or that has no end.',
});
export type DatePrecision = keyof typeof DatePrecision;
