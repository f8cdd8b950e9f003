import type { GraphQLInputObjectType } from 'graphql';
import type { Dimension } from '../model/dimension.ts';
import { type Compilation, fileAt, type Scope } from './compilation.ts';
import { type Cypher, cypher, join } from './cypher.ts';
import { compileFilter, neighbourType } from './filter.ts';

type Values = Readonly<Record<string, unknown>>;

/** What meets the filter of a field: the type of the filter, and the filter. */
export interface Matching {
  readonly type: GraphQLInputObjectType;
  readonly where: Values;
  /** The way along which the matching nodes were found from its one end, over `matchingEdge`; it need not be gone again. */
  readonly along?: string | undefined;
}

/** `statement/asserted-by` to `assertedBy`. */
export const camel = (path: string): string =>
  path.replace(/^.*\//, '').replace(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());

/** The names under which the node and the relationship at the end of a way are known to what follows. */
export function wayScope(path: string): Scope {
  return { depth: 0, node: camel(path), edge: `${camel(path)}Edge` };
}

/** What the filter asks of the end of the way: who groups by stance, of what is about Huawei, means the stance on Huawei. */
function conditionOf(compilation: Compilation, path: string, { type, where }: Matching): Cypher {
  const label = fileAt(compilation, path).nodeLabel ?? 'Node';
  const conditions = Object.values(type.getFields()).flatMap((field): Cypher[] => {
    const neighbour = neighbourType(field);
    if (!neighbour || field.extensions.cypher !== path || where[field.name] == null) return [];
    return [compileFilter(compilation, neighbour, where[field.name] as Values, wayScope(path), undefined, label)];
  });
  return join(
    conditions.filter(({ length }) => length > 0),
    ' AND ',
  );
}

/**
 * The clauses that go one way from `matching`, and stay where it leads nowhere. Of its ends only those count that meet what
 * `matching` asks of them, if it is given, and whose relationship has the property `having`.
 */
export function compileWay(
  compilation: Compilation,
  path: string,
  { matching, having }: { readonly matching?: Matching; readonly having?: string },
): Cypher {
  const file = fileAt(compilation, path);
  const { node, edge } = wayScope(path);
  if (matching?.along === path && !having)
    return cypher`WITH *, matchingEdge AS ${edge}, endNode(matchingEdge) AS ${node}\n`;
  const rows = file.bindsEdge ? `${edge}, ${node}` : node;
  const asked = matching ? conditionOf(compilation, path, matching) : [];
  const has = having ? cypher`${edge}.${having} IS NOT NULL` : [];
  const conditions = [asked, has].filter(({ length }) => length > 0);
  // DISTINCT keeps the planner from starting at the end that a condition names, which may be a hub.
  const filter = conditions.length > 0 ? cypher`WITH DISTINCT ${rows}\nWHERE ${join(conditions, ' AND ')}\n` : [];
  const body = file.body({ this: 'matching', node, edge });
  return cypher`OPTIONAL CALL (matching) {\n${body}\n${filter}RETURN ${rows}\n}\n`;
}

/** The value of a dimension at the end of its way, and whether that is a node. */
export function endOf(
  compilation: Compilation,
  { over, take }: Dimension,
): { readonly value: string; readonly isNode: boolean } {
  const { node, edge } = wayScope(over);
  return take
    ? { value: `${edge}.${take}`, isNode: false }
    : { value: node, isNode: fileAt(compilation, over).bindsEdge };
}
