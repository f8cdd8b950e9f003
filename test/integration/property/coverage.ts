import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ObjectFieldNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

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

/** All that a query could ask for, in the notation of what was asked. */
export function askable(schema: GraphQLSchema): { fields: string[]; arguments: string[]; inputs: string[] } {
  const closed = [schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const composites = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const open = composites.filter((type) => !closed.includes(type as never));
  return {
    fields: open.flatMap((type) => Object.keys(type.getFields()).map((name) => `${type}.${name}`)),
    arguments: open.flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, args }) =>
        args.map((argument) => `${type}.${name}(${argument.name})`),
      ),
    ),
    inputs: types
      .filter(isInputObjectType)
      .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type}.${name}`)),
  };
}
