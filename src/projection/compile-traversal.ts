import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { compileArrangement } from './arrange.ts';
import { below, type Compilation, fileAt, noteReads, type Scope } from './compilation.ts';
import { compileConnection } from './compile-connection.ts';
import { compileObject } from './compile-object.ts';
import { compileRelationship } from './compile-relationship.ts';
import { type Cypher, cypher } from './cypher.ts';
import type { Binding, CypherFile } from './cypher-file.ts';
import { fileParameters } from './file-parameter.ts';
import { lengthBelow } from './reading.ts';
import { argumentsOf, type Selected, selectedFields } from './selection.ts';
import { isConnectionType, isRelationshipType } from './shape.ts';
import { type Row, Slots } from './slot.ts';

/** A field that leads to other nodes: the expression that gets them, and how its value is read. */
export interface Traversal {
  readonly piece: Cypher;
  readonly read: (value: unknown) => unknown;
}

/** Sorts a list: as its file says, else by the id of the relationship or the node, so that the same data reads the same. */
function sorted(file: CypherFile, binding: Binding): Cypher {
  if (file.ordered) return cypher`\nORDER BY ${file.order(binding)}`;
  const rows = file.bindsEdge ? `${binding.edge}, ${binding.node}` : binding.node;
  return [`\nWITH ${rows}\nORDER BY ${file.bindsEdge ? binding.edge : binding.node}.id`];
}

/** The names of the fields that the question asks of each row, for a file that looks at some things only where they are asked for. */
function askedOf({ operation }: Compilation, file: CypherFile, { field, nodes }: Selected): { asked?: string[] } {
  const type = getNamedType(field.type);
  if (!file.parameters.has('asked') || !isObjectType(type)) return {};
  return { asked: selectedFields(operation, type, nodes).map((one) => one.field.name) };
}

/** A field whose filter and arguments hold for a part of it. */
export interface Around {
  readonly field: GraphQLField<unknown, unknown>;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Compiles a field of object type below `scope`, or a root field below none, or a part of the field `around` it. */
export function compileTraversal(
  compilation: Compilation,
  scope: Scope | undefined,
  parent: GraphQLObjectType,
  selected: Selected,
  around: Around = { field: selected.field, values: {} },
): Traversal {
  const type = getNamedType(selected.field.type) as GraphQLCompositeType;
  if (isConnectionType(type)) return compileConnection(compilation, scope, parent, selected);

  const file = fileAt(
    compilation,
    compilation.pathOf(parent, selected.field) ?? `${parent.name}.${selected.field.name}`,
  );
  const length = compilation.files.has(`${file.path}-reads`) && lengthBelow(compilation, scope, file.path);
  if (length) noteReads(compilation, length);
  const child = below(scope);
  const values = {
    ...around.values,
    ...argumentsOf(compilation.operation, selected),
    ...askedOf(compilation, file, selected),
  };
  const parameters = fileParameters(compilation, file, around.field, values);
  const binding: Binding = { ...(scope && { this: scope.node }), ...child, parameters };
  const slots = new Slots();
  const read = isRelationshipType(type)
    ? compileRelationship(compilation, slots, child, type, selected.nodes)
    : compileObject(compilation, slots, child, type, selected.nodes);
  const arrange = compileArrangement(compilation, slots, child.node, selected.field);
  const list = cypher`COLLECT {\n${file.body(binding)}${sorted(file, binding)}\nRETURN ${slots.toRow()}\n}`;

  if (isListType(getNullableType(selected.field.type)))
    return { piece: list, read: (rows) => arrange(rows as Row[]).map((row) => read(row)) };
  return { piece: cypher`${list}[0]`, read: (row) => (row == null ? null : read(row as Row)) };
}
