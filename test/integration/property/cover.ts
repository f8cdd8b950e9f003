import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { rootLists } from './connection.ts';

type Field = GraphQLField<unknown, unknown>;

/** Makes selections that ask for everything of a type, down to the next nodes. */
export function covers(schema: GraphQLSchema) {
  const listed = new Set(rootLists(schema).map(({ node }) => node));

  /** A node that has a list of its own is covered there; here its id will do. */
  function isEnd(type: GraphQLCompositeType): boolean {
    if (isUnionType(type)) return true;
    const isNode = 'id' in type.getFields() && 'recordedAt' in type.getFields();
    return isNode && (!isObjectType(type) || listed.has(type.name));
  }

  function end(type: GraphQLCompositeType): string {
    const also = isUnionType(type) ? schema.getPossibleTypes(type).map(({ name }) => `... on ${name} { id }`) : ['id'];
    return `{ __typename ${also.join(' ')} }`;
  }

  /** What to ask of a field: itself, or all of what lies between it and the next nodes. */
  function ofField(field: Field, above: readonly string[] = []): string {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return field.name;
    return `${field.name} ${isEnd(type) || above.includes(type.name) ? end(type) : all(type, above)}`;
  }

  /** Everything of a type. */
  function all(type: GraphQLCompositeType, above: readonly string[] = []): string {
    const fields = isUnionType(type) ? [] : (Object.values(type.getFields()) as Field[]);
    const own = fields.map((field) => ofField(field, [...above, type.name]));
    const interfaces = isObjectType(type) ? type.getInterfaces() : [];
    const shared = interfaces.map((other) => {
      const names = Object.values(other.getFields()).filter(({ type: inner }) => !isCompositeType(getNamedType(inner)));
      return `... on ${other} { ${names.map(({ name }) => name).join(' ')} }`;
    });
    return `{ __typename ${[...own, ...shared].join(' ')} }`;
  }

  /** Queries that together ask every field of the types that have lists, a few fields at a time. */
  function queries(): { type: string; text: string }[] {
    return rootLists(schema).flatMap(({ field, node }) => {
      const type = schema.getType(node);
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      const fields = Object.values(type.getFields()) as Field[];
      const leaves = fields.filter(({ type: inner }) => !isCompositeType(getNamedType(inner)));
      const chunks = [
        leaves,
        ...inChunks(
          fields.filter((own) => !leaves.includes(own)),
          5,
        ),
      ];
      return chunks.map((chunk) => ({
        type: node,
        text: `{ __typename ${field.name}(first: 100) { __typename nodes { __typename ${chunk.map((own) => ofField(own, [node])).join(' ')} } } }`,
      }));
    });
  }

  return { queries, all, ofField };
}

function inChunks<T>(items: readonly T[], size: number): T[][] {
  return items.length === 0 ? [] : [items.slice(0, size), ...inChunks(items.slice(size), size)];
}
