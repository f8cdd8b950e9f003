import { nouns } from '../../model/noun.ts';
import type { Origin } from '../../model/origin.ts';
import type { Database, Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';
import { applyRecords } from '../apply.ts';
import { formerIds } from '../former-id.ts';
import { claim } from '../held.ts';
import type { RecordRows } from '../row.ts';
import { type SeenIds, seenIds } from './seen.ts';
import { type Became, becameOf, type Tally, tallyOf } from './tally.ts';

/** What loading did: in all, and to each row. */
export interface Loaded {
  readonly tally: Tally;
  readonly became: readonly Became[];
}

/** Loads rows in one transaction, all or nothing. Throws RecordsRefused with every problem found. */
export type Load = (rows: readonly RecordRows[]) => Promise<Loaded>;

/** Loading as it is meant. */
export function loadingInto(database: Database, origin: Origin): Load {
  return (rows) => database.write((run) => loadInto(run, rows, origin));
}

interface LoadedFrom extends Loaded {
  /** The events that actions have lost, and no other of the rows has. */
  readonly removedEvents: readonly string[];
}

async function loadInto(run: Run, rows: readonly RecordRows[], origin: Origin): Promise<LoadedFrom> {
  const { difference, counts } = await applyRecords(run, rows, origin);
  const became = becameOf(rows, difference);
  return { became, tally: tallyOf(rows, became, counts), removedEvents: difference.removedEvents };
}

/** Tells which of some ids a database has nodes of; an actor that was merged into another is there under its former id. */
export function existingIn(database: Database): (ids: readonly string[]) => Promise<ReadonlySet<string>> {
  return async (ids) => {
    if (ids.length === 0) return new Set();
    const rows = await database.read(statement('import/labels'), { ids });
    const former = await formerIds((text, parameters) => database.read(text, parameters), ids);
    return new Set([...rows.map(([id]) => id as string), ...former.keys()]);
  };
}

/** Tells which of some ids are former ids of actors in a database. */
export function mergedIn(database: Database): (ids: readonly string[]) => Promise<ReadonlySet<string>> {
  return async (ids) => {
    const former = await formerIds((text, parameters) => database.read(text, parameters), ids);
    return new Set(former.keys());
  };
}

/**
 * Loading that is taken back at once: everything is checked and counted by the same way, and nothing stays. Nodes that the
 * rehearsal would have made before stand there by their ids and types alone, but for those of `whole` as they were loaded: they come again.
 * Events that actions would have lost before are not there when other actions bring them.
 */
export function rehearsingIn(
  database: Database,
  origin: Origin,
  seen: SeenIds,
  whole: ReadonlySet<string> = new Set(),
): Load {
  const before = new Map<string, RecordRows>();
  const lostEvents = seenIds();
  return async (rows) => {
    const events = rows.flatMap((row) => row.events.map(({ id }) => id));
    const lost = events.filter((id) => lostEvents.get(id) !== undefined);
    const loaded = await database.rehearse(async (run) => {
      if (lost.length > 0) await run(statement('import/remove-events'), { ids: lost });
      const earlier = rows.flatMap(({ node }) => before.get(node.id) ?? []);
      await supply(run, [...earlier, ...rows], seen);
      if (earlier.length > 0) await applyRecords(run, earlier, origin);
      return loadInto(run, rows, origin);
    });
    for (const row of rows) if (whole.has(row.node.id)) before.set(row.node.id, row);
    for (const id of loaded.removedEvents) lostEvents.add(id, 0, 0);
    return loaded;
  };
}

async function supply(run: Run, rows: readonly RecordRows[], seen: SeenIds): Promise<void> {
  const own = new Set(rows.map(({ node }) => node.id));
  const supplied = new Map<string, readonly string[]>();
  for (const { targetId } of rows.flatMap(({ relationships }) => relationships)) {
    const noun = own.has(targetId) ? undefined : seen.get(targetId)?.loadedAs;
    if (noun !== undefined) supplied.set(targetId, nouns[noun].labels);
  }
  if (supplied.size === 0) return;
  await claim(run, [...supplied.keys()]);
  const nodes = [...supplied].map(([id, labels]) => ({ id, labels, properties: {} }));
  await run(statement('import/put-nodes'), { rows: nodes });
}
