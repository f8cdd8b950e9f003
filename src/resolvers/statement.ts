import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { StatementOrder } from '../schema/enum/order.ts';
import { Cypher } from '../schema/extension.ts';
import { StatementWhere } from '../schema/input/statement-where.ts';
import { RootPage } from '../schema/page.ts';
import { StatementConnection } from '../schema/root-connection.ts';
import { Statement } from '../schema/type/statement.ts';

@Resolver()
export class StatementResolver {
  @Query(() => Statement, { nullable: true, description: 'One statement by id; null where there is none.' })
  @Cypher('statement/by-id')
  statement(
    @Arg('id', () => ID, { description: 'The id of the statement.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }

  @Query(() => StatementConnection, { description: 'Statements, newest first unless told otherwise.' })
  @Cypher('statement/all')
  @RootPage(() => StatementWhere, StatementOrder)
  statements(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
