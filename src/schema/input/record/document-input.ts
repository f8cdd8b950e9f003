import { Field, ID, InputType } from 'type-graphql';
import { DocumentKind, Reliability } from '../../enum/document.ts';
import { EDTF, Url } from '../../scalar.ts';
import { Given } from '../given.ts';
import { ActorReference } from './actor-input.ts';
import { TopicEntry } from './topic-input.ts';

@InputType({ description: 'Which document is meant: give exactly one of the fields.' })
export class DocumentReference {
  @Given(() => ID, 'The id of a document that is recorded.')
  id?: string;

  @Given(() => Url, 'The address of exactly one document, of those recorded and those new in the same input.')
  url?: string;

  @Given(() => DocumentInput, 'A document to record with this.')
  new?: DocumentInput;
}

@InputType({ description: 'An actor who wrote or published a document.' })
export class DocumentActorInput {
  @Field(() => ActorReference, { description: 'Which actor is meant.' })
  node: ActorReference;
}

@InputType({ description: 'A document that stands in a relation to another node.' })
export class DocumentEntry {
  @Field(() => DocumentReference, { description: 'Which document is meant.' })
  node: DocumentReference;
}

@InputType({ description: 'What to record of a document. Lists are given whole.' })
export class DocumentInput {
  @Given(() => ID, 'Its id, a readable one of your choice; a new one is made if it is left out.')
  id?: string;

  @Given(() => Url, 'Where it is on the web.')
  url?: string;

  @Given(() => String, 'Its title or headline.')
  title?: string;

  @Given(() => DocumentKind, 'What sort of document it is. Required.')
  kind?: DocumentKind;

  @Given(() => EDTF, 'When it was published, as exactly as is known.')
  publishedOn?: string;

  @Given(() => String, 'Its main language as a BCP 47 tag, such as `en`.')
  language?: string;

  @Given(() => String, 'A hash of its content, with the name of the method.')
  contentHash?: string;

  @Given(() => Url, 'Where a copy is kept in a web archive.')
  archiveUrl?: string;

  @Given(() => String, 'The full text, to check evidence against.')
  text?: string;

  @Given(() => Reliability, 'How far the source has proved trustworthy.')
  reliability?: Reliability;

  @Given(() => [DocumentActorInput], 'Who published it.')
  publishedBy?: DocumentActorInput[];

  @Given(() => [DocumentActorInput], 'Who wrote it.')
  authoredBy?: DocumentActorInput[];

  @Given(() => [DocumentEntry], 'The original it was copied from.')
  syndicatedFrom?: DocumentEntry[];

  @Given(() => [TopicEntry], 'The topics it is filed under.')
  topics?: TopicEntry[];
}
