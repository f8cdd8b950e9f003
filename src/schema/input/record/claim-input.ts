import { Field, ID, InputType } from 'type-graphql';
import { Given } from '../given.ts';
import { SubjectReference } from './subject-reference.ts';
import { TopicEntry } from './topic-input.ts';

@InputType({ description: 'Which claim is meant: give exactly one of the fields.' })
export class ClaimReference {
  @Given(() => ID, 'The id of a claim that is recorded.')
  id?: string;

  @Given(() => ClaimInput, 'A claim to record with this.')
  new?: ClaimInput;
}

@InputType({ description: 'What a claim is about.' })
export class ClaimSubjectInput {
  @Field(() => SubjectReference, { description: 'The actor, action or topic.' })
  node: SubjectReference;
}

@InputType({ description: 'A claim that stands in a relation to another one.' })
export class ClaimEntry {
  @Field(() => ClaimReference, { description: 'The other claim.' })
  node: ClaimReference;
}

@InputType({ description: 'What to record of a claim. Lists are given whole.' })
export class ClaimInput {
  @Given(() => ID, 'Its id, a readable one of your choice; a new one is made if it is left out.')
  id?: string;

  @Given(() => String, 'The claim in neutral wording, as a sentence that can be affirmed or denied. Required.')
  text?: string;

  @Given(() => String, 'The language of the wording as a BCP 47 tag, such as `en`.')
  language?: string;

  @Given(() => [ClaimSubjectInput], 'The actors, actions and topics it is about.')
  about?: ClaimSubjectInput[];

  @Given(() => [ClaimEntry], 'The claims it contradicts.')
  contradicts?: ClaimEntry[];

  @Given(() => [ClaimEntry], 'The claims that follow from it.')
  entails?: ClaimEntry[];

  @Given(() => [ClaimEntry], 'The claims that are broader than it.')
  narrowerThan?: ClaimEntry[];

  @Given(() => [TopicEntry], 'The topics it is filed under.')
  topics?: TopicEntry[];
}
