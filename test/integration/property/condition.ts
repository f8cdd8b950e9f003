import {
  astFromValue,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  print,
} from 'graphql';
import { rootLists } from './connection.ts';
import type { Pool } from './pool.ts';

/** A condition that is tried on a list: the name of what it tests, and queries that test it with different values. */
export interface Condition {
  readonly name: string;
  readonly list: string;
  readonly texts: readonly string[];
}

type Wrap = (value: unknown) => unknown;

/** Some values for an operator of a filter on a property. */
function candidates(pool: Pool, type: GraphQLInputType, where: string, property: string, operator: string): unknown[] {
  const plain = getNullableType(type);
  if (isListType(plain)) return candidates(pool, plain.ofType, where, property, operator).map((value) => [value]);
  if (isEnumType(plain)) return plain.getValues().map(({ name }) => name);
  const texts = pool.textsOf(property);
  const of: Record<string, readonly unknown[]> = {
    ID: pool.idsOf(where),
    EDTF: pool.dates,
    Instant: pool.instants,
    Float: pool.numbers,
    String: operator === 'eq' || operator === 'in' ? texts : texts.map((text) => [...text].slice(0, 3).join('')),
  };
  return [...(of[String(plain)] ?? [])];
}

/** Values for one field of a where input; which operator of its filter is used goes by the number. */
function valuesOf(pool: Pool, where: GraphQLInputObjectType, name: string, number: number): unknown[] {
  const type = where.getFields()[name]?.type as GraphQLInputType;
  const inner = getNamedType(type) as GraphQLInputObjectType;
  if (inner.name.endsWith('Where')) {
    const first =
      'id' in inner.getFields()
        ? 'id'
        : (Object.keys(inner.getFields()).find((own) => !['and', 'or', 'not'].includes(own)) ?? '');
    const nested = valuesOf(pool, inner, first, number).map((value) => ({ [first]: value }));
    const list = isListType(getNullableType(type)) ? nested.map((value) => [value]) : nested;
    return [...list, ...(list.length === 0 ? [{}] : [])];
  }
  const operators = Object.values(inner.getFields());
  const operator = operators[number % operators.length];
  if (!operator) return [];
  return candidates(pool, operator.type, where.name, name, operator.name).map((value) => ({ [operator.name]: value }));
}

/** A condition for every field of every where input, on the list from which the input is reached by the fewest steps. */
export function conditions(schema: GraphQLSchema, pool: Pool): Condition[] {
  const reached = new Map<string, { list: string; wrap: Wrap }>();
  const queue: GraphQLInputObjectType[] = [];
  const reach = (type: GraphQLInputObjectType, list: string, wrap: Wrap) => {
    if (reached.has(type.name)) return;
    reached.set(type.name, { list, wrap });
    queue.push(type);
  };
  const roots = new Map<string, GraphQLInputObjectType>();
  for (const { field } of rootLists(schema)) {
    const type = getNamedType(field.args.find(({ name }) => name === 'where')?.type);
    if (!isInputObjectType(type)) continue;
    roots.set(field.name, type);
    reach(type, field.name, (value) => value);
  }
  const found: Condition[] = [];
  for (const type of queue) {
    const { list, wrap } = reached.get(type.name) as { list: string; wrap: Wrap };
    Object.keys(type.getFields()).forEach((name, number) => {
      const inner = getNamedType(type.getFields()[name]?.type);
      if (isInputObjectType(inner) && inner.name.endsWith('Where'))
        reach(inner, list, (value) => wrap({ [name]: value }));
      const texts = valuesOf(pool, type, name, number).map((value) => {
        const where = print(astFromValue(wrap({ [name]: value }), roots.get(list) as GraphQLInputObjectType) as never);
        return `{ ${list}(first: 1000, where: ${where}) { totalCount nodes { id } } }`;
      });
      found.push({ name: `${type.name}.${name}`, list, texts });
    });
  }
  return found;
}
