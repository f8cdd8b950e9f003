import type { Random } from './random.ts';
import { hubs, idOf, type Shape } from './shape.ts';

/** Names an actor: every third time one of the hubs, the first of them half of those times; else one of the many, some far more often. */
export function mention(shape: Shape, chance: Random): string {
  const draw = chance.unit();
  if (draw < 1 / 6) return hubs[0];
  if (draw < 1 / 6 + 1 / 9) return hubs[1];
  if (draw < 1 / 3) return hubs[2];
  return idOf('actor', chance.skewed(shape.actors));
}
