import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isIntrospectionType,
  isSpecifiedScalarType,
  printType,
} from 'graphql';

const rank = ({ name }: GraphQLNamedType): string => (name === 'Query' ? '' : name);

/** The schema as text: Query first, the other types by name, so that the order of imports does not show. */
export function printedSchema(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const sorted = types.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
  return `${sorted.map(printType).join('\n\n')}\n`;
}
