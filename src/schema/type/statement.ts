import { Field, ObjectType } from 'type-graphql';
import type { Connection, Edge } from '../connection.ts';
import { StatementAbout } from '../edge/about.ts';
import { AddressedTo } from '../edge/addressed-to.ts';
import { AssertedBy } from '../edge/asserted-by.ts';
import { Expresses } from '../edge/expresses.ts';
import { FoundIn } from '../edge/found-in.ts';
import { HasTopic } from '../edge/has-topic.ts';
import { OnBehalfOf } from '../edge/on-behalf-of.ts';
import { Reports, StatementReportedByConnection } from '../edge/reports.ts';
import {
  CommentsOn,
  Confirms,
  Corrects,
  Disputes,
  Repeats,
  Retracts,
  StatementCommentsConnection,
  StatementConfirmedByConnection,
  StatementCorrectedByConnection,
  StatementDisputedByConnection,
  StatementRepeatedByConnection,
  StatementRespondsTo,
  StatementResponsesConnection,
  StatementRetractedByConnection,
} from '../edge/statement-reference.ts';
import { Confidence, SpeechAct, StatementForm, StatementStatus } from '../enum/statement.ts';
import { Cypher, Size } from '../extension.ts';
import { StatementWhere } from '../input/statement-where.ts';
import { Page } from '../page.ts';
import { EDTF, LocalDate } from '../scalar.ts';
import { AttributionChain } from './attribution-chain.ts';
import { Node } from './node.ts';
import { StatusChange } from './status-change.ts';

@ObjectType({
  implements: Node,
  description:
    'One utterance: what someone said, wrote or is reported to have said, once. What it claims stands in Claim.',
})
export class Statement extends Node {
  @Field(() => String, { description: 'What was said, in the words of the form given: a quotation or a paraphrase.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language of the text as a BCP 47 tag, such as `en`; null where not recorded.',
  })
  language?: string;

  @Field(() => StatementForm, { description: 'In which form the words have come down to us.' })
  form: StatementForm;

  @Field(() => SpeechAct, { description: 'What the speaker does by saying it: warns, denies, announces and so on.' })
  speechAct: SpeechAct;

  @Field(() => String, {
    nullable: true,
    description: 'The verb or phrase that introduces it, as written, such as "warned"; null where there is none.',
  })
  cue?: string;

