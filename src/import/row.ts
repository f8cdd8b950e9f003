import type { NounName } from '../model/noun.ts';
import type { RelationshipKind } from '../model/relationship.ts';
import type { JsonRecord } from '../model/to-record.ts';
import type { Value } from '../model/value.ts';

export type Properties = Readonly<Record<string, Value>>;

/** A node as it is to be in the database. */
export interface NodeRow {
  readonly id: string;
  readonly noun: NounName;
  /** When an event was recorded, where its record says so; all else goes by the instant of the record. */
  readonly recordedAt?: string;
  readonly properties: Properties;
}

/** A relationship as it is to be in the database; its properties hold its id and the keys for pages too. */
export interface RelationshipRow {
  readonly id: string;
  readonly kind: RelationshipKind;
  /** Where it stands in the record, such as `about[1]`. */
  readonly place: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly properties: Properties;
}

/** An actor's name in someone else's register. */
export interface IdentifierRow {
  readonly actorId: string;
  readonly key: string;
  readonly scheme: string;
  readonly value: string;
}

/** What one record asks for: its node, the nodes nested in it, and everything that starts at the node. */
export interface RecordRows {
  readonly line: number;
  /** The record of which it was made, as the database held it: what others have changed of that meanwhile stays. */
  readonly madeOf?: JsonRecord | undefined;
  readonly node: NodeRow;
  /** From the record; absent where the database is to take the time of writing. */
  readonly recordedAt?: string;
  readonly events: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly identifiers: readonly IdentifierRow[];
}
