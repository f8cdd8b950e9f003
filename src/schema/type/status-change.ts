import { Field, ObjectType } from 'type-graphql';
import { Instant } from '../scalar.ts';
import { ChangeAuthor } from './change-event.ts';

@ObjectType({ description: 'How a statement came to be corrected or retracted, as the log has it.' })
export class StatusChange {
  @Field(() => String, { nullable: true, description: 'Why, in the words of the author; null where nobody said.' })
  reason?: string;

  @Field(() => Instant, { description: 'When it was recorded.' })
  recordedAt: string;

  @Field(() => ChangeAuthor, { description: 'Who recorded it.' })
  author: ChangeAuthor;
}
