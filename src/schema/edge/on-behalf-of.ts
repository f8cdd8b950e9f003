import { Field, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { Actor } from '../type/actor.ts';
import { Relationship } from '../type/relationship.ts';
import { Statement } from '../type/statement.ts';

@ObjectType({
  implements: Relationship,
  description: 'For whom a statement was made, where the speaker spoke for someone else.',
})
export class OnBehalfOf extends Relationship {
  @Field(() => Actor, { description: 'The actor the statement was made for.' })
  node: Actor;
}

export const ActorStatementsOnBehalfConnection = neighbourConnection('ActorStatementsOnBehalf', Relationship, {
  node: () => Statement,
  one: 'statement others made on behalf of the actor',
  many: 'statements others made on behalf of the actor',
});
