import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestLimits } from '../../config.ts';
import type { HttpContext } from '../context.ts';
import { measureRequest, refuseCostly } from './check.ts';

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
          refuseCostly(measured, limits);
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
