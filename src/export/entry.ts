import type { NounName } from '../model/noun.ts';
import { type RelationshipKind, relationshipsOf } from '../model/relationship.ts';
import type { JsonRecord } from '../model/to-record.ts';

/** One entry of a relationship field of a record. */
export interface RecordEntry {
  readonly kind: RelationshipKind;
  /** The id of the node at its end: another record, or an event of this one. */
  readonly targetId: string;
  /** The entry as it stands in the record. */
  readonly entry: Readonly<Record<string, unknown>>;
}

/** Everything that a record says of other nodes, in the order of its fields. */
export function entriesOf(record: JsonRecord): RecordEntry[] {
  return relationshipsOf(record.type as NounName).flatMap((kind) =>
    ((record[kind.field] ?? []) as Record<string, unknown>[]).map((entry) => ({
      kind,
      targetId: String(kind.nested ? entry.id : entry.node),
      entry,
    })),
  );
}

/** The ids of the records that a record names. */
export function targetsOf(record: JsonRecord): string[] {
  return entriesOf(record).flatMap(({ kind, targetId }) => (kind.nested ? [] : [targetId]));
}
