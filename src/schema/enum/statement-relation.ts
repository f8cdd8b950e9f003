import { described } from './described.ts';

export const StatementRelation = described('StatementRelation', 'How one statement refers to another.', {
  REPORTS: 'It passes the other on.',
  RESPONDS_TO: 'It answers the other.',
  DISPUTES: 'It contests the other.',
  CONFIRMS: 'It bears the other out.',
  REPEATS: 'It says again what the other said before.',
  COMMENTS_ON: 'It remarks on the other.',
});
export type StatementRelation = keyof typeof StatementRelation;
