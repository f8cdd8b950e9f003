import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadRecords } from '../../src/import/load.ts';
import { program } from '../../src/model/origin.ts';
import { judge } from '../../src/mutation/judge.ts';
import { merge } from '../../src/mutation/merge.ts';
import { separate } from '../../src/mutation/separate.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { emptyDatabase } from '../neo4j.ts';

const ids = ['a', 'b', 'c', 'd'];
const origin = { author: program, verb: 'test' };
const some = <T>(values: readonly T[]) => fc.subarray([...values]);

const actor = (id: string) =>
  fc.record(
    {
      type: fc.constant('Organisation'),
      id: fc.constant(id),
      kind: fc.constantFrom('COMPANY', 'NGO'),
      name: fc.constantFrom('One', 'Two', id),
      aliases: some(['One', 'Two', 'Three']),
      identifiers: some(['1', '2'].map((value) => ({ scheme: 'lei', value }))),
      memberOf: some(ids.filter((other) => other !== id)).chain((others) =>
        fc.tuple(
          ...others.map((node) => fc.record({ node: fc.constant(node), from: fc.constantFrom('1999', '2000') })),
        ),
      ),
      description: fc.constantFrom('First.', 'Second.'),
    },
    { requiredKeys: ['type', 'id', 'kind', 'name'] },
  );
const statement = (id: string) =>
  fc.record({
    type: fc.constant('Statement'),
    id: fc.constant(id),
    text: fc.constant(id),
    form: fc.constant('SPEECH'),
    speechAct: fc.constant('ASSERT'),
    assertedBy: fc.subarray(ids, { minLength: 1 }).map((nodes) => nodes.map((node) => ({ node }))),
    about: some(ids).chain((nodes) =>
      fc.tuple(
        ...nodes.map((node) => fc.record({ node: fc.constant(node), stance: fc.constantFrom('CRITICAL', 'MIXED') })),
      ),
    ),
  });
const story = fc.tuple(fc.tuple(...ids.map(actor)), fc.tuple(...['s', 't'].map(statement)));
const steps = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { minLength: 2, maxLength: 6 });

async function everything(database: Database): Promise<unknown> {
  return [
    await database.read(
      'MATCH (node:Node) RETURN node {.*, createdSequence: null, revision: null} AS node ORDER BY node.id',
    ),
    await database.read(
      'MATCH (:Node)-[edge]->(end) RETURN type(edge), properties(edge), coalesce(end.key, end.id) AS to ORDER BY edge.id, type(edge), to',
    ),
    await database.read('MATCH (merge:ActorMerge {undone: false}) RETURN merge.mergedId'),
  ];
}

/** Each step merges two actors or, where the second is a former id, makes it one of its own again; those that are one stay so. */
async function take(database: Database, [one, other]: [string, string], merged: Map<string, string>): Promise<void> {
  const present = (id: string): string => merged.get(id) ?? id;
  await database.write(async (run) => {
    if (merged.has(other)) await separate(run, other, origin);
    else if (present(one) !== other) {
      await judge(run, { one: present(one), other, verdict: 'SAME' }, origin);
      await merge(run, { keep: one, merge: other }, origin);
    }
  });
}

async function mergedIn(database: Database): Promise<Map<string, string>> {
  const rows = await database.read('MATCH (merge:ActorMerge {undone: false}) RETURN merge.mergedId, merge.into');
  return new Map(rows as [string, string][]);
}

test('whatever is merged and separated, once all is separated everything is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      story,
      steps,
      fc.shuffledSubarray(ids, { minLength: 4 }),
      async ([actors, statements], taken, order) => {
        const database = await emptyDatabase();
        await loadRecords(database, [...actors, ...statements]);
        const before = await everything(database);
        for (const step of taken) await take(database, step, await mergedIn(database));
        for (const id of order)
          if ((await mergedIn(database)).has(id)) await database.write((run) => separate(run, id, origin));
        expect(await everything(database)).toEqual(before);
      },
    ),
    { numRuns: 30, seed: 17 },
  );
}, 600_000);
