import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Operation } from '../projection/selection.ts';

/** Makes the value of a field what the response holds. @throws Unfit */
export type Complete = (value: unknown) => unknown;

/** A value that its type does not allow: graphql-js is to say what is wrong with it, and where. */
export class Unfit extends Error {
  constructor() {
    super('The value does not fit its type.');
    this.name = 'Unfit';
  }
}

type Row = Readonly<Record<string, unknown>>;

function serialize(type: GraphQLLeafType, value: unknown): unknown {
  try {
    return type.serialize(value);
  } catch {
    throw new Unfit();
  }
}

function completeLeaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const serialized = serialize(type, value);
    if (serialized == null) throw new Unfit();
    return serialized;
  };
}

function completeObject(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete {
  const { schema, fragments, variableValues } = operation;
  const asked = collectSubfields(schema, fragments, variableValues as never, type, nodes);
  const fields = [...asked].map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    const field = type.getFields()[name];
    if (key === '__proto__' || (!field && name !== '__typename')) throw new Unfit();
    return { key, complete: field ? completer(operation, field.type, fieldNodes) : () => type.name };
  });
  return (value) => {
    const source = value as Row;
    const object: Record<string, unknown> = {};
    for (const { key, complete } of fields) object[key] = complete(source[key]);
    return object;
  };
}

function completeAbstract(operation: Operation, type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
  const byName = new Map<string, Complete>();
  return (value) => {
    const name = String((value as Row).__typename);
    let complete = byName.get(name);
    if (!complete) {
      const possible = operation.schema.getPossibleTypes(type).find((one) => one.name === name);
      if (!possible) throw new Unfit();
      complete = completeObject(operation, possible, nodes);
      byName.set(name, complete);
    }
    return complete(value);
  };
}

function completeItems(complete: Complete): Complete {
  return (value) => {
    if (!Array.isArray(value)) throw new Unfit();
    return value.map((item) => complete(item));
  };
}

function completeNullable(operation: Operation, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isLeafType(type)) return completeLeaf(type);
  if (isListType(type)) return completeItems(completer(operation, type.ofType, nodes));
  if (isAbstractType(type)) return completeAbstract(operation, type, nodes);
  return completeObject(operation, type as GraphQLObjectType, nodes);
}

/**
 * Compiles what makes an answer of the program a part of the response: an object or a list of objects whose values stand under the keys of the
 * response already, and say in `__typename` what they are where several types may stand. What is left to do is to take what was asked for,
 * in its order, to write scalars, and to see that nothing is missing.
 */
export function completer(operation: Operation, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  const required = isNonNullType(type);
  const complete = completeNullable(operation, required ? type.ofType : type, nodes);
  return (value) => {
    if (value == null) {
      if (required) throw new Unfit();
      return null;
    }
    return complete(value);
  };
}
