import { described } from './described.ts';

export const ChangeKind = described('ChangeKind', 'What happened to a record.', {
  CREATED: 'It was recorded.',
  CHANGED: 'It was there, and says something else since.',
  REMOVED: 'It was taken away.',
});
export type ChangeKind = keyof typeof ChangeKind;

export const RecordType = described('RecordType', 'The types of nodes that have a record of their own.', {
  Organisation: 'Records of organisations.',
  Person: 'Records of people.',
  Group: 'Records of groups.',
  Statement: 'Records of statements.',
  Claim: 'Records of claims.',
  RegulatoryAction: 'Records of regulatory actions, with their events.',
  Document: 'Records of documents.',
  Topic: 'Records of topics.',
});
export type RecordType = keyof typeof RecordType;
