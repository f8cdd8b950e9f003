import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { TimelineBucket, TimelineKind } from '../schema/enum/timeline.ts';
import { Cypher, Merged } from '../schema/extension.ts';
import { TimelineWhere } from '../schema/input/timeline-where.ts';
import { RootList, withArguments } from '../schema/page.ts';
import { TimelineConnection } from '../schema/type/timeline.ts';

@Resolver()
export class TimelineResolver {
  @Query(() => TimelineConnection, {
    description:
      'What was said, what happened to regulatory actions and what was published, merged in the order of the earliest day of each, ' +
      'and on one day by id. Whatever has no earliest day is not placed: `undatedCount` counts it.',
  })
  @Cypher('timeline/entries')
  @Merged({
    statements: { kind: 'STATEMENT', label: 'Statement', by: 'statement/by-said-on' },
    actionEvents: { kind: 'ACTION_EVENT', label: 'ActionEvent', by: 'action-event/by-on' },
    publications: { kind: 'PUBLICATION', label: 'Document', by: 'document/by-published-on' },
  })
  @RootList(() => TimelineWhere)
  @withArguments([
    { name: 'kinds', type: () => [TimelineKind], description: 'Only entries of these kinds; all if not given.' },
    {
      name: 'bucket',
      type: () => TimelineBucket,
      defaultValue: TimelineBucket.MONTH,
      description: 'How long the periods of `buckets` are.',
    },
  ])
  timeline(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
