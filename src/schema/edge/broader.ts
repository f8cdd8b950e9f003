import { Field, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { Relationship } from '../type/relationship.ts';
import { Topic } from '../type/topic.ts';

@ObjectType({ implements: Relationship, description: 'That one topic is part of a wider one, as in SKOS.' })
export class Broader extends Relationship {
  @Field(() => Topic, { description: 'The wider topic.' })
  node: Topic;
}

export const TopicNarrowerConnection = neighbourConnection('TopicNarrower', Relationship, {
  node: () => Topic,
  one: 'topic just below this one',
  many: 'topics just below this one',
});
