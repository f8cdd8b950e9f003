import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { TopicOrder } from '../schema/enum/order.ts';
import { Cypher } from '../schema/extension.ts';
import { TopicWhere } from '../schema/input/topic-where.ts';
import { RootPage } from '../schema/page.ts';
import { TopicConnection } from '../schema/root-connection.ts';
import { Topic } from '../schema/type/topic.ts';

@Resolver()
export class TopicResolver {
  @Query(() => Topic, { nullable: true, description: 'One topic by id; null where there is none.' })
  @Cypher('topic/by-id')
  topic(
    @Arg('id', () => ID, { description: 'The id of the topic.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }

  @Query(() => TopicConnection, { description: 'Topics, by name unless told otherwise.' })
  @Cypher('topic/all')
  @RootPage(() => TopicWhere, TopicOrder)
  topics(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
