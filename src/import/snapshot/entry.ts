import type { Item } from '../format/item.ts';

/** A list as it was on a day: its document, and that day as EDTF. */
export interface Snapshot {
  readonly list: string;
  readonly day: string;
}

/** An event of a record, as far as lists go. */
export interface EventRecord {
  readonly id: string;
  readonly kind: string;
  readonly on?: string;
}

/** A record of an action that stands on a list, with its events. */
export interface Entry {
  readonly type: 'RegulatoryAction';
  readonly id: string;
  readonly events?: readonly EventRecord[];
}

interface Written {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly publishedIn?: readonly { readonly node?: unknown }[];
}

/** The entry of a list among the items, undefined for any other. */
export function entryOf(item: Item, { list }: Pick<Snapshot, 'list'>): Entry | undefined {
  if (!('record' in item) || typeof item.record !== 'object' || item.record === null) return undefined;
  const { type, id, publishedIn } = item.record as Written;
  const isListed = Array.isArray(publishedIn) && publishedIn.some((entry) => entry?.node === list);
  return type === 'RegulatoryAction' && typeof id === 'string' && isListed ? (item.record as Entry) : undefined;
}

const listed = (id: string, day: string): string => `${id}-listed-${mark(day)}`;
const removed = (id: string, day: string): string => `${id}-removed-${mark(day)}`;

/** A day as a part of an id. */
function mark(day: string): string {
  return day.replaceAll(/[^0-9A-Za-z-]/g, '');
}

/** The events that lists have given to an entry, in order. */
function fromLists({ id, events = [] }: Entry): readonly EventRecord[] {
  return events.filter((event) => event.id.startsWith(`${id}-listed-`) || event.id.startsWith(`${id}-removed-`));
}

/** An entry without what an earlier file of a list at the same day took away: a file of that day is corrected by the next one. */
export function beforeRemoval(entry: Entry, day: string): Entry {
  const own = removed(entry.id, day);
  return { ...entry, events: (entry.events ?? []).filter(({ id }) => id !== own) };
}

/** The day of the list before, as far as an entry's events tell: exactly where a list of this day gave it one, else the last day they name. */
export function dayBefore(entry: Entry, day: string): { readonly is?: string; readonly least?: string } {
  for (const { on = '' } of fromLists(entry)) if (on.endsWith(`/${day}`)) return { is: on.slice(0, -day.length - 1) };
  const days = fromLists(entry).flatMap(({ on }) => on?.split('/').at(-1) ?? []);
  const least = days
    .filter((other) => other < day)
    .sort()
    .at(-1);
  return least === undefined ? {} : { least };
}

/** Whether the last list before lacked the entry. */
export function isEnded(entry: Entry): boolean {
  return fromLists(entry).at(-1)?.kind === 'REVOKED';
}

/**
 * An entry of a list with its events: what its own record says, what earlier lists have said, and that it is in force since some
 * day between the last list that lacked it and this one, if that is new.
 */
export function onList(entry: Entry, held: Entry | undefined, day: string, before: string | undefined): Entry {
  const own = entry.events ?? [];
  const earlier = held ? fromLists(held) : [];
  if (held && !isEnded(held)) return withEvents(entry, [...own, ...earlier]);
  const event = { id: listed(entry.id, day), kind: 'IN_FORCE', on: between(before, day) };
  return withEvents(entry, [...own, ...earlier, event]);
}

/** An entry that this list lacks: it was revoked at some day after the last list that had it. */
export function offList(held: Entry, day: string, before: string | undefined): Entry {
  const event = { id: removed(held.id, day), kind: 'REVOKED', on: between(before, day) };
  return withEvents(held, [...(held.events ?? []), event]);
}

/** Some day after the list before, or any day where there was none, and by this list. */
function between(before: string | undefined, day: string): string {
  return before === undefined ? `../${day}` : `${before}/${day}`;
}

function withEvents(entry: Entry, events: readonly EventRecord[]): Entry {
  return events.length === 0 ? entry : { ...entry, events };
}
