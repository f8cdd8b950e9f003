import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';

/** What rules ask about the graph around a batch. */
export interface Around {
  /** The texts of documents; those without a text, and unknown ids, are left out. */
  textsOf(ids: readonly string[]): Promise<readonly (readonly [id: string, text: string])[]>;
  /** The steps over relationships of a type from nodes to their neighbours. */
  stepsFrom(ids: readonly string[], type: string): Promise<readonly (readonly [from: string, to: string])[]>;
}

/** The graph that a transaction sees. */
export function aroundIn(run: Run): Around {
  return {
    textsOf: async (ids) => (await run(statement('import/document-text'), { ids })) as [string, string][],
    stepsFrom: async (ids, type) => (await run(statement('import/next'), { ids, type })) as [string, string][],
  };
}
