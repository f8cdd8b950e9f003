import { Cypher, OnEdge } from '../extension.ts';
import { AnyActorWhere, OrganisationWhere } from './actor-where.ts';
import { EDTFFilter, StringFilter } from './filter.ts';
import { Condition, WhereInput } from './where.ts';

@WhereInput('Which roles: conditions on a role and on the organisation it belongs to.')
export class RoleWhere extends OrganisationWhere {
  @OnEdge()
  @Condition(() => StringFilter, 'A condition on the title of the role, such as "Vice President".')
  title?: StringFilter;

  @OnEdge()
  @Condition(() => EDTFFilter, 'A condition on when the role began.')
  from?: EDTFFilter;

  @OnEdge()
  @Condition(() => EDTFFilter, 'A condition on when the role ended.')
  to?: EDTFFilter;
}

@WhereInput('Which people: conditions on a person.')
export class PersonWhere extends AnyActorWhere {
  @Condition(() => StringFilter, 'A condition on the given name.')
  givenName?: StringFilter;

  @Condition(() => StringFilter, 'A condition on the family name.')
  familyName?: StringFilter;

  @Cypher('person/roles')
  @Condition(() => RoleWhere, 'The person holds or held a role that meets this condition.')
  role?: RoleWhere;
}
