import type { GraphQLInputObjectType } from 'graphql';
import { anchorOf } from '../projection/anchor.ts';
import { type Compilation, fileAt, parametersOf } from '../projection/compilation.ts';
import { type Cypher, cypher, join, Parameter } from '../projection/cypher.ts';
import { compileFilter } from '../projection/filter.ts';
import { both, type KeyRange, keysWithin } from '../projection/key-range.ts';
import { wholeRange } from '../projection/page.ts';
import { presentIds } from '../projection/project.ts';
import { type NeighbourList, outgoing } from './neighbour-list.ts';
import { keysOfType, placeOf } from './place.ts';
import type { DrawingRequest, Reach } from './request.ts';

/** The names that the pieces of a drawing share: every file is nested once below `this1`. */
export const names = { this: 'this1', node: 'node1', edge: 'edge1' } as const;
const scope = { depth: 1, ...names };

/** What the pieces of a drawing are made from. */
export interface Reading {
  readonly compilation: Compilation;
  readonly request: DrawingRequest;
  readonly reach: { readonly [Key in keyof Reach]: Parameter };
  /** Whether a statement at `node1` meets the filter. */
  readonly condition: Cypher;
}

/** The body of a file below `this1`, with values or pieces for its parameters. */
export function nest(
  { compilation }: Reading,
  path: string,
  parameters: Record<string, Parameter | Cypher> = {},
): Cypher {
  return fileAt(compilation, path).body({ ...names, parameters });
}

/** The type of the filter that a drawing takes. */
function statementWhere({ operation }: Compilation): GraphQLInputObjectType {
  return operation.schema.getType('StatementWhere') as GraphQLInputObjectType;
}

/** Prepares what the pieces share; ids that the filter names are noted for the check. */
export function startReading(compilation: Compilation, request: DrawingRequest, reach: Reach): Reading {
  const predicate = compileFilter(compilation, statementWhere(compilation), request.where, scope);
  return {
    compilation,
    request,
    reach: Object.fromEntries(
      Object.entries(reach).map(([key, value]) => [key, new Parameter(value)]),
    ) as Reading['reach'],
    condition: predicate.length === 0 ? ['true'] : cypher`coalesce(${predicate}, false)`,
  };
}

/** Whether a node at `node1` may be drawn: a statement that meets the filter, or anything else. */
export function allowed({ condition }: Reading): Cypher {
  return condition[0] === 'true' ? condition : cypher`(NOT node1:Statement OR ${condition})`;
}

/** The nodes that the drawing starts from, as the list `ring0`. */
export function startRing(reading: Reading): Cypher {
  const { around } = reading.request;
  const body =
    around.length > 0
      ? cypher`WITH ${presentIds(new Parameter([...around]))} AS ids\n${nest(reading, 'graph/around', { ids: ['ids'] })}\nORDER BY node1.id`
      : newest(reading);
  return cypher`CALL () {\n${body}\nWITH node1\nRETURN collect(node1) AS ring0\n}`;
}

/** The newest statements that meet the filter, one more than there is room for; from a neighbour that the filter names, if it names one. */
function newest({ compilation, request, reach, condition }: Reading): Cypher {
  const type = statementWhere(compilation);
  const anchor = anchorOf(compilation, type, request.where);
  const file = anchor?.file ?? fileAt(compilation, 'statement/by-said-on');
  const parameters = parametersOf(file, { ...keysWithin(request.where, 'saidOn') });
  const binding = { edge: names.edge, node: names.node, ...anchor?.start, parameters };
  const limit = request.collapse === 'ACTORS' ? reach.statements : new Parameter(request.budget);
  return cypher`${file.body(binding)}\nWHERE ${condition}\nWITH ${file.bindsEdge ? 'edge1, node1' : 'node1'}\nORDER BY ${file.order(binding)}\nLIMIT ${limit} + 1`;
}

const nothing: KeyRange = { from: '', to: '' };

