import { Anonymity, OrganisationKind } from '../schema/enum/actor.ts';
import { DocumentKind, Reliability } from '../schema/enum/document.ts';
import { ActionEventKind, Bindingness, RegulatoryActionKind } from '../schema/enum/regulatory-action.ts';
import { Confidence, SpeechAct, StatementForm, StatementStatus } from '../schema/enum/statement.ts';
import { country, date, indexedLength, language, oneOf, type Property, text, texts, url } from './property.ts';

export const nounNames = [
  'Organisation',
  'Person',
  'Group',
  'Statement',
  'Claim',
  'RegulatoryAction',
  'ActionEvent',
  'Document',
  'Topic',
] as const;
export type NounName = (typeof nounNames)[number];

/** The key by which a noun's lists are sorted, and what it is made of: a folded text, the earliest day of a date, or of the events' dates. */
export interface SortKey {
  readonly name: string;
  readonly of: string;
  readonly kind: 'text' | 'date' | 'events';
}

/** A kind of node. */
export interface Noun {
  readonly name: NounName;
  readonly labels: readonly string[];
  readonly properties: readonly Property[];
  readonly sortKey?: SortKey;
  /** Under which name relationships that start here carry the sort key. */
  readonly edgeKey?: string;
  /** Properties that records do not bring: they follow from the nodes nested in the record. */
  readonly derived: readonly string[];
}

const name = text('name', { required: true, longest: indexedLength });
const actorProperties = [name, texts('aliases'), text('description'), country()];
const byName: SortKey = { name: 'nameKey', of: 'name', kind: 'text' };

function actor(noun: NounName, properties: readonly Property[]): Noun {
  return {
    name: noun,
    labels: ['Node', 'Actor', noun],
    properties: [...actorProperties, ...properties],
    sortKey: byName,
    edgeKey: 'actorKey',
    derived: [],
  };
}

function thing(noun: NounName, properties: readonly Property[], more?: Partial<Noun>): Noun {
  return { name: noun, labels: ['Node', noun], properties, derived: [], ...more };
}

/** The kinds of nodes with all that a record may say about one, apart from its relationships. */
export const nouns: Readonly<Record<NounName, Noun>> = {
  Organisation: actor('Organisation', [oneOf('kind', OrganisationKind, { required: true })]),
  Person: actor('Person', [
    text('givenName', { longest: indexedLength }),
    text('familyName', { longest: indexedLength }),
  ]),
  Group: actor('Group', [
    text('describedAs', { longest: indexedLength }),
    oneOf('anonymity', Anonymity, { required: true }),
    text('anonymityReason'),
  ]),
  Statement: thing(
    'Statement',
    [
      // Speeches are one statement however long they are.
      text('text', { required: true, longest: 100_000 }),
      language(),
      oneOf('form', StatementForm, { required: true }),
      oneOf('speechAct', SpeechAct, { required: true }),
      text('cue', { longest: indexedLength }),
      date('saidOn'),
      oneOf('status', StatementStatus, { required: true, fallback: 'CURRENT' }),
      oneOf('confidence', Confidence),
    ],
    { sortKey: { name: 'saidOnKey', of: 'saidOn', kind: 'date' }, edgeKey: 'statementKey' },
  ),
  Claim: thing('Claim', [text('text', { required: true }), language()], {
    sortKey: { name: 'textKey', of: 'text', kind: 'text' },
    edgeKey: 'claimKey',
  }),
  RegulatoryAction: thing(
    'RegulatoryAction',
    [
      oneOf('kind', RegulatoryActionKind, { required: true }),
      text('title', { required: true, longest: indexedLength }),
      text('summary'),
      oneOf('bindingness', Bindingness),
      text('jurisdiction', { longest: indexedLength }),
    ],
    {
      sortKey: { name: 'firstEventOnKey', of: 'events', kind: 'events' },
      edgeKey: 'actionKey',
      derived: ['firstEventOn'],
    },
  ),
  ActionEvent: thing('ActionEvent', [oneOf('kind', ActionEventKind, { required: true }), date('on'), text('note')], {
    sortKey: { name: 'onKey', of: 'on', kind: 'date' },
  }),
  Document: thing(
    'Document',
    [
      url('url'),
      text('title', { longest: indexedLength }),
      oneOf('kind', DocumentKind, { required: true }),
      date('publishedOn'),
      language(),
      text('contentHash', { longest: indexedLength }),
      url('archiveUrl'),
      text('text', { longest: 10_000_000 }),
      oneOf('reliability', Reliability),
    ],
    { sortKey: { name: 'publishedOnKey', of: 'publishedOn', kind: 'date' }, edgeKey: 'documentKey' },
  ),
  Topic: thing('Topic', [name, text('scheme', { longest: indexedLength })], {
    sortKey: byName,
    edgeKey: 'topicKey',
  }),
};

type Parted<Text extends string> = Text extends `${infer Letter}${infer Rest}`
  ? `${Letter}${Rest extends Uncapitalize<Rest> ? '' : '_'}${Parted<Rest>}`
  : Text;

/** The key of a noun in enums: `RegulatoryAction` is `REGULATORY_ACTION`. */
export type NounKey = Uppercase<Parted<NounName>>;

/** The key of a noun. */
export function nounKey(noun: NounName): NounKey {
  return noun.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase() as NounKey;
}

/** The noun of a key, as nounKey gives it; undefined for any other text. */
export function nounOfKey(key: string): NounName | undefined {
  return nounNames.find((noun) => nounKey(noun) === key);
}

/** The noun among a node's labels; undefined for a node that has none yet. */
export function nounOf(labels: readonly string[]): NounName | undefined {
  return nounNames.find((noun) => labels.includes(noun));
}
