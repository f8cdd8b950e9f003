import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { ActorOrder } from '../schema/enum/order.ts';
import { Cypher } from '../schema/extension.ts';
import { OrganisationWhere } from '../schema/input/actor-where.ts';
import { RootPage } from '../schema/page.ts';
import { OrganisationConnection } from '../schema/root-connection.ts';
import { Organisation } from '../schema/type/actor.ts';

@Resolver()
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'One organisation by id; null where there is none.' })
  @Cypher('organisation/by-id')
  organisation(
    @Arg('id', () => ID, { description: 'The id of the organisation, such as `huawei`.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }

  @Query(() => OrganisationConnection, { description: 'Organisations, by name unless told otherwise.' })
  @Cypher('organisation/all')
  @RootPage(() => OrganisationWhere, ActorOrder)
  organisations(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