/** The keys of a list along the relation of the request: all, those of the type, or none; the text is the same for every relation. */
function alongRelation({ relation, around }: DrawingRequest, list: NeighbourList): KeyRange {
  if (relation === undefined || list.relation === relation) return wholeRange;
  return list.file.path === outgoing ? keysOfType(around[0] ?? '', relation) : nothing;
}

/** The keys of a list that can be drawn: those after the last one, and of statements those of the days in question. */
function boundsOf(request: DrawingRequest, list: NeighbourList): KeyRange {
  const { where, after } = request;
  const { path, descending, nodeLabel } = list.file;
  const key = after?.[placeOf(path, request.relation)] ?? after?.[path];
  const rest = key === undefined ? wholeRange : descending ? { ...wholeRange, to: key } : { ...wholeRange, from: key };
  const within = both(rest, alongRelation(request, list));
  return nodeLabel === 'Statement' ? both(within, keysWithin(where, 'saidOn')) : within;
}

/** One list of the node at `this1`: its path, and for each row the neighbour and its key. */
function listPiece({ request, reach }: Reading, list: NeighbourList): Cypher {
  const { file, labels } = list;
  const binding = { ...names, parameters: parametersOf(file, { ...boundsOf(request, list) }) };
  const rows = cypher`COLLECT {\n${file.body(binding)}\nORDER BY ${file.order(binding)}\nLIMIT ${reach.window} + 1\nRETURN [node1, ${file.key(binding)}]\n}`;
  const owner = labels.map((label) => `this1:${label}`).join(' OR ');
  return cypher`['${file.path}', CASE WHEN ${owner} THEN ${rows} ELSE [] END]`;
}

/**
 * The lists of every node in `ring0`, as `rows`: the id of the node, the path of the list, the place in it, the neighbour, its key, and whether it
 * may be drawn. They come from indexes, so a hub is read no further than the window. Empty where the drawing does not go so far as `distance`.
 */
export function startLists(reading: Reading, lists: readonly NeighbourList[], distance: number): Cypher {
  if (reading.request.around.length === 0) return ['WITH *, [] AS rows'];
  const pieces = lists.map((list) => listPiece(reading, list));
  return cypher`CALL (ring0) {
UNWIND ${ringWithin(reading, 'ring0', distance)} AS this1
UNWIND [
${join(pieces, ',\n')}
] AS list
UNWIND range(0, size(list[1]) - 1) AS place
WITH this1, list[0] AS path, place, list[1][place][0] AS node1, list[1][place][1] AS key
RETURN collect([this1.id, path, place, node1, key, ${allowed(reading)}]) AS rows
}`;
}

/**
 * The end of a subquery: the first of its sorted rows, one more than the limit, as a list. Not by LIMIT: Neo4j would count the lists of earlier steps
 * once for every row that it keeps, and refuse the query for want of memory.
 */
export function firstAs(name: string, limit: Parameter): Cypher {
  return cypher`RETURN collect(node1)[0..${limit} + 1] AS ${name}`;
}

/** The neighbours in the lists, the first of every list before the second, as a list of the given name. */
export function ringOfLists(name: string, limit: Parameter): Cypher {
  return cypher`CALL (rows) {
UNWIND rows AS row
WITH row
WHERE row[5]
WITH row[3] AS node1, min(row[2]) AS place
ORDER BY place, node1.id
${firstAs(name, limit)}
}`;
}

/** Rows of the lists with ids for nodes, as they travel. */
export const listedIds = (rows: string): string => `[row IN ${rows} | [row[0], row[1], row[3].id, row[4], row[5]]]`;

/** The ring to go on from, empty where the drawing does not go so far: the depth is a value, and the text is the same for all. */
export function ringWithin({ reach }: Reading, ring: string, distance: number): Cypher {
  return cypher`CASE WHEN ${reach.depth} >= ${String(distance)} THEN ${ring} ELSE [] END`;
}
