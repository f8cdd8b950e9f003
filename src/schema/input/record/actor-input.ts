import { Field, ID, InputType } from 'type-graphql';
import { ActorType, Anonymity, OrganisationKind } from '../../enum/actor.ts';
import { EDTF } from '../../scalar.ts';
import { Given } from '../given.ts';
import { IdentifierInput } from '../identifier-input.ts';

@InputType({ description: 'Which actor is meant: give exactly one of the fields.' })
export class ActorReference {
  @Given(() => ID, 'The id of an actor that is recorded.')
  id?: string;

  @Given(
    () => IdentifierInput,
    'An identifier that exactly one actor has, of those recorded and those new in the same input.',
  )
  identifier?: IdentifierInput;

  @Given(() => ActorInput, 'An actor to record with this.')
  new?: ActorInput;
}

@InputType({ description: 'A role that a person holds or held.' })
export class RoleInput {
  @Field(() => ActorReference, { description: 'The organisation the role belongs to.' })
  node: ActorReference;

  @Given(
    () => String,
    'The title of the role, such as "Vice President"; several in one organisation stand in one entry: "Chief Executive; Chairman".',
  )
  title?: string;

  @Given(() => EDTF, 'From when it was held.')
  from?: string;

  @Given(() => EDTF, 'Until when it was held.')
  to?: string;
}

@InputType({ description: 'An organisation that an actor is or was a part of, a member of, or owned by.' })
export class MembershipInput {
  @Field(() => ActorReference, { description: 'The organisation.' })
  node: ActorReference;

  @Given(() => EDTF, 'From when it held.')
  from?: string;

  @Given(() => EDTF, 'Until when it held.')
  to?: string;
}

@InputType({ description: 'What to record of an actor. Lists are given whole.' })
export class ActorInput {
  @Given(() => ID, 'Its id, a readable one of your choice; a new one is made if it is left out.')
  id?: string;

  @Given(() => ActorType, 'Which of the three kinds it is. Required for a new actor; it stays as it is.')
  type?: ActorType;

  @Given(() => String, 'The name it is listed under. Required.')
  name?: string;

  @Given(() => [String], 'Other names, as documents write them.')
  aliases?: string[];

  @Given(() => String, 'A sentence that tells who it is.')
  description?: string;

  @Given(() => String, 'The country it belongs to, in ISO 3166-1 alpha-2, such as `GB`.')
  country?: string;

  @Given(() => OrganisationKind, 'For an organisation, where it is required: what sort it is.')
  kind?: OrganisationKind;

  @Given(() => String, 'For a person: the given name.')
  givenName?: string;

  @Given(() => String, 'For a person: the family name.')
  familyName?: string;

  @Given(() => String, 'For a group: the words the document uses for it.')
  describedAs?: string;

  @Given(() => Anonymity, 'For a group, where it is required: whether and how far the members are named.')
  anonymity?: Anonymity;

  @Given(() => String, 'For a group: why no names are given, as the document puts it.')
  anonymityReason?: string;

  @Given(() => [IdentifierInput], 'Its identifiers in other registers.')
  identifiers?: IdentifierInput[];

  @Given(() => [RoleInput], 'For a person: the roles held.')
  roles?: RoleInput[];

  @Given(() => [MembershipInput], 'The organisations it is or was a part of.')
  partOf?: MembershipInput[];

  @Given(() => [MembershipInput], 'The organisations it is or was a member of.')
  memberOf?: MembershipInput[];

  @Given(() => [MembershipInput], 'The organisations that own or owned it.')
  ownedBy?: MembershipInput[];
}
