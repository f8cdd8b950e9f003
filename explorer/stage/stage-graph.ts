import { MultiDirectedGraph } from 'graphology';
import type { Drawing } from '../drawing/drawing.ts';
import { type Place, pinOf } from '../view/view.ts';
import { curvatures, edgeAppearance, nodeAppearance, type StageEdge, type StageNode } from './appearance.ts';
import { firstPlace } from './arrangement.ts';
import { idOf } from './key.ts';

export type StageGraph = MultiDirectedGraph<StageNode, StageEdge>;

export const createStageGraph = (): StageGraph => new MultiDirectedGraph<StageNode, StageEdge>();

/**
 * Makes the graph hold what the drawing holds. Nodes that stay keep their places, new ones get a place to begin with. Tells whether
 * nodes or edges came, so that the layout has to be worked on.
 */
export function matchDrawing(graph: StageGraph, drawing: Drawing, pinned: Readonly<Record<string, Place>>): boolean {
  const came = [...drawing.nodes.keys()].some((id) => !graph.hasNode(id));
  for (const id of graph.nodes()) if (!drawing.nodes.has(id)) graph.dropNode(id);
  for (const id of graph.edges()) if (!drawing.edges.has(id)) graph.dropEdge(id);
  const neighbours = neighboursOf(drawing);
  let index = 0;
  for (const [id, node] of drawing.nodes) {
    const appearance = nodeAppearance(node);
    const pin = pinOf(pinned, idOf(id));
    if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { ...appearance, ...pin, fixed: pin !== undefined });
    else {
      const neighbour = (neighbours.get(id) ?? []).find((other) => graph.hasNode(other));
      const beside =
        came && graph.order > 0 && neighbour !== undefined ? graph.getNodeAttributes(neighbour) : undefined;
      graph.addNode(id, { ...appearance, ...(pin ?? firstPlace(id, index, beside)), fixed: pin !== undefined });
    }
    index += 1;
  }
  return matchEdges(graph, drawing) || came;
}

function matchEdges(graph: StageGraph, { edges }: Drawing): boolean {
  const curves = curvatures(edges.values());
  let came = false;
  for (const [id, edge] of edges) {
    const curvature = curves.get(id) ?? 0;
    const attributes = {
      ...edgeAppearance(edge),
      curvature,
      type: curvature === 0 ? ('straight' as const) : ('curved' as const),
    };
    if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, attributes);
    else {
      graph.addDirectedEdgeWithKey(id, edge.source, edge.target, attributes);
      came = true;
    }
  }
  return came;
}

function neighboursOf({ edges }: Drawing): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const note = (id: string, other: string) => neighbours.set(id, [...(neighbours.get(id) ?? []), other]);
  for (const { source, target } of edges.values()) {
    note(source, target);
    note(target, source);
  }
  return neighbours;
}
