import { stored, toHeld } from '../import/held.ts';
import type { ChangeKind } from '../import/log.ts';
import { type NounKey, type NounName, nounKey, nounOf } from '../model/noun.ts';
import type { Author } from '../model/origin.ts';
import { changedFields, type JsonRecord, toRecord } from '../model/to-record.ts';

/** One change to one record. */
export interface ChangeEvent {
  readonly sequence: number;
  readonly recordedAt: string;
  readonly author: Author;
  readonly verb: string;
  readonly kind: ChangeKind;
  readonly subjectId: string;
  readonly subjectType: NounKey;
  readonly reason: string | null;
  readonly batchId: string | null;
  /** The record before and after; null where there was none, and both null where they were not asked for. */
  readonly before: JsonRecord | null;
  readonly after: JsonRecord | null;
  readonly changedFields: readonly string[];
}

/** What the statement gives for a change: in the order of `eventPieces`. */
type EventRow = [
  sequence: number,
  kind: ChangeKind,
  subjectId: string,
  labels: string[],
  recordedAt: string,
  authorId: string,
  authorName: string,
  verb: string,
  reason: string | null,
  batchId: string | null,
  before: string | null,
  after: readonly unknown[] | null,
];

/** The pieces of a row; the last two are for the records before and after. */
export const eventPieces = [
  'node.sequence',
  'node.kind',
  'node.subjectId',
  'node.subjectLabels',
  'node.set.recordedAt',
  'node.set.authorId',
  'node.set.authorName',
  'node.set.verb',
  'node.set.reason',
  'node.set.batchId',
] as const;

/** Reads a row. Records are parsed when they are looked at. */
export function toEvent(row: readonly unknown[]): ChangeEvent {
  const [sequence, kind, subjectId, labels, recordedAt, authorId, authorName, verb, reason, batchId, before, after] =
    row as EventRow;
  const once = records(before, after);
  return {
    sequence,
    recordedAt,
    author: { id: authorId, name: authorName },
    verb,
    kind,
    subjectId,
    subjectType: nounKey(nounOf(labels) as NounName),
    reason,
    batchId,
    get before() {
      return once().before;
    },
    get after() {
      return once().after;
    },
    get changedFields() {
      const { before, after } = once();
      return changedFields(before ?? undefined, after ?? undefined);
    },
  };
}

function records(before: string | null, after: readonly unknown[] | null) {
  let read: { before: JsonRecord | null; after: JsonRecord | null } | undefined;
  return () => {
    read ??= { before: before === null ? null : JSON.parse(before), after: after === null ? null : recordOf(after) };
    return read;
  };
}

/** After a change that another one followed stands the text of what that one found; else what the database holds. */
function recordOf(after: readonly unknown[]): JsonRecord {
  const [text] = after;
  return after.length === 1 ? JSON.parse(String(text)) : toRecord(stored(toHeld(after)));
}
