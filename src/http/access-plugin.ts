import type { ApolloServerPlugin } from '@apollo/server';
import { authorise } from '../auth/authorise.ts';
import type { HttpContext } from './context.ts';

/** Refuses an operation with a root field whose scope the caller has not, before any of it runs. */
export function accessPlugin(): ApolloServerPlugin<HttpContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, contextValue }) {
          if (operation) authorise({ schema, document, operation }, contextValue.caller);
        },
      };
    },
  };
}
