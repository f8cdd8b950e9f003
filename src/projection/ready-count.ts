import type { Compilation } from './compilation.ts';
import { type Cypher, cypher, type Parameter } from './cypher.ts';
import type { Binding } from './cypher-file.ts';

/** The count that the database keeps ready, by the file that says how, from the node of the binding's `thisId` where there is one; undefined without such a file. */
export function readyCount(
  { files }: Compilation,
  path: string,
  { thisId, ...known }: Binding & { readonly thisId?: Parameter },
): Cypher | undefined {
  const file = files.get(path);
  if (!file) return undefined;
  const start = thisId ? cypher`MATCH (start:Node {id: ${thisId}})\n` : [];
  return cypher`COLLECT {\n${start}${file.body(thisId ? { ...known, this: 'start' } : known)}\nRETURN ${known.node}\n}[0]`;
}
