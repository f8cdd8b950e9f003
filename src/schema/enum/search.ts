import { described } from './described.ts';

export const SearchType = described('SearchType', 'What is searched.', {
  ACTOR: 'Organisations, people and groups, by all their names.',
  STATEMENT: 'Statements, by their text.',
  CLAIM: 'Claims, by their wording.',
  REGULATORY_ACTION: 'Regulatory actions, by title and summary.',
  DOCUMENT: 'Documents, by title, and by full text where it is kept.',
  TOPIC: 'Topics, by heading.',
});
export type SearchType = keyof typeof SearchType;

export const SearchField = described('SearchField', 'In which field of a node words were found.', {
  TEXT: 'The text of a statement or document, or the wording of a claim.',
  TITLE: 'The title of a regulatory action or document.',
  SUMMARY: 'The summary of a regulatory action.',
  NAME: 'The name of an actor or the heading of a topic.',
  ALIAS: 'Another name of an actor.',
});
export type SearchField = keyof typeof SearchField;
