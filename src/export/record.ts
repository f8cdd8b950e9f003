import { nouns } from '../model/noun.ts';
import type { Property } from '../model/property.ts';
import { type RelationshipKind, relationshipsOf } from '../model/relationship.ts';
import { byCodePoint } from './order.ts';
import type { Properties, StoredNode, StoredRelationship } from './stored-node.ts';

/** One line of the JSON lines format, as `claimgraph import` takes it. */
export type ExportedRecord = { readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>;

/**
 * Says of a node what a record of the JSON lines format says, always in the same order: fields as the model lists them,
 * relationships by the id of their end and the order of their phrases, events by day and id, identifiers by scheme and value.
 * What is absent, and an empty list, is left out.
 */
export function toRecord(stored: StoredNode): ExportedRecord {
  const { id, noun, properties } = stored;
  return {
    type: noun.name,
    id,
    recordedAt: properties.recordedAt,
    ...written(noun.properties, properties),
    ...Object.fromEntries(
      relationshipsOf(noun.name).flatMap((kind) => {
        const entries = kind.nested ? nestedEntries(stored, kind) : relatedEntries(stored, kind);
        return entries.length > 0 ? [[kind.field, entries]] : [];
      }),
    ),
    ...(stored.identifiers.length > 0 ? { identifiers: sortedIdentifiers(stored) } : {}),
  };
}

/** The properties in the order of the model; a date's days are left out, because they follow from its text. */
function written(known: readonly Property[], properties: Properties): Record<string, unknown> {
  const present = known.filter(({ name }) => {
    const value = properties[name];
    return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(present.map(({ name }) => [name, properties[name]]));
}

function relatedEntries(stored: StoredNode, kind: RelationshipKind): object[] {
  return related(stored, kind)
    .sort(
      (one, other) =>
        byCodePoint(one.targetId, other.targetId) || Number(one.properties.order) - Number(other.properties.order),
    )
    .map(({ targetId, properties }) => ({ node: targetId, ...written(kind.properties, properties) }));
}

function nestedEntries(stored: StoredNode, kind: RelationshipKind): object[] {
  return related(stored, kind)
    .map(({ targetId, event }) => ({ id: targetId, ...event }) as Properties & { readonly id: string })
    .sort((one, other) => byCodePoint(String(one.onKey), String(other.onKey)) || byCodePoint(one.id, other.id))
    .map((event) => ({ id: event.id, ...written(nouns.ActionEvent.properties, event) }));
}

function related({ relationships }: StoredNode, { type }: RelationshipKind): StoredRelationship[] {
  return relationships.filter((relationship) => relationship.type === type);
}

function sortedIdentifiers({ identifiers }: StoredNode): object[] {
  return [...identifiers]
    .sort((one, other) => byCodePoint(one.scheme, other.scheme) || byCodePoint(one.value, other.value))
    .map(({ scheme, value }) => ({ scheme, value }));
}
