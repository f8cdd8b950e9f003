import { difference, exists } from '../import/difference.ts';
import { findEnds } from '../import/end.ts';
import { claim } from '../import/held.ts';
import { readRecord } from '../import/record.ts';
import type { RecordRows } from '../import/row.ts';
import { nodeIds } from '../import/rule/batch.ts';
import { inSlices } from '../import/slice.ts';
import { removeNodes, write } from '../import/write.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';

/** The first change of a record since then, and what it found; a creation found nothing. */
type ChangedRow = [
  id: string,
  sequence: number,
  kind: string,
  before: string | null,
  revision: number | null,
  createdSequence: number | null,
];

/**
 * Puts the graph and its log back to what they were after a change, without noting it: for a transaction that is taken back, or
 * the graph would say what its log does not.
 */
export async function putBack(run: Run, last: number): Promise<void> {
  const changed = (await run(statement('history/changed-since'), { last })) as ChangedRow[];
  const created = new Map((await run(statement('history/created-since'), { last })) as [string, number][]);
  const altered = changed.filter(
    ([id, sequence, kind]) => kind !== 'CREATED' && !((created.get(id) ?? Infinity) < sequence),
  );
  const batch = altered.map(([, , , before], index) => readRecord(JSON.parse(String(before)), index + 1));
  await remove(run, [...created.keys()], batch);
  await restore(run, batch, altered);
  await run(statement('history/forget-changes'), { last, created: altered.map((row) => row[5]) });
  await run(statement('history/forget-sets'), { last });
  await run(statement('history/forget-merges'), { last });
  await run(statement('history/forget-batches'), { last });
}

/** Takes away what was not there; everything that is put back afterwards is claimed too, all ids in one order. */
async function remove(run: Run, ids: readonly string[], batch: readonly RecordRows[]): Promise<void> {
  const held = await claim(run, [...new Set([...ids, ...nodeIds(batch)])]);
  const found = difference([], held, { removed: ids.filter((id) => exists(held.get(id))) });
  await write(run, found, await findEnds(run, [], held));
  await removeNodes(run, found);
}

async function restore(run: Run, batch: readonly RecordRows[], altered: readonly ChangedRow[]): Promise<void> {
  const held = await claim(run, nodeIds(batch));
  await write(run, difference(batch, held), await findEnds(run, batch, held));
  const rows = altered.map(([id, , , , revision, createdSequence]) => ({
    id,
    properties: { revision, createdSequence },
  }));
  for (const slice of inSlices(rows)) await run(statement('history/number-nodes'), { rows: slice });
}
