import { Field, ObjectType } from 'type-graphql';
import { ActionEventKind } from '../enum/regulatory-action.ts';
import { EDTF, LocalDate } from '../scalar.ts';
import { Node } from './node.ts';
import { RegulatoryAction } from './regulatory-action.ts';

@ObjectType({
  implements: Node,
  description: 'One event in the life of a regulatory action, such as its announcement or its coming into force.',
})
export class ActionEvent extends Node {
  @Field(() => ActionEventKind, { description: 'What happened.' })
  kind: ActionEventKind;

  @Field(() => EDTF, {
    nullable: true,
    description: 'When it happened or is due, as exactly as is known; null where no date is known.',
  })
  on?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The earliest day it may have happened; null where open or unknown.',
  })
  onEarliest?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The latest day it may have happened; null where open or unknown.',
  })
  onLatest?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A remark of the curator, such as "due in the coming weeks"; null where there is none.',
  })
  note?: string;

  @Field(() => RegulatoryAction, { description: 'The regulatory action it belongs to.' })
  action: RegulatoryAction;
}
