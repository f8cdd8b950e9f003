import type { Run } from '../../neo4j/database.ts';
import type { Held } from '../held.ts';
import type { Problem } from '../problem.ts';
import type { RecordRows } from '../row.ts';
import { runInSlices } from '../slice.ts';

/** An event belongs to one action. It goes to another together with the record of its own that lacks it, for which it may wait. */
export async function checkEventOwners(
  run: Run,
  batch: readonly RecordRows[],
  held: ReadonlyMap<string, Held>,
): Promise<Problem[]> {
  const events = batch.flatMap(({ line, node, events }) =>
    events
      .map(({ id }, index) => ({ line, node, id, field: `events[${index}].id` }))
      .filter(({ id }) => held.has(id) && !hasEvent(held.get(node.id), id)),
  );
  const rows = await runInSlices(
    run,
    'import/owners-of-events',
    'ids',
    events.map(({ id }) => id),
  );
  const owners = new Map(rows.map(([id, owner]) => [String(id), String(owner)]));
  const own = new Set(batch.map(({ node }) => node.id));
  return events.flatMap(({ line, node, id, field }) => {
    const owner = owners.get(id);
    if (owner === undefined || own.has(owner)) return [];
    const message = `${id} belongs to another action`;
    return [{ line, id: node.id, field, kind: 'taken' as const, message, missing: owner }];
  });
}

function hasEvent(held: Held | undefined, id: string): boolean {
  return [...(held?.relationships.values() ?? [])].some(
    ({ type, targetId }) => type === 'HAS_EVENT' && targetId === id,
  );
}
