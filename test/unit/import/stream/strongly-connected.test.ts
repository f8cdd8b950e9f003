import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stronglyConnected } from '../../../../src/import/stream/strongly-connected.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const graphs = fc
  .array(fc.array(fc.constantFrom(...names, 'elsewhere'), { maxLength: 4 }), { minLength: 1, maxLength: names.length })
  .map((lists) => new Map(lists.map((steps, index) => [names[index] as string, steps])));

function leadsTo(steps: ReadonlyMap<string, readonly string[]>, from: string): Set<string> {
  const found = new Set([from]);
  for (const node of found) for (const next of steps.get(node) ?? []) if (steps.has(next)) found.add(next);
  return found;
}

test('groups hold what leads to each other, and come after what they lead to', () => {
  fc.assert(
    fc.property(graphs, (steps) => {
      const groups = stronglyConnected(steps);
      expect(groups.flat().sort()).toEqual([...steps.keys()].sort());
      const place = new Map(groups.flatMap((group, index) => group.map((node) => [node, index] as const)));
      for (const one of steps.keys()) {
        for (const other of leadsTo(steps, one)) {
          const together = leadsTo(steps, other).has(one);
          const [first, second] = [place.get(one) as number, place.get(other) as number];
          expect(together ? first === second : second < first).toBe(true);
        }
      }
    }),
  );
});

test('a chain of 100,000 is no trouble', () => {
  const steps = new Map(Array.from({ length: 100_000 }, (_, index) => [`${index}`, [`${index + 1}`]]));
  expect(stronglyConnected(steps)).toHaveLength(100_000);
});
