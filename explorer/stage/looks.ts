import type { Drawing } from '../drawing/drawing.ts';
import type { Palette } from '../theme/theme.ts';
import type { Place } from '../view/view.ts';
import type { StageEdge, StageNode } from './appearance.ts';
import { idOf, keyOf } from './key.ts';
import type { StageGraph } from './stage-graph.ts';

/** What the stage shows. */
export interface Scene {
  readonly drawing: Drawing;
  readonly pinned: Readonly<Record<string, Place>>;
  readonly open: string;
  /** Nodes to stand out from the others; all do where it is undefined. */
  readonly spotlight: ReadonlySet<string> | undefined;
  readonly palette: Palette;
}

export type Looks = ReturnType<typeof createLooks>;

/** What nodes and edges look like, with what is pointed at, open or in the spotlight. */
export function createLooks(graph: StageGraph) {
  let scene: Scene | undefined;
  let hovered: string | undefined;
  let pointed: string | undefined;
  const palette = () => (scene as Scene).palette;
  const isFaint = (id: string): boolean => {
    if (hovered !== undefined && graph.hasNode(hovered)) return id !== hovered && !graph.areNeighbors(id, hovered);
    return scene?.spotlight !== undefined && !scene.spotlight.has(idOf(id));
  };
  return {
    palette,
    emphasis: {
      get hovered() {
        return hovered;
      },
      get open() {
        return keyOf(scene?.open ?? '');
      },
      isFaint,
    },
    set: (next: Scene) => {
      scene = next;
    },
    pointed: () => pointed,
    hover: (id: string | undefined, edge?: string | undefined) => {
      hovered = id;
      pointed = edge;
    },
    node(id: string, node: StageNode) {
      if (!scene) return { ...node, label: '' };
      const open = idOf(id) === scene.open;
      const rim = open || id === hovered ? scene.palette.accent : node.fixed ? scene.palette.ink : scene.palette.paper;
      const faint = isFaint(id);
      return {
        ...node,
        color: faint ? scene.palette.faint : node.color,
        size: open ? node.size + 3 : node.size,
        rim,
        rimWidth: open ? 3.5 : node.shape === 'ring' && rim === scene.palette.paper ? 0 : 1.2,
        zIndex: faint ? 0 : open ? 2 : 1,
        type: 'shaped',
      };
    },
    edge(id: string, edge: StageEdge) {
      if (!scene) return edge;
      if (id === pointed || id === scene.open)
        return { ...edge, color: scene.palette.accent, size: edge.size + 2, zIndex: 2 };
      const [source, target] = graph.extremities(id);
      const faint =
        isFaint(source) || isFaint(target) || (hovered !== undefined && source !== hovered && target !== hovered);
      return { ...edge, color: faint ? scene.palette.faint : scene.palette.strand(edge.strand), zIndex: faint ? 0 : 1 };
    },
  };
}
