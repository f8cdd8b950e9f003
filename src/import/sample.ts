import { program } from '../model/origin.ts';
import type { Database } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { applyRecords } from './apply.ts';
import { readJsonLines } from './json-line.ts';
import { readRecords } from './load.ts';
import type { RecordRows } from './row.ts';

const story = new URL('../../cypher/sample/story.jsonl', import.meta.url);
const firstVersion = new URL('../../cypher/sample/first-version.jsonl', import.meta.url);

/** The sample's nodes count as recorded at this instant, so that answers about them are the same everywhere. */
export const sampleRecordedAt = '2026-01-01T00:00:00.000Z';

/** A week later it was put right and added to: what the story says with an instant of its own was recorded then. */
export const sampleCorrectedAt = '2026-01-08T00:00:00.000Z';
const correction =
  'The article was read again: the misnomer of the centre, the exact words of Eric Schmidt and what the narrator says of him were missing.';

/**
 * Loads the sample story into a database without any record, as it was first recorded and as it was put right, and says whether
 * it did; not where there is something already. Of two starters at once, one loads it and the other finds it.
 */
export async function loadSample(database: Database): Promise<boolean> {
  const [last, early] = [await readRecords(readJsonLines(story)), await readRecords(readJsonLines(firstVersion))];
  const versions = new Map(early.map((record) => [record.node.id, record]));
  const first = last.filter(({ recordedAt }) => recordedAt === undefined).map((record) => earlier(record, versions));
  return database.write(async (run) => {
    await run(statement('history/hold-counter'));
    if ((await run(statement('import/any-node'))).length > 0) return false;
    const origin = { author: program, verb: 'import' };
    await applyRecords(run, first, { ...origin, recordedAt: sampleRecordedAt });
    await applyRecords(run, last, { ...origin, recordedAt: sampleCorrectedAt, reason: correction });
    return true;
  });
}

function earlier(record: RecordRows, versions: ReadonlyMap<string, RecordRows>): RecordRows {
  return versions.get(record.node.id) ?? record;
}