  @Field(() => EDTF, {
    nullable: true,
    description: 'When it was said, as exactly as is known; null where no date is known. Not when it was published.',
  })
  saidOn?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The earliest day it may have been said; null where open or unknown. Lists are ordered by it.',
  })
  saidOnEarliest?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The latest day it may have been said; null where open or unknown.',
  })
  saidOnLatest?: string;

  @Field(() => StatementStatus, {
    description: 'Whether it still stands, or was corrected or retracted.',
  })
  status: StatementStatus;

  @Field(() => StatusChange, {
    nullable: true,
    description:
      'Why, when and by whom it was first said that the statement was corrected, or retracted, whichever its status is; null for one ' +
      'that is CURRENT. `correctedBy` and `retractedBy` lead to the statements that say so, and `history` has everything.',
  })
  statusChange?: StatusChange;

  @Field(() => Confidence, {
    nullable: true,
    description: 'How sure the curator is that this record matches the document; null where not judged.',
  })
  confidence?: Confidence;

  @Size(2)
  @Field(() => [AssertedBy], {
    description: 'Who said it; empty for a document’s own remark (NARRATION).',
  })
  assertedBy: AssertedBy[];

  @Size(1)
  @Field(() => [OnBehalfOf], {
    description: 'For whom it was said, where the speaker spoke for someone else; else empty.',
  })
  onBehalfOf: OnBehalfOf[];

  @Size(2)
  @Field(() => [AddressedTo], { description: 'To whom it was said; empty where the addressee is not recorded.' })
  addressedTo: AddressedTo[];

  @Size(3)
  @Field(() => [StatementAbout], {
    description:
      'The actors, regulatory actions and topics it is about, with its stance; empty where none is recorded.',
  })
  about: StatementAbout[];

  @Size(2)
  @Field(() => [Expresses], {
    description: 'The claims it affirms, denies or questions; empty where it makes none that is recorded.',
  })
  expresses: Expresses[];

  @Size(1)
  @Field(() => [Reports], {
    description: 'The statements it passes on, one step of the attribution chain; empty where it speaks for itself.',
  })
  reports: Reports[];

  @Page(
    () => StatementReportedByConnection,
    () => StatementWhere,
    'The statements that pass this one on, newest first.',
  )
  reportedBy: Connection<Statement>;

  @Size(1)
  @Field(() => [StatementRespondsTo], { description: 'The statements it answers; empty where none is recorded.' })
  respondsTo: Edge<Statement>[];

  @Page(
    () => StatementResponsesConnection,
    () => StatementWhere,
    'The statements that answer this one, newest first.',
  )
  responses: Connection<Statement>;

  @Size(1)
  @Field(() => [Disputes], { description: 'The statements it contests; empty where none is recorded.' })
  disputes: Edge<Statement>[];

  @Page(
    () => StatementDisputedByConnection,
    () => StatementWhere,
    'The statements that contest this one, newest first.',
  )
  disputedBy: Connection<Statement>;

  @Size(1)
  @Field(() => [Confirms], { description: 'The statements it bears out; empty where none is recorded.' })
  confirms: Edge<Statement>[];

  @Page(
    () => StatementConfirmedByConnection,
    () => StatementWhere,
    'The statements that bear this one out, newest first.',
  )
  confirmedBy: Connection<Statement>;

  @Size(1)
  @Field(() => [Repeats], { description: 'The earlier statements it repeats; empty where none is recorded.' })
  repeats: Edge<Statement>[];

  @Page(
    () => StatementRepeatedByConnection,
    () => StatementWhere,
    'The later statements that repeat this one, newest first.',
  )
  repeatedBy: Connection<Statement>;

  @Size(1)
  @Field(() => [Corrects], { description: 'The statements it puts right; empty where none is recorded.' })
  corrects: Edge<Statement>[];

  @Page(
    () => StatementCorrectedByConnection,
    () => StatementWhere,
    'The statements that put this one right, newest first.',
  )
  correctedBy: Connection<Statement>;

  @Size(1)
  @Field(() => [Retracts], { description: 'The statements it withdraws; empty where none is recorded.' })
  retracts: Edge<Statement>[];

  @Page(
    () => StatementRetractedByConnection,
    () => StatementWhere,
    'The statements that withdraw this one, newest first.',
  )
  retractedBy: Connection<Statement>;

  @Size(1)
  @Field(() => [CommentsOn], { description: 'The statements it remarks on; empty where none is recorded.' })
  commentsOn: Edge<Statement>[];

  @Page(
    () => StatementCommentsConnection,
    () => StatementWhere,
    'The statements that remark on this one, newest first.',
  )
  comments: Connection<Statement>;

  @Size(2)
  @Field(() => [FoundIn], {
    description:
      'The documents it stands in, each once, with the first marked phrase where there is one; `evidence` has every phrase. Empty where no document is recorded.',
  })
  foundIn: FoundIn[];

  @Size(2)
  @Field(() => [FoundIn], {
    description:
      'The marked phrases only, with their exact words, by document and place; empty where no phrase is marked.',
  })
  evidence: FoundIn[];

  @Size(3)
  @Cypher('tagged/topics')
  @Field(() => [HasTopic], { description: 'The topics it is filed under; empty where there is none.' })
  topics: HasTopic[];

  @Size(2)
  @Field(() => [AttributionChain], {
    description:
      'How the words reached us: one chain for each way from this statement out to a document, as article, then Reuters, then ' +
      'unnamed sources, then the letter. A statement that nobody passes on has one chain with itself as the only level for each document.',
  })
  attributionChain: AttributionChain[];
}
