import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { answerChanges } from '../history/answer-change.ts';
import type { Context } from '../http/context.ts';
import { Cost } from '../schema/extension.ts';
import { ChangeFilter } from '../schema/input/change-filter.ts';
import { ChangeEventConnection } from '../schema/type/change-event.ts';

const first = 'How many to return: 1 to 1000; 20 if not given.';
const after = 'Only those after this cursor, which is the sequence number of a change in digits.';

@Resolver()
export class HistoryResolver {
  @Query(() => ChangeEventConnection, {
    description:
      'What happened to the record of one node, first change first; empty for an id that never was one. The changes of an event are those of the action that has it, or had it last.',
  })
  @Cost(20)
  history(
    @Arg('id', () => ID, { description: 'The id of the node, which may have been removed since.' }) id: string,
    @Arg('first', () => Int, { nullable: true, description: first }) size: number | undefined,
    @Arg('after', () => String, { nullable: true, description: after }) cursor: string | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return answerChanges(info, context, { where: { subjects: [id] }, first: size ?? null, after: cursor ?? null });
  }

  @Query(() => ChangeEventConnection, {
    description:
      'All changes of records in the order in which they were made. Whoever asks again after the last one they know misses none. Judgements change no record: actorJudgements lists them.',
  })
  @Cost(20)
  changes(
    @Arg('first', () => Int, { nullable: true, description: first }) size: number | undefined,
    @Arg('after', () => String, { nullable: true, description: after }) cursor: string | undefined,
    @Arg('where', () => ChangeFilter, { nullable: true, description: 'Only changes that meet these conditions.' })
    where: ChangeFilter | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return answerChanges(info, context, { where: where ?? null, first: size ?? null, after: cursor ?? null });
  }
}
