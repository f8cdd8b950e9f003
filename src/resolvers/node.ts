import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { Cypher } from '../schema/extension.ts';
import { Node } from '../schema/type/node.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Any node by id, whatever its type; null where there is none.' })
  @Cypher('node/by-id')
  node(
    @Arg('id', () => ID, { description: 'The id of the node, such as `huawei`.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several nodes by id, in the order of the ids, with null in the place of an id that does not exist.',
  })
  @Cypher('node/by-ids')
  nodes(
    @Arg('ids', () => [ID], { description: 'The ids of the nodes, 1000 at most.' }) _ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }
}
