import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/** The parts of an operation that a selection is read with. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** One field of an answer: where it goes, what it is, and every place of the document that asks for it. */
export interface Selected {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** The fields that `nodes` ask of an object of the type, with fragments, @skip and @include settled; __typename is left out. */
export function selectedFields(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
  const { schema, fragments, variableValues } = operation;
  const fields = type.getFields();
  const selected: Selected[] = [];
  for (const [key, fieldNodes] of collectSubfields(schema, fragments, variableValues as never, type, nodes)) {
    const field = fields[fieldNodes[0]?.name.value ?? ''];
    if (field) selected.push({ key, field, nodes: fieldNodes });
  }
  return selected;
}

/** Whether the nodes of a field of the type ask for what lies at the end of the way through fields beneath it. */
export function asksFor(
  operation: Operation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  [name, ...way]: readonly string[],
): boolean {
  if (name === undefined) return true;
  const object = getNamedType(type) as GraphQLObjectType;
  return selectedFields(operation, object, nodes)
    .filter(({ field }) => field.name === name)
    .some(({ field, nodes: beneath }) => asksFor(operation, field.type, beneath, way));
}

/** Further parameters of a field's file, worked out from the arguments: its extension `parameters`. */
type Derive = (values: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The values of a field's arguments, coerced and with defaults, and what the field derives from them. */
export function argumentsOf(operation: Operation, { field, nodes }: Selected): Record<string, unknown> {
  const [node] = nodes;
  if (!node) return {};
  const values = getArgumentValues(field, node, operation.variableValues as never);
  const derive = field.extensions.parameters as Derive | undefined;
  return derive ? { ...values, ...derive(values) } : values;
}

/** The object types that may stand where the type is declared. */
export function possibleTypes({ schema }: Operation, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isObjectType(type) ? [type] : schema.getPossibleTypes(type);
}
