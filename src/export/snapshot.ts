import { type JsonRecord, type StoredNode, toRecord } from '../model/to-record.ts';
import type { Database } from '../neo4j/database.ts';
import { type Before, ChangeWatch, type FirstChange, lastChange } from './change.ts';
import { type ReadNode, type ReadOptions, readAll, readChosen } from './read.ts';

/** A record at the moment of a snapshot: as it is stored, where nothing has changed it since, or as the log has it. */
export type SnapshotNode = { readonly id: string } & ({ readonly stored: StoredNode } | { readonly before: Before });

/** The records of a database as they were after one change, whatever is recorded while they are read. */
export interface Snapshot {
  /** The number of that change. */
  readonly moment: number;
  /** Every record, in the order of ids. */
  all(): AsyncGenerator<SnapshotNode>;
  /** The records of the given ids, in their order, those that were there. */
  chosen(ids: readonly string[]): AsyncGenerator<SnapshotNode>;
}

/**
 * Takes a snapshot of this moment. It holds nothing back: nodes are read as they are, and what was recorded since is told by the log,
 * which has what every changed record was before. Of what was read only the ids of records changed meanwhile are kept.
 */
export async function takeSnapshot(database: Database, options: ReadOptions = {}): Promise<Snapshot> {
  const moment = await lastChange(database, options);
  return {
    moment,
    all: () => all(database, moment, options),
    chosen: (ids) => chosen(database, moment, ids, options),
  };
}

/** The record that a node of a snapshot stands for. */
export function recordOf(node: SnapshotNode): JsonRecord {
  return 'stored' in node ? toRecord(node.stored) : node.before.record;
}

async function* all(database: Database, moment: number, options: ReadOptions): AsyncGenerator<SnapshotNode> {
  const watch = new ChangeWatch(database, moment, options);
  let passed = '';
  for await (const nodes of readAll(database, options)) {
    await watch.refresh();
    const last = (nodes.at(-1) as ReadNode).id;
    yield* settle(watch, nodes, (id) => isAfter(id, passed) && !isAfter(id, last));
    passed = last;
    for (const id of watch.changed.keys()) if (!isAfter(id, passed)) watch.changed.delete(id);
  }
  await watch.refresh();
  yield* settle(watch, [], (id) => isAfter(id, passed));
}

async function* chosen(
  database: Database,
  moment: number,
  ids: readonly string[],
  options: ReadOptions,
): AsyncGenerator<SnapshotNode> {
  const watch = new ChangeWatch(database, moment, options);
  const wanted = new Set(ids);
  for await (const nodes of readChosen(database, ids, options)) {
    await watch.refresh();
    yield* settle(watch, nodes, () => false);
    for (const { id } of nodes) wanted.delete(id);
  }
  await watch.refresh();
  yield* settle(watch, [], (id) => wanted.has(id));
}

/**
 * What nodes that were read, and those that should have been among them but are gone, were at the moment of the snapshot.
 * @param isMissed whether a record stood where the nodes were read
 */
async function* settle(
  watch: ChangeWatch,
  nodes: readonly ReadNode[],
  isMissed: (id: string) => boolean,
): AsyncGenerator<SnapshotNode> {
  const { changed, moment } = watch;
  const read = new Set(nodes.map(({ id }) => id));
  const gone = [...changed].filter(([id, { wasThere }]) => wasThere && !read.has(id) && isMissed(id));
  const altered = nodes.flatMap(({ id }): [string, FirstChange][] => {
    const change = changed.get(id);
    return change?.wasThere ? [[id, change]] : [];
  });
  const befores = await watch.before([...altered, ...gone].map(([, change]) => change));
  const put = ([id, { sequence }]: [string, FirstChange]): SnapshotNode => ({
    id,
    before: befores.get(sequence) as Before,
  });
  const settled = nodes.flatMap((node): SnapshotNode[] => {
    const change = changed.get(node.id);
    if (change) return change.wasThere ? [put([node.id, change])] : [];
    return Number(node.stored.properties.createdSequence ?? 0) > moment ? [] : [node];
  });
  if (gone.length === 0) yield* settled;
  else yield* [...settled, ...gone.map(put)].sort((one, other) => compare(one.id, other.id));
}

function isAfter(id: string, other: string): boolean {
  return compare(id, other) > 0;
}

/** The order of Neo4j's indexes: by code point, which is that of UTF-8. */
function compare(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
