import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { inSlices } from './slice.ts';

/** A relationship as the database holds it. */
export interface HeldRelationship {
  readonly type: string;
  readonly targetId: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A node of the batch as the database held it before: with a type, or just made by the claim. */
export interface Held {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Those that start at the node, by id. */
  readonly relationships: ReadonlyMap<string, HeldRelationship>;
  readonly identifiers: ReadonlySet<string>;
}

type ClaimRow = [
  id: string,
  labels: string[],
  properties: Record<string, unknown>,
  relationships: [type: string, targetId: string, properties: Record<string, unknown>][],
  identifiers: string[],
];

/**
 * Locks the nodes of a batch until the transaction ends and tells what each held. Ids are taken in one order by everybody,
 * so that two batches with the same nodes wait for each other instead of blocking each other.
 */
export async function claim(run: Run, ids: readonly string[]): Promise<Map<string, Held>> {
  const held = new Map<string, Held>();
  for (const slice of inSlices([...ids].sort())) {
    for (const row of await run(statement('import/claim'), { ids: slice })) {
      const [id, labels, properties, relationships, identifiers] = row as ClaimRow;
      held.set(id, {
        labels,
        properties,
        relationships: new Map(
          relationships.map(([type, targetId, inner]) => [String(inner.id), { type, targetId, properties: inner }]),
        ),
        identifiers: new Set(identifiers),
      });
    }
  }
  return held;
}
