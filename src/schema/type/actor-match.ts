import { Field, Float, Int, ObjectType } from 'type-graphql';
import { matchedProperties, matcher } from '../../match/match.ts';
import { MatchFeature } from '../enum/match.ts';
import { Computed, Size } from '../extension.ts';
import { Actor } from './actor.ts';

/** Takes one part of the match of a candidate. */
const part = (name: 'score' | 'name' | 'features') =>
  Computed(matchedProperties, (question) => {
    const match = matcher(question);
    return (candidate) => match(candidate)[name];
  });

@ObjectType({ description: 'One reason for or against an actor being the one meant, and what it is worth.' })
export class MatchEvidence {
  @Field(() => MatchFeature, { description: 'What speaks for or against the actor.' })
  feature: MatchFeature;

  @Field(() => Float, { description: 'What it adds to the score; negative where it speaks against.' })
  points: number;

  @Field(() => String, { description: 'The reason as a sentence for people.' })
  reason: string;
}

@ObjectType({
  description:
    'An actor that may be the one meant. Two actors that share a name are two matches: nothing is ever merged by likeness.',
})
export class ActorMatch {
  @part('score')
  @Field(() => Float, {
    description:
      'How well it fits, from 0 to 1: the sum of the points of the features. Above 0.9 the name is the same but for how it is written; below 0.7 look twice.',
  })
  score: number;

  @part('name')
  @Field(() => String, { description: 'Which of the actor’s names fits best.' })
  name: string;

  @Size(3)
  @part('features')
  @Field(() => [MatchEvidence], { description: 'What the score is made of; the likeness of the names comes first.' })
  features: MatchEvidence[];

  @Field(() => Actor, { description: 'The actor that may be meant.' })
  actor: Actor;

  @Field(() => Int, {
    description:
      'How many actors may be meant, those that the list has no room for included: the same for each match of a list.',
  })
  found: number;
}
