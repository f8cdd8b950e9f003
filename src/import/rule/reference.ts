import { type NounName, nounOf } from '../../model/noun.ts';
import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';
import type { Problem } from '../problem.ts';
import type { RecordRows, RelationshipRow } from '../row.ts';
import { inSlices } from '../slice.ts';

/** Every relationship ends at a node that exists, of a type it may end at, with properties that belong there. */
export async function checkReferences(run: Run, batch: readonly RecordRows[]): Promise<Problem[]> {
  const targets = await targetNouns(run, batch);
  return batch.flatMap(({ line, node, relationships }) =>
    relationships.flatMap((row) =>
      problemsOf(row, targets.get(row.targetId)).map((problem) => ({ line, id: node.id, ...problem })),
    ),
  );
}

function problemsOf(row: RelationshipRow, target: NounName | undefined): Omit<Problem, 'line' | 'id'>[] {
  const { kind, place, targetId, properties } = row;
  if (kind.nested) return [];
  const field = `${place}.node`;
  if (target === undefined) {
    const message = `there is no ${targetId}, neither here nor in the database`;
    const hint = `Import the record of ${targetId} too, or correct the id.`;
    return [{ field, kind: 'missing', message, hint, missing: targetId }];
  }
  if (!kind.targets.includes(target)) {
    return [{ field, message: `${targetId} is of type ${target}, but only ${kind.targets.join(', ')} can stand here` }];
  }
  return kind.properties
    .filter(({ name, onlyTo }) => onlyTo !== undefined && onlyTo !== target && properties[name] !== undefined)
    .map(({ name, onlyTo }) => ({
      field: `${place}.${name}`,
      message: `goes with the type ${onlyTo}, but ${targetId} is of type ${target}`,
    }));
}

async function targetNouns(run: Run, batch: readonly RecordRows[]): Promise<ReadonlyMap<string, NounName>> {
  const nouns = new Map<string, NounName>(batch.map(({ node }) => [node.id, node.noun]));
  for (const { events } of batch) for (const { id, noun } of events) nouns.set(id, noun);
  const elsewhere = new Set(batch.flatMap(({ relationships }) => relationships.map(({ targetId }) => targetId)));
  for (const id of nouns.keys()) elsewhere.delete(id);
  for (const ids of inSlices([...elsewhere])) {
    for (const [id, labels] of await run(statement('import/labels'), { ids })) {
      const noun = nounOf(labels as string[]);
      if (noun) nouns.set(id as string, noun);
    }
  }
  return nouns;
}
