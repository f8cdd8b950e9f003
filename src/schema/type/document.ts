import { Field, ObjectType } from 'type-graphql';
import type { Connection, Edge } from '../connection.ts';
import { DocumentActionsConnection } from '../edge/action-relation.ts';
import { AuthoredBy, DocumentSyndicationsConnection, PublishedBy, SyndicatedFrom } from '../edge/document-origin.ts';
import { DocumentStatementsConnection } from '../edge/found-in.ts';
import { HasTopic } from '../edge/has-topic.ts';
import { DocumentKind, Reliability } from '../enum/document.ts';
import { Cypher, Size } from '../extension.ts';
import { DocumentWhere } from '../input/document-where.ts';
import { RegulatoryActionWhere } from '../input/regulatory-action-where.ts';
import { StatementWhere } from '../input/statement-where.ts';
import { Page } from '../page.ts';
import { EDTF, LocalDate, Url } from '../scalar.ts';
import type { Actor } from './actor.ts';
import { Node } from './node.ts';
import type { RegulatoryAction } from './regulatory-action.ts';
import type { Statement } from './statement.ts';

@ObjectType({
  implements: Node,
  description: 'Something that can be read, heard or watched and in which statements are found.',
})
export class Document extends Node {
  @Field(() => Url, { nullable: true, description: 'Where it is on the web; null where it is not, or not known.' })
  url?: string;

  @Field(() => String, { nullable: true, description: 'Its title or headline; null where it has none.' })
  title?: string;

  @Field(() => DocumentKind, { description: 'What sort of document it is.' })
  kind: DocumentKind;

  @Field(() => EDTF, {
    nullable: true,
    description: 'When it was published, as exactly as is known; null where no date is known.',
  })
  publishedOn?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The earliest day it may have been published; null where open or unknown. Lists are ordered by it.',
  })
  publishedOnEarliest?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The latest day it may have been published; null where open or unknown.',
  })
  publishedOnLatest?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its main language as a BCP 47 tag, such as `en`; null where not recorded.',
  })
  language?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A hash of the content, with the name of the algorithm, to tell whether it has changed; null where not recorded.',
  })
  contentHash?: string;

  @Field(() => Url, { nullable: true, description: 'Where a copy is kept in a web archive; null where none is known.' })
  archiveUrl?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The full text, to check evidence against; null where it is not kept.',
  })
  text?: string;

  @Field(() => Reliability, {
    nullable: true,
    description: 'How far the source has proved trustworthy; null where not judged.',
  })
  reliability?: Reliability;

  @Size(1)
  @Field(() => [PublishedBy], { description: 'Who published it; empty where not recorded.' })
  publishedBy: Edge<Actor>[];

  @Size(2)
  @Field(() => [AuthoredBy], { description: 'Who wrote it; empty where not recorded.' })
  authoredBy: Edge<Actor>[];

  @Size(1)
  @Field(() => [SyndicatedFrom], {
    description: 'The original it was copied from; empty where it is itself an original.',
  })
  syndicatedFrom: Edge<Document>[];

  @Page(
    () => DocumentSyndicationsConnection,
    () => DocumentWhere,
    'The copies of it published elsewhere, newest first.',
  )
  syndications: Connection<Document>;

  @Page(
    () => DocumentStatementsConnection,
    () => StatementWhere,
    'The statements found in it, newest first, each once with its first phrase.',
  )
  statements: Connection<Statement>;

  @Page(
    () => DocumentActionsConnection,
    () => RegulatoryActionWhere,
    'The regulatory actions whose text it holds, latest first event first.',
  )
  actions: Connection<RegulatoryAction>;

  @Size(3)
  @Cypher('tagged/topics')
  @Field(() => [HasTopic], { description: 'The topics it is filed under; empty where there is none.' })
  topics: HasTopic[];
}
