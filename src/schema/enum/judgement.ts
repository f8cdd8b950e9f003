import { described } from './described.ts';

export const ActorVerdict = described('ActorVerdict', 'What is judged of two actors.', {
  SAME: 'They are one. `mergeActors` makes them one.',
  DIFFERENT: 'They are two: they are not proposed to be merged again, and cannot be before that is judged anew.',
  UNSURE: 'It cannot be told.',
});
export type ActorVerdict = keyof typeof ActorVerdict;
