import { readFileSync } from 'node:fs';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { loadRecords } from '../../../src/import/load.ts';
import { sampleRecordedAt } from '../../../src/import/sample.ts';
import { anonymous } from '../../../src/model/origin.ts';
import type { Database } from '../../../src/neo4j/database.ts';
import type { Statement } from '../../../src/projection/cypher.ts';
import { buildClaimgraphSchema } from '../../../src/schema/build.ts';
import { type Evaluate, naiveEvaluator } from '../../naive/evaluate.ts';
import type { NaiveGraph } from '../../naive/graph.ts';
import { readGraph } from '../../naive/read.ts';
import { thicket, thicketRecordedAt } from '../../naive/thicket.ts';
import { sampleDatabase } from '../../neo4j.ts';
import type { Pairing } from './compare.ts';

/** The projection over a real database and the naive evaluator over lists, with the same data. */
export interface Sides {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly graph: NaiveGraph;
  readonly naive: Evaluate;
  /** Answers by the projection and tells the statements it took. */
  actual(document: DocumentNode, variables?: object): Promise<{ result: ExecutionResult; statements: Statement[] }>;
  /** The texts of the statements that a question compiles to, sorted; nothing is asked of the database. */
  compiled(document: DocumentNode, variables: object): Promise<string[]>;
  readonly pairing: Pairing;
}

const nowhere = { read: async () => [] } as unknown as Database;

function story(): Record<string, unknown>[] {
  const file = new URL('../../../cypher/sample/story.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** The number of the last change of each record: the sample is recorded, added to and put right, and then the thicket is recorded. */
function revisions(sample: Record<string, unknown>[], others: Record<string, unknown>[]): ReadonlyMap<string, number> {
  const recorded = [
    ...sample.filter((record) => record.recordedAt === undefined),
    ...sample.filter((record) => record.recordedAt !== undefined),
    { id: 'ncsc' },
    { id: 'schmidt-accuses-huawei' },
    ...others,
  ];
  return new Map(recorded.map(({ id }, index) => [String(id), index + 1]));
}

/** Loads the sample story and the thicket, and makes both sides ready. */
export async function bothSides(): Promise<Sides> {
  const database = await sampleDatabase({ changes: true });
  const records = thicket();
  await loadRecords(database, records, { recordedAt: thicketRecordedAt });
  const schema = await buildClaimgraphSchema();
  const graph = readGraph([...story(), ...records], sampleRecordedAt, revisions(story(), records));
  return {
    database,
    schema,
    graph,
    naive: naiveEvaluator(schema, graph),
    pairing: new Map(),
    actual: (document, variables = {}) => ask(schema, database, document, variables),
    compiled: async (document, variables) => {
      const { statements } = await ask(schema, nowhere, document, variables);
      return statements.map(({ text }) => text).sort();
    },
  };
}

async function ask(schema: GraphQLSchema, database: Database, document: DocumentNode, variables: object) {
  const statements: Statement[] = [];
  const contextValue = {
    database,
    signal: new AbortController().signal,
    requestId: 'test',
    author: anonymous,
    statements,
    maxReads: 100_000,
  };
  const result = await execute({ schema, document, variableValues: { ...variables }, contextValue });
  return { result, statements };
}

/** Parses a query and refuses one that is not valid. */
export function valid(schema: GraphQLSchema, text: string): DocumentNode {
  const document = parse(text);
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(`${errors.map(({ message }) => message).join('\n')}\n${text}`);
  return document;
}
