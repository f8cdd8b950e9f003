import {
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { fieldExtension } from './extension.ts';
import { inputClass } from './input/where.ts';

/** Tells the type of an object by the name the projection puts on it. */
const typeNameOf = (value: { __typename: string }) => value.__typename;

/** Reads a field of an answer of the projection, which names its values as the response will. */
const byResponseKey = (
  source: Record<string, unknown>,
  _arguments: unknown,
  _context: unknown,
  info: GraphQLResolveInfo,
) => source[info.path.key];

/**
 * Replaces what type-graphql generates for reading answers: its type resolvers are asynchronous, which makes big answers
 * several times slower, and its field resolvers read by field name. Root fields keep their resolvers.
 */
export function resolveFromProjection(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = typeNameOf;
    if (!isObjectType(type) || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = byResponseKey;
  }
}

/** Puts the extensions back on the input fields a class inherits, which type-graphql drops. */
export function restoreInputExtensions(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const target = isInputObjectType(type) && inputClass(type.name);
    if (!target) continue;
    for (const field of Object.values(type.getFields())) field.extensions = fieldExtension(target, field.name);
  }
}
