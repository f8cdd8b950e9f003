import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { ActorOrder } from '../schema/enum/order.ts';
import { Cypher } from '../schema/extension.ts';
import { ActorWhere } from '../schema/input/actor-where.ts';
import { RootPage } from '../schema/page.ts';
import { ActorConnection } from '../schema/root-connection.ts';
import { Actor } from '../schema/type/actor.ts';

@Resolver()
export class ActorResolver {
  @Query(() => Actor, { nullable: true, description: 'One actor of any kind by id; null where there is none.' })
  @Cypher('actor/by-id')
  actor(
    @Arg('id', () => ID, { description: 'The id of the actor, such as `huawei`.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }

  @Query(() => ActorConnection, { description: 'Actors of any kind, by name unless told otherwise.' })
  @Cypher('actor/all')
  @RootPage(() => ActorWhere, ActorOrder)
  actors(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
