import { OnlyFor, PerList } from '../extension.ts';
import { ActorWhere } from './actor-where.ts';
import { DocumentWhere } from './document-where.ts';
import { EDTFFilter } from './filter.ts';
import { RegulatoryActionWhere } from './regulatory-action-where.ts';
import { StatementWhere } from './statement-where.ts';
import { TopicWhere } from './topic-where.ts';
import { Condition, WhereInput } from './where.ts';

@WhereInput(
  'What of: conditions on statements, on events of regulatory actions and on publications. A condition that speaks of one of ' +
    'them holds for the others.',
)
export class TimelineWhere {
  @PerList({
    statements: { cypher: 'statement/about-actor', anchor: 'subject/statements-about' },
    actionEvents: { cypher: 'action-event/applies-to', anchor: 'actor/events-of-regulation' },
    publications: { cypher: 'document/about', anchor: 'actor/documents-about' },
  })
  @Condition(
    () => ActorWhere,
    'It is about an actor that meets this condition: a statement that is about it, an event of an action that applies to it, a publication in which such a statement stands.',
  )
  about?: ActorWhere;

  @PerList({
    statements: { cypher: 'statement/asserted-by', anchor: 'actor/statements-made' },
    actionEvents: { cypher: 'action-event/issued-by', anchor: 'actor/events-issued' },
    publications: { cypher: 'document/published-by', anchor: 'actor/documents-published' },
  })
  @Condition(
    () => ActorWhere,
    'It is by an actor that meets this condition: a statement that it made, an event of an action that it issued, proposed or enforces, a document that it published.',
  )
  by?: ActorWhere;

  @PerList({
    statements: { cypher: 'tagged/topics', anchor: 'topic/statements' },
    actionEvents: { cypher: 'action-event/topics', anchor: 'topic/events' },
    publications: { cypher: 'tagged/topics', anchor: 'topic/documents' },
  })
  @Condition(
    () => TopicWhere,
    'The statement, the action or the document is filed under a topic that meets this condition.',
  )
  topic?: TopicWhere;

  @PerList({
    statements: { property: 'saidOn' },
    actionEvents: { property: 'on' },
    publications: { property: 'publishedOn' },
  })
  @Condition(() => EDTFFilter, 'A condition on when it was said, happened or was published.')
  on?: EDTFFilter;

  @OnlyFor('Statement')
  @Condition(() => StatementWhere, 'Of statements, only those that meet this condition.')
  statement?: StatementWhere;

  @PerList({ actionEvents: { cypher: 'action-event/action' } })
  @Condition(() => RegulatoryActionWhere, 'Of events, only those of regulatory actions that meet this condition.')
  action?: RegulatoryActionWhere;

  @OnlyFor('Document')
  @Condition(() => DocumentWhere, 'Of publications, only those of documents that meet this condition.')
  document?: DocumentWhere;
}
