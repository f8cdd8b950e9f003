import type { NounName } from '../../model/noun.ts';
import type { Difference } from '../difference.ts';
import type { RecordRows } from '../row.ts';
import type { Counts, LoadCounts } from '../write.ts';

/** What became of a record. */
export type Became = 'created' | 'changed' | 'unchanged';

/** How many records made their node, changed something of it or of what starts there, or found it all there. */
export interface RecordCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What loading has changed, by node, relationship and type of record. */
export interface Tally extends LoadCounts {
  readonly records: Readonly<Partial<Record<NounName, RecordCounts>>>;
}

const none: Counts = { created: 0, changed: 0, unchanged: 0, removed: 0 };
const noRecords: RecordCounts = { created: 0, changed: 0, unchanged: 0 };

export function emptyTally(): Tally {
  return { nodes: none, relationships: none, records: {} };
}

export function addTally(one: Tally, other: Tally): Tally {
  const records: Partial<Record<NounName, RecordCounts>> = { ...one.records };
  for (const [noun, counts] of Object.entries(other.records) as [NounName, RecordCounts][]) {
    records[noun] = sum(records[noun] ?? noRecords, counts);
  }
  return { nodes: sum(one.nodes, other.nodes), relationships: sum(one.relationships, other.relationships), records };
}

/** What became of each record of a batch, in its order. */
export function becameOf(batch: readonly RecordRows[], found: Difference): Became[] {
  const created = new Set(found.createdNodes.map(({ id }) => id));
  const changed = changedIds(found);
  return batch.map(({ node, events }) => {
    if (created.has(node.id)) return 'created';
    return [node, ...events].some(({ id }) => changed.has(id) || created.has(id)) ? 'changed' : 'unchanged';
  });
}

/** Counts what became of the records of a batch by their types. */
export function tallyOf(batch: readonly RecordRows[], became: readonly Became[], counts: LoadCounts): Tally {
  const records: Partial<Record<NounName, Record<Became, number>>> = {};
  for (const [index, { node }] of batch.entries()) {
    const ofNoun = records[node.noun] ?? { ...noRecords };
    ofNoun[became[index] as Became] += 1;
    records[node.noun] = ofNoun;
  }
  return { ...counts, records };
}

function changedIds(found: Difference): Set<string> {
  return new Set([
    ...found.changedNodes.map(({ id }) => id),
    ...found.createdRelationships.map(({ sourceId }) => sourceId),
    ...found.changedRelationships.map(({ sourceId }) => sourceId),
    ...found.removedRelationships.map(({ sourceId }) => sourceId),
    ...found.addedIdentifiers.map(({ actorId }) => actorId),
    ...found.removedIdentifiers.map(({ actorId }) => actorId),
  ]);
}

function sum<T extends object>(one: T, other: T): T {
  const entries = Object.entries(one) as [keyof T, number][];
  return Object.fromEntries(entries.map(([name, count]) => [name, count + (other[name] as number)])) as T;
}
