import type { GraphQLResolveInfo } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Context } from '../http/context.ts';
import type { Origin } from '../model/origin.ts';
import type { Run } from '../neo4j/database.ts';
import type { Terms } from '../schema/write.ts';
import { prepareAnswer } from './answer.ts';
import { carryOut } from './carry-out.ts';
import { type Done, perform } from './perform.ts';
import type { Fields } from './plan.ts';
import { afterwards } from './refusal.ts';
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
  terms: Terms,
  intend: (given: Given, expectedRevision: number | undefined) => Intent,
): Promise<unknown> {
  const [, expectedRevision] = terms;
  const { plan, ids, unchanged } = intend(plain(given), expectedRevision ?? undefined);
  return decide(info, context, given, terms, async (_given, run, origin) => {
    const { set } = await carryOut(run, plan, origin);
    if (!set && unchanged) throw unchanged;
    return { ids: ids(), set };
  });
}

/** Answers a mutation: its work is done once, in one transaction, and told. */
export async function decide<Given extends Fields>(
  info: GraphQLResolveInfo,
  context: Context,
  given: Given,
  [idempotencyKey, expectedRevision, reason]: Terms,
  work: (given: Given & { expectedRevision?: number }, run: Run, origin: Origin) => Promise<Done>,
): Promise<unknown> {
  const known = { ...plain(given), ...(expectedRevision == null ? {} : { expectedRevision }) };
  const command = { verb: info.fieldName, given: known, reason, idempotencyKey };
  const answer = await perform(
    context,
    command,
    (run, origin) => work(known, run, origin),
    (run, outcome) => prepareAnswer(info, context, run, outcome),
  );
  if (context.record && isLast(info)) context.record.isDone = true;
  try {
    return await answer(context);
  } catch (error) {
    throw afterwards(error);
  }
}

/** Whether no mutation of the request comes after this one: they are carried out one after the other. */
function isLast({ schema, fragments, variableValues, parentType, operation, path }: GraphQLResolveInfo): boolean {
  const asked = collectFields(schema, fragments, variableValues as never, parentType, operation.selectionSet);
  const mutations = [...asked].filter(([, [node]]) => node?.name.value !== '__typename');
  return mutations.at(-1)?.[0] === path.key;
}
