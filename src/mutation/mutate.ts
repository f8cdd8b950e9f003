import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../http/context.ts';
import type { Terms } from '../schema/write.ts';
import { answerOutcome } from './answer.ts';
import { carryOut } from './carry-out.ts';
import { perform } from './perform.ts';
import type { Fields } from './plan.ts';
import type { Intent } from './verb.ts';

/** The values of arguments without the classes that they were read into, and without what was not given. */
export function plain<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}

/** Answers a mutation that writes records: what it intends is worked out from its arguments, done once, and told. */
export async function mutate<Given extends Fields>(
  info: GraphQLResolveInfo,
  context: Context,
  given: Given,
  [idempotencyKey, expectedRevision, reason]: Terms,
  intend: (given: Given, expectedRevision: number | undefined) => Intent,
): Promise<unknown> {
  const known = plain(given);
  const { plan, ids } = intend(known, expectedRevision ?? undefined);
  const command = {
    verb: info.fieldName,
    given: { ...known, ...(expectedRevision == null ? {} : { expectedRevision }) },
    reason,
    idempotencyKey,
  };
  const outcome = await perform(context, command, async (run, origin) => {
    const { set } = await carryOut(run, plan, origin);
    return { ids: ids(), set };
  });
  return answerOutcome(info, context, outcome);
}
