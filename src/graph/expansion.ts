import type { Candidate, ListRead, Neighbourhood } from './candidate.ts';
import type { DrawingRequest } from './request.ts';
import type { Selection } from './select.ts';
import { encodeExpansion } from './token.ts';

const sum = (counts: ReadonlyMap<string, number> | undefined): number =>
  [...(counts?.values() ?? [])].reduce((total, count) => total + count, 0);

/** How far a list is drawn without a gap: the key of the last such row; undefined where the first is not drawn. */
function drawnUpTo({ rows }: ListRead, isDone: (row: ListRead['rows'][number]) => boolean): string | undefined {
  const gap = rows.findIndex((row) => !isDone(row));
  return gap < 0 ? rows.at(-1)?.key : rows[gap - 1]?.key;
}

/**
 * The token that goes on from a drawn node; null where nothing around it is left to draw. From a node whose lists were read it goes on behind what
 * is drawn of each without a gap; from any other it begins at the top.
 */
export function expansionOf(
  { id, counts }: Candidate,
  shown: ReadonlyMap<string, number> | undefined,
  { read, request, selection }: { read: Neighbourhood; request: DrawingRequest; selection: Selection },
): string | null {
  const { collapse } = request;
  const lists = read.lists.get(id);
  if (!lists) return sum(counts) > sum(shown) ? encodeExpansion({ id, collapse, after: {} }) : null;
  const isDone = (row: ListRead['rows'][number]) =>
    !row.allowed || read.endsOf(row.id, id).every((end) => selection.has(end));
  if (lists.every(({ rows, cut }) => !cut && rows.every(isDone))) return null;
  const keys = lists.map((list) => [list.path, drawnUpTo(list, isDone)] as const);
  // A row with more ends than the budget would hold the drawing up for ever; the drawing has counted what it left out.
  const stuck = keys.every(([, key]) => key === undefined);
  const moved = stuck && request.after ? lists.map(({ path, rows }) => [path, rows[0]?.key] as const) : keys;
  const after = Object.fromEntries(moved.filter((pair): pair is [string, string] => pair[1] !== undefined));
  return encodeExpansion({ id, collapse, after: { ...request.after, ...after } });
}
