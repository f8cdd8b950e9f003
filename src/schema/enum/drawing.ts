import { described } from './described.ts';

export const DrawingCollapse = described('DrawingCollapse', 'What stands for a node and for an edge in a drawing.', {
  NONE: 'Everything as it is recorded: a node for each node, an edge for each relationship.',
  ACTORS:
    'Actors alone: an edge for all that one actor said about another, with its counts. Statements without a speaker are left out.',
});
export type DrawingCollapse = keyof typeof DrawingCollapse;

export const DrawingRank = described(
  'DrawingRank',
  'Which nodes a drawing takes first where there is no room for all.',
  {
    CONNECTED: 'Those with the most neighbours in what was read, which gives the drawing its shape. The default.',
    DEGREE: 'Those with the most relationships in the whole graph.',
    NEWEST: 'Those said, published or begun last; nodes without a day come last.',
  },
);
export type DrawingRank = keyof typeof DrawingRank;
