import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';
import { inSlices } from '../slice.ts';

/** What rules ask about the graph around a batch. */
export interface Around {
  /** The texts of documents, each once; only a few are in memory at a time. Those without a text, and unknown ids, are left out. */
  textsOf(ids: readonly string[]): AsyncIterable<readonly [id: string, text: string]>;
  /** The steps over relationships of a type from nodes to their neighbours. */
  stepsFrom(ids: readonly string[], type: string): Promise<readonly (readonly [from: string, to: string])[]>;
}

/** Texts are read together up to this length; a longer one is read alone. */
export const textsLength = 4 * 1024 * 1024;

/** The graph that a transaction sees. */
export function aroundIn(run: Run): Around {
  return {
    async *textsOf(ids) {
      for (const slice of inSlices(ids)) {
        const sizes = (await run(statement('import/document-size'), { ids: slice })) as [string, number][];
        for (const few of inFew(sizes)) {
          yield* (await run(statement('import/document-text'), { ids: few })) as [string, string][];
        }
      }
    },
    stepsFrom: async (ids, type) => (await run(statement('import/next'), { ids, type })) as [string, string][],
  };
}

/** Cuts ids of texts, with their lengths, into lists whose texts can be in memory together. */
export function* inFew(sizes: readonly (readonly [id: string, length: number])[]): Generator<string[]> {
  let few: string[] = [];
  let sum = 0;
  for (const [id, length] of sizes) {
    if (few.length > 0 && sum + length > textsLength) {
      yield few;
      [few, sum] = [[], 0];
    }
    few.push(id);
    sum += length;
  }
  if (few.length > 0) yield few;
}
