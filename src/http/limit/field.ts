import {
  type GraphQLCompositeType,
  type GraphQLField,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

const metaFields = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);

/** The definition behind a field's name, the introspection fields included; undefined for an unknown name. */
export function findField(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return metaFields.get(name) ?? (isUnionType(type) ? undefined : type.getFields()[name]);
}
