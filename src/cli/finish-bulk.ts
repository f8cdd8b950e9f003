import { finishBatch, type NewBatch, openBatch } from '../history/batch.ts';
import type { BulkLoad } from '../import/bulk/load.ts';
import { addSet } from '../import/log.ts';
import type { Tally } from '../import/stream/tally.ts';
import type { Origin } from '../model/origin.ts';
import type { Database } from '../neo4j/database.ts';
import { migrate } from '../neo4j/migrate.ts';
import { migrationFolder } from '../neo4j/migration.ts';
import { statement } from '../neo4j/statement.ts';

/** A node that is no record: its labels and properties. */
export type Carried = [labels: string[], properties: Record<string, unknown>];

export interface BulkEnd {
  readonly bulk: BulkLoad;
  readonly tally: Tally;
  readonly batch: NewBatch;
  /** With the instant at which the import began. */
  readonly origin: Origin;
  /** What the database held that is replaced. */
  readonly carried: readonly Carried[];
}

/** Makes a database to which the importer gave the nodes and relationships one as transactions leave it. Throws where it is not whole. */
export async function finishBulk(database: Database, end: BulkEnd): Promise<void> {
  await fillLists(database, end.bulk.emptyLists);
  await migrate(database, migrationFolder, { recordsAreNew: true });
  await database.write(async (run) => {
    const { bulk, batch, origin, carried } = end;
    const rows = carried.map(([labels, properties]) => ({ labels, properties }));
    await run(statement('restore/create-nodes'), { rows });
    await openBatch(run, batch, origin);
    await Promise.all(bulk.sets.map((set) => addSet(run, set)));
    const last = bulk.sets.at(-1);
    if (last) await run(statement('restore/set-counter'), { last: last.to, recordedAt: last.recordedAt });
    await finishBatch(run, batch.id, { ...origin, recordedAt: undefined });
  });
  await verify(database, end.tally);
}

const filledAtOnce = 10_000;

/** The importer leaves empty lists out. */
async function fillLists(database: Database, emptyLists: BulkLoad['emptyLists']): Promise<void> {
  const fill = statement('import/fill-lists');
  for (const [name, numbers] of emptyLists) {
    for (let start = 0; start < numbers.length; start += filledAtOnce) {
      const places = numbers.slice(start, start + filledAtOnce);
      const [row] = await database.write((run) => run(fill, { places, lists: { [name]: [] } }));
      if (row?.[0] !== places.length) throw new Error(`Filled ${row?.[0]} of ${places.length} lists.`);
    }
  }
}

async function verify(database: Database, { nodes, relationships }: Tally): Promise<void> {
  const [found] = await database.read(statement('import/graph-size'));
  const wanted = [nodes.created, relationships.created];
  if (String(found) === String(wanted)) return;
  throw new Error(`The new database has ${found} nodes and relationships in place of ${wanted}; it was not taken.`);
}
