import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { AssertionDimension, assertionDimensions } from '../schema/enum/assertion.ts';
import { Cost, Cypher, GroupedBy } from '../schema/extension.ts';
import { StatementWhere } from '../schema/input/statement-where.ts';
import { RootList, withArguments } from '../schema/page.ts';
import { AssertionConnection } from '../schema/type/assertion-group.ts';

/** What a roll-up costs that reads every statement, and one that reads those that meet a condition. */
const price = { all: 2000, some: 200 };

@Resolver()
export class AssertionResolver {
  @Query(() => AssertionConnection, {
    description:
      'Who asserted what about whom: statements rolled up by any dimensions, the groups with most statements first, then by `id`. ' +
      'A condition on speakers, subjects, claims, topics or publishers holds for the groups too: of statements about Huawei, the ' +
      'targets and stances are those on Huawei; put it into `and` to select statements only.',
  })
  @Cypher('assertion/groups')
  @GroupedBy({ argument: 'groupBy', dimensions: { StatementWhere: assertionDimensions } })
  @Cost(({ where }) => (where ? price.some : price.all))
  @RootList(() => StatementWhere)
  @withArguments([
    {
      name: 'groupBy',
      type: () => [AssertionDimension],
      required: true,
      description: 'The dimensions; their order does not matter. None gives one group of all statements.',
    },
  ])
  assertions(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
