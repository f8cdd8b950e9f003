import type { ApolloServerOptions } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { executeOperation } from '../execution/execute.ts';
import type { HttpContext } from './context.ts';

type Gateway = NonNullable<ApolloServerOptions<HttpContext>['gateway']>;

/** Makes Apollo answer operations of the schema by executeOperation: its option for another executor bears the name of a gateway. */
export function executorOf(schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate(take) {
      take({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operation, context, request }) =>
        (await executeOperation({
          schema,
          document,
          operation,
          contextValue: context,
          variableValues: request.variables ?? {},
        })) as { data?: Record<string, unknown> },
    }),
    stop: async () => {},
  };
}
