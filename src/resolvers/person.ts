import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { ActorOrder } from '../schema/enum/order.ts';
import { Cypher } from '../schema/extension.ts';
import { PersonWhere } from '../schema/input/person-where.ts';
import { RootPage } from '../schema/page.ts';
import { PersonConnection } from '../schema/root-connection.ts';
import { Person } from '../schema/type/actor.ts';

@Resolver()
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'One person by id; null where there is none.' })
  @Cypher('person/by-id')
  person(
    @Arg('id', () => ID, { description: 'The id of the person, such as `victor-zhang`.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }

  @Query(() => PersonConnection, { description: 'People, by name unless told otherwise.' })
  @Cypher('person/all')
  @RootPage(() => PersonWhere, ActorOrder)
  people(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return project(info, context);
  }
}
