import { neighbourConnection, neighbourEdge } from '../connection.ts';
import { Actor, Organisation } from '../type/actor.ts';
import { Period } from './period.ts';

export const PartOf = neighbourEdge('PartOf', Period, {
  node: () => Organisation,
  description: 'That an actor is or was a part of an organisation, as the NCSC is of GCHQ.',
  nodeDescription: 'The organisation it is a part of.',
});
export const OrganisationPartsConnection = neighbourConnection('OrganisationParts', Period, {
  node: () => Actor,
  one: 'actor that is or was a part of the organisation',
  many: 'actors that are or were parts of the organisation',
});

export const MemberOf = neighbourEdge('MemberOf', Period, {
  node: () => Organisation,
  description: 'That an actor is or was a member of an organisation, as a state is of an alliance.',
  nodeDescription: 'The organisation it is a member of.',
});
export const OrganisationMembersConnection = neighbourConnection('OrganisationMembers', Period, {
  node: () => Actor,
  one: 'actor that is or was a member of the organisation',
  many: 'actors that are or were members of the organisation',
});

export const OwnedBy = neighbourEdge('OwnedBy', Period, {
  node: () => Organisation,
  description: 'That an actor is or was owned by an organisation.',
  nodeDescription: 'The organisation that owns or owned it.',
});
export const OrganisationOwnsConnection = neighbourConnection('OrganisationOwns', Period, {
  node: () => Actor,
  one: 'actor the organisation owns or owned',
  many: 'actors the organisation owns or owned',
});
