import type { Scope } from '../../src/auth/scope.ts';

/** The scope that each field needs by which something can be changed or followed: to change one is a decision. */
export const neededScopes: Record<string, Scope> = {
  'Mutation.recordStatement': 'contribute',
  'Mutation.recordActor': 'contribute',
  'Mutation.recordDocument': 'contribute',
  'Mutation.recordClaim': 'contribute',
  'Mutation.recordTopic': 'contribute',
  'Mutation.recordAction': 'contribute',
  'Mutation.recordActionEvent': 'contribute',
  'Mutation.linkStatements': 'contribute',
  'Mutation.unlinkStatements': 'contribute',
  'Mutation.placeStatementOnClaim': 'contribute',
  'Mutation.correctStatement': 'curate',
  'Mutation.retractStatement': 'curate',
  'Mutation.reinstateStatement': 'curate',
  'Mutation.mergeActors': 'curate',
  'Mutation.separateActors': 'curate',
  'Mutation.judgeActors': 'curate',
  'Mutation.undoImport': 'admin',
  'Subscription.changed': 'read',
};
