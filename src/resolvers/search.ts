import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { project } from '../projection/project.ts';
import { SearchType } from '../schema/enum/search.ts';
import { Cost, Cypher, Parameters } from '../schema/extension.ts';
import { SearchWhere } from '../schema/input/search-where.ts';
import { SearchConnection } from '../schema/type/search.ts';
import { searchParameters } from '../search/search.ts';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Statements, claims, regulatory actions, documents, topics and actors by the words in them, best first. Case, accents and English endings do not matter; ' +
      'all words must occur. `"a phrase"` is found word by word, `word*` by its beginning, `word~` with up to two letters that differ, `-word` leaves out, ' +
      '`one OR other` takes either. Any other sign is a space: no text is an error, and one without a word finds nothing.',
  })
  @Cypher('search/nodes')
  @Cost(50)
  @Parameters(searchParameters)
  search(
    @Arg('text', () => String, { description: 'What to look for, as people type it.' }) _text: string,
    @Arg('types', () => [SearchType], { nullable: true, description: 'Only things of these types; all if not given.' })
    _types: SearchType[] | undefined,
    @Arg('where', () => SearchWhere, { nullable: true, description: 'Only what meets these conditions.' })
    _where: SearchWhere | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many to return: 1 to 1000; 20 if not given.' })
    _first: number | undefined,
    @Arg('after', () => String, { nullable: true, description: 'Only those after this cursor of an earlier page.' })
    _after: string | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }
}
