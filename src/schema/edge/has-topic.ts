import { Field, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { Claim } from '../type/claim.ts';
import { Document } from '../type/document.ts';
import { RegulatoryAction } from '../type/regulatory-action.ts';
import { Relationship } from '../type/relationship.ts';
import { Statement } from '../type/statement.ts';
import { Topic } from '../type/topic.ts';

@ObjectType({
  implements: Relationship,
  description: 'A topic that a statement, claim, document or regulatory action is filed under.',
})
export class HasTopic extends Relationship {
  @Field(() => Topic, { description: 'The topic it is filed under.' })
  node: Topic;
}

const filed = (node: () => object, noun: string) => ({
  node,
  one: `${noun} filed under the topic`,
  many: `${noun}s filed under the topic`,
});

export const TopicStatementsConnection = neighbourConnection(
  'TopicStatements',
  Relationship,
  filed(() => Statement, 'statement'),
);
export const TopicClaimsConnection = neighbourConnection(
  'TopicClaims',
  Relationship,
  filed(() => Claim, 'claim'),
);
export const TopicDocumentsConnection = neighbourConnection(
  'TopicDocuments',
  Relationship,
  filed(() => Document, 'document'),
);
export const TopicActionsConnection = neighbourConnection(
  'TopicActions',
  Relationship,
  filed(() => RegulatoryAction, 'regulatory action'),
);
