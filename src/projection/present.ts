import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql';
import { type Operation, type Selected, selectedFields } from './selection.ts';

type Value = Readonly<Record<string, unknown>>;

/**
 * Shapes a value that was computed, and not read slot by slot, as answers are: keyed by the keys of the response. Only the fields that are asked
 * for are read, so that a getter is not called in vain. The types beneath are object types.
 */
export function present(info: GraphQLResolveInfo, value: unknown): unknown {
  const { schema, fragments, variableValues, fieldNodes } = info;
  return presentField({ schema, fragments, variableValues }, info.returnType, fieldNodes, value);
}

/** As present, for the value of a field of the type beneath a root field. */
export function presentField(
  operation: Operation,
  type: GraphQLOutputType,
  nodes: Selected['nodes'],
  value: unknown,
): unknown {
  if (value == null || !isCompositeType(getNamedType(type))) return value;
  const object = getNamedType(type) as GraphQLObjectType;
  const fields = selectedFields(operation, object, nodes);
  const one = (item: unknown) => ({
    __typename: object.name,
    ...Object.fromEntries(
      fields.map(({ key, field, nodes: below }) => [
        key,
        presentField(operation, field.type, below, (item as Value)[field.name]),
      ]),
    ),
  });
  return isListType(getNullableType(type)) ? (value as unknown[]).map(one) : one(value);
}
