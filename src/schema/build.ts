import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { answerAsOf } from '../history/as-of.ts';
import { ActorResolver } from '../resolvers/actor.ts';
import { AssertionResolver } from '../resolvers/assertion.ts';
import { ChangedResolver } from '../resolvers/changed.ts';
import { ClaimResolver } from '../resolvers/claim.ts';
import { DocumentResolver } from '../resolvers/document.ts';
import { FacetResolver } from '../resolvers/facet.ts';
import { GraphResolver } from '../resolvers/graph.ts';
import { GroupResolver } from '../resolvers/group.ts';
import { HistoryResolver } from '../resolvers/history.ts';
import { IdentityResolver } from '../resolvers/identity.ts';
import { ImportBatchResolver } from '../resolvers/import-batch.ts';
import { MatchResolver } from '../resolvers/match.ts';
import { RecordResolver } from '../resolvers/mutation-record.ts';
import { StatementMutationResolver } from '../resolvers/mutation-statement.ts';
import { NodeResolver } from '../resolvers/node.ts';
import { OrganisationResolver } from '../resolvers/organisation.ts';
import { PathResolver } from '../resolvers/path.ts';
import { PersonResolver } from '../resolvers/person.ts';
import { RegulatoryActionResolver } from '../resolvers/regulatory-action.ts';
import { SearchResolver } from '../resolvers/search.ts';
import { StatementResolver } from '../resolvers/statement.ts';
import { TimelineResolver } from '../resolvers/timeline.ts';
import { TopicResolver } from '../resolvers/topic.ts';
import { resolveFromProjection, restoreInputExtensions } from './resolution.ts';
import { describeScopes } from './scope.ts';
import { ActionEvent } from './type/action-event.ts';
import { Group, Organisation, Person } from './type/actor.ts';
import { Relationship } from './type/relationship.ts';

/** type-graphql wants one for any subscription. Ours follow the log of changes, which servers share and a bus between them does not reach. */
const unused = {
  publish() {},
  subscribe(): never {
    throw new Error('Subscriptions follow the log of changes.');
  },
};

/** The executable schema: every object field reads the answer of the projection, which only root fields ask for. */
export async function buildClaimgraphSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    validate: false,
    resolvers: [
      NodeResolver,
      ActorResolver,
      OrganisationResolver,
      PersonResolver,
      GroupResolver,
      StatementResolver,
      ClaimResolver,
      RegulatoryActionResolver,
      DocumentResolver,
      TopicResolver,
      AssertionResolver,
      FacetResolver,
      GraphResolver,
      PathResolver,
      TimelineResolver,
      SearchResolver,
      MatchResolver,
      ChangedResolver,
      HistoryResolver,
      ImportBatchResolver,
      IdentityResolver,
      RecordResolver,
      StatementMutationResolver,
    ],
    pubSub: unused,
    orphanedTypes: [Relationship, Organisation, Person, Group, ActionEvent],
  });
  resolveFromProjection(schema);
  restoreInputExtensions(schema);
  answerAsOf(schema);
  describeScopes(schema);
  const query = schema.getQueryType();
  if (query)
    query.description = 'The questions that can be asked. Each root field is answered by one query to the database.';
  const subscription = schema.getSubscriptionType();
  if (subscription)
    subscription.description = 'What can be followed as it happens, by server-sent events or a WebSocket.';
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description =
      'What can be written. Each mutation is one transaction: it is done whole or not at all, noted in the log, and done once where it carries a key.';
  return schema;
}
