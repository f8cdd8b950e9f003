import type { Database } from '../neo4j/database.ts';
import { type ReadOptions, readChosen } from './read.ts';
import { CannotExport, type StoredNode } from './stored-node.ts';

/** How many ids one statement takes. */
const sliceLength = 1_000;

/**
 * Passes nodes on and adds at the end what they point at and what has not come by: nodes that others wrote while we read, with ids
 * that we had passed already. So every relationship of what is passed on ends at something that is passed on. Throws
 * CannotExport where such a node is gone by then.
 */
export async function* closed(
  database: Database,
  nodes: AsyncIterable<StoredNode>,
  options: ReadOptions = {},
): AsyncGenerator<StoredNode> {
  const passed = new Set<string>();
  const wanted = new Set<string>();
  const note = ({ id, relationships }: StoredNode) => {
    passed.add(id);
    wanted.delete(id);
    for (const { targetId, event } of relationships) if (!event && !passed.has(targetId)) wanted.add(targetId);
  };
  for await (const node of nodes) {
    note(node);
    yield node;
  }
  while (wanted.size > 0) {
    const ids = [...wanted].slice(0, sliceLength).sort();
    for await (const node of readChosen(database, ids, options)) {
      note(node);
      yield node;
    }
    const gone = ids.find((id) => wanted.has(id));
    if (gone !== undefined) {
      throw new CannotExport(`${JSON.stringify(gone)} was removed while records that name it were read; export again.`);
    }
  }
}
