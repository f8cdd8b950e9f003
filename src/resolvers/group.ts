import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { ActorOrder } from '../schema/enum/order.ts';
import { Cypher } from '../schema/extension.ts';
import { GroupWhere } from '../schema/input/group-where.ts';
import { RootPage } from '../schema/page.ts';
import { GroupConnection } from '../schema/root-connection.ts';
import { Group } from '../schema/type/actor.ts';

@Resolver()
export class GroupResolver {
  @Query(() => Group, { nullable: true, description: 'One group by id; null where there is none.' })
  @Cypher('group/by-id')
  group(
    @Arg('id', () => ID, { description: 'The id of the group.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }

  @Query(() => GroupConnection, { description: 'Groups, by name unless told otherwise.' })
  @Cypher('group/all')
  @RootPage(() => GroupWhere, ActorOrder)
  groups(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
