import {
  AboutRelation,
  AddressedAs,
  AppliesToRelation,
  AssertedVia,
  Basis,
  Certainty,
  CommentAspect,
  EvidencePart,
  IssuerRole,
  Polarity,
  Stance,
} from '../schema/enum/relationship.ts';
import { type NounName, nounNames } from './noun.ts';
import { count, date, indexedLength, number, oneOf, type Property, text } from './property.ts';

/** A kind of relationship. Between the same two nodes there is at most one of it, unless it has `spans`. */
export interface RelationshipKind {
  readonly type: string;
  /** The GraphQL field and the field of a record, on the node where the relationship starts. */
  readonly field: string;
  readonly sources: readonly NounName[];
  readonly targets: readonly NounName[];
  readonly properties: readonly Property[];
  /** Following it never leads back. */
  readonly acyclic: boolean;
  /** Several between the same two nodes, in order: the phrases of one document. */
  readonly spans: boolean;
  /** Properties of the node where it starts that it repeats, each under a name of its own: pages for one value are read from an index over it. */
  readonly carries: Readonly<Record<string, string>>;
  /** The node at its end is written within the record and belongs to it alone. */
  readonly nested: boolean;
}

type Nouns = NounName | readonly NounName[];
type More = Partial<Pick<RelationshipKind, 'acyclic' | 'spans' | 'nested' | 'carries'>>;

const actors = ['Organisation', 'Person', 'Group'] as const;
const subjects = [...actors, 'RegulatoryAction', 'Topic'] as const;
const period = [date('from'), date('to')];
const basis = oneOf('basis', Basis);
const words = (name: string) => text(name, { longest: indexedLength });

function kind(
  type: string,
  field: string,
  sources: Nouns,
  targets: Nouns,
  properties: readonly Property[] = [],
  more: More = {},
): RelationshipKind {
  const list = (nouns: Nouns) => (typeof nouns === 'string' ? [nouns] : nouns);
  const [from, to] = [list(sources), list(targets)];
  const usual = { acyclic: false, spans: false, nested: false, carries: {} };
  return { type, field, sources: from, targets: to, properties, ...usual, ...more };
}

/** Every kind of relationship; the same type may stand between several pairs of nouns. */
export const relationshipKinds: readonly RelationshipKind[] = [
  kind('ASSERTED_BY', 'assertedBy', 'Statement', actors, [oneOf('via', AssertedVia), words('capacity')]),
  kind('ON_BEHALF_OF', 'onBehalfOf', 'Statement', actors),
  kind('ADDRESSED_TO', 'addressedTo', 'Statement', actors, [oneOf('as', AddressedAs)]),
  kind(
    'ABOUT',
    'about',
    'Statement',
    subjects,
    [oneOf('stance', Stance), oneOf('relation', AboutRelation, { onlyTo: 'RegulatoryAction' })],
    { carries: { statementAct: 'speechAct' } },
  ),
  kind('EXPRESSES', 'expresses', 'Statement', 'Claim', [
    oneOf('polarity', Polarity, { required: true }),
    oneOf('certainty', Certainty),
  ]),
  kind('REPORTS', 'reports', 'Statement', 'Statement', [words('cue')], { acyclic: true }),
  kind('RESPONDS_TO', 'respondsTo', 'Statement', 'Statement', [basis]),
  kind('DISPUTES', 'disputes', 'Statement', 'Statement', [basis]),
  kind('CONFIRMS', 'confirms', 'Statement', 'Statement', [basis]),
  kind('REPEATS', 'repeats', 'Statement', 'Statement', [basis]),
  kind('CORRECTS', 'corrects', 'Statement', 'Statement', [basis]),
  kind('RETRACTS', 'retracts', 'Statement', 'Statement', [basis]),
  kind('COMMENTS_ON', 'commentsOn', 'Statement', 'Statement', [basis, oneOf('aspect', CommentAspect)]),
  kind(
    'FOUND_IN',
    'foundIn',
    'Statement',
    'Document',
    [text('exact'), text('prefix'), text('suffix'), count('start'), count('end'), oneOf('part', EvidencePart)],
    { spans: true },
  ),
  kind('HAS_TOPIC', 'topics', ['Statement', 'Claim', 'Document', 'RegulatoryAction'], 'Topic'),
  kind('ABOUT', 'about', 'Claim', subjects),
  kind('CONTRADICTS', 'contradicts', 'Claim', 'Claim'),
  kind('ENTAILS', 'entails', 'Claim', 'Claim'),
  kind('NARROWER_THAN', 'narrowerThan', 'Claim', 'Claim', [], { acyclic: true }),
  kind('ISSUED_BY', 'issuedBy', 'RegulatoryAction', actors, [oneOf('role', IssuerRole)]),
  kind('APPLIES_TO', 'appliesTo', 'RegulatoryAction', actors, [
    oneOf('relation', AppliesToRelation),
    words('measure'),
    number('value'),
    words('unit'),
    words('scope'),
  ]),
  kind('HAS_EVENT', 'events', 'RegulatoryAction', 'ActionEvent', [], { nested: true }),
  kind('RESPONDS_TO', 'respondsTo', 'RegulatoryAction', 'RegulatoryAction'),
  kind('AMENDS', 'amends', 'RegulatoryAction', 'RegulatoryAction'),
  kind('REVOKES', 'revokes', 'RegulatoryAction', 'RegulatoryAction'),
  kind('IMPLEMENTS', 'implements', 'RegulatoryAction', 'RegulatoryAction'),
  kind('PUBLISHED_IN', 'publishedIn', 'RegulatoryAction', 'Document'),
  kind('PUBLISHED_BY', 'publishedBy', 'Document', actors),
  kind('AUTHORED_BY', 'authoredBy', 'Document', actors),
  kind('SYNDICATED_FROM', 'syndicatedFrom', 'Document', 'Document', [], { acyclic: true }),
  kind('HOLDS_ROLE', 'roles', 'Person', 'Organisation', [words('title'), ...period]),
  kind('PART_OF', 'partOf', actors, 'Organisation', period, { acyclic: true }),
  kind('MEMBER_OF', 'memberOf', actors, 'Organisation', period),
  kind('OWNED_BY', 'ownedBy', actors, 'Organisation', period),
  kind('BROADER', 'broader', 'Topic', 'Topic', [], { acyclic: true }),
];

/** The kinds of relationships that start at a noun. */
export function relationshipsOf(noun: NounName): readonly RelationshipKind[] {
  return starting.get(noun) as readonly RelationshipKind[];
}

const starting = new Map(
  nounNames.map((noun) => [noun, relationshipKinds.filter((relationship) => relationship.sources.includes(noun))]),
);
