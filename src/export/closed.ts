import type { JsonRecord } from '../model/to-record.ts';
import type { Database } from '../neo4j/database.ts';
import { CannotExport } from './cannot-export.ts';
import { targetsOf } from './entry.ts';
import { type ReadOptions, readChosen } from './read.ts';

/** How many ids one statement takes. */
const sliceLength = 1_000;

/**
 * Passes records on, and after them every record that they name and that has not come by, and so on: of a choice of records,
 * whatever it rests on; of all, what others wrote while we read with ids that we had passed already. So every relationship of
 * what is passed on ends at something that is passed on. Throws CannotExport where a record that is named is gone by then.
 */
export async function* closed(
  database: Database,
  records: AsyncIterable<JsonRecord>,
  options: ReadOptions = {},
): AsyncGenerator<JsonRecord> {
  const passed = new Set<string>();
  const wanted = new Set<string>();
  const note = (record: JsonRecord) => {
    passed.add(record.id);
    wanted.delete(record.id);
    for (const id of targetsOf(record)) if (!passed.has(id)) wanted.add(id);
  };
  for await (const record of records) {
    note(record);
    yield record;
  }
  while (wanted.size > 0) {
    const level = [...wanted].sort();
    for (let start = 0; start < level.length; start += sliceLength) {
      const ids = level.slice(start, start + sliceLength);
      for await (const record of readChosen(database, ids, options)) {
        note(record);
        yield record;
      }
      const gone = ids.find((id) => wanted.has(id));
      if (gone === undefined) continue;
      throw new CannotExport(`${JSON.stringify(gone)} was removed while records that name it were read; export again.`);
    }
  }
}
