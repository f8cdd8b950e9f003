import { Field, ID, InputType } from 'type-graphql';
import { Given } from '../given.ts';

@InputType({ description: 'Which topic is meant: give exactly one of the fields.' })
export class TopicReference {
  @Given(() => ID, 'The id of a topic that is recorded.')
  id?: string;

  @Given(() => TopicInput, 'A topic to record with this.')
  new?: TopicInput;
}

@InputType({ description: 'A topic that something is filed under.' })
export class TopicEntry {
  @Field(() => TopicReference, { description: 'Which topic is meant.' })
  node: TopicReference;
}

@InputType({ description: 'What to record of a topic. Lists are given whole.' })
export class TopicInput {
  @Given(() => ID, 'Its id, a readable one of your choice; a new one is made if it is left out.')
  id?: string;

  @Given(() => String, 'Its name. Required.')
  name?: string;

  @Given(() => String, 'The scheme it belongs to.')
  scheme?: string;

  @Given(() => [TopicEntry], 'The topics that are broader.')
  broader?: TopicEntry[];
}
