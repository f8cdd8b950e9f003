import {
  GraphQLError,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { codeProblem } from '../model/code.ts';
import { below, type Compilation, fileAt, parametersOf, type Scope } from './compilation.ts';
import { byShape, type Cypher, cypher, join } from './cypher.ts';
import { wholeRange } from './page.ts';
import { propertyConditions } from './predicate.ts';

type Values = Readonly<Record<string, unknown>>;

/** All of the conditions; nothing where there are none. */
function every(conditions: readonly Cypher[]): Cypher {
  return join(
    byShape(
      conditions.filter(({ length }) => length > 0),
      (condition) => condition,
    ),
    ' AND ',
  );
}

function any(conditions: readonly Cypher[]): Cypher {
  if (conditions.length === 0) return ['false'];
  const parts = byShape(conditions, (condition) => condition).map((part) => (part.length === 0 ? ['true'] : part));
  return cypher`(${join(parts, ' OR ')})`;
}

/** The file by which a where input reaches a neighbour. */
export function neighbourPath(field: GraphQLInputField): string {
  return String(field.extensions.cypher);
}

/** The type of a where input's field when it speaks of a neighbour; undefined when it filters a property. */
export function neighbourType(field: GraphQLInputField): GraphQLInputObjectType | undefined {
  const type = getNamedType(field.type);
  return isInputObjectType(type) && type.name.endsWith('Where') ? type : undefined;
}

function noteIds(compilation: Compilation, label: string, filter: Values): void {
  const ids = compilation.namedIds.get(label) ?? new Set();
  if (filter.eq != null) ids.add(String(filter.eq));
  for (const id of (filter.in as string[] | null | undefined) ?? []) ids.add(id);
  if (ids.size > 0) compilation.namedIds.set(label, ids);
}

/** Refuses a code that nothing can carry. @throws BAD_USER_INPUT naming it */
function refuseUnknownCodes(property: string, filter: Values): void {
  for (const code of [filter.eq, ...((filter.in as unknown[] | null | undefined) ?? [])]) {
    const problem = code == null ? undefined : codeProblem(property, String(code));
    if (problem) throw new GraphQLError(problem, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

function onNeighbour(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  path: string,
  values: Values,
  scope: Scope,
): Cypher {
  const file = fileAt(compilation, path);
  const child = below(scope);
  const parameters = parametersOf(file, wholeRange);
  const body = file.body({ this: scope.node, ...child, parameters });
  const predicate = compileFilter(compilation, type, values, child, undefined, file.nodeLabel ?? 'Node');
  const rows = file.bindsEdge ? `${child.edge}, ${child.node}` : child.node;
  if (predicate.length === 0) return cypher`EXISTS { ${body} }`;
  const condition = /\bWITH [^\n]*$/.test(file.text.replace(/\nORDER BY.*$/, '')) ? '' : ` WITH ${rows}`;
  return cypher`EXISTS { ${body}${condition} WHERE ${predicate} }`;
}

function onType(scope: Scope, filter: Values): Cypher[] {
  const label = (type: string): string => `${scope.node}:${type.charAt(0)}${type.slice(1).toLowerCase()}`;
  const anyOf = (types: readonly string[]): Cypher => any(types.map((type) => [label(type)]));
  const { eq, in: oneOf, not } = filter as { eq?: string; in?: string[]; not?: string };
  return [eq ? [label(eq)] : [], oneOf ? anyOf(oneOf) : [], not ? [`NOT ${label(not)}`] : []];
}

function onField(
  compilation: Compilation,
  field: GraphQLInputField,
  value: Values,
  scope: Scope,
  label: string,
): Cypher {
  if (field.extensions.ignored) return [];
  const neighbour = neighbourType(field);
  const only = field.extensions.onlyFor;
  if (neighbour && typeof only === 'string') {
    const condition = compileFilter(compilation, neighbour, value, scope, undefined, only);
    return condition.length === 0 ? [] : cypher`(NOT ${scope.node}:${only} OR (${condition}))`;
  }
  if (neighbour) return onNeighbour(compilation, neighbour, neighbourPath(field), value, scope);
  if (field.extensions.label) return every(onType(scope, value));
  if (field.name === 'id') noteIds(compilation, label, value);
  const owner = field.extensions.onEdge ? scope.edge : scope.node;
  const property = String(field.extensions.property ?? field.name);
  refuseUnknownCodes(property, value);
  return every(propertyConditions(owner, property, value, field.extensions.list === true));
}

/**
 * Compiles a where input to a condition on the node (and the relationship) of the scope; empty where nothing is asked.
 * Only declared fields and operators become text; every value is a parameter.
 * @throws BAD_USER_INPUT naming a country or language that is none
 * @param onEdge further conditions on the relationship by which the scope was reached
 */
export function compileFilter(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  values: Values,
  scope: Scope,
  onEdge?: Values,
  label = type.name.replace(/Where$/, ''),
): Cypher {
  const fields = type.getFields();
  const nested = (value: unknown): Cypher => compileFilter(compilation, type, value as Values, scope, undefined, label);
  const conditions = Object.entries(values)
    .filter(([, value]) => value != null)
    .map(([name, value]): Cypher => {
      if (name === 'and') return every((value as Values[]).map(nested));
      if (name === 'or') return any((value as Values[]).map(nested));
      if (name === 'not') {
        const denied = nested(value);
        return denied.length === 0 ? ['false'] : cypher`NOT coalesce(${denied}, false)`;
      }
      return onField(compilation, fields[name] as GraphQLInputField, value as Values, scope, label);
    });
  const edges = Object.entries(onEdge ?? {}).flatMap(([name, value]) =>
    propertyConditions(scope.edge, name, value as Values, false),
  );
  return every([...conditions, ...edges]);
}
