import type { KeyRange } from '../projection/key-range.ts';
import { outgoing } from './neighbour-list.ts';

/** The keys that relationships of a type have which start at a node: their ids, since `;` is what follows `:`. */
export const keysOfType = (id: string, relation: string): KeyRange => ({
  from: `${id}:${relation}:`,
  to: `${id}:${relation};`,
});

/** Under which name a token keeps how far a list is drawn: of the list of several types, each type by itself. */
export const placeOf = (path: string, relation: string | undefined): string =>
  path === outgoing && relation !== undefined ? `${path}:${relation}` : path;
