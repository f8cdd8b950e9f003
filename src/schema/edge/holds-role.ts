import { Field, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { Organisation, Person } from '../type/actor.ts';
import { Relationship } from '../type/relationship.ts';
import { Period } from './period.ts';

@ObjectType()
abstract class HoldsRoleProperties extends Period {
  @Field(() => String, {
    nullable: true,
    description:
      'The title of the role, such as "Vice President", or all that the person held there; null where not recorded.',
  })
  title?: string;
}

@ObjectType({ implements: Relationship, description: 'A role a person holds or held in an organisation.' })
export class HoldsRole extends HoldsRoleProperties {
  @Field(() => Organisation, { description: 'The organisation the role belongs to.' })
  node: Organisation;
}

export const OrganisationRoleHoldersConnection = neighbourConnection('OrganisationRoleHolders', HoldsRoleProperties, {
  node: () => Person,
  one: 'person who holds or held a role in the organisation',
  many: 'people who hold or held a role in the organisation',
});
