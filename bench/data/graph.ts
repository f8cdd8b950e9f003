import { actors } from './actor.ts';
import { instantOf } from './calendar.ts';
import { random } from './random.ts';
import type { GeneratedRecord } from './record.ts';
import { shapeOf } from './shape.ts';
import { actions, claims, documents, topics } from './source.ts';
import { statements } from './statement.ts';

/**
 * The records of a made-up graph around so many statements: always the same for the same seed and size, one at a time, so
 * that a million needs no more memory than ten. A record names only records before it.
 */
export function* graph(seed: number, size: number): Generator<GeneratedRecord> {
  const shape = shapeOf(size);
  let number = 0;
  for (const noun of [topics, actors, documents, actions, claims, statements]) {
    for (const record of noun(shape, random(seed, noun.name))) {
      yield { ...record, recordedAt: instantOf(number) };
      number += 1;
    }
  }
}
