import { Field, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { IssuerRole } from '../enum/relationship.ts';
import { Actor } from '../type/actor.ts';
import { RegulatoryAction } from '../type/regulatory-action.ts';
import { Relationship } from '../type/relationship.ts';

@ObjectType()
abstract class IssuedByProperties extends Relationship {
  @Field(() => IssuerRole, {
    nullable: true,
    description: 'Whether the actor decided, proposed or enforces the action; null where not recorded.',
  })
  role?: IssuerRole;
}

@ObjectType({ implements: Relationship, description: 'Who takes a regulatory action, and in what part.' })
export class IssuedBy extends IssuedByProperties {
  @Field(() => Actor, { description: 'The authority or other actor behind the action.' })
  node: Actor;
}

export const ActorActionsIssuedConnection = neighbourConnection('ActorActionsIssued', IssuedByProperties, {
  node: () => RegulatoryAction,
  one: 'regulatory action the actor issued, proposed or enforces',
  many: 'regulatory actions the actor issued, proposed or enforces',
});
