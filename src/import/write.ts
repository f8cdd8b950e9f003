import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { Difference } from './difference.ts';
import type { RelationshipRow } from './row.ts';
import { inSlices } from './slice.ts';

/** How many nodes, and how many relationships with those to identifiers, a batch made, altered, left alone and took away. */
export interface LoadCounts {
  readonly nodes: Counts;
  readonly relationships: Counts;
}

export interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Does what a difference says, but for nodes that are to go, within the transaction that claimed the nodes. Throws if the database does less than it was asked for. */
export async function write(run: Run, found: Difference): Promise<LoadCounts> {
  const created = found.createdRelationships.map(relationshipParameters);
  const changed = found.changedRelationships.map(relationshipParameters);
  await all(run, 'put-nodes', 'rows', [...found.createdNodes, ...found.changedNodes]);
  await all(run, 'remove-relationships', 'rows', found.removedRelationships);
  await all(run, 'remove-events', 'ids', found.removedEvents);
  await all(run, 'create-relationships', 'rows', created);
  await all(run, 'change-relationships', 'rows', changed);
  await all(run, 'remove-identifiers', 'rows', found.removedIdentifiers);
  await all(run, 'add-identifiers', 'rows', found.addedIdentifiers);
  return {
    nodes: {
      created: found.createdNodes.length,
      changed: found.changedNodes.length,
      unchanged: found.unchangedNodes,
      removed: found.removedEvents.length,
    },
    relationships: {
      created: created.length + found.addedIdentifiers.length,
      changed: changed.length,
      unchanged: found.unchangedRelationships,
      removed: found.removedRelationships.length + found.removedIdentifiers.length,
    },
  };
}

/** Takes nodes away for which a difference asks, once nothing of theirs is left: the last thing to do, because it takes what points at them too. */
export async function removeNodes(run: Run, { removedNodes }: Difference): Promise<void> {
  await all(run, 'remove-nodes', 'ids', removedNodes);
}

async function all(run: Run, name: string, parameter: 'rows' | 'ids', list: readonly unknown[]): Promise<void> {
  for (const slice of inSlices(list)) {
    const [row] = await run(statement(`import/${name}`), { [parameter]: slice });
    if (row?.[0] !== slice.length) {
      throw new Error(`import/${name} reached ${row?.[0]} of ${slice.length}: another writer took something away.`);
    }
  }
}

function relationshipParameters({
  id,
  kind,
  sourceId,
  targetId,
  properties,
}: RelationshipRow): Record<string, unknown> {
  return { id, type: kind.type, sourceId, targetId, properties };
}
