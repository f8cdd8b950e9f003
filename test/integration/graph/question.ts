import fc from 'fast-check';
import { type GraphQLInputObjectType, GraphQLNonNull, type GraphQLSchema } from 'graphql';
import type { NaiveGraph } from '../../naive/graph.ts';
import { poolOf } from '../property/pool.ts';
import { plainOf } from '../property/render.ts';
import { valuesFrom } from '../property/value.ts';

/** The arguments of a drawing. */
export interface Asked {
  readonly around?: readonly string[];
  readonly where?: Readonly<Record<string, unknown>>;
  readonly depth?: number;
  readonly collapse?: string;
  readonly budget?: number;
  readonly rank?: string;
  readonly expand?: string;
  readonly relation?: string;
}

export interface Node {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly kind: string | null;
  readonly status: string | null;
  readonly day: string | null;
  readonly distance: number;
  readonly degree: number;
  readonly degreeShown: number;
  readonly expand: string | null;
  readonly more: readonly { readonly type: string; readonly count: number }[];
}

export interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly count: number;
  readonly detail: string | null;
  readonly stance: string | null;
  readonly polarity: string | null;
  readonly stances: readonly { readonly stance: string | null; readonly count: number }[];
  readonly retractedCount: number;
  readonly statements: readonly string[];
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

export interface Drawn {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly truncated: boolean;
  readonly leftOutNodes: readonly { readonly type: string; readonly count: number }[];
  readonly leftOutEdges: readonly { readonly type: string; readonly count: number }[];
  readonly cytoscape: { readonly nodes: readonly unknown[]; readonly edges: readonly unknown[] };
  readonly graphology: object;
}

/** Asks for all of a drawing. */
export const drawing = `query Drawing(
  $around: [ID!], $where: StatementWhere, $depth: Int, $collapse: DrawingCollapse, $budget: Int! = 100,
  $rank: DrawingRank! = CONNECTED, $expand: String, $relation: String
) {
  graph(
    around: $around, where: $where, depth: $depth, collapse: $collapse, budget: $budget, rank: $rank,
    expand: $expand, relation: $relation
  ) {
    nodes { id type label kind status day distance degree degreeShown expand more { type count } }
    edges { id source target type count detail stance polarity stances { stance count } retractedCount statements firstOn lastOn }
    truncated
    leftOutNodes { type count }
    leftOutEdges { type count }
    cytoscape
    graphology
  }
}`;

const conditions: readonly Record<string, unknown>[] = [
  {},
  { saidOn: { possibly: '2020-06' } },
  { about: { id: { eq: 'huawei' }, stance: { eq: 'CRITICAL' } } },
  { or: [{ speechAct: { in: ['ANNOUNCE', 'ACCUSE'] } }, { topic: { name: { contains: 'security' } } }] },
  { not: { form: { eq: 'NARRATION' } } },
  { assertedBy: { country: { eq: 'GB' } } },
];

/** Any condition on statements that the schema allows, of values that the graph holds. */
function anyCondition(schema: GraphQLSchema, graph: NaiveGraph): fc.Arbitrary<Record<string, unknown>> {
  const type = schema.getType('StatementWhere') as GraphQLInputObjectType;
  const values = valuesFrom(poolOf(graph))(new GraphQLNonNull(type), { name: 'where', depth: 1 });
  return values.map(({ is }) => plainOf(is) as Record<string, unknown>);
}

/** Drawings of all sorts around nodes of the graph that are of the types; the budget is wide or narrow. */
export function drawings(
  { graph, schema }: { readonly graph: NaiveGraph; readonly schema: GraphQLSchema },
  { types, wide }: { types?: readonly string[]; wide: boolean },
) {
  const ids = graph.nodes.filter(({ type }) => !types || types.includes(type)).map(({ id }) => id);
  return fc.record({
    around: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
    where: fc.oneof(fc.constantFrom(...conditions), anyCondition(schema, graph)),
    depth: fc.integer({ min: 0, max: 3 }),
    budget: wide ? fc.constant(500) : fc.integer({ min: 3, max: 30 }),
    rank: fc.constantFrom('CONNECTED', 'DEGREE', 'NEWEST'),
  });
}
