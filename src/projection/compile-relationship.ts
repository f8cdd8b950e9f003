import type { FieldNode, GraphQLCompositeType, GraphQLObjectType } from 'graphql';
import type { Compilation, Scope } from './compilation.ts';
import { compileObject, type Read, readProperty } from './compile-object.ts';
import { compileComputed } from './compute.ts';
import { selectedFields } from './selection.ts';
import { fieldType } from './shape.ts';
import { type Row, Slots } from './slot.ts';

/**
 * Compiles what is asked of a relationship type: its `node` from the far end, the rest from the relationship.
 * `cursor` gives the cursor of a row where the relationship is the edge of a page.
 */
export function compileRelationship(
  compilation: Compilation,
  slots: Slots,
  scope: Scope,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  cursor?: Read,
): Read {
  const readers = selectedFields(compilation.operation, type, nodes).map((selected): { key: string; read: Read } => {
    const { key, field } = selected;
    if (field.name === 'cursor' && cursor) return { key, read: cursor };
    const computed = compileComputed(compilation, slots, scope.node, selected);
    if (computed) return { key, read: computed };
    if (field.name !== 'node') return { key, read: readProperty(slots, scope.edge, selected) };
    const inner = new Slots();
    const read = compileObject(
      compilation,
      inner,
      scope,
      fieldType(type, 'node') as GraphQLCompositeType,
      selected.nodes,
    );
    const slot = slots.add(inner.toRow());
    return { key, read: (row) => read(row[slot.index] as Row) };
  });
  return (row) => {
    const object: Record<string, unknown> = { __typename: type.name };
    for (const { key, read } of readers) object[key] = read(row);
    return object;
  };
}
