import { inSlices } from '../../import/slice.ts';
import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';

/** A change of a record. */
export interface Place {
  readonly id: string;
  readonly sequence: number;
}

/** A later change of the same record, and the text of the record before it; null where there was none. */
export interface LaterChange {
  readonly sequence: number;
  readonly before: string | null;
}

/** What happened to records after the given changes, by record, first change first; a record without more is left out. */
export async function laterChanges(run: Run, places: readonly Place[]): Promise<Map<string, LaterChange[]>> {
  const found = new Map<string, LaterChange[]>();
  for (const rows of inSlices(places)) {
    for (const [id, sequence, before] of await run(statement('history/later-changes'), { rows })) {
      const list = found.get(String(id)) ?? [];
      list.push({ sequence: Number(sequence), before: before === null ? null : String(before) });
      found.set(String(id), list);
    }
  }
  return found;
}
