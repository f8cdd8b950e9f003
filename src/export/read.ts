import { nounOf } from '../model/noun.ts';
import { type JsonRecord, type StoredNode, toRecord } from '../model/to-record.ts';
import type { Database } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { CannotExport } from './cannot-export.ts';

export interface ReadOptions {
  /** Ends the reading, and its statement in the database. */
  readonly signal?: AbortSignal | undefined;
}

/** Longer texts are read one by one, so that the rows that travel together stay small. */
const longestInRow = 20_000;

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
 * Reads every record of the database, in the order of ids, as it is taken: no more than a few hundred are held. The database may
 * change meanwhile; see `closed` for what keeps the ends together. Throws CannotExport at a node without a type.
 */
export async function* readAll(database: Database, { signal }: ReadOptions = {}): AsyncGenerator<JsonRecord> {
  const rows = database.stream(statement('export/nodes'), { longest: longestInRow }, { signal });
  for await (const row of rows) yield readRecord(database, row as Row, signal);
}

/** Reads the records of the given ids in their order, those that exist. */
export async function* readChosen(
  database: Database,
  ids: readonly string[],
  { signal }: ReadOptions = {},
): AsyncGenerator<JsonRecord> {
  const rows = database.stream(statement('export/chosen-nodes'), { ids, longest: longestInRow }, { signal });
  for await (const row of rows) yield readRecord(database, row as Row, signal);
}

async function readRecord(database: Database, row: Row, signal: AbortSignal | undefined): Promise<JsonRecord> {
  const node = toStored(row);
  if (!row[2]) return toRecord(node);
  const { id } = node.properties;
  const [found] = await database.read(statement('export/text'), { id }, { signal });
  if (!found) throw new CannotExport(`The text of ${JSON.stringify(id)} was removed meanwhile; export again.`);
  return toRecord({ ...node, properties: { ...node.properties, text: found[0] } });
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
