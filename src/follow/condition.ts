import type { ChangeEvent } from '../history/change-event.ts';
import type { ChangeFilter } from '../history/change-request.ts';
import type { JsonRecord } from '../model/to-record.ts';

/** Which changes a follower wants; each condition that is given must hold. */
export interface FollowFilter extends ChangeFilter {
  /** Actors one of which the record, before or after the change, is about, names, or is. */
  readonly actors?: readonly string[] | null;
}

/** Whether a change is one that is wanted. Its records are looked at only for the actors in them. */
export function meets(event: ChangeEvent, { subjects, types, kinds, verbs, authors, actors }: FollowFilter): boolean {
  return (
    isOneOf(event.subjectId, subjects) &&
    isOneOf(event.subjectType, types) &&
    isOneOf(event.kind, kinds) &&
    isOneOf(event.verb, verbs) &&
    isOneOf(event.author.id, authors) &&
    (actors == null || mentions(event, actors))
  );
}

function isOneOf(value: string, wanted: readonly string[] | null | undefined): boolean {
  return wanted == null || wanted.includes(value);
}

function mentions({ subjectId, before, after }: ChangeEvent, actors: readonly string[]): boolean {
  return actors.some((actor) => subjectId === actor || names(before, actor) || names(after, actor));
}

/** Whether one of the relationships of a record leads to the node. */
function names(record: JsonRecord | null, id: string): boolean {
  return Object.values(record ?? {}).some(
    (list) => Array.isArray(list) && list.some((item: { node?: unknown } | null) => item?.node === id),
  );
}
