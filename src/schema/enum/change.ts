import { described } from './described.ts';

export const ChangeKind = described('ChangeKind', 'What happened to a record.', {
  CREATED: 'It was recorded.',
  CHANGED: 'It was there, and says something else since.',
  REMOVED: 'It was taken away.',
});
export type ChangeKind = keyof typeof ChangeKind;

export const RecordType = described('RecordType', 'The types of nodes that have a record of their own.', {
  ORGANISATION: 'Records of organisations.',
  PERSON: 'Records of people.',
  GROUP: 'Records of groups.',
  STATEMENT: 'Records of statements.',
  CLAIM: 'Records of claims.',
  REGULATORY_ACTION: 'Records of regulatory actions, with their events.',
  DOCUMENT: 'Records of documents.',
  TOPIC: 'Records of topics.',
});
export type RecordType = keyof typeof RecordType;
