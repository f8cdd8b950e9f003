import type { Anchored } from './anchor.ts';
import { type Compilation, noteReads, type Scope } from './compilation.ts';
import { type Cypher, cypher, Parameter } from './cypher.ts';
import type { Binding } from './cypher-file.ts';
import { readyCount } from './ready-count.ts';

type Start = Binding & { readonly thisId?: Parameter };

/** How much is read where a list is read whole: as a file beside its own says, exactly or at most; undefined without such a file. */
function lengthOf(compilation: Compilation, path: string, start: Start, files: readonly string[]): Cypher | undefined {
  for (const file of files) {
    const length = readyCount(compilation, `${path}-${file}`, start);
    if (length) return length;
  }
  return undefined;
}

/**
 * Notes how much is read where a root list is read whole: all nodes with the label, or what is at the neighbour where it starts.
 * A list whose order no index keeps is read whole for each of its pages; its file has one beside it that says how much that is.
 */
export function noteRead(
  compilation: Compilation,
  scope: Scope,
  { label, anchor }: { readonly label: string; readonly anchor: Anchored | undefined },
): void {
  const length = anchor
    ? lengthOf(compilation, anchor.file.path, { ...scope, ...anchor.start }, ['reads', 'count', 'degree'])
    : cypher`COUNT { (:${label}) }`;
  if (length) noteReads(compilation, length);
}

/** Notes the same for a list below the node that the question names by its id; how long the lists below others are shows only while they are read. */
export function noteReadBelow(compilation: Compilation, scope: Scope | undefined, path: string): void {
  const { id } = compilation.question;
  if (scope?.depth !== 1 || typeof id !== 'string') return;
  const length = lengthOf(compilation, path, { ...scope, thisId: new Parameter(id) }, ['reads', 'degree', 'count']);
  if (length) noteReads(compilation, length);
}
