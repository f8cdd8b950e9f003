import type { Dimensions } from '../../model/dimension.ts';
import { described } from './described.ts';

export const FacetField = described('FacetField', 'By what statements or regulatory actions are counted.', {
  SPEAKER: 'By who made the statements, or the statements about the actions.',
  KIND: 'By the kind of the actions, or of the actions that the statements are about.',
  ACT: 'By what the speaker does by making the statements, or the statements about the actions.',
  STATUS:
    'By whether the statements, or the statements about the actions, still stand, or were corrected or retracted.',
  STANCE:
    'By the stance that the statements take on what the `about` of the filter asks for, else on any subject; or the stance that statements take on the actions.',
  TOPIC: 'By topic; broader topics are not added.',
  PUBLISHER: 'By who published the documents that the statements are found in, or that the actions are published in.',
  JURISDICTION: 'By where the actions have effect, or the actions that the statements are about.',
  YEAR: 'By the year the statements were said in, or the years in which something happened to the actions; dates that do not settle on a year do not count.',
});
export type FacetField = keyof typeof FacetField;

/** Where the values of each field are found, from a statement. */
export const statementFacets: Dimensions<FacetField> = {
  SPEAKER: { over: 'statement/asserted-by' },
  KIND: { over: 'statement/action-kind' },
  ACT: { over: 'statement/act' },
  STATUS: { over: 'statement/standing' },
  STANCE: { over: 'statement/about', take: 'stance' },
  TOPIC: { over: 'tagged/topics' },
  PUBLISHER: { over: 'statement/published-by' },
  JURISDICTION: { over: 'statement/action-jurisdiction' },
  YEAR: { over: 'statement/year' },
};

/** Where the values of each field are found, from a regulatory action. */
export const actionFacets: Dimensions<FacetField> = {
  SPEAKER: { over: 'regulatory-action/speaker' },
  KIND: { over: 'regulatory-action/kind-of' },
  ACT: { over: 'regulatory-action/act' },
  STATUS: { over: 'regulatory-action/standing' },
  STANCE: { over: 'regulatory-action/stance' },
  TOPIC: { over: 'tagged/topics' },
  PUBLISHER: { over: 'regulatory-action/publisher' },
  JURISDICTION: { over: 'regulatory-action/jurisdiction-of' },
  YEAR: { over: 'regulatory-action/year' },
};
