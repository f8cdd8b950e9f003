import { toRecord } from './record.ts';
import type { StoredNode } from './stored-node.ts';

/** Writes nodes in the JSON lines format of `claimgraph import`, a record a line. */
export async function* toJsonLines(nodes: AsyncIterable<StoredNode>): AsyncGenerator<string> {
  for await (const node of nodes) yield `${JSON.stringify(toRecord(node))}\n`;
}
