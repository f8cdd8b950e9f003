import type { GraphQLField } from 'graphql';
import type { Dimension, Dimensions } from '../model/dimension.ts';
import type { Compilation } from './compilation.ts';
import { type Cypher, cypher, join } from './cypher.ts';
import { kebab } from './shape.ts';
import { camel, compileWay, endOf, type Matching, wayScope } from './way.ts';

/** The dimensions that a field is asked for, by name and in the order of their declaration. */
export interface Grouping {
  readonly argument: string;
  /** Each dimension counted by itself, or all together as groups. */
  readonly apart: boolean;
  readonly dimensions: readonly (readonly [name: string, dimension: Dimension])[];
}

/** How the field groups what meets the filter, if it does. */
export function groupingOf(
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
  filterType: string | undefined,
): Grouping | undefined {
  const declared = field.extensions.groupedBy as
    | { argument: string; apart: boolean; dimensions: Readonly<Record<string, Dimensions>> }
    | undefined;
  if (!declared) return undefined;
  const { argument, apart, dimensions } = declared;
  const asked = values[argument] as readonly string[];
  const known = Object.entries(dimensions[String(filterType)] ?? {});
  return { argument, apart, dimensions: known.filter(([name]) => asked.includes(name)) };
}

/** The text of a value: the id of a node, or the value itself. */
const textOf = (value: string, isNode: boolean): string => (isNode ? `${value}.id` : `toString(${value})`);

/**
 * Clauses that follow those that bind `matching`, and bind a row for each combination of values: `group`, a map of the values by
 * dimension, `id`, the same as a text such as `SPEAKER:huawei STANCE:CRITICAL`, and `members`, a list of what has these values. A node
 * that has several values of a dimension belongs to several groups, one that has none to one under null. Dimensions over the same
 * relationship speak of one relationship at a time.
 */
function compileGroups(compilation: Compilation, { dimensions }: Grouping, matching: Matching): Cypher {
  const paths = [...new Set(dimensions.map(([, { over }]) => over))];
  const ways = paths.map((path) => compileWay(compilation, path, { matching }));
  const parts = dimensions.map(([name, dimension]) => {
    const as = camel(kebab(name));
    const { value, isNode } = endOf(compilation, dimension);
    return { name, as, value, text: textOf(as, isNode) };
  });
  const keys = parts.map(({ as, value }) => `${value} AS ${as}, `).join('');
  const values = parts.map(({ as }) => `${as}: ${as}`).join(', ');
  const id = parts.map(({ name, text }) => `'${name}:' + coalesce(${text}, '')`).join(" + ' ' + ") || "'ALL'";
  return cypher`${join(ways, '')}WITH ${keys}collect(DISTINCT matching) AS members
WHERE size(members) > 0
WITH {${values}} AS group, ${id} AS id, members`;
}

/** The clauses that bind the values of one dimension for each of what is counted; `matching` is known to what follows. */
function compileValues(compilation: Compilation, { over, take }: Dimension, matching: Matching): Cypher {
  if (matching.along !== over)
    return cypher`UNWIND counted AS matching
${compileWay(compilation, over, take ? { matching, having: take } : {})}`;
  const { node, edge } = wayScope(over);
  return cypher`UNWIND ways AS ${edge}
WITH ${edge}, startNode(${edge}) AS matching, endNode(${edge}) AS ${node}
`;
}

/**
 * Clauses that follow those that bind `matching`, and bind for each dimension a row with its name as `field`, its `place` among them, and
 * `counts`: its values, most frequent first, and under null how many have none.
 */
function compileCounts(compilation: Compilation, { dimensions }: Grouping, matching: Matching): Cypher {
  const branches = dimensions.map(([name, dimension], place) => {
    const { value, isNode } = endOf(compilation, dimension);
    return cypher`${compileValues(compilation, dimension, matching)}WITH ${value} AS group, count(DISTINCT matching) AS count
WITH ${textOf('group', isNode)} AS value, ${isNode ? 'group' : 'null'} AS node, count
ORDER BY count DESC, value
WITH collect({value: value, node: node, count: count}) AS counts
RETURN '${name}' AS field, ${String(place)} AS place, counts`;
  });
  const none = cypher`UNWIND [] AS field\nRETURN field, 0 AS place, [] AS counts`;
  const lists = matching.along ? ', collect(matchingEdge) AS ways' : '';
  return cypher`WITH collect(matching) AS counted${lists}
CALL (*) {\n${branches.length > 0 ? join(branches, '\nUNION ALL\n') : none}\n}`;
}

/** What an argument that groups stands for in a file. */
export function compileGrouping(compilation: Compilation, grouping: Grouping, matching: Matching): Cypher {
  return (grouping.apart ? compileCounts : compileGroups)(compilation, grouping, matching);
}
