import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestLimits } from '../../config.ts';
import { type Measure, measure } from './measure.ts';
import { TooCostly } from './too-costly.ts';

/**
 * Measures an operation that is about to run; undefined where the variables don't fit their types: execution refuses those in the proper
 * words. Throws BAD_USER_INPUT where an argument asks for an impossible page.
 */
export function measureRequest(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  inputs: Record<string, unknown>,
  { maxPage }: RequestLimits,
): Measure | undefined {
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs, {
    maxErrors: 1,
  });
  return variables && measure({ schema, operation, fragments: fragmentsOf(document), variables, maxPage });
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** Throws TooCostly where the measure is over a limit. */
export function refuseCostly({ cost, depth, aliases }: Measure, limits: RequestLimits): void {
  if (depth > limits.maxDepth) throw new TooCostly('depth', depth, limits.maxDepth);
  if (aliases > limits.maxAliases) throw new TooCostly('aliases', aliases, limits.maxAliases);
  if (cost > limits.maxCost) throw new TooCostly('cost', cost, limits.maxCost);
}
