import { listAt } from '../model/absorb.ts';
import type { JsonRecord } from '../model/to-record.ts';
import type { Fields, Planned } from './plan.ts';

/** What a record says of a node in a list. */
export function entryFor(record: JsonRecord | undefined, list: string, node: unknown): Fields | undefined {
  return listAt({ ...record }, list).find((entry) => entry.node === node);
}

/** The record without what it says of a node in a list. */
export function without(record: Fields, list: string, node: string): Fields {
  return { ...record, [list]: listAt(record, list).filter((entry) => entry.node !== node) };
}

/** An entry that arguments add to a list of a record, or put in the place of the one with the same value of `by`. */
export interface Entry {
  readonly list: string;
  readonly by: 'node' | 'id';
  readonly entry: () => Fields;
  /** The argument that gives a value of the entry. */
  readonly argumentOf: (name: string) => string;
}

/** What becomes of the record, and where the values of its new entry come from. */
export interface Added extends Required<Pick<Planned, 'argumentAt'>> {
  readonly change: (record: JsonRecord | Fields | undefined) => Fields;
}

/** What an entry makes of a record. */
export function adding({ list, by, entry, argumentOf }: Entry): Added {
  let own = '';
  return {
    change: (record) => {
      const item = entry();
      const items = replaced(listAt({ ...record }, list), item, by);
      own = `${list}[${items.indexOf(item)}]`;
      return { ...record, [list]: items };
    },
    // A circle is told of the entry as a whole.
    argumentAt: (place) => {
      if (place === own) return argumentOf(by);
      return place.startsWith(`${own}.`) ? argumentOf(place.slice(own.length + 1)) : undefined;
    },
  };
}

/** The list with the item in the place of the one that it is equal to by a field, or at its end. */
function replaced(items: readonly Fields[], item: Fields, by: string): readonly Fields[] {
  return items.some((other) => other[by] === item[by])
    ? items.map((other) => (other[by] === item[by] ? item : other))
    : [...items, item];
}
