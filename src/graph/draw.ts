import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../http/context.ts';
import { relationshipKinds } from '../model/relationship.ts';
import type { Compilation } from '../projection/compilation.ts';
import { toStatement } from '../projection/cypher.ts';
import { present } from '../projection/present.ts';
import { compilationOf, rowsOf, run, statementOf, valuesOf } from '../projection/project.ts';
import { asksFor } from '../projection/selection.ts';
import { actorNetworkPiece } from './actor-network.ts';
import type { Content, Neighbourhood } from './candidate.ts';
import { drawingOf } from './drawing.ts';
import { neighbourLists } from './neighbour-list.ts';
import { contentPiece, neighbourhoodPiece } from './neighbourhood.ts';
import { type ActorNetworkRow, readActorNetwork } from './read-actor-network.ts';
import { type ContentRow, type NeighbourhoodPart, readContent, readNeighbourhood } from './read-neighbourhood.ts';
import { type Collapse, type DrawingRequest, deepest, type Rank, type Reach, reachOf } from './request.ts';
import { type Reading, startReading } from './ring.ts';
import { type Selection, select } from './select.ts';
import { decodeExpansion } from './token.ts';

/** The arguments of the root field. */
export interface DrawingArguments {
  readonly around?: readonly string[] | null;
  readonly where?: Readonly<Record<string, unknown>> | null;
  readonly depth?: number | null;
  readonly collapse?: Collapse | null;
  readonly budget: number;
  readonly rank: Rank;
  readonly expand?: string | null;
  readonly relation?: string | null;
}

const most = { around: 500, depth: deepest, budget: 1_000 };
const least = { depth: 0, budget: 1 };

function refuse(argument: string, message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

function within(argument: 'depth' | 'budget', value: number): number {
  if (value >= least[argument] && value <= most[argument]) return value;
  return refuse(argument, `"${argument}" must be from ${least[argument]} to ${most[argument]}; it is ${value}.`);
}

/** The relationships from which it follows who spoke about whom. */
const speech = ['ASSERTED_BY', 'ABOUT'];

function readRelation(relation: string | null | undefined, collapse: Collapse): string | undefined {
  if (relation == null) return undefined;
  const types = collapse === 'ACTORS' ? speech : relationshipKinds.map(({ type }) => type);
  if (types.includes(relation)) return relation;
  const known = [...new Set(types)].toSorted().join(', ');
  return refuse('relation', `"${relation.slice(0, 80)}" is no type of relationship that can be drawn here: ${known}.`);
}

/** Checks the arguments. @throws BAD_USER_INPUT naming the one that is wrong */
export function readRequest(given: DrawingArguments): DrawingRequest {
  const where = given.where ?? {};
  const budget = within('budget', given.budget);
  const { rank } = given;
  if (given.expand != null) {
    const other = (['around', 'depth', 'collapse'] as const).find((name) => given[name] != null);
    if (other)
      refuse(other, `"expand" goes on with a drawing, and "${other}" was settled when it was begun; leave it out.`);
    const { id, collapse, after } = decodeExpansion(given.expand);
    const relation = readRelation(given.relation, collapse);
    return { around: [id], where, depth: 1, collapse, budget, rank, after, relation };
  }
  if (given.relation != null) refuse('relation', '"relation" chooses how "expand" goes on; give both, or neither.');
  const around = [...new Set(given.around ?? [])].toSorted();
  if (around.length > most.around)
    refuse('around', `"around" holds ${around.length} ids; give at most ${most.around}.`);
  if (around.length > budget) refuse('budget', `"budget" leaves no room for the ${around.length} nodes in "around".`);
  if (around.length === 0 && Object.keys(where).length === 0)
    refuse('around', 'Say what to draw: give "around", "where" or "expand".');
  return {
    around,
    where,
    depth: within('depth', given.depth ?? 1),
    collapse: given.collapse ?? 'NONE',
    budget,
    rank,
    after: undefined,
    relation: undefined,
  };
}

/** Notes where the drawing starts, for the check. A token holds places among the neighbours of one node: it does not go on from another. */
function noteStarts({ startIds, namedIds }: Compilation, { around, collapse, after }: DrawingRequest): void {
  const ids = after ? namedIds : startIds;
  if (around.length > 0) ids.set(collapse === 'ACTORS' ? 'Actor' : 'Node', new Set(around));
}

/** What tells how much is left out around the nodes: what they have is counted only where one of these is asked for. */
const counting = [['nodes', 'more'], ['nodes', 'expand'], ['leftOutEdges'], ['cytoscape'], ['graphology']];

/** What tells which of the statements behind an edge between actors were retracted: looked at only where one of these is asked for. */
const marking = [['edges', 'retractedCount'], ['cytoscape'], ['graphology']];

/** What was read around the start, and what is drawn of the nodes that were chosen of it. */
interface Chosen {
  readonly read: Neighbourhood;
  readonly selection: Selection;
  readonly content: Content;
}

/** Whether the question asks for what lies at the end of one of the ways. */
function asksForAny({ operation }: Compilation, info: GraphQLResolveInfo, ways: readonly string[][]): boolean {
  return ways.some((way) => asksFor(operation, info.returnType, info.fieldNodes, way));
}

/** What is in reach. Apart from what comes next, so that the rows are forgotten before more are asked for. */
async function readInReach(reading: Reading, context: Context, reach: Reach): Promise<Neighbourhood> {
  const parts = await valuesOf(reading.compilation, neighbourhoodPiece(reading), context);
  return readNeighbourhood(parts as NeighbourhoodPart[], reading.request, reach);
}

/** Reads what is in reach, chooses, and reads what is drawn of the chosen: the words of the others never travel. */
async function chooseNodes(
  reading: Reading,
  info: GraphQLResolveInfo,
  context: Context,
  reach: Reach,
): Promise<Chosen> {
  const { compilation, request } = reading;
  const read = await readInReach(reading, context, reach);
  const selection = select(read, request);
  const counted = asksForAny(compilation, info, counting);
  const rows = await rowsOf(toStatement(contentPiece(reading, [...selection.keys()], counted)), context);
  return { read, selection, content: readContent(rows as ContentRow[]) };
}

/** Reads who spoke about whom, and chooses of them. */
async function chooseActors(
  reading: Reading,
  info: GraphQLResolveInfo,
  context: Context,
  reach: Reach,
): Promise<Chosen> {
  const { compilation, request } = reading;
  const network = actorNetworkPiece(reading, asksForAny(compilation, info, marking));
  const projection = statementOf(compilation, network, (row) => row);
  const { read, content } = readActorNetwork((await run(projection, context)) as ActorNetworkRow, request, reach);
  return { read, selection: select(read, request), content };
}

/** Answers the root field `graph`. */
export async function draw(info: GraphQLResolveInfo, context: Context): Promise<unknown> {
  const { compilation } = compilationOf(info);
  const request = readRequest(compilation.question as unknown as DrawingArguments);
  const reach = reachOf(request);
  noteStarts(compilation, request);
  const reading = startReading(compilation, request, reach);
  const { read, selection, content } = await (request.collapse === 'ACTORS'
    ? chooseActors(reading, info, context, reach)
    : chooseNodes(reading, info, context, reach));
  const relations = new Map(neighbourLists(compilation).map(({ file, relation }) => [file.path, relation]));
  return present(
    info,
    drawingOf(read, selection, content, request, (path) => relations.get(path)),
  );
}
