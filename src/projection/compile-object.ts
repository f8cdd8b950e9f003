import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
} from 'graphql';
import { below, type Compilation, fileAt, type Scope } from './compilation.ts';
import { type Around, compileTraversal } from './compile-traversal.ts';
import { compileComputed } from './compute.ts';
import { type Cypher, cypher, join } from './cypher.ts';
import { fileParameters } from './file-parameter.ts';
import { argumentsOf, possibleTypes, type Selected, selectedFields } from './selection.ts';
import type { Row, Slots } from './slot.ts';

/** Reads one object, or one field of it, from its row. */
export type Read = (row: Row) => unknown;

/** Which type stands at `node`, as its name; null where no node does. */
function typeName(node: string, types: readonly GraphQLObjectType[]): Cypher {
  return [`CASE ${types.map(({ name }) => `WHEN ${node}:${name} THEN '${name}'`).join(' ')} END`];
}

/** The value of a scalar field that has a file, or of a part of the field `around` it: it is computed where it is asked for. */
export function computedValue(
  compilation: Compilation,
  scope: Scope | undefined,
  path: string,
  selected: Selected,
  around: Around = { field: selected.field, values: {} },
): Cypher {
  const file = fileAt(compilation, path);
  const child = below(scope);
  const values = { ...around.values, ...argumentsOf(compilation.operation, selected) };
  const parameters = fileParameters(compilation, file, around.field, values);
  const binding = { ...(scope && { this: scope.node }), ...child, parameters };
  const order = file.ordered ? cypher`\nORDER BY ${file.order(binding)}` : [];
  return cypher`COLLECT {\n${file.body(binding)}${order}\nRETURN ${child.node}\n}[0]`;
}

/** Adds a property to the row; an absent list is an empty one. */
export function readProperty(slots: Slots, owner: string, { field }: Selected): Read {
  const slot = slots.add(cypher`${owner}.${field.name}`);
  return isListType(getNullableType(field.type)) ? (row) => row[slot.index] ?? [] : (row) => row[slot.index];
}

function readField(
  compilation: Compilation,
  slots: Slots,
  scope: Scope,
  parent: GraphQLObjectType,
  selected: Selected,
): Read {
  const computed = compileComputed(compilation, slots, scope.node, selected);
  if (computed) return computed;
  const path = compilation.pathOf(parent, selected.field);
  if (!isCompositeType(getNamedType(selected.field.type))) {
    if (path === undefined) return readProperty(slots, scope.node, selected);
    const value = slots.add(computedValue(compilation, scope, path, selected));
    return (row) => row[value.index];
  }
  const traversal = compileTraversal(compilation, scope, parent, selected);
  const slot = slots.add(traversal.piece);
  return (row) => traversal.read(row[slot.index]);
}

/** Remembers what the same places of the document compile to, for the types that share a field. */
function shareFields(
  read: (parent: GraphQLObjectType, selected: Selected) => Read,
  share: (parent: GraphQLObjectType, selected: Selected) => string,
) {
  const seen = new Map<string, { nodes: readonly FieldNode[]; read: Read }[]>();
  return (parent: GraphQLObjectType, selected: Selected): Read => {
    const key = share(parent, selected);
    const entries = seen.get(key) ?? [];
    const known = entries.find(
      ({ nodes }) =>
        nodes.length === selected.nodes.length && nodes.every((node, index) => node === selected.nodes[index]),
    );
    if (known) return known.read;
    const entry = { nodes: selected.nodes, read: read(parent, selected) };
    seen.set(key, [...entries, entry]);
    return entry.read;
  };
}

/**
 * Compiles what the document asks of the node at `scope.node` into slots of a row.
 * The read function gives an object keyed as the answer is, with its `__typename`, or null where there is no node.
 */
export function compileObject(
  compilation: Compilation,
  slots: Slots,
  scope: Scope,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
): Read {
  const types = possibleTypes(compilation.operation, type);
  const typeSlot = isAbstractType(type) ? slots.add(typeName(scope.node, types)) : undefined;
  const fieldOf = shareFields(
    (parent, selected) => readField(compilation, slots, scope, parent, selected),
    (parent, { field }) => compilation.pathOf(parent, field) ?? field.name,
  );
  const readers = new Map(
    types.map((possible) => [
      possible.name,
      selectedFields(compilation.operation, possible, nodes).map((selected) => ({
        key: selected.key,
        read: fieldOf(possible, selected),
      })),
    ]),
  );
  return (row) => {
    const name = typeSlot ? row[typeSlot.index] : type.name;
    const fields = readers.get(name as string);
    if (!fields) return null;
    const object: Record<string, unknown> = { __typename: name };
    for (const { key, read } of fields) object[key] = read(row);
    return object;
  };
}

/** A row with the given pieces, for places that need no slots of their own. */
export function listOf(pieces: readonly Cypher[]): Cypher {
  return cypher`[${join(pieces, ', ')}]`;
}
