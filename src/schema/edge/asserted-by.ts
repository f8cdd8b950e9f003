import { Field, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { AssertedVia } from '../enum/relationship.ts';
import { Actor } from '../type/actor.ts';
import { Relationship } from '../type/relationship.ts';
import { Statement } from '../type/statement.ts';

@ObjectType()
abstract class AssertedByProperties extends Relationship {
  @Field(() => AssertedVia, {
    nullable: true,
    description: 'In which part the actor made the statement; null where not recorded.',
  })
  via?: AssertedVia;

  @Field(() => String, {
    nullable: true,
    description:
      'In which capacity the actor spoke, as the document puts it, such as "Vice President, Huawei"; null where it is not stated.',
  })
  capacity?: string;
}

@ObjectType({ implements: Relationship, description: 'Who made a statement, and in what part and capacity.' })
export class AssertedBy extends AssertedByProperties {
  @Field(() => Actor, { description: 'The actor who made the statement.' })
  node: Actor;
}

export const ActorStatementsMadeConnection = neighbourConnection('ActorStatementsMade', AssertedByProperties, {
  node: () => Statement,
  one: 'statement the actor made',
  many: 'statements the actor made',
});
