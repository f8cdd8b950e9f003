import { described } from './described.ts';

export const PathMode = described('PathMode', 'What connects two actors.', {
  STATEMENTS: 'What one said about, to or for the other, and what one said in answer to the other.',
  ROLES: 'Roles, and being part of, a member of or owned by the other.',
  REGULATION: 'An action that one takes and that applies to the other, or that both take.',
  ALL: 'Any of these. The default.',
});
export type PathMode = keyof typeof PathMode;

export const PathThrough = described(
  'PathThrough',
  'What else a path may pass through; each makes many actors neighbours.',
  {
    DOCUMENTS: 'Documents: who wrote or is quoted in one is next to who published it.',
    TOPICS: 'Topics: two who made statements that are filed under one topic are next to each other.',
    HUBS: 'Actors with more relationships than `hubsAbove`.',
  },
);
export type PathThrough = keyof typeof PathThrough;

export const HopKind = described('HopKind', 'What a hop of a path rests on.', {
  ROLE: 'A role, or a part, membership or ownership.',
  REGULATION: 'A regulatory action.',
  STATEMENT: 'A statement, or an answer to a statement.',
  DOCUMENT: 'A document, asked for by `through`.',
  TOPIC: 'A topic, asked for by `through`.',
});
export type HopKind = keyof typeof HopKind;
