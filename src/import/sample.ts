import type { Database } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { readJsonLines } from './json-line.ts';
import { loadRecords } from './load.ts';
import type { LoadCounts } from './write.ts';

const story = new URL('../../cypher/sample/story.jsonl', import.meta.url);

/** The sample's nodes count as recorded at this instant, so that answers about them are the same everywhere. */
export const sampleRecordedAt = '2026-01-01T00:00:00.000Z';

/**
 * Loads the sample story into a database without any record and says what was made; undefined if there was something
 * already. Of two starters at once, one loads it and the other finds it.
 */
export async function loadSample(database: Database): Promise<LoadCounts | undefined> {
  if ((await database.read(statement('import/any-node'))).length > 0) return undefined;
  const counts = await loadRecords(database, readJsonLines(story), { recordedAt: sampleRecordedAt });
  return counts.nodes.created > 0 ? counts : undefined;
}
