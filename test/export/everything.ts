import { exportGraph } from '../../src/export/export.ts';
import { type ExportFormat, exportFormats } from '../../src/export/format.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';

/** The export of a database in JSON lines. */
export async function exported(database: Database): Promise<string> {
  const schema = await buildClaimgraphSchema();
  const format = exportFormats.find(({ name }) => name === 'jsonl') as ExportFormat;
  let lines = '';
  for await (const piece of exportGraph({ database, schema, format })) lines += piece;
  return lines;
}

/** All that the database holds of the model, in a fixed order; each has a log of its own with its own numbers. */
export async function everything(database: Database): Promise<unknown> {
  const nodes = await database.read(
    'MATCH (node) WHERE node:Node OR node:Identifier RETURN COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label }, node {.*, createdSequence: null, revision: null} ORDER BY coalesce(node.id, node.key)',
  );
  const relationships = await database.read(
    'MATCH (source:Node)-[edge]->(target) RETURN type(edge), source.id, coalesce(target.id, target.key) AS end, properties(edge) ORDER BY edge.id, end, source.id',
  );
  return { nodes, relationships };
}
