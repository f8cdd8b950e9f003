import type { Database } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { CannotExport, readStoredNode, type StoredNode, type StoredRow } from './stored-node.ts';

export interface ReadOptions {
  /** Ends the reading, and its statement in the database. */
  readonly signal?: AbortSignal | undefined;
}

/** Longer texts are read one by one, so that a batch of rows stays small. */
const longestInRow = 20_000;

/**
 * Reads every node that has a record of its own, in the order of ids, as it is taken: nothing is held but a few hundred
 * rows and the ids. The database may change meanwhile; see `closed` for what keeps the ends together.
 */
export async function* readAll(database: Database, { signal }: ReadOptions = {}): AsyncGenerator<StoredNode> {
  const rows = database.stream(statement('export/nodes'), { longest: longestInRow }, { signal });
  for await (const row of rows) yield readNode(database, row as StoredRow, signal);
}

/** Reads the nodes of the given ids in their order, those that exist. */
export async function* readChosen(
  database: Database,
  ids: readonly string[],
  { signal }: ReadOptions = {},
): AsyncGenerator<StoredNode> {
  const rows = database.stream(statement('export/chosen-nodes'), { ids, longest: longestInRow }, { signal });
  for await (const row of rows) yield readNode(database, row as StoredRow, signal);
}

async function readNode(database: Database, row: StoredRow, signal: AbortSignal | undefined): Promise<StoredNode> {
  const node = readStoredNode(row);
  const isCut = row[2];
  if (!isCut) return node;
  const [found] = await database.read(statement('export/text'), { id: node.id }, { signal });
  if (!found) throw new CannotExport(`The text of ${JSON.stringify(node.id)} was removed meanwhile; export again.`);
  return { ...node, properties: { ...node.properties, text: found[0] } };
}
