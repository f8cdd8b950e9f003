import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Operation } from '../projection/selection.ts';
import { completer, Unfit } from './complete.ts';
import { withPlaces } from './place-fault.ts';

/** An operation to execute; the document is valid. */
export interface Request extends Pick<ExecutionArgs, 'schema' | 'document' | 'contextValue' | 'variableValues'> {
  readonly operation: OperationDefinitionNode;
}

interface Root extends Operation {
  readonly type: GraphQLObjectType;
  readonly operation: OperationDefinitionNode;
  readonly contextValue: unknown;
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}

/** The root fields of a query over data, by the keys of the response; undefined for any other operation. */
function rootOf({ schema, document, operation, contextValue, variableValues }: Request) {
  const type = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !type) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: 1,
  });
  if (!coerced) return undefined;
  const fragments = fragmentsOf(document);
  const asked = [...collectFields(schema, fragments, coerced as never, type, operation.selectionSet)];
  const fields = asked.map(([key, nodes]) => ({ key, nodes, field: type.getFields()[nodes[0]?.name.value ?? ''] }));
  if (fields.some(({ key, field }) => !field || key === '__proto__')) return undefined;
  const root: Root = { schema, fragments, variableValues: coerced, type, operation, contextValue };
  return { root, fields: fields as { key: string; nodes: FieldNode[]; field: GraphQLField<unknown, unknown> }[] };
}

async function resolveRoot(
  root: Root,
  key: string,
  field: GraphQLField<unknown, unknown>,
  fieldNodes: readonly FieldNode[],
): Promise<unknown> {
  const { type, schema, fragments, operation, variableValues, contextValue } = root;
  const path = { prev: undefined, key, typename: type.name };
  const about = { fieldName: field.name, fieldNodes, returnType: field.type, parentType: type, path };
  const info = { ...about, schema, fragments, operation, variableValues: { ...variableValues }, rootValue: undefined };
  const given = getArgumentValues(field, fieldNodes[0] as FieldNode, variableValues as never);
  const value = await field.resolve?.(undefined, given, contextValue, info);
  if (value instanceof Error) throw value;
  return completer(root, field.type, fieldNodes)(value);
}

/**
 * Answers an operation as `execute` of graphql-js does, and as it words errors; those of variables say which argument it is. The root fields of a query are answered whole by their resolvers, so
 * that no field beneath has one of its own to be asked: their values are completed in one pass. What is no such query, and a value that does
 * not fit its type, graphql-js answers.
 */
export async function executeOperation(request: Request): Promise<ExecutionResult> {
  const asked = rootOf(request);
  if (!asked) return executeByFields(request);
  const errors: GraphQLError[] = [];
  const settle = async ({ key, nodes, field }: (typeof asked.fields)[number]): Promise<unknown> => {
    try {
      return await resolveRoot(asked.root, key, field, nodes);
    } catch (error) {
      if (error instanceof Unfit) throw error;
      const located = locatedError(error, nodes, [key]);
      errors.push(located);
      if (isNonNullType(field.type)) throw located;
      return null;
    }
  };
  try {
    const values = await Promise.all(asked.fields.map(settle));
    const data = Object.fromEntries(asked.fields.map(({ key }, index) => [key, values[index]]));
    return errors.length > 0 ? { errors, data } : { data };
  } catch (error) {
    if (error instanceof Unfit) return executeByFields(request);
    return { errors, data: null };
  }
}

async function executeByFields({ operation, ...request }: Request): Promise<ExecutionResult> {
  return withPlaces(await execute({ ...request, operationName: operation.name?.value ?? null }), operation);
}
