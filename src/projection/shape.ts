import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** `RegulatoryAction` to `regulatory-action`, `saidOn` to `said-on`, `SAID_ON` to `said-on`. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** A type that stands for a relationship: its `node` is the far end, its other fields are the relationship's properties. */
export function isRelationshipType(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Relationship');
}

/** A page of a list: edges, nodes, pageInfo, totalCount. */
export function isConnectionType(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

/** The type of a field of an object type, without its wrappers. */
export function fieldType(type: GraphQLObjectType, name: string): GraphQLNamedType {
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no field ${name}`);
  return getNamedType(field.type);
}

/** The Cypher files that may serve a field, best first: named on the field, else by its type, else by an interface of it. */
export function cypherPaths(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string[] {
  const named = field.extensions.cypher;
  if (typeof named === 'string') return [named];
  const types = isObjectType(parent) || isInterfaceType(parent) ? [parent, ...parent.getInterfaces()] : [parent];
  return types.map(({ name }) => `${kebab(name)}/${kebab(field.name)}`);
}
