import { ID, InputType } from 'type-graphql';
import { Confidence, SpeechAct, StatementForm } from '../../enum/statement.ts';
import { EDTF } from '../../scalar.ts';
import { Given } from '../given.ts';
import {
  AddresseeInput,
  EvidenceInput,
  ExpressionInput,
  PrincipalInput,
  ReportInput,
  ResponseInput,
  SpeakerInput,
  StatementSubjectInput,
} from './statement-entry.ts';
import { TopicEntry } from './topic-input.ts';

@InputType({ description: 'Which statement is meant: give exactly one of the fields.' })
export class StatementReference {
  @Given(() => ID, 'The id of a statement that is recorded.')
  id?: string;

  @Given(() => StatementInput, 'A statement to record with this.')
  new?: StatementInput;
}

@InputType({
  description:
    'What to record of a statement. Lists are given whole. How it refers to others besides, and whether it was corrected or retracted, is told by mutations of their own.',
})
export class StatementInput {
  @Given(() => ID, 'Its id, a readable one of your choice; a new one is made if it is left out.')
  id?: string;

  @Given(() => String, 'What was said, in the words of the form given. Required.')
  text?: string;

  @Given(() => String, 'The language of the text as a BCP 47 tag, such as `en`.')
  language?: string;

  @Given(() => StatementForm, 'In which form the words have come down to us. Required.')
  form?: StatementForm;

  @Given(() => SpeechAct, 'What the speaker does by saying it. Required.')
  speechAct?: SpeechAct;

  @Given(() => String, 'The verb or phrase that introduces it, as written, such as "warned".')
  cue?: string;

  @Given(() => EDTF, 'When it was said, as exactly as is known. Not when it was published.')
  saidOn?: string;

  @Given(() => Confidence, 'How sure you are that this record matches the document.')
  confidence?: Confidence;

  @Given(() => [SpeakerInput], 'Who said it. Required, but for a NARRATION, which has none.')
  assertedBy?: SpeakerInput[];

  @Given(() => [PrincipalInput], 'For whom it was said. Required where a speaker is a SPOKESPERSON.')
  onBehalfOf?: PrincipalInput[];

  @Given(() => [AddresseeInput], 'To whom it was said.')
  addressedTo?: AddresseeInput[];

  @Given(() => [StatementSubjectInput], 'The actors, actions and topics it is about.')
  about?: StatementSubjectInput[];

  @Given(() => [ExpressionInput], 'The claims it affirms, denies or questions.')
  expresses?: ExpressionInput[];

  @Given(() => [ReportInput], 'The statements it passes on, which may be new and pass on others in their turn.')
  reports?: ReportInput[];

  @Given(() => [ResponseInput], 'The statements it answers.')
  respondsTo?: ResponseInput[];

  @Given(() => [EvidenceInput], 'The documents it stands in. Required for a NARRATION.')
  foundIn?: EvidenceInput[];

  @Given(() => [TopicEntry], 'The topics it is filed under.')
  topics?: TopicEntry[];
}
