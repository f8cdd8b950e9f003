import { nounOf } from '../model/noun.ts';
import type { Run } from '../neo4j/database.ts';
import { codeOf, Overtaken } from '../neo4j/error.ts';
import type { Difference, NodeChange } from './difference.ts';
import type { End } from './end.ts';
import type { RelationshipRow } from './row.ts';
import { runInSlices } from './slice.ts';

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

/**
 * Does what a difference says, but for nodes that are to go, within the transaction that took the nodes. Nodes that it makes are
 * added to the ends. Throws Overtaken if the database does less than it was asked for.
 */
export async function write(run: Run, found: Difference, ends: Map<string, End>): Promise<LoadCounts> {
  const isNew = ({ id }: NodeChange): boolean => !ends.has(id);
  const claimed = found.createdNodes.filter((node) => !isNew(node));
  await createNodes(run, found.createdNodes.filter(isNew), ends);
  const created = found.createdRelationships.map((row) => createdRow(row, ends));
  const changed = found.changedRelationships.map(({ id, sourceId, properties }) => ({ id, sourceId, properties }));
  await Promise.all([
    all(run, 'put-nodes', 'rows', [...claimed, ...found.changedNodes]),
    all(run, 'remove-relationships', 'rows', found.removedRelationships),
    all(run, 'remove-events', 'ids', found.removedEvents),
    all(run, 'create-relationships', 'rows', created),
    all(run, 'change-relationships', 'rows', changed),
    all(run, 'remove-identifiers', 'rows', found.removedIdentifiers),
    all(run, 'add-identifiers', 'rows', found.addedIdentifiers),
  ]);
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
  const rows = await runInSlices(run, `import/${name}`, parameter, list);
  const reached = rows.reduce((sum, [count]) => sum + Number(count), 0);
  if (reached !== list.length) {
    throw new Overtaken(`import/${name} reached ${reached} of ${list.length}: another writer took something away.`);
  }
}

/** Makes nodes, in the order of their ids, as everybody does. */
async function createNodes(run: Run, nodes: readonly NodeChange[], ends: Map<string, End>): Promise<void> {
  const sorted = [...nodes].sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = sorted.map(({ id, labels, properties }) => [labels, { id, ...properties }]);
  const places = await runInSlices(run, 'import/create-nodes', 'rows', rows).catch(explainTaken);
  for (const [index, { id, labels }] of sorted.entries()) {
    ends.set(id, { noun: nounOf(labels), place: Number(places[index]?.[0]) });
  }
}

/** Nobody had these ids when the transaction looked. */
function explainTaken(error: unknown): never {
  if (codeOf(error) !== 'Neo.ClientError.Schema.ConstraintValidationFailed') throw error;
  throw new Overtaken('Another writer made a node meanwhile that this transaction was to make.', { cause: error });
}

function createdRow({ kind, sourceId, targetId, properties }: RelationshipRow, ends: ReadonlyMap<string, End>) {
  return [ends.get(sourceId)?.place, ends.get(targetId)?.place, kind.type, properties];
}
