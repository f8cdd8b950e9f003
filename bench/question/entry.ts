import type { Database } from '../../src/neo4j/database.ts';
import { encodeCursor } from '../../src/projection/page.ts';
import { hubs, quietActor } from '../data/shape.ts';

/** Where the questions start. */
export interface Entry {
  hub: string;
  hubMentions: number;
  otherHub: string;
  quiet: string;
  /** Another actor of whom little is said. */
  otherQuiet: string;
  /** The cursor before page 1,000 of the statements about the hub, or before its last page if it has fewer. */
  deepCursor: string;
  /** A statement that passes one on and is passed on itself. */
  statement: string;
  /** When the last change was recorded. */
  lastRecorded: string;
}

const hubMentions = 'MATCH (actor:Node {id: $hub}) RETURN COUNT { (actor)<-[:ABOUT]-(:Statement) }';
const deepKey = `
  MATCH (:Statement)-[about:ABOUT]->(:Node {id: $hub})
  RETURN about.statementKey
  ORDER BY about.statementKey DESC
  SKIP toInteger($skip)
  LIMIT 1`;
const quietBesides = `
  MATCH (actor:Person|Organisation)
  WHERE actor.id <> $quiet AND COUNT { (actor)<-[:ABOUT]-() } = 20
  RETURN actor.id
  ORDER BY actor.id
  LIMIT 1`;
const middleOfChain = `
  MATCH (statement:Statement)
  WHERE EXISTS { (statement)-[:REPORTS]->() } AND EXISTS { (statement)<-[:REPORTS]-() }
    AND EXISTS { (statement)-[:RESPONDS_TO]->() } AND EXISTS { (statement)-[:ASSERTED_BY]->() }
  RETURN statement.id
  ORDER BY statement.id DESC
  LIMIT 1`;
const lastRecorded = 'MATCH (set:ChangeSet) RETURN max(set.recordedAt)';

/** Looks up where the questions start; the same in every database of one seed and size. */
export async function findEntry(database: Database): Promise<Entry> {
  const [hub, otherHub] = hubs;
  const one = async (text: string, parameters = {}): Promise<unknown> => {
    const [[value] = []] = await database.read(text, parameters);
    if (value == null) throw new Error(`The data has nothing to start from; take a larger --size.\n${text}`);
    return value;
  };
  const mentions = Number(await one(hubMentions, { hub }));
  const skip = Math.min(999 * 20, mentions - 21);
  return {
    hub,
    hubMentions: mentions,
    otherHub,
    quiet: quietActor,
    otherQuiet: String(await one(quietBesides, { quiet: quietActor })),
    deepCursor: encodeCursor('subject/statements-about', String(await one(deepKey, { hub, skip }))),
    statement: String(await one(middleOfChain)),
    lastRecorded: String(await one(lastRecorded)),
  };
}
