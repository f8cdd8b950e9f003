import { InputType } from 'type-graphql';
import type { ActorType, OrganisationKind } from '../enum/actor.ts';
import { Cypher, OnItems, OnLabel } from '../extension.ts';
import { ActorTypeFilter, type EnumFilter, OrganisationKindFilter } from './enum-filter.ts';
import { StringFilter } from './filter.ts';
import { IdentifierWhere } from './identifier-where.ts';
import { NodeWhere } from './node-where.ts';
import { Condition, WhereInput } from './where.ts';

/** The conditions that all three kinds of actor allow. */
@InputType()
export abstract class AnyActorWhere extends NodeWhere {
  @Condition(() => StringFilter, 'A condition on the name; other names are in `aliases`.')
  name?: StringFilter;

  @OnItems()
  @Condition(() => StringFilter, 'At least one of the other names meets this condition.')
  aliases?: StringFilter;

  @Condition(() => StringFilter, 'A condition on the description.')
  description?: StringFilter;

  @Condition(
    () => StringFilter,
    'A condition on the country, in ISO 3166-1 alpha-2, such as `GB`; `eq` and `in` refuse a code that is none.',
  )
  country?: StringFilter;

  @Cypher('actor/identifiers')
  @Condition(() => IdentifierWhere, 'At least one of its identifiers meets this condition.')
  identifier?: IdentifierWhere;

  @Cypher('actor/part-of')
  @Condition(() => OrganisationWhere, 'It is or was a part of an organisation that meets this condition.')
  partOf?: OrganisationWhere;

  @Cypher('actor/member-of')
  @Condition(() => OrganisationWhere, 'It is or was a member of an organisation that meets this condition.')
  memberOf?: OrganisationWhere;

  @Cypher('actor/owned-by')
  @Condition(() => OrganisationWhere, 'It is or was owned by an organisation that meets this condition.')
  ownedBy?: OrganisationWhere;
}

@WhereInput('Which actors: conditions on an actor of any kind.')
export class ActorWhere extends AnyActorWhere {
  @OnLabel()
  @Condition(() => ActorTypeFilter, 'A condition on which of the three kinds of actor it is.')
  type?: EnumFilter<ActorType>;
}

@WhereInput('Which organisations: conditions on an organisation.')
export class OrganisationWhere extends AnyActorWhere {
  @Condition(() => OrganisationKindFilter, 'A condition on what sort of organisation it is.')
  kind?: EnumFilter<OrganisationKind>;
}
