import type { NounName } from '../../model/noun.ts';
import type { End } from '../end.ts';
import type { Problem } from '../problem.ts';
import type { RecordRows, RelationshipRow } from '../row.ts';

/** Every relationship ends at a node that exists, of a type it may end at, with properties that belong there. */
export function checkReferences(batch: readonly RecordRows[], ends: ReadonlyMap<string, Pick<End, 'noun'>>): Problem[] {
  const own = new Map<string, NounName>();
  for (const { node, events } of batch) {
    own.set(node.id, node.noun);
    for (const { id, noun } of events) own.set(id, noun);
  }
  const problems: Problem[] = [];
  for (const { line, node, relationships } of batch) {
    for (const row of relationships) {
      const target = own.get(row.targetId) ?? ends.get(row.targetId)?.noun;
      for (const problem of problemsOf(row, target)) problems.push({ line, id: node.id, ...problem });
    }
  }
  return problems;
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
