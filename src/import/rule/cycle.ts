import { relationshipKinds } from '../../model/relationship.ts';
import { type Difference, exists } from '../difference.ts';
import type { Held } from '../held.ts';
import type { Problem } from '../problem.ts';
import type { RecordRows, RelationshipRow } from '../row.ts';
import { inSlices } from '../slice.ts';
import type { Around } from './around.ts';

const acyclicTypes = [...new Set(relationshipKinds.filter(({ acyclic }) => acyclic).map(({ type }) => type))];

interface PlacedRow {
  readonly line: number;
  readonly row: RelationshipRow;
}

/** Chains do not lead back: nothing reports itself over others, and no topic is broader than itself. Who closes one with what is there may wait for that. */
export async function checkCycles(batch: readonly RecordRows[], around: Around): Promise<Problem[]> {
  const problems: Problem[] = [];
  const own = new Set(batch.map(({ node }) => node.id));
  for (const [type, rows] of acyclicRows(batch)) {
    if (rows.length === 0) continue;
    const steps = await reachable(
      around,
      type,
      batch,
      rows.map(({ row }) => row),
    );
    const cycle = findCycle(steps, new Set(rows.map(({ row }) => row.sourceId)));
    if (!cycle) continue;
    const first = rows.find(({ row }) => cycle.some((id, at) => id === row.sourceId && cycle[at + 1] === row.targetId));
    const place = first ? { line: first.line, id: first.row.sourceId, field: first.row.place } : {};
    // A step that is stored may still change.
    const elsewhere = cycle.find((id) => !own.has(id));
    const missing = elsewhere === undefined ? {} : { missing: elsewhere };
    problems.push({ ...place, ...missing, message: `${type} leads in a circle: ${cycle.join(', ')}` });
  }
  return problems;
}

/**
 * The records of a batch that may have closed a circle with what others wrote at once, as can be seen when those have committed: the ones
 * that were there before and got a new step. Nobody else can lead to a node that this transaction makes. So a circle that holds
 * steps of others comes back into the batch at a node that was there, and going on from it by new steps first meets one of these records;
 * any other circle was seen before.
 */
export function joined(
  batch: readonly RecordRows[],
  { createdRelationships }: Pick<Difference, 'createdRelationships'>,
  held: ReadonlyMap<string, Held>,
): RecordRows[] {
  const steps = createdRelationships.filter(({ kind, sourceId }) => kind.acyclic && exists(held.get(sourceId)));
  const ids = new Set(steps.map(({ sourceId }) => sourceId));
  return batch.filter(({ node }) => ids.has(node.id));
}

/** The relationships of each type that never leads back. */
function acyclicRows(batch: readonly RecordRows[]): Map<string, PlacedRow[]> {
  const rows = new Map(acyclicTypes.map((type): [string, PlacedRow[]] => [type, []]));
  for (const { line, relationships } of batch) {
    for (const row of relationships) rows.get(row.kind.type)?.push({ line, row });
  }
  return rows;
}

type Steps = Map<string, string[]>;

/** Every step that can be reached from the batch: its own, which replace those in the database, and those around it. */
async function reachable(
  around: Around,
  type: string,
  batch: readonly RecordRows[],
  rows: readonly RelationshipRow[],
): Promise<Steps> {
  const steps: Steps = new Map(batch.map(({ node }) => [node.id, []]));
  for (const { sourceId, targetId } of rows) steps.get(sourceId)?.push(targetId);
  let border = unknown(
    rows.map(({ targetId }) => targetId),
    steps,
  );
  while (border.length > 0) {
    for (const id of border) steps.set(id, []);
    for (const ids of inSlices(border)) {
      for (const [id, next] of await around.stepsFrom(ids, type)) steps.get(id)?.push(next);
    }
    border = unknown(
      border.flatMap((id) => steps.get(id) ?? []),
      steps,
    );
  }
  return steps;
}

function unknown(ids: readonly string[], steps: Steps): string[] {
  return [...new Set(ids)].filter((id) => !steps.has(id));
}

/** One cycle, beginning and ending at the same node, if there is any; without recursion, because chains may be long. */
function findCycle(steps: Steps, starts: Iterable<string>): string[] | undefined {
  const finished = new Set<string>();
  for (const start of starts) {
    const path: string[] = [start];
    const onPath = new Map([[start, 0]]);
    const open = [[...(steps.get(start) ?? [])]];
    while (open.length > 0) {
      const next = open.at(-1)?.pop();
      if (next === undefined) {
        open.pop();
        const left = path.pop() as string;
        onPath.delete(left);
        finished.add(left);
      } else if (onPath.has(next)) {
        return closed(path.slice(onPath.get(next)));
      } else if (!finished.has(next)) {
        onPath.set(next, path.length);
        path.push(next);
        open.push([...(steps.get(next) ?? [])]);
      }
    }
  }
  return undefined;
}

function closed(cycle: readonly string[]): string[] {
  return [...cycle, cycle[0] as string];
}
