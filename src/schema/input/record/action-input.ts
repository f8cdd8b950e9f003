import { Field, Float, ID, InputType } from 'type-graphql';
import { ActionEventKind, Bindingness, RegulatoryActionKind } from '../../enum/regulatory-action.ts';
import { AppliesToRelation, IssuerRole } from '../../enum/relationship.ts';
import { EDTF } from '../../scalar.ts';
import { Given } from '../given.ts';
import { ActorReference } from './actor-input.ts';
import { DocumentEntry } from './document-input.ts';
import { TopicEntry } from './topic-input.ts';

@InputType({ description: 'Who takes a regulatory action.' })
export class IssuerInput {
  @Field(() => ActorReference, { description: 'Which actor is meant.' })
  node: ActorReference;

  @Given(() => IssuerRole, 'What part it has in the action.')
  role?: IssuerRole;
}

@InputType({ description: 'To whom a regulatory action applies, and with which figure.' })
export class TargetInput {
  @Field(() => ActorReference, { description: 'Which actor is meant.' })
  node: ActorReference;

  @Given(() => AppliesToRelation, 'Whether the action names it, covers its class or only affects it.')
  relation?: AppliesToRelation;

  @Given(() => String, 'What is measured, such as "share of the access network".')
  measure?: string;

  @Given(() => Float, 'The figure, such as 35, in the unit beside it.')
  value?: number;

  @Given(() => String, 'The unit of the figure, such as "PERCENT".')
  unit?: string;

  @Given(() => String, 'To what part of its business it applies.')
  scope?: string;
}

@InputType({ description: 'A regulatory action that another one changes, withdraws, puts into practice or answers.' })
export class ActionEntry {
  @Field(() => ActionReference, { description: 'The other action.' })
  node: ActionReference;
}

@InputType({ description: 'Which regulatory action is meant.' })
export class ActionReference {
  @Field(() => ID, { description: 'The id of an action that is recorded.' })
  id: string;
}

@InputType({ description: 'What to record of an event in the life of a regulatory action.' })
export class ActionEventInput {
  @Given(() => ID, 'Its id, a readable one of your choice; a new one is made if it is left out.')
  id?: string;

  @Given(() => ActionEventKind, 'What happened. Required.')
  kind?: ActionEventKind;

  @Given(() => EDTF, 'When it happened or is due, as exactly as is known.')
  on?: string;

  @Given(() => String, 'A remark of yours, such as "due in the coming weeks".')
  note?: string;
}

@InputType({ description: 'What to record of a regulatory action. Lists are given whole.' })
export class ActionInput {
  @Given(() => ID, 'Its id, a readable one of your choice; a new one is made if it is left out.')
  id?: string;

  @Given(() => RegulatoryActionKind, 'What sort of measure it is. Required.')
  kind?: RegulatoryActionKind;

  @Given(() => String, 'Its official or customary title. Required.')
  title?: string;

  @Given(() => String, 'What it does, in a few sentences of yours.')
  summary?: string;

  @Given(() => Bindingness, 'Whether those addressed must comply.')
  bindingness?: Bindingness;

  @Given(() => String, 'Where it has effect, such as `GB`, `US` or `EU`.')
  jurisdiction?: string;

  @Given(() => [ActionEventInput], 'What happened to it; its status on a day follows from that.')
  events?: ActionEventInput[];

  @Given(() => [IssuerInput], 'Who issued, proposed or enforces it.')
  issuedBy?: IssuerInput[];

  @Given(() => [TargetInput], 'To whom it applies.')
  appliesTo?: TargetInput[];

  @Given(() => [ActionEntry], 'The actions it was taken in response to.')
  respondsTo?: ActionEntry[];

  @Given(() => [ActionEntry], 'The actions it changes.')
  amends?: ActionEntry[];

  @Given(() => [ActionEntry], 'The actions it withdraws.')
  revokes?: ActionEntry[];

  @Given(() => [ActionEntry], 'The actions it puts into practice.')
  implements?: ActionEntry[];

  @Given(() => [DocumentEntry], 'The documents that hold its text.')
  publishedIn?: DocumentEntry[];

  @Given(() => [TopicEntry], 'The topics it is filed under.')
  topics?: TopicEntry[];
}
