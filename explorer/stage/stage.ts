import { EdgeCurvedArrowProgram } from '@sigma/edge-curve';
import type Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram } from 'sigma/rendering';
import type { MouseCoords } from 'sigma/types';
import type { Drawing } from '../drawing/drawing.ts';
import { type Palette, stillness } from '../theme/theme.ts';
import type { Place } from '../view/view.ts';
import type { StageEdge, StageNode } from './appearance.ts';
import { stretchFor } from './arrangement.ts';
import { idOf, keyed, keyOf } from './key.ts';
import { createLayout } from './layout.ts';
import { ShapedNodeProgram } from './node-program.ts';
import { createStageGraph, matchDrawing, type StageGraph } from './stage-graph.ts';
import type { Spot } from './towards.ts';
import { type Badge, writeWords } from './word-layer.ts';

/** What a reader does on the stage. */
export interface Doings {
  openNode(id: string): void;
  openEdge(id: string): void;
  /** Double-clicked: what an edge between actors stands for. */
  enterEdge(id: string): void;
  expand(id: string): void;
  /** Asked what can be done with a node: by its badge or the other button of the mouse. */
  askMenu(id: string, at: { x: number; y: number }): void;
  pin(id: string, place: Place): void;
}

/** Where a node stands on the picture, and how far it reaches. */
export interface StageSpot extends Spot {
  readonly reach: number;
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
  /** Makes a node or an edge stand out, as if the mouse were over it. */
  point(at: { node?: string | undefined; edge?: string | undefined }): void;
  spotOf(id: string): StageSpot | undefined;
  /** All nodes, where they stand. */
  spots(): Iterable<StageSpot>;
  /** Moves the picture as far as is needed to see a node. */
  bringIntoView(id: string): void;
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
  const layout = createLayout(graph, {
    still: () => stillness.matches,
    moved: () => renderer.refresh(),
    stretch: () => stretchFor(container.clientWidth, container.clientHeight),
  });
  listen(renderer, graph, doings, looks, () => badges);
  // Sigma itself follows the size of the window alone.
  const resized = new ResizeObserver(() => renderer.scheduleRefresh());
  resized.observe(container);
  const spotOf = (id: string): StageSpot | undefined => {
    const key = keyOf(id);
    if (!graph.hasNode(key)) return undefined;
    const { x, y, size } = graph.getNodeAttributes(key);
    return { id, ...renderer.graphToViewport({ x, y }), reach: renderer.scaleSize(size) };
  };
  return {
    graph,
    renderer,
    spotOf,
    spots: () => graph.mapNodes((key) => spotOf(idOf(key)) as StageSpot),
    point({ node, edge }) {
      looks.hover(node === undefined ? undefined : keyOf(node), edge);
      renderer.refresh({ skipIndexation: true });
    },
    bringIntoView(id) {
      const spot = spotOf(id);
      const { width, height } = renderer.getDimensions();
      if (!spot || (spot.x > 0 && spot.y > 0 && spot.x < width && spot.y < height)) return;
      const { x = 0.5, y = 0.5 } = renderer.getNodeDisplayData(keyOf(id)) ?? {};
      void renderer.getCamera().animate({ x, y }, { duration: stillness.matches ? 0 : 150 });
    },
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
      resized.disconnect();
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

function listen(renderer: Sigma, graph: StageGraph, doings: Doings, looks: Looks, badges: () => readonly Badge[]) {
  const hover = (id: string | undefined, edge?: string) => {
    looks.hover(id, edge);
    renderer.getContainer().style.cursor = (id ?? edge) === undefined ? '' : 'pointer';
    renderer.refresh({ skipIndexation: true });
  };
  const badgeAt = ({ x, y }: MouseCoords) =>
    badges().find((badge) => Math.abs(badge.x - x) <= badge.radius && Math.abs(badge.y - y) <= 8);
  /** Clicks first concern the badge that is on top of what they hit. */
  const unlessBadge = (event: MouseCoords, work: () => void) => {
    const badge = badgeAt(event);
    if (badge) doings.askMenu(idOf(badge.id), { x: badge.x, y: badge.y + 8 });
    else work();
  };
  let dragged: string | undefined;
  let moved = false;
  renderer.on('enterNode', ({ node }) => hover(node));
  renderer.on('leaveNode', () => hover(undefined));
  renderer.on('clickNode', ({ node, event }) => unlessBadge(event, () => moved || doings.openNode(idOf(node))));
  renderer.on('clickStage', ({ event }) => unlessBadge(event, () => {}));
  renderer.on('clickEdge', ({ edge, event }) => unlessBadge(event, () => doings.openEdge(edge)));
  renderer.on('enterEdge', ({ edge }) => hover(undefined, edge));
  renderer.on('leaveEdge', () => hover(undefined));
  renderer.on('doubleClickEdge', ({ edge, preventSigmaDefault }) => {
    preventSigmaDefault();
    doings.enterEdge(edge);
  });
  renderer.on('rightClickNode', ({ node, event }) => {
    event.original.preventDefault();
    doings.askMenu(idOf(node), event);
  });
  renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    doings.expand(idOf(node));
  });
  renderer.on('downNode', ({ node, event: { original } }) => {
    if ('button' in original && original.button !== 0) return;
    dragged = node;
    moved = false;
  });
  renderer.on('moveBody', ({ event }) => {
    if (dragged === undefined) return;
    moved = true;
    // So that the picture stays while a node at its edge is moved; one node alone has no extent to keep.
    if (!renderer.getCustomBBox() && graph.order > 1) renderer.setCustomBBox(renderer.getBBox());
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
