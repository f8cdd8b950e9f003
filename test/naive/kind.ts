/** One kind of relationship: where it stands in a record and in the schema. */
export interface Kind {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The field of a record, and of the type where the relationship starts. */
  readonly out: string;
  /** The field of the types where the relationship ends. */
  readonly into: string;
}

export const actors = ['Organisation', 'Person', 'Group'];
export const subjects = [...actors, 'RegulatoryAction', 'Topic'];
const statement = ['Statement'];
const claim = ['Claim'];
const action = ['RegulatoryAction'];
const document = ['Document'];
const organisation = ['Organisation'];
const topic = ['Topic'];

const kind = (type: string, from: readonly string[], to: readonly string[], out: string, into: string): Kind => ({
  type,
  from,
  to,
  out,
  into,
});

/** Every kind of relationship between nodes, written down once more so that a slip in the project's own table shows. */
export const kinds: readonly Kind[] = [
  kind('ASSERTED_BY', statement, actors, 'assertedBy', 'statementsMade'),
  kind('ON_BEHALF_OF', statement, actors, 'onBehalfOf', 'statementsOnBehalf'),
  kind('ADDRESSED_TO', statement, actors, 'addressedTo', 'statementsReceived'),
  kind('ABOUT', statement, subjects, 'about', 'statementsAbout'),
  kind('EXPRESSES', statement, claim, 'expresses', 'statements'),
  kind('REPORTS', statement, statement, 'reports', 'reportedBy'),
  kind('RESPONDS_TO', statement, statement, 'respondsTo', 'responses'),
  kind('DISPUTES', statement, statement, 'disputes', 'disputedBy'),
  kind('CONFIRMS', statement, statement, 'confirms', 'confirmedBy'),
  kind('REPEATS', statement, statement, 'repeats', 'repeatedBy'),
  kind('CORRECTS', statement, statement, 'corrects', 'correctedBy'),
  kind('RETRACTS', statement, statement, 'retracts', 'retractedBy'),
  kind('COMMENTS_ON', statement, statement, 'commentsOn', 'comments'),
  kind('FOUND_IN', statement, document, 'foundIn', 'statements'),
  kind('HAS_TOPIC', statement, topic, 'topics', 'statements'),
  kind('HAS_TOPIC', claim, topic, 'topics', 'claims'),
  kind('HAS_TOPIC', document, topic, 'topics', 'documents'),
  kind('HAS_TOPIC', action, topic, 'topics', 'actions'),
  kind('ABOUT', claim, subjects, 'about', 'claimsAbout'),
  kind('CONTRADICTS', claim, claim, 'contradicts', 'contradictedBy'),
  kind('ENTAILS', claim, claim, 'entails', 'entailedBy'),
  kind('NARROWER_THAN', claim, claim, 'narrowerThan', 'broaderThan'),
  kind('ISSUED_BY', action, actors, 'issuedBy', 'actionsIssued'),
  kind('APPLIES_TO', action, actors, 'appliesTo', 'regulatedBy'),
  kind('RESPONDS_TO', action, action, 'respondsTo', 'responses'),
  kind('AMENDS', action, action, 'amends', 'amendedBy'),
  kind('REVOKES', action, action, 'revokes', 'revokedBy'),
  kind('IMPLEMENTS', action, action, 'implements', 'implementedBy'),
  kind('PUBLISHED_IN', action, document, 'publishedIn', 'actions'),
  kind('PUBLISHED_BY', document, actors, 'publishedBy', 'documentsPublished'),
  kind('AUTHORED_BY', document, actors, 'authoredBy', 'documentsAuthored'),
  kind('SYNDICATED_FROM', document, document, 'syndicatedFrom', 'syndications'),
  kind('HOLDS_ROLE', ['Person'], organisation, 'roles', 'roleHolders'),
  kind('PART_OF', actors, organisation, 'partOf', 'parts'),
  kind('MEMBER_OF', actors, organisation, 'memberOf', 'members'),
  kind('OWNED_BY', actors, organisation, 'ownedBy', 'owns'),
  kind('BROADER', topic, topic, 'broader', 'narrower'),
];
