import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ObjectFieldNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { apart } from '../../naive/evaluate.ts';

/** What documents have asked for: `Type.field`, `Type.field(argument)` and `Input.field`. */
export type Coverage = Set<string>;

/** Notes every field, argument and input field that a document names. */
export function noteAsked(schema: GraphQLSchema, document: DocumentNode, asked: Coverage): void {
  const info = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(info, {
    [Kind.FIELD]: ({ name }: FieldNode) => {
      asked.add(`${info.getParentType()}.${name.value}`);
    },
    [Kind.ARGUMENT]: ({ name }: ArgumentNode) => {
      asked.add(`${info.getParentType()}.${info.getFieldDef()?.name}(${name.value})`);
    },
    [Kind.OBJECT_FIELD]: {
      enter: ({ name }: ObjectFieldNode) => {
        asked.add(`${String(info.getParentInputType()).replace(/[[\]!]/g, '')}.${name.value}`);
      },
    },
  });
  visit(document, visitor);
}

/** The types that a query can come to, by the root fields that the naive evaluator answers. */
function reached(schema: GraphQLSchema): ReadonlySet<GraphQLNamedType> {
  const found = new Set<GraphQLNamedType>();
  const visitType = (type: GraphQLNamedType): void => {
    if (found.has(type)) return;
    found.add(type);
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(visitType);
    if (isObjectType(type)) type.getInterfaces().forEach(visitType);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) visitType(getNamedType(field.type));
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    for (const { name, type: inner, args } of Object.values(type.getFields())) {
      if (type === schema.getQueryType() && apart.includes(name)) continue;
      visitType(getNamedType(inner));
      for (const argument of args) visitType(getNamedType(argument.type));
    }
  };
  const query = schema.getQueryType();
  if (query) visitType(query);
  return found;
}

/** All that a query could ask for by these fields, in the notation of what was asked. */
export function askable(schema: GraphQLSchema): { fields: string[]; arguments: string[]; inputs: string[] } {
  const types = [...reached(schema)].filter(({ name }) => !name.startsWith('__'));
  const open = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fieldsOf = (type: (typeof open)[number]) =>
    Object.values(type.getFields()).filter(({ name }) => type !== schema.getQueryType() || !apart.includes(name));
  return {
    fields: open.flatMap((type) => fieldsOf(type).map(({ name }) => `${type}.${name}`)),
    arguments: open.flatMap((type) =>
      fieldsOf(type).flatMap(({ name, args }) => args.map((argument) => `${type}.${name}(${argument.name})`)),
    ),
    inputs: types
      .filter(isInputObjectType)
      .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type}.${name}`)),
  };
}
