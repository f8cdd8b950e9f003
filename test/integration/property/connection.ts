import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { apart } from '../../naive/evaluate.ts';

type Field = GraphQLField<unknown, unknown>;

/** The fields of an object type that answer with pages. */
export function connectionsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields()).filter((field) => {
    const inner = getNamedType(field.type);
    return isObjectType(inner) && 'pageInfo' in inner.getFields();
  });
}

const isAsked = ({ args }: Field): boolean => args.every((argument) => !isRequiredArgument(argument));

/** The root fields that answer with pages without being told more and that the naive evaluator answers, with the type of the nodes and the orders they know. */
export function rootLists(schema: GraphQLSchema): { field: Field; node: string; orders: string[] }[] {
  const query = schema.getQueryType();
  const asked = (query ? connectionsOf(query) : []).filter((field) => isAsked(field) && !apart.includes(field.name));
  return asked.map((field) => {
    const page = getNamedType(field.type) as GraphQLObjectType;
    const order = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
    const orders = isEnumType(order) ? order.getValues().map(({ name }) => name) : [];
    return { field, node: String(getNamedType(page.getFields().nodes?.type)), orders };
  });
}
