import { relationshipId } from '../model/id.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { Problem } from './problem.ts';
import type { RecordRows, RelationshipRow } from './row.ts';
import { inSlices } from './slice.ts';

/** The actors that former ids stand for; empty, at the cost of one look, where no actor was ever merged. */
export async function formerIds(run: Run, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const [[merges] = []] = await run(statement('import/any-merge'));
  if (merges === 0) return found;
  for (const slice of inSlices([...new Set(ids)])) {
    for (const [id, into] of await run(statement('import/merged-into'), { ids: slice }))
      found.set(String(id), String(into));
  }
  return found;
}

/** Lets records that name an actor by a former id name the actor; of one that they name by its own id too, what they say there counts. Nothing names itself. */
export function byPresentIds(batch: readonly RecordRows[], former: ReadonlyMap<string, string>): readonly RecordRows[] {
  if (former.size === 0) return batch;
  return batch.map((record) => {
    const rows = new Map<string, RelationshipRow>();
    for (const row of record.relationships) {
      const present = withTarget(row, former.get(row.targetId));
      if (present.targetId === record.node.id) continue;
      if (present === row || !rows.has(present.id)) rows.set(present.id, present);
    }
    return { ...record, relationships: [...rows.values()] };
  });
}

function withTarget(row: RelationshipRow, targetId: string | undefined): RelationshipRow {
  if (targetId === undefined || row.kind.nested) return row;
  const id = relationshipId(row.sourceId, row.kind.type, targetId);
  return { ...row, id, targetId, properties: { ...row.properties, id, targetId } };
}

/** A former id stands for another actor, so it is no record's, and no event's. */
export function checkFormerIds(batch: readonly RecordRows[], former: ReadonlyMap<string, string>): Problem[] {
  return batch.flatMap(({ line, node, events }) => {
    const advised = (id: string, field: string, advice: string): Problem[] => {
      const into = former.get(id);
      const message = `the id was merged into ${into}; ${advice}`;
      return into === undefined ? [] : [{ line, id: node.id, field, kind: 'taken', message }];
    };
    return [
      ...advised(node.id, 'id', 'record that one, or separate the two first'),
      ...events.flatMap(({ id }, index) => advised(id, `events[${index}].id`, 'give the event another one')),
    ];
  });
}
