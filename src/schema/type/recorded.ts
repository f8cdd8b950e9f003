import { payload } from '../payload.ts';
import { Actor } from './actor.ts';
import { Claim } from './claim.ts';
import { Document } from './document.ts';
import { RegulatoryAction } from './regulatory-action.ts';
import { Statement } from './statement.ts';
import { Topic } from './topic.ts';

const statement = (description: string) => ({ type: () => Statement, cypher: 'statement/by-id', description });
const action = {
  type: () => RegulatoryAction,
  cypher: 'regulatory-action/by-id',
  description: 'The action, as it is now.',
};

export const RecordActorPayload = payload('RecordActor', {
  actor: { type: () => Actor, cypher: 'actor/by-id', description: 'The actor, as it is now.' },
});
export const RecordDocumentPayload = payload('RecordDocument', {
  document: { type: () => Document, cypher: 'document/by-id', description: 'The document, as it is now.' },
});
export const RecordClaimPayload = payload('RecordClaim', {
  claim: { type: () => Claim, cypher: 'claim/by-id', description: 'The claim, as it is now.' },
});
export const RecordTopicPayload = payload('RecordTopic', {
  topic: { type: () => Topic, cypher: 'topic/by-id', description: 'The topic, as it is now.' },
});
export const RecordActionPayload = payload('RecordAction', { action });
export const RecordActionEventPayload = payload('RecordActionEvent', { action });
export const RecordStatementPayload = payload('RecordStatement', {
  statement: statement('The statement, as it is now.'),
});
export const LinkStatementsPayload = payload('LinkStatements', {
  statement: statement('The statement that refers to the other, as it is now.'),
});
export const UnlinkStatementsPayload = payload('UnlinkStatements', {
  statement: statement('The statement that referred to the other, as it is now.'),
});
export const PlaceStatementOnClaimPayload = payload('PlaceStatementOnClaim', {
  statement: statement('The statement, as it is now.'),
});
export const CorrectStatementPayload = payload('CorrectStatement', {
  statement: statement('The statement that was corrected, as it is now.'),
  correction: statement('The statement that corrects it, as it is now.'),
});
export const RetractStatementPayload = payload('RetractStatement', {
  statement: statement('The statement that was retracted, as it is now.'),
  retraction: {
    ...statement('The statement that retracts it, as it is now; null where none was named.'),
    nullable: true,
  },
});
export const ReinstateStatementPayload = payload('ReinstateStatement', {
  statement: statement('The statement that stands again, as it is now.'),
});
