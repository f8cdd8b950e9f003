import type { Dimensions } from '../../model/dimension.ts';
import { described } from './described.ts';

export const AssertionDimension = described('AssertionDimension', 'By what statements are rolled up.', {
  SPEAKER:
    'By who made them: a statement counts under each of its speakers, and under none where it is a document’s own remark.',
  TARGET: 'By what they are about: a statement counts under each actor, regulatory action and topic it is about.',
  ACT: 'By what the speaker does by saying it: accuses, denies, announces and so on.',
  STANCE: 'By the stance taken; together with TARGET the stance on that subject, else under each stance taken on any.',
  CLAIM: 'By what is claimed: a statement counts under each claim it affirms, denies or questions.',
  POLARITY:
    'By whether the claim is affirmed, denied or questioned; together with CLAIM that claim, else under each polarity on any.',
  TOPIC: 'By topic: a statement counts under each topic it is filed under; broader topics are not added.',
  PUBLISHER: 'By who published the documents it is found in: a statement counts under each publisher of any of them.',
  MONTH: 'By the month said in; under none where the date does not settle on one month.',
  YEAR: 'By the year said in; under none where the date does not settle on one year.',
});
export type AssertionDimension = keyof typeof AssertionDimension;

/** Where the value of each dimension is found, from a statement. */
export const assertionDimensions: Dimensions<AssertionDimension> = {
  SPEAKER: { over: 'statement/asserted-by' },
  TARGET: { over: 'statement/about' },
  ACT: { over: 'statement/act' },
  STANCE: { over: 'statement/about', take: 'stance' },
  CLAIM: { over: 'statement/expresses' },
  POLARITY: { over: 'statement/expresses', take: 'polarity' },
  TOPIC: { over: 'tagged/topics' },
  PUBLISHER: { over: 'statement/published-by' },
  MONTH: { over: 'statement/month' },
  YEAR: { over: 'statement/year' },
};
