import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestLimits } from '../../config.ts';
import type { HttpContext } from '../context.ts';
import { type Measure, measure } from './measure.ts';
import { TooCostly } from './too-costly.ts';

/** Refuses a query over a limit before any of it runs; tells the cost of every other in the answer's `extensions.cost`. */
export function limitPlugin(limits: RequestLimits): ApolloServerPlugin<HttpContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const measured = measureRequest(schema, document, operation, request.variables ?? {}, limits);
          if (!measured) return;
          contextValue.record.cost = measured.cost;
          refuse(measured, limits);
        },
        async willSendResponse({ response, contextValue: { record } }) {
          if (response.body.kind !== 'single' || record.cost === undefined) return;
          const result = response.body.singleResult;
          if (result.data === undefined) return;
          result.extensions = { ...result.extensions, cost: { requested: record.cost, limit: limits.maxCost } };
        },
      };
    },
  };
}

/** Undefined where the variables don't fit their types: execution refuses those in the proper words. */
function measureRequest(
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

function refuse({ cost, depth, aliases }: Measure, limits: RequestLimits): void {
  if (depth > limits.maxDepth) throw new TooCostly('depth', depth, limits.maxDepth);
  if (aliases > limits.maxAliases) throw new TooCostly('aliases', aliases, limits.maxAliases);
  if (cost > limits.maxCost) throw new TooCostly('cost', cost, limits.maxCost);
}
