import { type Noun, nouns } from '../model/noun.ts';
import { storedNames } from '../model/property.ts';
import { uniqueKey } from '../model/sort-key.ts';
import type { Held } from './held.ts';
import type { IdentifierRow, NodeRow, RecordRows, RelationshipRow } from './row.ts';

/** A node to write: all its labels, and the properties that differ; null takes one away. */
export interface NodeChange {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What has to be done so that the database holds the batch, and how much of it is there already. */
export interface Difference {
  readonly createdNodes: NodeChange[];
  readonly changedNodes: NodeChange[];
  readonly removedEvents: string[];
  readonly createdRelationships: RelationshipRow[];
  readonly changedRelationships: RelationshipRow[];
  readonly removedRelationships: { id: string; sourceId: string }[];
  readonly addedIdentifiers: IdentifierRow[];
  readonly removedIdentifiers: { actorId: string; key: string }[];
  unchangedNodes: number;
  unchangedRelationships: number;
}

/**
 * Compares a batch with what the database held. A record is the whole of its node: what it leaves out is taken away,
 * except the instant of recording, which stays as it was first set unless the record brings one.
 */
export function difference(
  batch: readonly RecordRows[],
  held: ReadonlyMap<string, Held>,
  recordedAt: string,
): Difference {
  const found: Difference = {
    createdNodes: [],
    changedNodes: [],
    removedEvents: [],
    createdRelationships: [],
    changedRelationships: [],
    removedRelationships: [],
    addedIdentifiers: [],
    removedIdentifiers: [],
    unchangedNodes: 0,
    unchangedRelationships: 0,
  };
  for (const record of batch) {
    for (const row of [record.node, ...record.events]) {
      compareNode(row, held.get(row.id), row.recordedAt ?? record.recordedAt, recordedAt, found);
    }
    compareRelationships(record, held.get(record.node.id), found);
    compareIdentifiers(record, held.get(record.node.id), found);
  }
  return found;
}

function compareNode(
  row: NodeRow,
  held: Held | undefined,
  ownInstant: string | undefined,
  instant: string,
  found: Difference,
): void {
  const { labels } = nouns[row.noun];
  if (held?.properties.recordedAt === undefined) {
    const properties = { ...row.properties, ...recorded(row.id, ownInstant ?? instant) };
    found.createdNodes.push({ id: row.id, labels, properties });
    return;
  }
  const wanted: Record<string, unknown> = {
    ...row.properties,
    ...(ownInstant === undefined ? {} : recorded(row.id, ownInstant)),
  };
  const names = [...Object.keys(wanted), ...propertyNames(nouns[row.noun])];
  const differing = names.filter((name) => !same(wanted[name], held.properties[name]));
  if (differing.length === 0) found.unchangedNodes += 1;
  else {
    const properties = Object.fromEntries(differing.map((name) => [name, wanted[name] ?? null]));
    found.changedNodes.push({ id: row.id, labels, properties });
  }
}

function compareRelationships(record: RecordRows, held: Held | undefined, found: Difference): void {
  const wanted = new Set<string>();
  for (const row of record.relationships) {
    wanted.add(row.id);
    const there = held?.relationships.get(row.id);
    if (!there) found.createdRelationships.push(row);
    else if (sameMap(row.properties, there.properties)) found.unchangedRelationships += 1;
    else found.changedRelationships.push(row);
  }
  for (const [id, { type, targetId }] of held?.relationships ?? []) {
    if (wanted.has(id)) continue;
    found.removedRelationships.push({ id, sourceId: record.node.id });
    if (type === 'HAS_EVENT') found.removedEvents.push(targetId);
  }
}

function compareIdentifiers({ node, identifiers }: RecordRows, held: Held | undefined, found: Difference): void {
  const wanted = new Set(identifiers.map(({ key }) => key));
  for (const row of identifiers) {
    if (held?.identifiers.has(row.key)) found.unchangedRelationships += 1;
    else found.addedIdentifiers.push(row);
  }
  for (const key of held?.identifiers ?? []) {
    if (!wanted.has(key)) found.removedIdentifiers.push({ actorId: node.id, key });
  }
}

function recorded(id: string, instant: string): Record<string, string> {
  return { recordedAt: instant, recordedKey: uniqueKey(instant, id) };
}

function propertyNames({ properties, sortKey, derived }: Noun): string[] {
  return [...properties.flatMap(storedNames), ...(sortKey ? [sortKey.name] : []), ...derived];
}

/** Values are texts, numbers and lists of texts. */
function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function sameMap(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => same(one[name], other[name]));
}
