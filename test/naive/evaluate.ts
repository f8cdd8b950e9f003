import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLEnumType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isScalarType,
  printSchema,
} from 'graphql';
import { assertions } from './assertion.ts';
import { disputedClaims } from './dispute.ts';
import { facets } from './facet.ts';
import { type Arguments, listed, nodeField } from './field.ts';
import type { NaiveGraph, NaiveNode } from './graph.ts';
import { actors } from './kind.ts';
import { orderNamed } from './order.ts';
import { timeline } from './timeline.ts';

/** Answers an operation from the lists alone. */
export type Evaluate = (document: DocumentNode, variables?: Readonly<Record<string, unknown>>) => ExecutionResult;

const rootSize = 20;

/** The types that a list or a look-up of the root speaks of. */
const rootTypes: Record<string, readonly string[]> = {
  actors,
  organisations: ['Organisation'],
  people: ['Person'],
  groups: ['Group'],
  statements: ['Statement'],
  claims: ['Claim'],
  regulatoryActions: ['RegulatoryAction'],
  documents: ['Document'],
  topics: ['Topic'],
};

/** Root fields that rank by likeness, choose what to draw, or read the log: the evaluator does not answer them, they have tests of their own. */
export const apart: readonly string[] = [
  'search',
  'matchActors',
  'graph',
  'paths',
  'history',
  'changes',
  'importBatches',
  'actorMergeCandidates',
  'actorJudgements',
  'lastSequence',
];

/** Root fields that compute their answer. */
const computed: Record<string, (graph: NaiveGraph, given: never, info: GraphQLResolveInfo) => unknown> = {
  assertions,
  facets,
  timeline,
  disputedClaims,
};

/** The schema as it is printed: the types and scalars of the project, none of its resolvers and extensions. */
function bare(schema: GraphQLSchema): GraphQLSchema {
  const copy = buildSchema(printSchema(schema));
  for (const [name, type] of Object.entries(schema.getTypeMap())) {
    const twin = copy.getType(name);
    if (!isScalarType(type) || !isScalarType(twin)) continue;
    const { serialize, parseValue, parseLiteral } = type;
    Object.assign(twin, { serialize, parseValue, parseLiteral });
  }
  return copy;
}

const isNode = (value: unknown): value is NaiveNode =>
  typeof value === 'object' && value !== null && 'properties' in value;

/** Makes the naive evaluator of a schema over a graph: graphql-js with one slow and obvious resolver. */
export function naiveEvaluator(schema: GraphQLSchema, graph: NaiveGraph): Evaluate {
  const copy = bare(schema);
  const root: GraphQLFieldResolver<
    unknown,
    unknown,
    Arguments & { id: string; ids: string[]; orderBy?: string | null }
  > = (_source, given, _context, info) => {
    if (info.fieldName === 'nodes') return given.ids.map((id) => graph.nodes.find((node) => node.id === id) ?? null);
    const own = computed[info.fieldName];
    if (own) return own(graph, given as never, info);
    const types = rootTypes[info.fieldName];
    if (!types) {
      const type = getNamedType(info.returnType);
      return graph.nodes.find(({ id, type: own }) => id === given.id && isA(copy, own, type.name)) ?? null;
    }
    const orders = info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === 'orderBy');
    const [first] = (getNamedType(orders?.type) as GraphQLEnumType).getValues();
    const order = orderNamed(given.orderBy ?? String(first?.name));
    const rows = graph.nodes.filter(({ type }) => types.includes(type)).map((node) => ({ node }));
    return listed(graph, rows, given, info, { list: info.fieldName, order, size: rootSize });
  };
  const fieldResolver: typeof root = (source, given, context, info) => {
    if (info.parentType === copy.getQueryType()) return root(source, given, context, info);
    if (isNode(source)) return nodeField(graph, source, given, info);
    const value = (source as Record<string, unknown>)[info.fieldName];
    return typeof value === 'function' ? value(given) : value;
  };
  const typeResolver = (value: unknown): string => (value as NaiveNode).type;
  return (document, variables) =>
    execute({
      schema: copy,
      document,
      variableValues: variables ?? {},
      fieldResolver,
      typeResolver,
    }) as ExecutionResult;
}

function isA(schema: GraphQLSchema, type: string, name: string): boolean {
  const [own, other] = [schema.getType(type), schema.getType(name)];
  return (
    own === other || (other !== undefined && 'resolveType' in other && schema.isSubType(other as never, own as never))
  );
}
