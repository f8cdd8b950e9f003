import { type Noun, nounOf, nouns } from '../model/noun.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** A relationship that starts at a node. */
export interface StoredRelationship {
  readonly type: string;
  readonly targetId: string;
  readonly properties: Properties;
  /** The properties of the event at its end, which is part of the node's record; null for any other end. */
  readonly event: Properties | null;
}

/** A node as the database holds it, with all that its record says. */
export interface StoredNode {
  readonly id: string;
  readonly noun: Noun;
  readonly properties: Properties;
  readonly relationships: readonly StoredRelationship[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

/** The columns of `cypher/export/nodes`. */
export type StoredRow = [
  labels: string[],
  properties: Record<string, unknown>,
  isCut: boolean | null,
  relationships: [type: string, targetId: string, properties: Properties, event: Properties | null][],
  identifiers: [scheme: string, value: string][],
];

/** A node cannot be exported as it stands. */
export class CannotExport extends Error {
  override readonly name = 'CannotExport';
}

/** Reads a row of `cypher/export/nodes`. Throws CannotExport for a node that has none of the types of the model. */
export function readStoredNode([labels, properties, , relationships, identifiers]: StoredRow): StoredNode {
  const noun = nounOf(labels);
  const id = String(properties.id);
  if (noun === undefined) {
    throw new CannotExport(`The node ${JSON.stringify(id)} has no type of the model; run claimgraph check.`);
  }
  return {
    id,
    noun: nouns[noun],
    properties,
    relationships: relationships.map(([type, targetId, inner, event]) => ({
      type,
      targetId,
      properties: inner,
      event,
    })),
    identifiers: identifiers.map(([scheme, value]) => ({ scheme, value })),
  };
}
