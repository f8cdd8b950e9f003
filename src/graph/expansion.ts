import type { Description, ListRead, Neighbourhood } from './candidate.ts';
import type { LeftOut } from './drawing.ts';
import { outgoing } from './neighbour-list.ts';
import { placeOf } from './place.ts';
import type { DrawingRequest } from './request.ts';
import type { Selection } from './select.ts';
import { encodeExpansion } from './token.ts';

/** What is left to draw around a node. */
export interface Rest {
  /** The token that goes on from the node; null where nothing is left. */
  readonly expand: string | null;
  /** The relationships that lead to what is not drawn, counted by type. */
  readonly more: readonly LeftOut[];
}

interface Choice {
  readonly read: Neighbourhood;
  readonly request: DrawingRequest;
  readonly selection: Selection;
  /** The type of the relationships in a list; undefined for a list of several types. */
  relationOf(path: string): string | undefined;
}

type Row = ListRead['rows'][number];

/** How far a list is drawn without a gap: the key of the last such row; undefined where the first is not drawn. */
function drawnUpTo({ rows }: ListRead, isDone: (row: Row) => boolean): string | undefined {
  const gap = rows.findIndex((row) => !isDone(row));
  return gap < 0 ? rows.at(-1)?.key : rows[gap - 1]?.key;
}

/** The keys after which the lists go on; those that were not read go on where they did before. */
function keysAfter(lists: readonly ListRead[], { after, relation }: DrawingRequest, isDone: (row: Row) => boolean) {
  const keys = lists.map((list) => [placeOf(list.path, relation), drawnUpTo(list, isDone)] as const);
  // A row with more ends than the budget would hold the drawing up for ever; the drawing has counted what it left out.
  const stuck = keys.every(([, key]) => key === undefined);
  const moved = stuck && after ? lists.map(({ path, rows }) => [placeOf(path, relation), rows[0]?.key] as const) : keys;
  return { ...after, ...Object.fromEntries(moved.filter((pair): pair is [string, string] => pair[1] !== undefined)) };
}

/**
 * What is left around a drawn node. From a node whose lists were read it goes on behind what is drawn of each without a gap; from any other it
 * begins at the top. Relationships that the condition keeps out count as left where it is not known that they are all kept out.
 */
export function restOf(
  id: string,
  counts: Description['counts'],
  shown: ReadonlyMap<string, number> | undefined,
  { read, request, selection, relationOf }: Choice,
): Rest {
  const { collapse, relation } = request;
  const left = [...counts]
    .map(([type, count]): LeftOut => ({ type, count: count - (shown?.get(type) ?? 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => (one.type < other.type ? -1 : 1));
  const lists = read.lists.get(id);
  if (!lists) return { expand: left.length > 0 ? encodeExpansion({ id, collapse, after: {} }) : null, more: left };
  const isDone = (row: Row) => !row.allowed || read.endsOf(row.id, id).every((end) => selection.has(end));
  const isFinished = (type: string) =>
    (relation === undefined || relation === type) &&
    lists.every(({ path, rows, cut }) => {
      if (path !== outgoing) return relationOf(path) !== type || (!cut && rows.every(isDone));
      return !cut && rows.filter(({ key }) => key.startsWith(`${id}:${type}:`)).every(isDone);
    });
  const more = left.filter(({ type }) => !isFinished(type));
  const all = relation === undefined && lists.every(({ rows, cut }) => !cut && rows.every(isDone));
  if (all || (relation !== undefined && more.length === 0)) return { expand: null, more: [] };
  return { expand: encodeExpansion({ id, collapse, after: keysAfter(lists, request, isDone) }), more };
}
