import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';
import type { Held } from '../held.ts';
import type { Problem } from '../problem.ts';
import type { RecordRows } from '../row.ts';
import { inSlices, runInSlices } from '../slice.ts';

/**
 * An unnamed source belongs to one document. Looks at the graph as written, so it comes last. Who moves it to another document may wait for
 * the others that quote it.
 */
export async function checkUnnamedSources(
  run: Run,
  batch: readonly RecordRows[],
  held: ReadonlyMap<string, Held>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const sources = possibleSources(batch);
  for (const [id] of await runInSlices(run, 'import/unnamed-in', 'ids', copiesNoMore(batch, held)))
    sources.add(id as string);
  for (const ids of inSlices([...sources])) {
    for (const [id, quotes] of await run(statement('import/unnamed-sources'), { ids })) {
      problems.push(...quotedTwice(batch, id as string, quotes as Quotes));
    }
  }
  return problems;
}

/** Statements that quote a source, each with a document of it. */
export type Quotes = readonly (readonly [statement: string, document: string])[];

/** An unnamed source that is quoted in several documents: by records of a batch, and by others if these are in the way. */
export function quotedTwice(batch: readonly RecordRows[], id: string, quotes: Quotes): Problem[] {
  const documents = [...new Set(quotes.map(([, document]) => document))].sort();
  const message = `an unnamed source belongs to one document, but it is quoted in ${documents.join(', ')}`;
  const lines = new Map(batch.map(({ node, line }) => [node.id, line]));
  const own = quotes.filter(([statement]) => lines.has(statement));
  const ownDocuments = new Set(own.map(([, document]) => document));
  const [missing] = quotes.find(([statement, document]) => !lines.has(statement) && !ownDocuments.has(document)) ?? [];
  if (missing === undefined || own.length === 0) return [{ id, message }];
  return own.map(([statement]) => ({ line: lines.get(statement) as number, id, message, missing }));
}

/** The batch's own unnamed sources, and everybody who speaks in it: there are fewer of them than statements. */
function possibleSources(batch: readonly RecordRows[]): Set<string> {
  const ids = new Set<string>();
  for (const { node, relationships } of batch) {
    if (node.properties.anonymity === 'UNNAMED') ids.add(node.id);
    for (const { kind, targetId } of relationships) if (kind.type === 'ASSERTED_BY') ids.add(targetId);
  }
  return ids;
}

/** The documents that were wire copies and are none now: what is quoted in them counts from now on. */
function copiesNoMore(batch: readonly RecordRows[], held: ReadonlyMap<string, Held>): string[] {
  return batch
    .filter(({ node, relationships }) => {
      const before = [...(held.get(node.id)?.relationships.values() ?? [])];
      return (
        before.some(({ type }) => type === 'SYNDICATED_FROM') &&
        !relationships.some(({ kind }) => kind.type === 'SYNDICATED_FROM')
      );
    })
    .map(({ node }) => node.id);
}
