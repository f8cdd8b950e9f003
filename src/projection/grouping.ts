import type { GraphQLField, GraphQLInputObjectType } from 'graphql';
import type { Dimension, Dimensions } from '../model/dimension.ts';
import { type Compilation, fileAt, type Scope } from './compilation.ts';
import { type Cypher, cypher, join } from './cypher.ts';
import { compileFilter, neighbourType } from './filter.ts';
import { kebab } from './shape.ts';

type Values = Readonly<Record<string, unknown>>;

/** The dimensions that a field is asked to group by, by name and in the order of their declaration. */
export interface Grouping {
  readonly argument: string;
  readonly dimensions: readonly (readonly [name: string, dimension: Dimension])[];
}

/** How the field groups, if it does. */
export function groupingOf(field: GraphQLField<unknown, unknown>, values: Values): Grouping | undefined {
  const declared = field.extensions.groupedBy as { argument: string; dimensions: Dimensions } | undefined;
  if (!declared) return undefined;
  const asked = values[declared.argument] as readonly string[];
  return {
    argument: declared.argument,
    dimensions: Object.entries(declared.dimensions).filter(([name]) => asked.includes(name)),
  };
}

/** `statement/asserted-by` to `assertedBy`. */
const camel = (path: string): string =>
  path.replace(/^.*\//, '').replace(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());

/** The names under which the node and the relationship at the end of a way are known to what follows. */
function wayScope(path: string): Scope {
  return { depth: 0, node: camel(path), edge: `${camel(path)}Edge` };
}

/** What the filter asks of the end of the way: who groups by target, of what is about Huawei, means Huawei. */
function conditionOf(
  compilation: Compilation,
  path: string,
  type: GraphQLInputObjectType | undefined,
  where: Values,
): Cypher {
  const label = fileAt(compilation, path).nodeLabel ?? 'Node';
  const conditions = Object.values(type?.getFields() ?? {}).flatMap((field): Cypher[] => {
    const neighbour = neighbourType(field);
    if (!neighbour || field.extensions.cypher !== path || where[field.name] == null) return [];
    return [compileFilter(compilation, neighbour, where[field.name] as Values, wayScope(path), undefined, label)];
  });
  return join(
    conditions.filter(({ length }) => length > 0),
    ' AND ',
  );
}

/** The clauses that go one way from `matching`, and stay where it leads nowhere. */
function compileWay(
  compilation: Compilation,
  path: string,
  type: GraphQLInputObjectType | undefined,
  where: Values,
): Cypher {
  const file = fileAt(compilation, path);
  const { node, edge } = wayScope(path);
  const rows = file.bindsEdge ? `${edge}, ${node}` : node;
  const condition = conditionOf(compilation, path, type, where);
  // DISTINCT keeps the planner from starting at the end that the condition names, which may be a hub.
  const filter = condition.length > 0 ? cypher`WITH DISTINCT ${rows}\nWHERE ${condition}\n` : [];
  const body = file.body({ this: 'matching', node, edge });
  return cypher`OPTIONAL CALL (matching) {\n${body}\n${filter}RETURN ${rows}\n}\n`;
}

/** Names the values of a group, and says what they are as text: `SPEAKER:huawei STANCE:CRITICAL`. */
function compileDimension(
  compilation: Compilation,
  name: string,
  { over, take }: Dimension,
): { value: string; id: string } {
  const { node, edge } = wayScope(over);
  const isNode = !take && fileAt(compilation, over).bindsEdge;
  const value = take ? `${edge}.${take}` : node;
  const text = isNode ? `${node}.id` : `toString(${value})`;
  return { value: `${camel(kebab(name))}: ${value}`, id: `'${name}:' + coalesce(${text}, '')` };
}

/**
 * What an argument that groups stands for in a file: clauses that follow those that bind `matching`, and bind `group`, a map of the
 * values by dimension, and `id`, the same as a text. A node that has several values of a dimension gets a row for each, one that has
 * none a row with null. Dimensions over the same relationship speak of one relationship at a time.
 */
export function compileGrouping(
  compilation: Compilation,
  { dimensions }: Grouping,
  type: GraphQLInputObjectType | undefined,
  where: Values,
): Cypher {
  const paths = [...new Set(dimensions.map(([, { over }]) => over))];
  const ways = paths.map((path) => compileWay(compilation, path, type, where));
  const parts = dimensions.map(([name, dimension]) => compileDimension(compilation, name, dimension));
  const values = parts.map(({ value }) => value).join(', ');
  const id = parts.map((part) => part.id).join(" + ' ' + ") || "'ALL'";
  return cypher`${join(ways, '')}WITH matching, {${values}} AS group, ${id} AS id`;
}
