import { type Candidate, type Link, type ListRead, labelOf, type Neighbourhood } from './candidate.ts';
import type { DrawingRequest, Reach } from './request.ts';

type StartingRow = [
  id: string,
  type: string,
  target: string,
  detail: string | null,
  stance: string | null,
  polarity: string | null,
];
type CandidateRow = [
  id: string,
  type: string,
  label: string | null,
  kind: string | null,
  day: string | null,
  degree: number,
  starting: StartingRow[],
  ending: string[] | null,
];
type DegreeRow = [type: string, starting: number, ending: number];
/** A row of a list: the node it was read from, the list, the neighbour, its key, and whether it may be drawn. */
export type ListRow = [start: string, path: string, id: string, key: string, allowed: boolean];
export type NeighbourhoodRow = [
  starts: string[],
  rows: ListRow[],
  candidates: [CandidateRow, DegreeRow[]][],
  sizes: number[],
];

function countsOf(starting: readonly StartingRow[], ending: readonly string[] | null, degrees: readonly DegreeRow[]) {
  const counts = new Map<string, number>();
  const add = (type: string, count: number) => counts.set(type, (counts.get(type) ?? 0) + count);
  if (degrees.length > 0) for (const [type, starts, ends] of degrees) add(type, starts + ends);
  else for (const type of [...starting.map(([, type]) => type), ...(ending ?? [])]) add(type, 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

function readCandidate([row, degrees]: [CandidateRow, DegreeRow[]]): Candidate {
  const [id, type, label, kind, day, degree, starting, ending] = row;
  const busy = degrees.length > 0;
  return {
    id,
    type,
    label: labelOf(label ?? id),
    kind,
    day,
    degree,
    counts: countsOf(starting, ending, degrees),
    busy,
  };
}

/** The relationships as links: several of a type between the same two nodes are one, under the id of the first. */
export function linksOf(source: string, starting: readonly StartingRow[]): Link[] {
  const links = new Map<string, Link>();
  const none = { stances: [], statements: [], firstOn: null, lastOn: null, behind: [] };
  for (const [id, type, target, detail, stance, polarity] of starting.toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
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
  row: NeighbourhoodRow,
  { budget, around, depth }: DrawingRequest,
  reach: Reach,
): Neighbourhood {
  const [found, listed, described, sizes] = row;
  const candidates = new Map(described.map((one) => [one[0][0], readCandidate(one)]));
  const links = described.flatMap(([[id, , , , , , starting]]) => linksOf(id, starting));
  const moreStarts = around.length === 0 && found.length > budget;
  return {
    starts: moreStarts ? found.slice(0, budget) : found,
    lists: around.length > 0 && depth > 0 ? readLists(found, listed, reach.window) : new Map(),
    candidates,
    links: links.filter(({ source, target }) => candidates.has(source) && candidates.has(target)),
    shownBy,
    beyond: 0,
    endsOf: (row) => [row],
    cut: moreStarts || sizes.slice(1).some((size) => size > reach.ring),
  };
}
