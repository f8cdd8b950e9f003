import { relationshipId } from '../model/id.ts';
import { type Noun, nouns } from '../model/noun.ts';
import { type RelationshipKind, relationshipsOf } from '../model/relationship.ts';
import { firstEventOn, sortKey } from '../model/sort-key.ts';
import type { Value } from '../model/value.ts';
import type { Draft, Entry, EventDraft } from './draft.ts';
import { recordedWith } from './field.ts';
import type { NodeRow, Properties, RecordRows, RelationshipRow } from './row.ts';

/** Turns a draft into what the database is to hold: ids of relationships, sort keys and keys for pages are made here. */
export function assemble(draft: Draft): Omit<RecordRows, 'line' | 'recordedAt'> {
  const noun = nouns[draft.noun];
  const eventProperties = draft.events.map(({ properties }) => properties);
  const key = sortKey(noun, draft.id, draft.properties, eventProperties);
  const first = draft.noun === 'RegulatoryAction' ? firstEventOn(eventProperties) : undefined;
  const properties = {
    ...withKey(noun, key, draft.properties),
    ...(first === undefined ? {} : { firstEventOn: first }),
  };
  const pageKey: Properties = noun.edgeKey !== undefined && key !== undefined ? { [noun.edgeKey]: key } : {};
  return {
    node: { id: draft.id, noun: draft.noun, properties },
    events: draft.events.map(eventRow),
    relationships: relationshipsOf(draft.noun).flatMap((kind) => relationshipRows(draft, kind, pageKey)),
    identifiers: draft.identifiers,
  };
}

function withKey({ sortKey: place }: Noun, key: string | undefined, properties: Properties): Properties {
  return place && key !== undefined ? { ...properties, [place.name]: key } : properties;
}

function eventRow({ id, recordedAt, properties }: EventDraft): NodeRow {
  const noun = nouns.ActionEvent;
  return {
    id,
    noun: 'ActionEvent',
    ...recordedWith(recordedAt),
    properties: withKey(noun, sortKey(noun, id, properties), properties),
  };
}

function relationshipRows(draft: Draft, kind: RelationshipKind, pageKey: Properties): RelationshipRow[] {
  const entries = kind.nested ? nestedEntries(draft, kind) : draft.entries.get(kind);
  if (entries === undefined || entries.length === 0) return [];
  const carried = carriedFrom(draft, kind);
  const orders = new Map<string, number>();
  return entries.map(({ place, node, properties }) => {
    const order = orders.get(node) ?? 0;
    if (kind.spans) orders.set(node, order + 1);
    const id = relationshipId(draft.id, kind.type, node, kind.spans ? order : undefined);
    const all: Record<string, Value> = { ...properties, id };
    if (kind.spans) all.order = order;
    // Only the first of several spans carries the keys for pages, so that a page lists its source once.
    if (order === 0) Object.assign(all, { targetId: node }, pageKey, carried);
    return { id, kind, place, sourceId: draft.id, targetId: node, properties: all };
  });
}

/** What relationships repeat of the node where they start. */
function carriedFrom({ properties }: Draft, { carries }: RelationshipKind): Properties {
  const carried: Record<string, Value> = {};
  for (const [name, property] of Object.entries(carries)) {
    const value = properties[property];
    if (value !== undefined) carried[name] = value;
  }
  return carried;
}

function nestedEntries({ events }: Draft, { field }: RelationshipKind): Entry[] {
  return events.map(({ id }, index) => ({ place: `${field}[${index}]`, node: id, properties: {} }));
}
