import { Field, ID, ObjectType } from 'type-graphql';
import { rootConnection } from '../connection.ts';
import { ChangeKind, RecordType } from '../enum/change.ts';
import { AnyJSON, Instant, SafeInt } from '../scalar.ts';

@ObjectType({ description: 'Who made a change.' })
export class ChangeAuthor {
  @Field(() => ID, { description: 'The id of the author, as it stands in the log.' })
  id: string;

  @Field(() => String, { description: 'The name of the author at that time.' })
  name: string;
}

@ObjectType({
  description:
    'One change to one record: the node with all that starts there. It is written in the transaction that makes the change.',
})
export class ChangeEvent {
  @Field(() => SafeInt, {
    description:
      'Its number in the log: changes are seen in the order of their numbers, so whoever has all up to one has missed none before it.',
  })
  sequence: number;

  @Field(() => Instant, { description: 'When it was recorded; never before a change with a smaller number.' })
  recordedAt: string;

  @Field(() => ChangeAuthor, { description: 'Who made it.' })
  author: ChangeAuthor;

  @Field(() => String, { description: 'What was done, such as `import` or `recordStatement`.' })
  verb: string;

  @Field(() => ChangeKind, { description: 'What happened to the record.' })
  kind: ChangeKind;

  @Field(() => ID, { description: 'The id of the node whose record it is.' })
  subjectId: string;

  @Field(() => RecordType, { description: 'The type of that node.' })
  subjectType: RecordType;

  @Field(() => AnyJSON, {
    nullable: true,
    description: 'The whole record before the change, as it is imported; null where there was none.',
  })
  before?: unknown;

  @Field(() => AnyJSON, {
    nullable: true,
    description: 'The whole record after the change; null where there is none since.',
  })
  after?: unknown;

  @Field(() => [String], { description: 'The fields of the record that the change set, altered or took away.' })
  changedFields: string[];

  @Field(() => String, { nullable: true, description: 'Why it was made, where the author says so; else null.' })
  reason?: string;

  @Field(() => ID, { nullable: true, description: 'The id of the import that it was a part of; null for any other.' })
  batchId?: string;
}

export const ChangeEventConnection = rootConnection('ChangeEvent', {
  node: () => ChangeEvent,
  one: 'change',
  many: 'changes',
});
