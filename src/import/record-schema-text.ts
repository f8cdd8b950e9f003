import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { type Describe, recordSchema } from './record-schema.ts';

/** The published JSON Schema of our record format as text, with the descriptions of the GraphQL schema. */
export function recordSchemaText(graphql: GraphQLSchema): string {
  return `${JSON.stringify(recordSchema(descriptionsOf(graphql)), undefined, 2)}\n`;
}

function descriptionsOf(graphql: GraphQLSchema): Describe {
  return (noun, field, property) => {
    if (field === undefined) return graphql.getType(noun)?.description ?? undefined;
    if (property === undefined) return fieldOf(graphql, noun, field)?.description ?? undefined;
    return fieldOf(graphql, edgeType(graphql, noun, field), property)?.description ?? undefined;
  };
}

function fieldOf(graphql: GraphQLSchema, type: string | undefined, field: string) {
  const found = type === undefined ? undefined : graphql.getType(type);
  return isObjectType(found) ? found.getFields()[field] : undefined;
}

/** The type whose fields are the properties of a relationship: the field's own, or that of the edges of its pages. */
function edgeType(graphql: GraphQLSchema, noun: string, field: string): string | undefined {
  const own = fieldOf(graphql, noun, field)?.type;
  const name = own === undefined ? undefined : getNamedType(own).name;
  const edges = fieldOf(graphql, name, 'edges')?.type;
  return edges === undefined ? name : getNamedType(edges).name;
}
