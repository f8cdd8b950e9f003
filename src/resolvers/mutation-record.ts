import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { mutate } from '../mutation/mutate.ts';
import type { Fields } from '../mutation/plan.ts';
import { recordEvent, recordNode } from '../mutation/verb.ts';
import { Scope } from '../schema/extension.ts';
import { ActionEventInput, ActionInput } from '../schema/input/record/action-input.ts';
import { ActorInput } from '../schema/input/record/actor-input.ts';
import { ClaimInput } from '../schema/input/record/claim-input.ts';
import { DocumentInput } from '../schema/input/record/document-input.ts';
import { StatementInput } from '../schema/input/record/statement-input.ts';
import { TopicInput } from '../schema/input/record/topic-input.ts';
import {
  RecordActionEventPayload,
  RecordActionPayload,
  RecordActorPayload,
  RecordClaimPayload,
  RecordDocumentPayload,
  RecordStatementPayload,
  RecordTopicPayload,
} from '../schema/type/recorded.ts';
import { type Terms, WriteArguments } from '../schema/write.ts';

const again = 'To change what is there give its id, its revision, and what is to differ: other fields stay.';

@Resolver()
export class RecordResolver {
  @Mutation(() => RecordStatementPayload, {
    description: `Records a statement, with the actors, documents, claims, topics and statements around it that are new. ${again}`,
  })
  @Scope('contribute')
  @WriteArguments
  recordStatement(
    @Arg('input', () => StatementInput, { description: 'What to record of the statement.' }) input: StatementInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { input: input as Fields }, terms, (given, revision) =>
      recordNode('Statement', 'statement', given.input, revision),
    );
  }

  @Mutation(() => RecordActorPayload, {
    description: `Records an organisation, a person or a group. ${again}`,
  })
  @Scope('contribute')
  @WriteArguments
  recordActor(
    @Arg('input', () => ActorInput, { description: 'What to record of the actor.' }) input: ActorInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { input: input as Fields }, terms, (given, revision) =>
      recordNode('Actor', 'actor', given.input, revision),
    );
  }

  @Mutation(() => RecordDocumentPayload, {
    description: `Records a document. ${again}`,
  })
  @Scope('contribute')
  @WriteArguments
  recordDocument(
    @Arg('input', () => DocumentInput, { description: 'What to record of the document.' }) input: DocumentInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { input: input as Fields }, terms, (given, revision) =>
      recordNode('Document', 'document', given.input, revision),
    );
  }

  @Mutation(() => RecordClaimPayload, {
    description: `Records a claim, and how it stands to others. ${again}`,
  })
  @Scope('contribute')
  @WriteArguments
  recordClaim(
    @Arg('input', () => ClaimInput, { description: 'What to record of the claim.' }) input: ClaimInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { input: input as Fields }, terms, (given, revision) =>
      recordNode('Claim', 'claim', given.input, revision),
    );
  }

  @Mutation(() => RecordTopicPayload, {
    description: `Records a topic. ${again}`,
  })
  @Scope('contribute')
  @WriteArguments
  recordTopic(
    @Arg('input', () => TopicInput, { description: 'What to record of the topic.' }) input: TopicInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { input: input as Fields }, terms, (given, revision) =>
      recordNode('Topic', 'topic', given.input, revision),
    );
  }

  @Mutation(() => RecordActionPayload, {
    description: `Records a regulatory action with its events. ${again}`,
  })
  @Scope('contribute')
  @WriteArguments
  recordAction(
    @Arg('input', () => ActionInput, { description: 'What to record of the action.' }) input: ActionInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { input: input as Fields }, terms, (given, revision) =>
      recordNode('RegulatoryAction', 'action', given.input, revision),
    );
  }

  @Mutation(() => RecordActionEventPayload, {
    description:
      'Adds an event to a regulatory action, or puts it in the place of the event with its id, which needs the revision of the action.',
  })
  @Scope('contribute')
  @WriteArguments
  recordActionEvent(
    @Arg('action', () => ID, { description: 'The id of the action.' }) action: string,
    @Arg('event', () => ActionEventInput, { description: 'What to record of the event.' }) event: ActionEventInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return mutate(info, context, { action, event: event as Fields }, terms, (given, revision) =>
      recordEvent(given.action, given.event, revision),
    );
  }
}
