import { type ExecutionResult, GraphQLError, Kind, type OperationDefinitionNode, type ValueNode } from 'graphql';

/**
 * The result with the errors of variables whose values do not fit as BAD_USER_INPUT: `field` is the path of the argument, `rule` the sentence
 * about it. Other errors stay as they are.
 */
export function withPlaces(
  { errors, ...result }: ExecutionResult,
  operation: OperationDefinitionNode,
): ExecutionResult {
  return errors === undefined ? result : { errors: errors.map((error) => placed(error, operation)), ...result };
}

function placed(error: GraphQLError, operation: OperationDefinitionNode): GraphQLError {
  const { message, nodes, originalError } = error;
  const [definition] = nodes ?? [];
  if (definition?.kind !== Kind.VARIABLE_DEFINITION) return error;
  const rule = originalError?.message ?? message;
  // graphql-js tells the place within the variable only in the words before the rule.
  const [, within = ''] = / at "\w+([^"]+)"$/.exec(message.slice(0, -`; ${rule}`.length)) ?? [];
  const field = `${argumentOf(operation, definition.variable.name.value)}${within}`;
  return new GraphQLError(message, {
    nodes: definition,
    originalError: originalError ?? null,
    extensions: { code: 'BAD_USER_INPUT', field, rule },
  });
}

/** The path of the first argument of a root field that takes the variable; the variable's name where none does. */
function argumentOf({ selectionSet }: OperationDefinitionNode, variable: string): string {
  for (const selection of selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    for (const { name, value } of selection.arguments ?? []) {
      const within = pathTo(value, variable);
      if (within !== undefined) return `${name.value}${within}`;
    }
  }
  return variable;
}

/** Where a variable stands within a value, such as `.saidOn` or `[0]`; empty where it is the value, undefined where it is not there. */
function pathTo(value: ValueNode, variable: string): string | undefined {
  if (value.kind === Kind.VARIABLE) return value.name.value === variable ? '' : undefined;
  const parts: (readonly [string, ValueNode])[] = [];
  if (value.kind === Kind.OBJECT)
    parts.push(...value.fields.map((field) => [`.${field.name.value}`, field.value] as const));
  if (value.kind === Kind.LIST) parts.push(...value.values.map((item, index) => [`[${index}]`, item] as const));
  for (const [place, part] of parts) {
    const within = pathTo(part, variable);
    if (within !== undefined) return `${place}${within}`;
  }
  return undefined;
}
