import type { Database } from '../../src/neo4j/database.ts';
import { hubs, quietActor } from './shape.ts';

/** Where the questions start. */
export interface Entry {
  hub: string;
  hubMentions: number;
  quiet: string;
  /** A statement that passes one on and is passed on itself. */
  statement: string;
}

const hubMentions = 'MATCH (actor:Node {id: $hub}) RETURN COUNT { (actor)<-[:ABOUT]-(:Statement) }';
const middleOfChain = `
  MATCH (statement:Statement)
  WHERE EXISTS { (statement)-[:REPORTS]->() } AND EXISTS { (statement)<-[:REPORTS]-() }
    AND EXISTS { (statement)-[:RESPONDS_TO]->() } AND EXISTS { (statement)-[:ASSERTED_BY]->() }
  RETURN statement.id
  ORDER BY statement.id DESC
  LIMIT 1`;

/** Looks up where the questions start; the same in every database of one seed and size. */
export async function findEntry(database: Database): Promise<Entry> {
  const [hub] = hubs;
  const [[mentions] = []] = await database.read(hubMentions, { hub });
  const [[statement] = []] = await database.read(middleOfChain);
  if (typeof statement !== 'string')
    throw new Error('The data has no statement in the middle of a chain; take a larger --size.');
  return { hub, hubMentions: Number(mentions), quiet: quietActor, statement };
}
