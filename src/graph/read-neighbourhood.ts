import { type Content, type Description, type Link, type ListRead, labelOf, type Neighbourhood } from './candidate.ts';
import type { DrawingRequest, Reach } from './request.ts';

type ReachedRow = [id: string, type: string, day: string | null, degree: number, busy: boolean, ends: string[]];
/** A row of a list: the node it was read from, the list, the neighbour, its key, and whether it may be drawn. */
export type ListRow = [start: string, path: string, id: string, key: string, allowed: boolean];
/** A part of what `neighbourhoodPiece` gives; the starts and the sizes of the rings stand in the first. */
export type NeighbourhoodPart = [starts: string[], sizes: number[], rows: ListRow[], reached: ReachedRow[]];

type StartingRow = [id: string, detail: string | null, stance: string | null, polarity: string | null];
/** A row of what `contentPiece` gives. */
export type ContentRow = [
  drawn: [id: string, label: string | null, kind: string | null, status: string | null, starting: StartingRow[]],
  degrees: [type: string, count: number][],
];

function countsOf(degrees: ContentRow[1]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [type, count] of degrees) counts.set(type, (counts.get(type) ?? 0) + count);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** The relationships as links: several of a type between the same two nodes are one, under the id of the first. */
export function linksOf(starting: readonly StartingRow[]): Link[] {
  const links = new Map<string, Link>();
  const none = { stances: [], retractedCount: 0, statements: [], firstOn: null, lastOn: null, behind: [] };
  for (const [id, detail, stance, polarity] of starting.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    // The id of a relationship is made of its ends and its type.
    const [source, type, target] = id.split(':') as [string, string, string];
    const key = `${type} ${target}`;
    const link = links.get(key);
    links.set(
      key,
      link
        ? { ...link, count: link.count + 1 }
        : { id, type, source, target, count: 1, detail, stance, polarity, ...none },
    );
  }
  return [...links.values()];
}

/** Reads the lists of the starts: without the row beyond the window, which only tells that there is more. */
export function readLists(
  starts: readonly string[],
  rows: readonly ListRow[],
  window: number,
): Map<string, ListRead[]> {
  const lists = new Map<string, Map<string, ListRead['rows'][number][]>>(starts.map((id) => [id, new Map()]));
  for (const [start, path, id, key, allowed] of rows) {
    const own = lists.get(start);
    const list = own?.get(path) ?? [];
    list.push({ id, key, allowed });
    own?.set(path, list);
  }
  return new Map(
    [...lists].map(([id, own]) => [
      id,
      [...own].map(([path, all]) => ({ path, rows: all.slice(0, window), cut: all.length > window })),
    ]),
  );
}

/** Every relationship is shown at both of its ends. */
function shownBy(links: readonly Link[]): Map<string, Map<string, number>> {
  const shown = new Map<string, Map<string, number>>();
  for (const { source, target, type, count } of links) {
    for (const id of [source, target]) {
      const counts = shown.get(id) ?? new Map<string, number>();
      shown.set(id, counts.set(type, (counts.get(type) ?? 0) + count));
    }
  }
  return shown;
}

/** Reads what `neighbourhoodPiece` gives. */
export function readNeighbourhood(
  parts: readonly NeighbourhoodPart[],
  { budget, around, depth }: DrawingRequest,
  reach: Reach,
): Neighbourhood {
  const found = parts.flatMap(([starts]) => starts);
  const sizes = parts.flatMap(([, sizes]) => sizes);
  const listed = parts.flatMap(([, , rows]) => rows);
  const reached = parts.flatMap(([, , , rows]) => rows);
  const candidates = new Map(
    reached.map(([id, type, day, degree, busy]) => [id, { id, type, day, degree, busy }] as const),
  );
  const links = reached.flatMap(([source, , , , , ends]) => ends.map((target) => ({ source, target })));
  const moreStarts = around.length === 0 && found.length > budget;
  return {
    starts: moreStarts ? found.slice(0, budget) : found,
    lists: around.length > 0 && depth > 0 ? readLists(found, listed, reach.window) : new Map(),
    candidates,
    links: links.filter(({ target }) => candidates.has(target)),
    beyond: 0,
    endsOf: (row) => [row],
    cut: moreStarts || sizes.slice(1).some((size) => size > reach.ring),
  };
}

/** Reads what `contentPiece` gives. */
export function readContent(rows: readonly ContentRow[]): Content {
  return {
    descriptions: new Map(
      rows.map(([[id, label, kind, status], degrees]): [string, Description] => [
        id,
        { label: labelOf(label ?? id), kind, status, counts: countsOf(degrees) },
      ]),
    ),
    links: rows.flatMap(([[, , , , starting]]) => linksOf(starting)),
    shownBy,
  };
}
