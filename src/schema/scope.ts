import type { GraphQLSchema } from 'graphql';

/** Says in the description of every mutation and subscription which scope it needs. */
export function describeScopes(schema: GraphQLSchema): void {
  for (const root of [schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      field.description = `${field.description ?? ''} Needs the scope \`${field.extensions.scope}\`.`.trim();
    }
  }
}
