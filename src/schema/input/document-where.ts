import type { DocumentKind, Reliability } from '../enum/document.ts';
import { Anchor, Cypher } from '../extension.ts';
import { ActorWhere } from './actor-where.ts';
import { DocumentKindFilter, type EnumFilter, ReliabilityFilter } from './enum-filter.ts';
import { EDTFFilter, StringFilter } from './filter.ts';
import { NodeWhere } from './node-where.ts';
import { TopicWhere } from './topic-where.ts';
import { Condition, WhereInput } from './where.ts';

@WhereInput('Which documents: conditions on a document.')
export class DocumentWhere extends NodeWhere {
  @Condition(() => StringFilter, 'A condition on the web address.')
  url?: StringFilter;

  @Condition(() => StringFilter, 'A condition on the title or headline.')
  title?: StringFilter;

  @Condition(() => DocumentKindFilter, 'A condition on what sort of document it is.')
  kind?: EnumFilter<DocumentKind>;

  @Condition(() => EDTFFilter, 'A condition on when it was published.')
  publishedOn?: EDTFFilter;

  @Condition(
    () => StringFilter,
    'A condition on the language tag, such as `en-GB`; `eq` and `in` refuse a tag that is none.',
  )
  language?: StringFilter;

  @Condition(() => StringFilter, 'A condition on the hash of the content.')
  contentHash?: StringFilter;

  @Condition(() => StringFilter, 'A condition on the address of the archived copy.')
  archiveUrl?: StringFilter;

  @Condition(() => StringFilter, 'A condition on the full text, where it is kept.')
  text?: StringFilter;

  @Condition(() => ReliabilityFilter, 'A condition on how far the source has proved trustworthy.')
  reliability?: EnumFilter<Reliability>;

  @Cypher('document/published-by')
  @Anchor('actor/documents-published')
  @Condition(() => ActorWhere, 'An actor that meets this condition published it.')
  publishedBy?: ActorWhere;

  @Cypher('document/authored-by')
  @Anchor('actor/documents-authored')
  @Condition(() => ActorWhere, 'An actor that meets this condition wrote it.')
  authoredBy?: ActorWhere;

  @Cypher('tagged/topics')
  @Anchor('topic/documents')
  @Condition(() => TopicWhere, 'It is filed under a topic that meets this condition.')
  topic?: TopicWhere;
}
