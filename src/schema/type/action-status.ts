import { Field, ObjectType } from 'type-graphql';
import { ActionStatusKind } from '../enum/regulatory-action.ts';
import { EDTF } from '../scalar.ts';
import { ActionEvent } from './action-event.ts';

@ObjectType({ description: 'Where a regulatory action stands on one day, derived from its events.' })
export class ActionStatus {
  @Field(() => ActionStatusKind, { description: 'The status on that day; NOT_STARTED before its first event.' })
  status: ActionStatusKind;

  @Field(() => EDTF, {
    nullable: true,
    description: 'When the event that led to it happened; null for NOT_STARTED or where that event is undated.',
  })
  since?: string;

  @Field(() => Boolean, {
    description: 'False where partial or unknown dates of events leave room for another status on that day.',
  })
  certain: boolean;

  @Field(() => ActionEvent, { nullable: true, description: 'The event that led to the status; null for NOT_STARTED.' })
  event?: ActionEvent;
}
