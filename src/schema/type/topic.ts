import { Field, ObjectType } from 'type-graphql';
import type { Connection } from '../connection.ts';
import { SubjectClaimsAboutConnection, SubjectStatementsAboutConnection } from '../edge/about.ts';
import { Broader, TopicNarrowerConnection } from '../edge/broader.ts';
import {
  TopicActionsConnection,
  TopicClaimsConnection,
  TopicDocumentsConnection,
  TopicStatementsConnection,
} from '../edge/has-topic.ts';
import { Cypher, Size } from '../extension.ts';
import { ClaimWhere } from '../input/claim-where.ts';
import { DocumentWhere } from '../input/document-where.ts';
import { RegulatoryActionWhere } from '../input/regulatory-action-where.ts';
import { StatementWhere } from '../input/statement-where.ts';
import { TopicWhere } from '../input/topic-where.ts';
import { Page } from '../page.ts';
import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import { Node } from './node.ts';
import type { RegulatoryAction } from './regulatory-action.ts';
import type { Statement } from './statement.ts';

@ObjectType({
  implements: Node,
  description: 'A subject heading, such as "5G security", with wider and narrower ones as in SKOS.',
})
export class Topic extends Node {
  @Field(() => String, { description: 'The heading.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The vocabulary it is taken from; null where it is our own.' })
  scheme?: string;

  @Size(2)
  @Field(() => [Broader], { description: 'The topics just above it; empty at the top.' })
  broader: Broader[];

  @Page(
    () => TopicNarrowerConnection,
    () => TopicWhere,
    'The topics just below it, by name.',
  )
  narrower: Connection<Topic>;

  @Page(
    () => TopicStatementsConnection,
    () => StatementWhere,
    'The statements filed under it, newest first; those under narrower topics are not included.',
  )
  statements: Connection<Statement>;

  @Page(
    () => TopicClaimsConnection,
    () => ClaimWhere,
    'The claims filed under it, by wording.',
  )
  claims: Connection<Claim>;

  @Page(
    () => TopicDocumentsConnection,
    () => DocumentWhere,
    'The documents filed under it, newest first.',
  )
  documents: Connection<Document>;

  @Page(
    () => TopicActionsConnection,
    () => RegulatoryActionWhere,
    'The regulatory actions filed under it, latest first event first.',
  )
  actions: Connection<RegulatoryAction>;

  @Cypher('subject/statements-about')
  @Page(
    () => SubjectStatementsAboutConnection,
    () => StatementWhere,
    'The statements that are about the topic itself, newest first.',
  )
  statementsAbout: Connection<Statement>;

  @Cypher('subject/claims-about')
  @Page(
    () => SubjectClaimsAboutConnection,
    () => ClaimWhere,
    'The claims that are about the topic itself, by wording.',
  )
  claimsAbout: Connection<Claim>;
}
