import { Field, InputType, Int } from 'type-graphql';
import {
  AboutRelation,
  AddressedAs,
  AssertedVia,
  Basis,
  Certainty,
  EvidencePart,
  Polarity,
  Stance,
} from '../../enum/relationship.ts';
import { Given } from '../given.ts';
import { ActorReference } from './actor-input.ts';
import { ClaimReference } from './claim-input.ts';
import { DocumentReference } from './document-input.ts';
import { StatementReference } from './statement-input.ts';
import { SubjectReference } from './subject-reference.ts';

@InputType({ description: 'Someone who makes a statement.' })
export class SpeakerInput {
  @Field(() => ActorReference, { description: 'Who makes the statement.' })
  node: ActorReference;

  @Given(() => AssertedVia, 'In which part it is made.')
  via?: AssertedVia;

  @Given(() => String, 'In which capacity, such as "Vice President, Huawei".')
  capacity?: string;
}

@InputType({ description: 'Someone for whom a statement is made.' })
export class PrincipalInput {
  @Field(() => ActorReference, { description: 'The actor spoken for.' })
  node: ActorReference;
}

@InputType({ description: 'Someone to whom a statement is made.' })
export class AddresseeInput {
  @Field(() => ActorReference, { description: 'Who is addressed.' })
  node: ActorReference;

  @Given(() => AddressedAs, 'In which part it is addressed.')
  as?: AddressedAs;
}

@InputType({ description: 'What a statement is about.' })
export class StatementSubjectInput {
  @Field(() => SubjectReference, { description: 'The actor, action or topic.' })
  node: SubjectReference;

  @Given(() => Stance, 'How the statement takes it.')
  stance?: Stance;

  @Given(() => AboutRelation, 'For an action: what the statement does with it.')
  relation?: AboutRelation;
}

@InputType({ description: 'A claim that a statement makes, denies or questions.' })
export class ExpressionInput {
  @Field(() => ClaimReference, { description: 'Which claim is meant.' })
  node: ClaimReference;

  @Field(() => Polarity, { description: 'Whether the statement is for or against it.' })
  polarity: Polarity;

  @Given(() => Certainty, 'How sure the speaker is.')
  certainty?: Certainty;
}

@InputType({ description: 'A statement that another one passes on: one step of the attribution chain.' })
export class ReportInput {
  @Field(() => StatementReference, { description: 'The statement that is passed on.' })
  node: StatementReference;

  @Given(() => String, 'The verb or phrase that introduces it, as written.')
  cue?: string;
}

@InputType({ description: 'A statement that another one answers.' })
export class ResponseInput {
  @Field(() => StatementReference, { description: 'The statement that is answered.' })
  node: StatementReference;

  @Given(() => Basis, 'How it is known.')
  basis?: Basis;
}

@InputType({ description: 'A document in which a statement stands, with a phrase of it; one entry for each phrase.' })
export class EvidenceInput {
  @Field(() => DocumentReference, { description: 'Which document is meant.' })
  node: DocumentReference;

  @Given(() => String, 'The exact words of the document.')
  exact?: string;

  @Given(() => String, 'The words just before.')
  prefix?: string;

  @Given(() => String, 'The words just after.')
  suffix?: string;

  @Given(() => Int, 'Where the words begin in the text, in code points.')
  start?: number;

  @Given(() => Int, 'Where they end, in code points; the character there is no longer theirs.')
  end?: number;

  @Given(() => EvidencePart, 'Which part of the statement they are.')
  part?: EvidencePart;
}
