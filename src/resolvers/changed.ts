import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import { followChanges, type LiveContext, readLastSequence } from '../follow/answer.ts';
import type { FollowFilter } from '../follow/condition.ts';
import type { Context } from '../http/context.ts';
import { present } from '../projection/present.ts';
import { Scope } from '../schema/extension.ts';
import { ChangedWhere } from '../schema/input/changed-where.ts';
import { SafeInt } from '../schema/scalar.ts';
import { ChangeEvent } from '../schema/type/change-event.ts';

@Resolver()
export class ChangedResolver {
  @Subscription(() => ChangeEvent, {
    description:
      'Changes as they are made, by whichever server, in the order of their numbers, each once. Whoever comes back with the number of the last one ' +
      'they had misses none. Judgements change no record and do not come.',
    subscribe: ({ args, context, info }) =>
      followChanges(info, context as LiveContext, args as { where?: FollowFilter; after?: number }),
  })
  @Scope('read')
  changed(
    @Root() event: ChangeEvent,
    @Arg('where', () => ChangedWhere, { nullable: true, description: 'Only changes that meet these conditions.' })
    _where: ChangedWhere | undefined,
    @Arg('after', () => SafeInt, {
      nullable: true,
      description:
        'The number of the last change that is known: those after it come first. 0 for all; from now on if not given.',
    })
    _after: number | undefined,
    @Info() info: GraphQLResolveInfo,
  ) {
    return present(info, event);
  }

  @Query(() => SafeInt, {
    description:
      'The number of the last change; 0 where nothing was ever recorded. To follow changes from now on without a gap, begin after it.',
  })
  lastSequence(@Ctx() context: Context) {
    return readLastSequence(context);
  }
}
