import { type Noun, nounOf, nouns } from './noun.ts';
import type { Property } from './property.ts';
import { type RelationshipKind, relationshipsOf } from './relationship.ts';

type Values = Readonly<Record<string, unknown>>;

/** A relationship as the database holds it; with the properties of the node at its end where that is written within the record. */
export interface StoredRelationship {
  readonly type: string;
  readonly targetId: string;
  readonly properties: Values;
  readonly nested?: Values | undefined;
}

/** A node as the database holds it, with everything that starts there. */
export interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Values;
  readonly relationships: Iterable<StoredRelationship>;
  /** The keys of its identifiers: scheme, tab, value. */
  readonly identifiers: Iterable<string>;
}

/** A record as it is written in a line of JSON: read back by readRecord, it asks for what the database held. */
export type JsonRecord = { readonly type: string; readonly id: string } & Values;

/**
 * The record of a node: the same node gives the same text, whatever the order in which it was written. Fields stand in the order
 * of the model, entries in the order of the ids they name, events in the order of their days; empty lists are left out.
 * Throws where the node has no type, as one that is only claimed.
 */
export function toRecord({ labels, properties, relationships, identifiers }: StoredNode): JsonRecord {
  const name = nounOf(labels);
  if (name === undefined) throw new Error(`The node ${properties.id} has no type, so it is no record.`);
  const noun = nouns[name];
  const all = [...relationships].sort((one, other) => order(place(one), place(other)));
  const lists = relationshipsOf(name).map((kind): [string, unknown[]] => [kind.field, entries(kind, all, properties)]);
  const named = noun.labels.includes('Actor') ? [...identifiers].sort(order).map(identifier) : [];
  return {
    type: name,
    id: String(properties.id),
    ...recorded(properties.recordedAt),
    ...present(noun.properties, properties),
    ...filled([['identifiers', named], ...lists]),
  };
}

/** The names of the fields in which two records of a node differ, in the order of the model. */
export function changedFields(before: Values | undefined, after: Values | undefined): string[] {
  const noun: Noun = nouns[(after ?? before)?.type as keyof typeof nouns];
  const names = [
    ...noun.properties.map(({ name }) => name),
    'identifiers',
    ...relationshipsOf(noun.name).map(({ field }) => field),
  ];
  return names.filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
}

function entries(kind: RelationshipKind, relationships: readonly StoredRelationship[], owner: Values): unknown[] {
  const own = relationships.filter(({ type }) => type === kind.type);
  if (kind.nested) return events(own, owner);
  return own.map(({ targetId, properties }) => ({ node: targetId, ...present(kind.properties, properties) }));
}

/** Events were recorded with their action unless they say otherwise. */
function events(relationships: readonly StoredRelationship[], owner: Values): unknown[] {
  return relationships
    .map(({ nested = {} }) => nested)
    .sort((one, other) => order(String(one.onKey), String(other.onKey)))
    .map((event) => ({
      id: event.id,
      ...recorded(event.recordedAt === owner.recordedAt ? undefined : event.recordedAt),
      ...present(nouns.ActionEvent.properties, event),
    }));
}

function present(properties: readonly Property[], stored: Values): Values {
  return filled(properties.map(({ name }) => [name, stored[name]]));
}

function filled(fields: readonly (readonly [string, unknown])[]): Values {
  return Object.fromEntries(fields.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value != null)));
}

function recorded(instant: unknown): Values {
  return instant === undefined ? {} : { recordedAt: instant };
}

function identifier(key: string): Values {
  const end = key.indexOf('\t');
  return { scheme: key.slice(0, end), value: key.slice(end + 1) };
}

function place({ targetId, properties }: StoredRelationship): string {
  return `${targetId}\t${String(properties.order ?? 0).padStart(9, '0')}`;
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
