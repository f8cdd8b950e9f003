import type { Database } from '../../src/neo4j/database.ts';
import { encodeCursor } from '../../src/projection/page.ts';
import { hubs, quietActor } from './shape.ts';

/** Where the questions start. */
export interface Entry {
  hub: string;
  hubMentions: number;
  quiet: string;
  /** The cursor before page 1,000 of the statements about the hub, or before its last page if it has fewer. */
  deepCursor: string;
  /** A statement that passes one on and is passed on itself. */
  statement: string;
}

const hubMentions = 'MATCH (actor:Node {id: $hub}) RETURN COUNT { (actor)<-[:ABOUT]-(:Statement) }';
const deepStatement = `
  MATCH (statement:Statement)-[about:ABOUT]->(:Node {id: $hub})
  RETURN about.statementKey
  ORDER BY about.statementKey DESC
  SKIP toInteger($skip)
  LIMIT 1`;
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
  const skip = Math.min(999 * 20, Number(mentions) - 21);
  const [[deepKey] = []] = await database.read(deepStatement, { hub, skip });
  const deepCursor = encodeCursor('actor/statements-about', String(deepKey));
  return { hub, hubMentions: Number(mentions), quiet: quietActor, deepCursor, statement };
}
