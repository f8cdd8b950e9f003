import { nounOf } from '../model/noun.ts';
import type { StoredNode } from '../model/to-record.ts';
import type { Database } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { CannotExport } from './cannot-export.ts';

export interface ReadOptions {
  /** Ends the reading, and its statement in the database. */
  readonly signal?: AbortSignal | undefined;
}

/** A node that has a record of its own, with all that its record says. */
export interface ReadNode {
  readonly id: string;
  readonly stored: StoredNode;
}

/** Longer texts are read one by one, so that the rows that travel together stay small. */
const longestInRow = 20_000;
/** How many ids one statement takes, and how many nodes are handed on together. */
const sliceLength = 500;

type Values = Record<string, unknown>;

/** The columns of `export/nodes`. */
type Row = [
  labels: string[],
  properties: Values,
  isCut: boolean | null,
  relationships: [type: string, targetId: string, properties: Values, nested: Values | null][],
  identifiers: string[],
];

/**
 * Reads all nodes in the order of ids, some hundred at a time, as they are taken, each as it is at that moment. Throws
 * CannotExport at a node without a type.
 */
export function readAll(database: Database, options: ReadOptions = {}): AsyncGenerator<ReadNode[]> {
  return readRows(database, 'export/nodes', {}, options);
}

/** Reads the nodes of the given ids in their order, those that exist, some hundred at a time. */
export async function* readChosen(
  database: Database,
  ids: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadNode[]> {
  for (let start = 0; start < ids.length; start += sliceLength) {
    yield* readRows(database, 'export/chosen-nodes', { ids: ids.slice(start, start + sliceLength) }, options);
  }
}

async function* readRows(
  database: Database,
  name: string,
  parameters: Values,
  { signal }: ReadOptions,
): AsyncGenerator<ReadNode[]> {
  let nodes: ReadNode[] = [];
  for await (const row of database.stream(statement(name), { ...parameters, longest: longestInRow }, { signal })) {
    nodes.push(await readNode(database, row as Row, signal));
    if (nodes.length < sliceLength) continue;
    yield nodes;
    nodes = [];
  }
  if (nodes.length > 0) yield nodes;
}

async function readNode(database: Database, row: Row, signal: AbortSignal | undefined): Promise<ReadNode> {
  const node = toStored(row);
  const id = String(node.properties.id);
  if (!row[2]) return { id, stored: node };
  const [found] = await database.read(statement('export/text'), { id }, { signal });
  return { id, stored: { ...node, properties: { ...node.properties, text: found?.[0] } } };
}

function toStored([labels, properties, , relationships, identifiers]: Row): StoredNode {
  if (nounOf(labels) === undefined) {
    const id = JSON.stringify(properties.id);
    throw new CannotExport(`The node ${id} has no type of the model; run claimgraph check.`);
  }
  return {
    labels,
    properties,
    relationships: relationships.map(([type, targetId, inner, nested]) => ({
      type,
      targetId,
      properties: inner,
      nested: nested ?? undefined,
    })),
    identifiers,
  };
}
