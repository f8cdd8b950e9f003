import { Field, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { AddressedAs } from '../enum/relationship.ts';
import { Actor } from '../type/actor.ts';
import { Relationship } from '../type/relationship.ts';
import { Statement } from '../type/statement.ts';

@ObjectType()
abstract class AddressedToProperties extends Relationship {
  @Field(() => AddressedAs, {
    nullable: true,
    description: 'In which part the actor was addressed; null where not recorded.',
  })
  as?: AddressedAs;
}

@ObjectType({ implements: Relationship, description: 'To whom a statement was addressed.' })
export class AddressedTo extends AddressedToProperties {
  @Field(() => Actor, { description: 'The actor the statement was addressed to.' })
  node: Actor;
}

export const ActorStatementsReceivedConnection = neighbourConnection('ActorStatementsReceived', AddressedToProperties, {
  node: () => Statement,
  one: 'statement addressed to the actor',
  many: 'statements addressed to the actor',
});
