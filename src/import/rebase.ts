import { atPresent, namedBy } from '../model/absorb.ts';
import { nouns } from '../model/noun.ts';
import { rebase } from '../model/revert.ts';
import { type JsonRecord, toRecord } from '../model/to-record.ts';
import type { Run } from '../neo4j/database.ts';
import { exists } from './difference.ts';
import { formerIds } from './former-id.ts';
import { type Held, stored } from './held.ts';
import { readRecord } from './record.ts';
import type { RecordRows } from './row.ts';
import { runInSlices } from './slice.ts';

/** A batch of an import that leaves alone what others have changed. */
export interface Rebased {
  readonly batch: readonly RecordRows[];
  /** What the import itself said of records that others have changed, as JSON texts by id: the next import is compared with that. */
  readonly imported: ReadonlyMap<string, string>;
}

/**
 * Lets an import change what it says otherwise than the import before it: what mutations have changed since in the same records stays. Of a record
 * that was made of one that the database held, what it says otherwise than that is changed. `changed` are the records that differ from what the
 * database holds.
 */
export async function rebased(
  run: Run,
  batch: readonly RecordRows[],
  held: ReadonlyMap<string, Held>,
  changed: readonly string[],
): Promise<Rebased> {
  const imported = new Map<string, string>();
  const rows = await runInSlices(run, 'import/imported-as', 'ids', changed);
  const read = batch.flatMap(({ madeOf }) => madeOf ?? []);
  if (rows.length === 0 && read.length === 0) return { batch, imported };
  const before = new Map(rows.map(([id, text]) => [String(id), JSON.parse(String(text)) as JsonRecord]));
  const former = await formerIds(run, [...before.values(), ...read].flatMap(namedBy));
  const rebasedBatch = batch.flatMap((record) => {
    const { line, madeOf, node } = record;
    const [last, own] = [before.get(node.id), held.get(node.id)];
    // What was taken away since it was read is not made anew.
    if (madeOf && !exists(own)) return [];
    const base = madeOf ?? last;
    if (base === undefined || !exists(own)) return record;
    const said = recordOf(record);
    const dated = said.recordedAt === undefined ? undated : (other: JsonRecord) => other;
    const present = (other: JsonRecord) => dated(atPresent(other, (id) => former.get(id) ?? id));
    const from = present(base);
    if (last) imported.set(node.id, JSON.stringify(madeOf ? rebase(from, said, present(last)) : said));
    return readRecord(rebase(from, said, dated(toRecord(stored(own)))), line);
  });
  return { batch: rebasedBatch, imported };
}

/** What a row asks for, as a record. */
function recordOf({ node, recordedAt, events, relationships, identifiers }: RecordRows): JsonRecord {
  const nested = new Map(
    events.map((event) => [event.id, { ...event.properties, id: event.id, recordedAt: event.recordedAt }]),
  );
  return toRecord({
    labels: nouns[node.noun].labels,
    properties: { ...node.properties, id: node.id, recordedAt },
    relationships: relationships.map(({ kind, targetId, properties }) => ({
      type: kind.type,
      targetId,
      properties,
      nested: nested.get(targetId),
    })),
    identifiers: identifiers.map(({ key }) => key),
  });
}

/** A record without the instants of recording, which stay where nothing else is said. */
export function undated({ recordedAt: _, ...record }: JsonRecord): JsonRecord {
  const { events } = record as { events?: readonly Record<string, unknown>[] };
  return (
    events === undefined ? record : { ...record, events: events.map(({ recordedAt: _own, ...event }) => event) }
  ) as JsonRecord;
}
