import { EdgeCurvedArrowProgram } from '@sigma/edge-curve';
import type Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram } from 'sigma/rendering';
import type { MouseCoords } from 'sigma/types';
import type { Drawing } from '../drawing/drawing.ts';
import { type Palette, stillness } from '../theme/theme.ts';
import type { Place } from '../view/view.ts';
import type { StageEdge, StageNode } from './appearance.ts';
import { idOf, keyed, keyOf } from './key.ts';
import { createLayout } from './layout.ts';
import { ShapedNodeProgram } from './node-program.ts';
import { createStageGraph, matchDrawing, type StageGraph } from './stage-graph.ts';
import { type Badge, writeWords } from './word-layer.ts';

/** What a reader does on the stage. */
export interface Doings {
  openNode(id: string): void;
  openEdge(id: string): void;
  expand(id: string): void;
  pin(id: string, place: Place): void;
}

/** What the stage shows. */
export interface Scene {
  readonly drawing: Drawing;
  readonly pinned: Readonly<Record<string, Place>>;
  readonly open: string;
  /** Nodes to stand out from the others; all do where it is undefined. */
  readonly spotlight: ReadonlySet<string> | undefined;
  readonly palette: Palette;
}

/** The drawing on its canvas. */
export interface Stage {
  readonly graph: StageGraph;
  readonly renderer: Sigma;
  show(scene: Scene): void;
  leave(): void;
}

/** Above this many edges they are left away while the picture moves, and are not listened to. */
const manyEdges = 3_000;

/** Puts a stage into an element. `settled` is called whenever the layout has come to rest. */
export function createStage(container: HTMLElement, doings: Doings, settled: () => void): Stage {
  const graph = createStageGraph();
  const looks = createLooks(graph);
  const renderer = new Sigma(graph as unknown as Graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    defaultNodeType: 'shaped',
    defaultEdgeType: 'straight',
    nodeProgramClasses: { shaped: ShapedNodeProgram },
    edgeProgramClasses: { straight: EdgeArrowProgram, curved: EdgeCurvedArrowProgram },
    defaultDrawNodeHover: () => {},
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: 60,
    zIndex: true,
    nodeReducer: (id, node) => looks.node(id, node as StageNode),
    edgeReducer: (id, edge) => looks.edge(id, edge as StageEdge),
  });
  let badges: Badge[] = [];
  renderer.on('afterRender', () => {
    badges = writeWords(renderer, graph, looks.palette(), looks.emphasis);
  });
  const layout = createLayout(graph, { still: () => stillness.matches, moved: () => renderer.refresh() });
  listen(renderer, graph, doings, looks, () => badges);
  return {
    graph,
    renderer,
    show(scene) {
      const changed = matchDrawing(graph, keyed(scene.drawing), scene.pinned);
      looks.set(scene);
      const many = graph.size > manyEdges;
      renderer.setSettings({ enableEdgeEvents: !many, hideEdgesOnMove: many });
      renderer.refresh();
      if (changed) {
        renderer.setCustomBBox(null);
        layout.arrange(settled);
      } else settled();
    },
    leave() {
      layout.stop();
      renderer.kill();
    },
  };
}

type Looks = ReturnType<typeof createLooks>;

/** What nodes and edges look like, with what is pointed at, open or in the spotlight. */
function createLooks(graph: StageGraph) {
  let scene: Scene | undefined;
  let hovered: string | undefined;
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
    hover: (id: string | undefined) => {
      hovered = id;
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
      const [source, target] = graph.extremities(id);
      const faint =
        isFaint(source) || isFaint(target) || (hovered !== undefined && source !== hovered && target !== hovered);
      return { ...edge, color: faint ? scene.palette.faint : scene.palette.strand(edge.strand), zIndex: faint ? 0 : 1 };
    },
  };
}

function listen(renderer: Sigma, graph: StageGraph, doings: Doings, looks: Looks, badges: () => readonly Badge[]) {
  const hover = (id: string | undefined) => {
    looks.hover(id);
    renderer.getContainer().style.cursor = id === undefined ? '' : 'pointer';
    renderer.refresh({ skipIndexation: true });
  };
  const badgeAt = ({ x, y }: MouseCoords) =>
    badges().find((badge) => Math.abs(badge.x - x) <= badge.radius && Math.abs(badge.y - y) <= 8)?.id;
  let dragged: string | undefined;
  let moved = false;
  renderer.on('enterNode', ({ node }) => hover(node));
  renderer.on('leaveNode', () => hover(undefined));
  renderer.on('clickNode', ({ node, event }) => {
    const badge = badgeAt(event);
    if (badge !== undefined) doings.expand(idOf(badge));
    else if (!moved) doings.openNode(idOf(node));
  });
  renderer.on('clickStage', ({ event }) => {
    const badge = badgeAt(event);
    if (badge !== undefined) doings.expand(idOf(badge));
  });
  renderer.on('clickEdge', ({ edge, event }) => {
    const badge = badgeAt(event);
    if (badge !== undefined) doings.expand(idOf(badge));
    else doings.openEdge(edge);
  });
  renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    doings.expand(idOf(node));
  });
  renderer.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
    if (!renderer.getCustomBBox()) renderer.setCustomBBox(renderer.getBBox());
  });
  renderer.on('moveBody', ({ event }) => {
    if (dragged === undefined) return;
    moved = true;
    graph.mergeNodeAttributes(dragged, { ...renderer.viewportToGraph(event), fixed: true });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    if (dragged !== undefined && moved) {
      const { x, y } = graph.getNodeAttributes(dragged);
      doings.pin(idOf(dragged), { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
    }
    dragged = undefined;
  };
  renderer.on('upNode', drop);
  renderer.on('upStage', drop);
}
