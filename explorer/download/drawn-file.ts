import type { Drawing, DrawnEdge, DrawnNode } from '../drawing/drawing.ts';
import { keyOf } from '../stage/key.ts';
import type { StageGraph } from '../stage/stage-graph.ts';

/** A node of the present view as files hold it: without what leads on behind it, and with its place where it is drawn. */
export interface FiledNode extends Omit<DrawnNode, 'expand' | 'more'> {
  readonly x: number | null;
  readonly y: number | null;
}

/** What a file of the present view holds. */
export interface Filed {
  readonly nodes: readonly FiledNode[];
  readonly edges: readonly DrawnEdge[];
}

/** The drawing as files hold it, nodes and edges in the order of their ids; places are those of the stage. */
export function fileOf({ nodes, edges }: Drawing, stage: StageGraph | undefined): Filed {
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  return {
    nodes: [...nodes.values()].sort(byId).map(({ expand: _, more: __, ...node }) => {
      const place = stage?.hasNode(keyOf(node.id)) ? stage.getNodeAttributes(keyOf(node.id)) : { x: null, y: null };
      return { ...node, x: place.x, y: place.y };
    }),
    edges: [...edges.values()].sort(byId),
  };
}
