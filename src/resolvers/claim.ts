import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { ClaimOrder } from '../schema/enum/order.ts';
import { Cost, Cypher, Unfiltered } from '../schema/extension.ts';
import { ClaimWhere } from '../schema/input/claim-where.ts';
import { RootList, RootPage } from '../schema/page.ts';
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

  @Query(() => ClaimConnection, {
    description:
      'Claims that are disputed, by the latest statement on them that is opposed: somebody affirms and somebody denies it, or somebody stands ' +
      'against it on a claim that contradicts it, that it entails or that entails it. Ask `sides` and `contradictions` for who does, and their `retractedCount` for whether that still stands. ' +
      'All claims that meet the condition are looked at: name what they are about, or their topic, to look at fewer.',
  })
  @Cypher('claim/disputed')
  @Unfiltered('claim/disputed-newest')
  @Cost(100)
  @RootList(() => ClaimWhere)
  disputedClaims(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
