import { Field, ObjectType } from 'type-graphql';
import type { Connection, Edge } from '../connection.ts';
import { SubjectClaimsAboutConnection, SubjectStatementsAboutConnection } from '../edge/about.ts';
import {
  Amends,
  Implements,
  PublishedIn,
  RegulatoryActionAmendedByConnection,
  RegulatoryActionImplementedByConnection,
  RegulatoryActionRespondsTo,
  RegulatoryActionResponsesConnection,
  RegulatoryActionRevokedByConnection,
  Revokes,
} from '../edge/action-relation.ts';
import { RegulatoryActionAppliesToConnection } from '../edge/applies-to.ts';
import { HasTopic } from '../edge/has-topic.ts';
import { IssuedBy } from '../edge/issued-by.ts';
import { Bindingness, RegulatoryActionKind } from '../enum/regulatory-action.ts';
import { Cypher, Size } from '../extension.ts';
import { ActorWhere } from '../input/actor-where.ts';
import { ClaimWhere } from '../input/claim-where.ts';
import { RegulatoryActionWhere } from '../input/regulatory-action-where.ts';
import { StatementWhere } from '../input/statement-where.ts';
import { FieldOn, Page } from '../page.ts';
import { LocalDate } from '../scalar.ts';
import { ActionEvent } from './action-event.ts';
import { ActionStatus } from './action-status.ts';
import type { Actor } from './actor.ts';
import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import { Node } from './node.ts';
import type { Statement } from './statement.ts';

@ObjectType({
  implements: Node,
  description:
    'Something an authority did that changes what others must or should do: a law, a ban, a cap, a review and so on.',
})
export class RegulatoryAction extends Node {
  @Field(() => RegulatoryActionKind, { description: 'What sort of measure it is.' })
  kind: RegulatoryActionKind;

  @Field(() => String, { description: 'Its official or customary title.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it does, in a few sentences of the curator; null where not recorded.',
  })
  summary?: string;

  @Field(() => Bindingness, {
    nullable: true,
    description: 'Whether those addressed must comply; null where not judged.',
  })
  bindingness?: Bindingness;

  @Field(() => String, {
    nullable: true,
    description: 'Where it has effect, such as `GB`, `US` or `EU`; null where not recorded.',
  })
  jurisdiction?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The earliest day of its first dated event; null where no event is dated. Lists are ordered by it.',
  })
  firstEventOn?: string;

  @Size(4)
  @Field(() => [ActionEvent], {
    description:
      'Its events in order of time, those of one day in the order of an action’s life, undated ones last; empty where none is recorded.',
  })
  events: ActionEvent[];

  @FieldOn(
    () => ActionStatus,
    'Where it stands on a day, derived from its events.',
    'The day asked about; today (UTC) if not given.',
  )
  status: ActionStatus;

  @Size(2)
  @Field(() => [IssuedBy], { description: 'Who issued, proposed or enforces it; empty where not recorded.' })
  issuedBy: IssuedBy[];

  @Page(
    () => RegulatoryActionAppliesToConnection,
    () => ActorWhere,
    'The actors it applies to, with any figure it sets, by name.',
  )
  appliesTo: Connection<Actor>;

  @Size(1)
  @Field(() => [RegulatoryActionRespondsTo], {
    description: 'The actions it was taken in response to; empty where none is recorded.',
  })
  respondsTo: Edge<RegulatoryAction>[];

  @Page(
    () => RegulatoryActionResponsesConnection,
    () => RegulatoryActionWhere,
    'The actions taken in response to it, latest first event first.',
  )
  responses: Connection<RegulatoryAction>;

  @Size(1)
  @Field(() => [Amends], { description: 'The actions it changes; empty where none is recorded.' })
  amends: Edge<RegulatoryAction>[];

  @Page(
    () => RegulatoryActionAmendedByConnection,
    () => RegulatoryActionWhere,
    'The actions that change it, latest first event first.',
  )
  amendedBy: Connection<RegulatoryAction>;

  @Size(1)
  @Field(() => [Revokes], { description: 'The actions it withdraws; empty where none is recorded.' })
  revokes: Edge<RegulatoryAction>[];

  @Page(
    () => RegulatoryActionRevokedByConnection,
    () => RegulatoryActionWhere,
    'The actions that withdraw it, latest first event first.',
  )
  revokedBy: Connection<RegulatoryAction>;

  @Size(1)
  @Field(() => [Implements], { description: 'The actions it puts into practice; empty where none is recorded.' })
  implements: Edge<RegulatoryAction>[];

  @Page(
    () => RegulatoryActionImplementedByConnection,
    () => RegulatoryActionWhere,
    'The actions that put it into practice, latest first event first.',
  )
  implementedBy: Connection<RegulatoryAction>;

  @Size(2)
  @Field(() => [PublishedIn], { description: 'The documents that hold its text; empty where none is recorded.' })
  publishedIn: Edge<Document>[];

  @Size(3)
  @Cypher('tagged/topics')
  @Field(() => [HasTopic], { description: 'The topics it is filed under; empty where there is none.' })
  topics: HasTopic[];

  @Cypher('subject/statements-about')
  @Page(
    () => SubjectStatementsAboutConnection,
    () => StatementWhere,
    'What was said about it, newest first.',
  )
  statementsAbout: Connection<Statement>;

  @Cypher('subject/claims-about')
  @Page(
    () => SubjectClaimsAboutConnection,
    () => ClaimWhere,
    'The claims about it, by wording.',
  )
  claimsAbout: Connection<Claim>;
}
