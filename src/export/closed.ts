import type { JsonRecord } from '../model/to-record.ts';
import { CannotExport } from './cannot-export.ts';
import { targetsOf } from './entry.ts';
import { recordOf, type Snapshot } from './snapshot.ts';

/**
 * The records of the given ids and after them every record that they name, and so on, nearest first: every relationship ends at
 * something that is there too. Throws CannotExport where a record names what is not there.
 */
export async function* closed(snapshot: Snapshot, ids: readonly string[]): AsyncGenerator<JsonRecord> {
  const passed = new Set<string>();
  let level = ids;
  while (level.length > 0) {
    const next = new Set<string>();
    for await (const node of snapshot.chosen(level)) {
      const record = recordOf(node);
      passed.add(record.id);
      for (const id of targetsOf(record)) next.add(id);
      yield record;
    }
    const missing = level === ids ? undefined : level.find((id) => !passed.has(id));
    if (missing !== undefined) {
      throw new CannotExport(`There is no ${JSON.stringify(missing)}, but records name it; run claimgraph check.`);
    }
    level = [...next].filter((id) => !passed.has(id)).sort();
  }
}
