import { described } from './described.ts';

export const ActorType = described('ActorType', 'Which of the three kinds an actor is.', {
  ORGANISATION: 'A company, state, public body or other organisation.',
  PERSON: 'One human being known by name.',
  GROUP: 'Several people or organisations spoken of together, or a source without a name.',
});
export type ActorType = keyof typeof ActorType;

export const OrganisationKind = described('OrganisationKind', 'What sort of organisation it is.', {
  COMPANY: 'A business, state-owned ones included, such as Huawei or BT.',
  STATE: 'A country acting or speaking as a whole, as in "the US has accused".',
  GOVERNMENT_BODY: 'A government, ministry, agency or other public body that does not mainly regulate.',
  REGULATOR: 'A public body whose task is to supervise and regulate others.',
  NEWS_ORGANISATION: 'A newspaper, broadcaster, news agency or news site.',
  NGO: 'A non-governmental organisation, charity or think tank.',
  INTERNATIONAL_BODY: 'An organisation of several states, such as the European Union.',
  COURT: 'A court or tribunal.',
  PARTY: 'A political party.',
  OTHER: 'Any other organisation, or one whose sort is not known.',
});
export type OrganisationKind = keyof typeof OrganisationKind;

export const Anonymity = described('Anonymity', 'How far the members of a group are named.', {
  NAMED: 'The members are named in the document.',
  COLLECTIVE: 'A group spoken of as a whole, such as "other operators"; nobody hides.',
  UNNAMED: 'The document withholds the names, as in "sources who asked not to be named".',
  UNKNOWN: 'The document does not tell whether the names are withheld.',
});
export type Anonymity = keyof typeof Anonymity;
