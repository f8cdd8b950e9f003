import type { AddressedAs, AssertedVia } from '../enum/relationship.ts';
import type { Confidence, SpeechAct, StatementForm, StatementStatus } from '../enum/statement.ts';
import { Anchor, Cypher, OnEdge } from '../extension.ts';
import { ActorWhere } from './actor-where.ts';
import { ExpressesWhere } from './claim-where.ts';
import { DocumentWhere } from './document-where.ts';
import {
  AddressedAsFilter,
  AssertedViaFilter,
  ConfidenceFilter,
  type EnumFilter,
  SpeechActFilter,
  StatementFormFilter,
  StatementStatusFilter,
} from './enum-filter.ts';
import { EDTFFilter, StringFilter } from './filter.ts';
import { NodeWhere } from './node-where.ts';
import { StatementAboutWhere } from './subject-where.ts';
import { TopicWhere } from './topic-where.ts';
import { Condition, WhereInput } from './where.ts';

@WhereInput('Which speakers: conditions on an actor who made a statement, and on the part and capacity.')
export class AssertedByWhere extends ActorWhere {
  @OnEdge()
  @Condition(() => AssertedViaFilter, 'A condition on the part in which this actor made the statement.')
  via?: EnumFilter<AssertedVia>;

  @OnEdge()
  @Condition(() => StringFilter, 'A condition on the capacity in which this actor spoke.')
  capacity?: StringFilter;
}

@WhereInput('Which addressees: conditions on an actor a statement was addressed to, and on the part.')
export class AddressedToWhere extends ActorWhere {
  @OnEdge()
  @Condition(() => AddressedAsFilter, 'A condition on the part in which this actor was addressed.')
  as?: EnumFilter<AddressedAs>;
}

@WhereInput('Which statements: conditions on a statement.')
export class StatementWhere extends NodeWhere {
  @Condition(() => StringFilter, 'A condition on the text.')
  text?: StringFilter;

  @Condition(
    () => StringFilter,
    'A condition on the language tag, such as `en-GB`; `eq` and `in` refuse a tag that is none.',
  )
  language?: StringFilter;

  @Condition(() => StatementFormFilter, 'A condition on the form in which the words have come down to us.')
  form?: EnumFilter<StatementForm>;

  @Condition(() => SpeechActFilter, 'A condition on what the speaker does by saying it.')
  speechAct?: EnumFilter<SpeechAct>;

  @Condition(() => StringFilter, 'A condition on the verb or phrase that introduces it.')
  cue?: StringFilter;

  @Condition(() => EDTFFilter, 'A condition on when it was said.')
  saidOn?: EDTFFilter;

  @Condition(() => StatementStatusFilter, 'A condition on whether it still stands.')
  status?: EnumFilter<StatementStatus>;

  @Condition(() => ConfidenceFilter, 'A condition on how sure the curator is of the record.')
  confidence?: EnumFilter<Confidence>;

  @Cypher('statement/asserted-by')
  @Anchor('actor/statements-made')
  @Condition(() => AssertedByWhere, 'An actor that meets this condition made it.')
  assertedBy?: AssertedByWhere;

  @Cypher('statement/on-behalf-of')
  @Anchor('actor/statements-on-behalf')
  @Condition(() => ActorWhere, 'It was made on behalf of an actor that meets this condition.')
  onBehalfOf?: ActorWhere;

  @Cypher('statement/addressed-to')
  @Anchor('actor/statements-received')
  @Condition(() => AddressedToWhere, 'It was addressed to an actor that meets this condition.')
  addressedTo?: AddressedToWhere;

  @Cypher('statement/about')
  @Anchor('subject/statements-about')
  @Condition(() => StatementAboutWhere, 'It is about a subject that meets this condition.')
  about?: StatementAboutWhere;

  @Cypher('statement/expresses')
  @Anchor('claim/statements')
  @Condition(() => ExpressesWhere, 'It affirms, denies or questions a claim that meets this condition.')
  claim?: ExpressesWhere;

  @Cypher('statement/found-in')
  @Anchor('document/statements')
  @Condition(() => DocumentWhere, 'It is found in a document that meets this condition.')
  foundIn?: DocumentWhere;

  @Cypher('statement/published-by')
  @Condition(() => ActorWhere, 'It is found in a document published by an actor that meets this condition.')
  publishedBy?: ActorWhere;

  @Cypher('tagged/topics')
  @Anchor('topic/statements')
  @Condition(() => TopicWhere, 'It is filed under a topic that meets this condition.')
  topic?: TopicWhere;

  @Cypher('statement/reports')
  @Condition(() => StatementWhere, 'It passes on a statement that meets this condition.')
  reports?: StatementWhere;

  @Cypher('statement/reported-by')
  @Condition(() => StatementWhere, 'A statement that meets this condition passes it on.')
  reportedBy?: StatementWhere;

  @Cypher('statement/responds-to')
  @Condition(() => StatementWhere, 'It answers a statement that meets this condition.')
  respondsTo?: StatementWhere;

  @Cypher('statement/disputes')
  @Condition(() => StatementWhere, 'It contests a statement that meets this condition.')
  disputes?: StatementWhere;

  @Cypher('statement/disputed-by')
  @Condition(() => StatementWhere, 'A statement that meets this condition contests it.')
  disputedBy?: StatementWhere;
}
