import type { StoredRelationship } from '../model/to-record.ts';
import type { Run } from '../neo4j/database.ts';
import { runInSlices } from './slice.ts';

/** A node as the database holds it: with a type, or just made by the claim. It can be given to toRecord as `stored` makes it. */
export interface Held {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Those that start at the node, by id. */
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
  readonly identifiers: ReadonlySet<string>;
  /** Where the database keeps the node until the transaction ends. */
  readonly place: number;
}

type Values = Record<string, unknown>;

type HeldRow = [
  id: string,
  labels: string[],
  properties: Values,
  relationships: [type: string, targetId: string, properties: Values, nested: Values | null][],
  identifiers: string[],
  place: number,
];

/**
 * Locks the nodes of a batch until the transaction ends and tells what each held. Ids are taken in one order by everybody,
 * so that two batches with the same nodes wait for each other instead of blocking each other.
 */
export async function claim(run: Run, ids: readonly string[]): Promise<Map<string, Held>> {
  return readHeld(run, 'import/claim', ids);
}

/** As claim, but makes no node: an id that nothing carries is left out. */
export async function hold(run: Run, ids: readonly string[]): Promise<Map<string, Held>> {
  return readHeld(run, 'import/hold', ids);
}

/** Takes what exists of further nodes, such as the events within records that are held; in the order of ids, among themselves. */
export async function holdMore(
  run: Run,
  held: ReadonlyMap<string, Held>,
  ids: readonly string[],
): Promise<Map<string, Held>> {
  const more = await hold(
    run,
    ids.filter((id) => !held.has(id)),
  );
  return new Map([...held, ...more]);
}

/** What the nodes hold, without locking them; an id that nothing carries is left out. */
export async function lookUp(run: Run, ids: readonly string[]): Promise<Map<string, Held>> {
  return readHeld(run, 'import/stored', ids);
}

async function readHeld(run: Run, name: string, ids: readonly string[]): Promise<Map<string, Held>> {
  const held = new Map<string, Held>();
  for (const row of await runInSlices(run, name, 'ids', [...ids].sort())) held.set(String(row[0]), toHeld(row));
  return held;
}

/** Reads a row of `import/stored`, `import/claim` or `import/hold`. */
export function toHeld(row: readonly unknown[]): Held {
  const [, labels, properties, relationships, identifiers, place] = row as HeldRow;
  return {
    labels,
    properties,
    relationships: new Map(
      relationships.map(([type, targetId, inner, nested]) => [
        String(inner.id),
        { type, targetId, properties: inner, nested: nested ?? undefined },
      ]),
    ),
    identifiers: new Set(identifiers),
    place,
  };
}

/** What is held, as toRecord takes it. */
export function stored({ relationships, ...held }: Held) {
  return { ...held, relationships: relationships.values() };
}
