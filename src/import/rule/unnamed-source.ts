import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';
import type { Problem } from '../problem.ts';
import { inSlices } from '../slice.ts';

/** An unnamed source belongs to one document. Looks at the graph as written, so it comes last. */
export async function checkUnnamedSources(run: Run, ids: readonly string[]): Promise<Problem[]> {
  const problems = new Map<string, Problem>();
  for (const slice of inSlices(ids)) {
    for (const [id, documents] of await run(statement('import/unnamed-sources'), { ids: slice })) {
      const message = `an unnamed source belongs to one document, but it is quoted in ${(documents as string[]).join(', ')}`;
      problems.set(id as string, { id: id as string, message });
    }
  }
  return [...problems.values()];
}
