import type { ChangeEvent } from '../history/change-event.ts';
import type { Database } from '../neo4j/database.ts';
import type { Limits } from '../neo4j/limit.ts';
import { statement } from '../neo4j/statement.ts';

const verbsOfIdentity = ['mergeActors', 'separateActors'];

/** Under which ids actors stand in the log. */
export interface IdsOfActors {
  /** All ids that they have and had. */
  readonly ids: readonly string[];
  /** Those of others with whom they were one for a while: from the first change to the last. */
  readonly past: readonly { readonly id: string; readonly from: number; readonly to: number }[];
}

/** The ids of actors, also of such as were removed; those that are asked for without being or having been an id of any are left out. */
export async function idsOfActors(database: Database, asked: readonly string[], limits: Limits): Promise<IdsOfActors> {
  const rows = await database.read(statement('history/ids-of-actors'), { ids: asked }, limits);
  return {
    ids: [...new Set(rows.flatMap(([ids]) => ids as string[]))],
    past: rows.flatMap(([, past]) => (past as [string, number, number][]).map(([id, from, to]) => ({ id, from, to }))),
  };
}

/** The ids of others with whom the actors were one at a change, and are no longer. */
export function idsThen({ past }: IdsOfActors, sequence: number): string[] {
  return past.filter(({ from, to }) => from <= sequence && sequence <= to).map(({ id }) => id);
}

/** Whether one of the changes may give actors other ids. */
export function changesIds(events: readonly ChangeEvent[]): boolean {
  return events.some(({ verb }) => verbsOfIdentity.includes(verb));
}
