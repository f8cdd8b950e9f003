import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { Compilation } from './compilation.ts';
import { type Cypher, cypher } from './cypher.ts';
import { type Selected, selectedFields } from './selection.ts';
import type { Row, Slots } from './slot.ts';

type Values = Readonly<Record<string, unknown>>;

/** How a field is worked out in the program, once the database has answered: its extension `computed`. */
interface Computed {
  /** The properties of the node that it takes. */
  readonly properties: readonly string[];
  /** How much of a property it takes, where that may be long: its first characters. */
  readonly heads: Readonly<Record<string, number>>;
  /** Makes, from the arguments of the root field, what gives the value from the properties: its parts by the names of their fields. */
  readonly prepare: (question: Values) => (properties: Values) => unknown;
}

function computedOf(field: GraphQLField<unknown, unknown>): Computed | undefined {
  return field.extensions.computed as Computed | undefined;
}

function pieceOf(node: string, name: string, head: number | undefined): Cypher {
  return head === undefined ? [`${node}.${name}`] : cypher`left(${node}.${name}, ${String(head)})`;
}

/** Names the parts of a value as the answer does. */
function shaper(compilation: Compilation, type: GraphQLObjectType, selected: Selected): (value: unknown) => unknown {
  const parts = selectedFields(compilation.operation, type, selected.nodes).map((part) => {
    const partType = getNamedType(part.field.type);
    const shape = isObjectType(partType) ? shaper(compilation, partType, part) : (value: unknown) => value;
    return { key: part.key, name: part.field.name, shape };
  });
  const one = (value: unknown) => {
    const object: Record<string, unknown> = { __typename: type.name };
    for (const { key, name, shape } of parts) object[key] = shape((value as Values)[name]);
    return object;
  };
  return (value) => (value == null ? null : Array.isArray(value) ? value.map(one) : one(value));
}

/** Compiles a field that is computed from properties of the node; undefined for any other field. */
export function compileComputed(
  compilation: Compilation,
  slots: Slots,
  node: string,
  selected: Selected,
): ((row: Row) => unknown) | undefined {
  const computed = computedOf(selected.field);
  if (!computed) return undefined;
  const taken = computed.properties.map((name) => ({
    name,
    slot: slots.add(pieceOf(node, name, computed.heads[name])),
  }));
  const type = getNamedType(selected.field.type);
  const shape = isObjectType(type) ? shaper(compilation, type, selected) : (value: unknown) => value;
  const compute = computed.prepare(compilation.question);
  return (row) => {
    const properties = Object.fromEntries(taken.map(({ name, slot }) => [name, row[slot.index]]));
    return shape(compute(properties));
  };
}
