import { GraphQLError, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import type { NaiveGraph, Row } from './graph.ts';
import { neighbours, typesOf } from './neighbour.ts';
import { meets } from './predicate.ts';

type Values = Readonly<Record<string, unknown>>;

/** The conditions that look at the relationship and not at the node at its end. */
const onRelationship: Record<string, readonly string[]> = {
  AssertedByWhere: ['via', 'capacity'],
  AddressedToWhere: ['as'],
  StatementAboutWhere: ['stance', 'relation'],
  ExpressesWhere: ['polarity', 'certainty'],
  IssuedByWhere: ['role'],
  AppliesToWhere: ['relation', 'measure', 'value', 'unit', 'scope'],
  RoleWhere: ['title', 'from', 'to'],
};

const given = (values: Values): [string, unknown][] => Object.entries(values).filter(([, value]) => value != null);

/** Whether a row meets every condition of a where input. */
export function passes(graph: NaiveGraph, type: GraphQLInputObjectType, where: Values, row: Row): boolean {
  return given(where).every(([name, value]) => {
    const nested = (inner: unknown): boolean => passes(graph, type, inner as Values, row);
    if (name === 'and') return (value as unknown[]).every(nested);
    if (name === 'or') return (value as unknown[]).some(nested);
    if (name === 'not') return !nested(value);
    const field = getNamedType(type.getFields()[name]?.type);
    if (!isInputObjectType(field)) throw new Error(`${type.name}.${name} is no condition`);
    if (field.name.endsWith('Where'))
      return neighbours(graph, row.node, name).some((neighbour) => passes(graph, field, value as Values, neighbour));
    if (name === 'type') return meets(field.name, value as Values, row.node.type.toUpperCase());
    const owner = onRelationship[type.name]?.includes(name) ? row.relationship : row.node;
    return meets(field.name, value as Values, owner?.properties[name]);
  });
}

/** How the codes of the data are written. */
const codes: Readonly<Record<string, RegExp>> = { country: /^[A-Z]{2}$/, language: /^[a-z]{2}(?:-[A-Z]{2})?$/ };

/** Refuses a where input that names an id which no node of the type in question carries, or a code that is none. */
export function refuseUnknownIds(graph: NaiveGraph, type: GraphQLInputObjectType, where: Values): void {
  for (const [name, value] of given(where)) {
    const field = getNamedType(type.getFields()[name]?.type);
    if (!isInputObjectType(field)) continue;
    if (field.name.endsWith('Where')) {
      for (const inner of Array.isArray(value) ? value : [value]) refuseUnknownIds(graph, field, inner);
      continue;
    }
    const { eq, in: oneOf } = value as { eq?: string | null; in?: string[] | null };
    const asked = [...(eq == null ? [] : [eq]), ...(oneOf ?? [])];
    if (asked.some((code) => codes[name]?.test(code) === false))
      throw new GraphQLError(`No ${name}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    if (name !== 'id') continue;
    for (const id of asked)
      if (!graph.nodes.some((node) => node.id === id && typesOf(type.name)?.includes(node.type)))
        throw new GraphQLError(`Nothing is called ${id}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
