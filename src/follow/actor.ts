import type { ChangeEvent } from '../history/change-event.ts';
import type { Database } from '../neo4j/database.ts';
import type { Limits } from '../neo4j/limit.ts';
import { statement } from '../neo4j/statement.ts';

const verbsOfIdentity = ['mergeActors', 'separateActors'];

/** All ids of actors, present and former; those that are asked for without being an id of any are left out. */
export async function idsOfActors(
  database: Database,
  asked: readonly string[],
  limits: Limits,
): Promise<readonly string[]> {
  const rows = await database.read(statement('history/ids-of-actors'), { ids: asked }, limits);
  return [...new Set(rows.flatMap(([ids]) => ids as string[]))];
}

/** Whether one of the changes may give actors other ids. */
export function changesIds(events: readonly ChangeEvent[]): boolean {
  return events.some(({ verb }) => verbsOfIdentity.includes(verb));
}
