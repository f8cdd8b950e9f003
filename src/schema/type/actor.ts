import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { Connection, Edge } from '../connection.ts';
import { SubjectClaimsAboutConnection, SubjectStatementsAboutConnection } from '../edge/about.ts';
import { ActorStatementsReceivedConnection } from '../edge/addressed-to.ts';
import { ActorRegulatedByConnection } from '../edge/applies-to.ts';
import { ActorStatementsMadeConnection } from '../edge/asserted-by.ts';
import { ActorDocumentsAuthoredConnection, ActorDocumentsPublishedConnection } from '../edge/document-origin.ts';
import { HoldsRole, OrganisationRoleHoldersConnection } from '../edge/holds-role.ts';
import { ActorActionsIssuedConnection } from '../edge/issued-by.ts';
import {
  MemberOf,
  OrganisationMembersConnection,
  OrganisationOwnsConnection,
  OrganisationPartsConnection,
  OwnedBy,
  PartOf,
} from '../edge/membership.ts';
import { ActorStatementsOnBehalfConnection } from '../edge/on-behalf-of.ts';
import { Anonymity, OrganisationKind } from '../enum/actor.ts';
import { Cypher, Size } from '../extension.ts';
import { ActorWhere } from '../input/actor-where.ts';
import { ClaimWhere } from '../input/claim-where.ts';
import { DocumentWhere } from '../input/document-where.ts';
import { PersonWhere } from '../input/person-where.ts';
import { RegulatoryActionWhere } from '../input/regulatory-action-where.ts';
import { StatementWhere } from '../input/statement-where.ts';
import { FieldOn, Page, PageOn } from '../page.ts';
import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import { Identifier } from './identifier.ts';
import { Node } from './node.ts';
import type { RegulatoryAction } from './regulatory-action.ts';
import type { Statement } from './statement.ts';

// The three kinds stand in this module with their interface, because a class they extend must exist before they do
// and the modules of the neighbours import each other in circles.

const onDay = 'Only what may have held on this day; any time if not given.';

@InterfaceType({
  implements: Node,
  description: 'Someone who can speak, be spoken about or be regulated: an organisation, a person or a group.',
})
export abstract class Actor extends Node {
  @Field(() => String, { description: 'The name the actor is listed under, such as "Huawei".' })
  name: string;

  @Field(() => [String], {
    description: 'Other names as documents write them, misnomers included; empty where none is recorded.',
  })
  aliases: string[];

  @Field(() => String, { nullable: true, description: 'A sentence that tells who it is; null where none is recorded.' })
  description?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The country it belongs to, in ISO 3166-1 alpha-2, such as `GB`; null where not recorded.',
  })
  country?: string;

  @Size(5)
  @Field(() => [Identifier], {
    description: 'Its identifiers in other registers, by scheme and value; empty where none is recorded.',
  })
  identifiers: Identifier[];

  @Field(() => [ID], {
    description: 'The ids that were merged into it, which stand for it now; empty where none was.',
  })
  formerIds: string[];

  @Page(
    () => ActorStatementsMadeConnection,
    () => StatementWhere,
    'What the actor said or wrote, newest first.',
  )
  statementsMade: Connection<Statement>;

  @Page(
    () => ActorStatementsOnBehalfConnection,
    () => StatementWhere,
    'What others said on behalf of the actor, newest first.',
  )
  statementsOnBehalf: Connection<Statement>;

  @Page(
    () => ActorStatementsReceivedConnection,
    () => StatementWhere,
    'What was said or written to the actor, newest first.',
  )
  statementsReceived: Connection<Statement>;

  @Cypher('subject/statements-about')
  @Page(
    () => SubjectStatementsAboutConnection,
    () => StatementWhere,
    'What was said about the actor, newest first.',
  )
  statementsAbout: Connection<Statement>;

  @Cypher('subject/claims-about')
  @Page(
    () => SubjectClaimsAboutConnection,
    () => ClaimWhere,
    'The claims about the actor, by wording.',
  )
  claimsAbout: Connection<Claim>;

  @Page(
    () => ActorActionsIssuedConnection,
    () => RegulatoryActionWhere,
    'The regulatory actions the actor issued, proposed or enforces, latest first event first.',
  )
  actionsIssued: Connection<RegulatoryAction>;

  @Page(
    () => ActorRegulatedByConnection,
    () => RegulatoryActionWhere,
    'The regulatory actions that apply to the actor, latest first event first.',
  )
  regulatedBy: Connection<RegulatoryAction>;

  @Page(
    () => ActorDocumentsPublishedConnection,
    () => DocumentWhere,
    'The documents the actor published, newest first.',
  )
  documentsPublished: Connection<Document>;

  @Page(
    () => ActorDocumentsAuthoredConnection,
    () => DocumentWhere,
    'The documents the actor wrote, newest first.',
  )
  documentsAuthored: Connection<Document>;

  @Size(3)
  @FieldOn(() => [PartOf], 'The organisations the actor is or was a part of; empty where none is recorded.', onDay)
  partOf: Edge<Organisation>[];

  @Size(3)
  @FieldOn(() => [MemberOf], 'The organisations the actor is or was a member of; empty where none is recorded.', onDay)
  memberOf: Edge<Organisation>[];

  @Size(2)
  @FieldOn(() => [OwnedBy], 'The organisations that own or owned the actor; empty where none is recorded.', onDay)
  ownedBy: Edge<Organisation>[];
}

@ObjectType({ implements: [Node, Actor], description: 'A company, state, public body or other organisation.' })
export class Organisation extends Actor {
  @Field(() => OrganisationKind, { description: 'What sort of organisation it is.' })
  kind: OrganisationKind;

  @PageOn(
    () => OrganisationRoleHoldersConnection,
    () => PersonWhere,
    'The people who hold or held a role in the organisation, by name.',
    onDay,
  )
  roleHolders: Connection<Person>;

  @PageOn(
    () => OrganisationPartsConnection,
    () => ActorWhere,
    'The actors that are or were parts of the organisation, by name.',
    onDay,
  )
  parts: Connection<Actor>;

  @PageOn(
    () => OrganisationMembersConnection,
    () => ActorWhere,
    'The actors that are or were members of the organisation, by name.',
    onDay,
  )
  members: Connection<Actor>;

  @PageOn(
    () => OrganisationOwnsConnection,
    () => ActorWhere,
    'The actors the organisation owns or owned, by name.',
    onDay,
  )
  owns: Connection<Actor>;
}

@ObjectType({ implements: [Node, Actor], description: 'A human being known by name.' })
export class Person extends Actor {
  @Field(() => String, {
    nullable: true,
    description: 'The given name, such as "Victor"; null where not recorded apart.',
  })
  givenName?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The family name, such as "Zhang"; null where not recorded apart.',
  })
  familyName?: string;

  @Size(5)
  @FieldOn(() => [HoldsRole], 'The roles the person holds or held; empty where none is recorded.', onDay)
  roles: HoldsRole[];
}

@ObjectType({
  implements: [Node, Actor],
  description:
    'Several people or organisations spoken of together, or a source without a name. A group of unnamed sources belongs to ' +
    'one document: two documents’ "sources" are never taken to be the same.',
})
export class Group extends Actor {
  @Field(() => String, {
    nullable: true,
    description: 'The words the document uses for it, such as "senior officials"; null where not recorded.',
  })
  describedAs?: string;

  @Field(() => Anonymity, { description: 'Whether and how far the members are named.' })
  anonymity: Anonymity;

  @Field(() => String, {
    nullable: true,
    description: 'Why no names are given, as the document puts it; null where it gives no reason.',
  })
  anonymityReason?: string;
}
