import type { GraphQLSchema } from 'graphql';
import type { JsonRecord } from '../model/to-record.ts';
import type { Database } from '../neo4j/database.ts';
import { type Choice, chosenIds } from './choice.ts';
import { closed } from './closed.ts';
import { recordOf, type Snapshot, takeSnapshot } from './snapshot.ts';

export interface Wanted {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  /** Absent: everything. */
  readonly choice?: Choice | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How often what is chosen is looked for again because others wrote meanwhile. */
const patience = 5;

/** The records of everything in the order of ids, or of what is chosen with everything it rests on, as they were at one moment. */
export async function* readRecords({ choice, ...wanted }: Wanted): AsyncGenerator<JsonRecord> {
  if (choice) {
    const { snapshot, ids } = await choose(wanted, choice);
    yield* closed(snapshot, ids);
    return;
  }
  const snapshot = await takeSnapshot(wanted.database, wanted);
  for await (const node of snapshot.all()) yield recordOf(node);
}

/**
 * A snapshot, and the ids of what met the conditions at its moment. Where others write without a break they may be those of a
 * moment later.
 */
async function choose(
  { database, schema, signal }: Omit<Wanted, 'choice'>,
  choice: Choice,
): Promise<{ snapshot: Snapshot; ids: readonly string[] }> {
  for (let attempt = 1; ; attempt += 1) {
    const snapshot = await takeSnapshot(database, { signal });
    const ids = await chosenIds(database, schema, choice, { signal });
    const { moment } = await takeSnapshot(database, { signal });
    if (moment === snapshot.moment || attempt === patience) return { snapshot, ids };
  }
}
