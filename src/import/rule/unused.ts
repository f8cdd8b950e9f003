import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';
import type { Problem } from '../problem.ts';
import { inSlices } from '../slice.ts';

/** What others still point at cannot go. Looks at the graph as written, but for what is to go, so it comes before that is taken away. */
export async function checkUnused(run: Run, removed: readonly string[]): Promise<Problem[]> {
  const problems = new Map<string, string[]>();
  for (const ids of inSlices(removed)) {
    for (const [id, source] of await run(statement('import/pointing'), { ids, gone: removed })) {
      problems.set(id as string, [...(problems.get(id as string) ?? []), source as string]);
    }
  }
  return [...problems].map(([id, sources]) => ({
    id,
    kind: 'taken' as const,
    message: `is still named by ${sources.join(', ')}`,
  }));
}
