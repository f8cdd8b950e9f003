import { type NounName, nounOf } from './noun.ts';
import { relationshipsOf } from './relationship.ts';
import type { JsonRecord } from './to-record.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A list of a record; empty where it has none. */
export function listAt(record: Fields, field: string): Fields[] {
  return (record[field] ?? []) as Fields[];
}

/** The record with each list of nodes that it names put through a function. */
export function withLists(record: JsonRecord, change: (list: Fields[], field: string) => Fields[]): JsonRecord {
  const kinds = relationshipsOf(nounOf([record.type]) as NounName).filter(({ nested }) => !nested);
  const lists = kinds.map(({ field }) => [field, change(listAt(record, field), field)]);
  return { ...record, ...Object.fromEntries(lists) };
}

/** The record with nodes named by other ids; where two become one, what it says of the one that has the id already counts. */
export function renamed(record: JsonRecord, nameOf: (id: string) => string): JsonRecord {
  return withLists(record, (list) => {
    const spoken = new Map<string, unknown>();
    for (const { node } of [...list].reverse()) spoken.set(nameOf(String(node)), node);
    for (const { node } of list) if (nameOf(String(node)) === node) spoken.set(node, node);
    return list
      .filter(({ node }) => spoken.get(nameOf(String(node))) === node)
      .map((entry) => ({ ...entry, node: nameOf(String(entry.node)) }));
  });
}

/** The record as it names nodes by the ids that they have now; nothing names itself. */
export function atPresent(record: JsonRecord, presentOf: (id: string) => string): JsonRecord {
  return withLists(renamed(record, presentOf), (list) => list.filter(({ node }) => node !== record.id));
}

/** The ids of the nodes that a record names. */
export function namedBy(record: JsonRecord): string[] {
  const ids: string[] = [];
  withLists(record, (list) => {
    ids.push(...list.map(({ node }) => String(node)));
    return list;
  });
  return ids;
}

/** The record of the one that stays, with what it takes over from the other: what it lacks, names, identifiers and relationships. */
export function absorbed(kept: JsonRecord, gone: JsonRecord): JsonRecord {
  const names = [gone.name, ...((gone.aliases ?? []) as string[])].filter((name) => name !== kept.name);
  const identifiers = [...listAt(kept, 'identifiers'), ...listAt(gone, 'identifiers')];
  const both = {
    ...gone,
    ...kept,
    aliases: [...new Set([...((kept.aliases ?? []) as string[]), ...names])],
    identifiers: [...new Map(identifiers.map((one) => [JSON.stringify(one), one])).values()],
  };
  return withLists(both, (_list, field) => {
    const own = listAt(kept, field).filter(({ node }) => node !== gone.id);
    const known = new Set([kept.id, gone.id, ...own.map(({ node }) => node)]);
    return [...own, ...listAt(gone, field).filter(({ node }) => !known.has(node))];
  });
}
