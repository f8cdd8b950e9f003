import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { bestMatches, candidateParameters, matchedProperties } from '../match/match.ts';
import { project } from '../projection/project.ts';
import { ActorType, OrganisationKind } from '../schema/enum/actor.ts';
import { Arranged, Cost, Cypher, Parameters } from '../schema/extension.ts';
import { IdentifierInput } from '../schema/input/identifier-input.ts';
import { ActorMatch } from '../schema/type/actor-match.ts';

@Resolver()
export class MatchResolver {
  @Query(() => [ActorMatch], {
    description:
      'The actors that a name as people write it may mean, best first, each with a score and what it is made of. Aliases, acronyms, the order of words, ' +
      'transliteration, legal forms and typing errors are allowed for. The hundred or so nearest names are compared; less than 0.3 is left out. Groups of unnamed sources are never matched.',
  })
  @Cypher('match/candidates')
  @Cost(200)
  @Parameters(candidateParameters)
  @Arranged(matchedProperties, bestMatches)
  matchActors(
    @Arg('name', () => String, { description: 'The name as written.' }) _name: string,
    @Arg('type', () => ActorType, { nullable: true, description: 'Only actors of this type.' })
    _type: ActorType | undefined,
    @Arg('kind', () => OrganisationKind, {
      nullable: true,
      description: 'What sort of organisation is meant; another sort costs points.',
    })
    _kind: OrganisationKind | undefined,
    @Arg('country', () => String, {
      nullable: true,
      description:
        'The country it should belong to, in ISO 3166-1 alpha-2; another one costs points, and a code that is none is an error.',
    })
    _country: string | undefined,
    @Arg('identifiers', () => [IdentifierInput], {
      nullable: true,
      description:
        'Identifiers that it should have: one of them found settles it, another one in the same register costs points.',
    })
    _identifiers: IdentifierInput[] | undefined,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many to return at most: 1 to 1000; 5 if not given.' })
    _first: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }
}
