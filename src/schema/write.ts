import { withArguments } from './page.ts';
import { SafeInt } from './scalar.ts';

const idempotencyKey = {
  name: 'idempotencyKey',
  type: () => String,
  description:
    'A text of your choice for this request, such as a UUID. The same key again does nothing and answers with what was done first; with other arguments it is a CONFLICT.',
};
const expectedRevision = {
  name: 'expectedRevision',
  type: () => SafeInt,
  description:
    'The `revision` of what is changed, as you know it: a CONFLICT where it has been changed since. Needed to record again what is there.',
};
const reason = { name: 'reason', type: () => String, description: 'Why, for the history.' };

/** The arguments of every mutation that changes a record. */
export const WriteArguments = withArguments([idempotencyKey, expectedRevision, reason]);

/** The arguments of every mutation that must say why. */
export const JudgementArguments = withArguments([idempotencyKey, expectedRevision, { ...reason, required: true }]);

/** The arguments of every mutation that decides something about what has no one revision. */
export const ReasonArguments = withArguments([idempotencyKey, { ...reason, required: true }]);

/** What the last arguments hold, in their order. */
export type ReasonTerms = [idempotencyKey?: string | undefined, reason?: string | undefined];

/** What the other arguments hold, in their order. */
export type Terms = [
  idempotencyKey?: string | undefined,
  expectedRevision?: number | undefined,
  reason?: string | undefined,
];
