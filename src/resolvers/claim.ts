import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { ClaimOrder } from '../schema/enum/order.ts';
import { Cypher } from '../schema/extension.ts';
import { ClaimWhere } from '../schema/input/claim-where.ts';
import { RootPage } from '../schema/page.ts';
import { ClaimConnection } from '../schema/root-connection.ts';
import { Claim } from '../schema/type/claim.ts';

@Resolver()
export class ClaimResolver {
  @Query(() => Claim, { nullable: true, description: 'One claim by id; null where there is none.' })
  @Cypher('claim/by-id')
  claim(
    @Arg('id', () => ID, { description: 'The id of the claim.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }

  @Query(() => ClaimConnection, { description: 'Claims, by wording unless told otherwise.' })
  @Cypher('claim/all')
  @RootPage(() => ClaimWhere, ClaimOrder)
  claims(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
