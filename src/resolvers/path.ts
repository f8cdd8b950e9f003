import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { findPaths } from '../graph/path/find.ts';
import type { Context } from '../http/context.ts';
import { PathMode, PathThrough } from '../schema/enum/path.ts';
import { Cost } from '../schema/extension.ts';
import { EDTF } from '../schema/scalar.ts';
import { PathSearch } from '../schema/type/path.ts';

@Resolver()
export class PathResolver {
  @Query(() => PathSearch, {
    description:
      'How two actors are connected: by what was said, by roles, by regulation. Reads no more than it says, whatever the graph holds.',
  })
  @Cost(1000)
  paths(
    @Arg('from', () => ID, { description: 'The id of the actor to start from, or a former one.' }) _from: string,
    @Arg('to', () => ID, { description: 'The id of the actor to arrive at, or a former one.' }) _to: string,
    @Arg('mode', () => PathMode, { defaultValue: PathMode.ALL, description: 'What connects two actors.' })
    _mode: PathMode,
    @Arg('maxLength', () => Int, { defaultValue: 4, description: 'How many hops a path has at most, 1 to 6.' })
    _maxLength: number,
    @Arg('during', () => EDTF, {
      nullable: true,
      description:
        'Only what may have been said, held or happened in this time; whatever has no date counts only for roles.',
    })
    _during: string | null,
    @Arg('through', () => [PathThrough], {
      defaultValue: [],
      description: 'What else may be passed through; by default neither documents nor topics nor hubs.',
    })
    _through: PathThrough[],
    @Arg('hubsAbove', () => Int, {
      defaultValue: 1000,
      description: 'An actor at which more relationships end than this is a hub, and no shortcut between others.',
    })
    _hubsAbove: number,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many paths to return, 1 to 50.' }) _first: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return findPaths(info, context);
  }
}
