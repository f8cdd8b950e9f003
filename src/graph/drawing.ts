import type { Candidate, Content, Description, DrawnEdge, Neighbourhood } from './candidate.ts';
import { cytoscapeElements } from './cytoscape.ts';
import { restOf } from './expansion.ts';
import { graphologyGraph } from './graphology.ts';
import type { DrawingRequest } from './request.ts';
import type { Selection } from './select.ts';

/** A node as it is drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly kind: string | null;
  readonly status: string | null;
  readonly day: string | null;
  readonly distance: number;
  readonly degree: number;
  readonly degreeShown: number;
  readonly expand: string | null;
  readonly more: readonly LeftOut[];
}

/** How many of a type are left out. */
export interface LeftOut {
  readonly type: string;
  readonly count: number;
}

/** A drawing: every edge joins two of the nodes. The libraries' formats are made when they are read. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly truncated: boolean;
  readonly leftOutNodes: readonly LeftOut[];
  readonly leftOutEdges: readonly LeftOut[];
  readonly cytoscape: unknown;
  readonly graphology: unknown;
}

type Shown = ReturnType<Content['shownBy']>;

function tally(entries: Iterable<readonly [type: string, count: number]>): LeftOut[] {
  const counts = new Map<string, number>();
  for (const [type, count] of entries) counts.set(type, (counts.get(type) ?? 0) + count);
  return [...counts]
    .filter(([, count]) => count > 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([type, count]) => ({ type, count }));
}

/** What the drawn nodes have and the drawing does not show. */
function leftOutEdges({ descriptions }: Content, selection: Selection, shown: Shown): LeftOut[] {
  const all = [...selection.keys()].flatMap((id) => [...(descriptions.get(id)?.counts ?? [])]);
  const drawn = [...shown.values()].flatMap((counts) => [...counts].map(([type, count]) => [type, -count] as const));
  return tally([...all, ...drawn]);
}

/** Whether anything within the depth that meets the condition is not drawn. */
function isTruncated(read: Neighbourhood, { depth }: DrawingRequest, selection: Selection): boolean {
  if (read.cut || selection.size < read.candidates.size) return true;
  if ([...read.lists.values()].flat().some(({ cut }) => cut)) return true;
  return [...read.candidates.values()].some(
    ({ id, busy }) => busy && !read.lists.has(id) && (selection.get(id) ?? depth) < depth + read.beyond,
  );
}

/** Makes the drawing of what was chosen: the same for the same data, whatever the order in which it was read. */
export function drawingOf(
  read: Neighbourhood,
  chosen: Selection,
  content: Content,
  request: DrawingRequest,
  relationOf: (path: string) => string | undefined,
): Drawing {
  const { descriptions } = content;
  const selection: Selection = new Map([...chosen].filter(([id]) => descriptions.has(id)));
  const links = content.links
    .filter(({ source, target }) => selection.has(source) && selection.has(target))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const shown = content.shownBy(links);
  const touching = edgesTouching(links);
  const nodes = [...selection].map(([id, distance]): DrawnNode => {
    const { type, day, degree } = read.candidates.get(id) as Candidate;
    const { label, kind, status, counts } = descriptions.get(id) as Description;
    const rest = restOf(id, counts, shown.get(id), { read, request, selection, relationOf });
    const degreeShown = touching.get(id) ?? 0;
    return { id, type, label, kind, status, day, distance, degree, degreeShown, ...rest };
  });
  const edges = links.map(({ behind: _, ...edge }): DrawnEdge => edge);
  const rest = [...read.candidates.values()].filter(({ id }) => !selection.has(id));
  return {
    nodes,
    edges,
    truncated: isTruncated(read, request, selection),
    leftOutNodes: tally(rest.map(({ type }) => [type, 1])),
    leftOutEdges: leftOutEdges(content, selection, shown),
    get cytoscape() {
      return cytoscapeElements(nodes, edges);
    },
    get graphology() {
      return graphologyGraph(nodes, edges);
    },
  };
}

/** How many edges touch each node; one that leads back to its node touches it once. */
function edgesTouching(edges: readonly DrawnEdge[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
