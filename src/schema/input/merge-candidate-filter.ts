import { Field, Float, ID, InputType } from 'type-graphql';
import { ActorType } from '../enum/actor.ts';

@InputType({ description: 'Which pairs of actors are meant. All the conditions given must hold.' })
export class MergeCandidateFilter {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Pairs of one of these actors and any other, 20 at most; also by an id that one had before. They are looked for by all their names.',
  })
  actors?: string[];

  @Field(() => ActorType, { nullable: true, description: 'Pairs of actors of this type.' })
  type?: ActorType;

  @Field(() => Float, {
    nullable: true,
    description: 'Pairs at least this much alike, from 0.3 to 1; 0.7 if not given.',
  })
  leastScore?: number;
}
