import { ID, InputType } from 'type-graphql';
import { Given } from '../given.ts';
import { ActorReference } from './actor-input.ts';
import { TopicReference } from './topic-input.ts';

@InputType({ description: 'Which actor, regulatory action or topic is meant: give exactly one of the fields.' })
export class SubjectReference {
  @Given(() => ID, 'The id of an actor, action or topic that is recorded.')
  id?: string;

  @Given(() => ActorReference, 'An actor, by identifier or to be recorded.')
  actor?: ActorReference;

  @Given(() => TopicReference, 'A topic, to be recorded.')
  topic?: TopicReference;
}
