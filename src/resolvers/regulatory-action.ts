import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { RegulatoryActionOrder } from '../schema/enum/order.ts';
import { Cypher } from '../schema/extension.ts';
import { RegulatoryActionWhere } from '../schema/input/regulatory-action-where.ts';
import { RootPage } from '../schema/page.ts';
import { RegulatoryActionConnection } from '../schema/root-connection.ts';
import { RegulatoryAction } from '../schema/type/regulatory-action.ts';

@Resolver()
export class RegulatoryActionResolver {
  @Query(() => RegulatoryAction, {
    nullable: true,
    description: 'One regulatory action by id; null where there is none.',
  })
  @Cypher('regulatory-action/by-id')
  regulatoryAction(
    @Arg('id', () => ID, { description: 'The id of the regulatory action.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }

  @Query(() => RegulatoryActionConnection, {
    description: 'Regulatory actions, latest first event first unless told otherwise.',
  })
  @Cypher('regulatory-action/all')
  @RootPage(() => RegulatoryActionWhere, RegulatoryActionOrder)
  regulatoryActions(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
