import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { draw } from '../graph/draw.ts';
import type { Context } from '../http/context.ts';
import { DrawingCollapse, DrawingRank } from '../schema/enum/drawing.ts';
import { Cost } from '../schema/extension.ts';
import { StatementWhere } from '../schema/input/statement-where.ts';
import { GraphDrawing } from '../schema/type/drawing.ts';

@Resolver()
export class GraphResolver {
  @Query(() => GraphDrawing, {
    description:
      'A part of the graph to draw: what is around some nodes, around the statements that meet a condition, or around a node of an earlier drawing.',
  })
  @Cost(500)
  graph(
    @Arg('around', () => [ID], {
      nullable: true,
      description:
        'The ids of the nodes to start from, former ones too, as many as there is room for; the newest statements that meet `where` if not given.',
    })
    _around: string[] | null,
    @Arg('where', () => StatementWhere, {
      nullable: true,
      description: 'Only statements that meet this condition; it does not concern other nodes.',
    })
    _where: StatementWhere | null,
    @Arg('depth', () => Int, {
      nullable: true,
      description:
        'How many steps to go from the start, 0 to 3, from actor to actor where it collapses to ACTORS; 1 if not given, 0 for the edges among `around` alone.',
    })
    _depth: number | null,
    @Arg('collapse', () => DrawingCollapse, { nullable: true, description: 'What is drawn; NONE if not given.' })
    _collapse: DrawingCollapse | null,
    @Arg('budget', () => Int, { defaultValue: 100, description: 'How many nodes to draw at most, 1 to 1000.' })
    _budget: number,
    @Arg('rank', () => DrawingRank, {
      defaultValue: DrawingRank.CONNECTED,
      description: 'Which nodes are drawn first where there is no room for all.',
    })
    _rank: DrawingRank,
    @Arg('expand', () => String, {
      nullable: true,
      description:
        'The token of a node of an earlier drawing: draws the node with what follows of its neighbours, in a drawing to be added to the earlier one. With `relation`, `where`, `budget` and `rank` alone.',
    })
    _expand: string | null,
    @Arg('relation', () => String, {
      nullable: true,
      description:
        'Goes on by one type of relationship alone, such as `FOUND_IN`: those that `more` counts at the node. With `expand`.',
    })
    _relation: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return draw(info, context);
  }
}
