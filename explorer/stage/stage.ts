import { EdgeCurvedArrowProgram } from '@sigma/edge-curve';
import type Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram } from 'sigma/rendering';
import type { MouseCoords } from 'sigma/types';
import { stillness } from '../theme/theme.ts';
import type { Place } from '../view/view.ts';
import type { StageEdge, StageNode } from './appearance.ts';
import { stretchFor } from './arrangement.ts';
import { edgeAt } from './edge-at.ts';
import { idOf, keyed, keyOf } from './key.ts';
import { createLayout } from './layout.ts';
import { createLooks, type Looks, type Scene } from './looks.ts';
import { ShapedNodeProgram } from './node-program.ts';
import { createStageGraph, matchDrawing, type StageGraph } from './stage-graph.ts';
import type { Spot } from './towards.ts';
import { createTwice, type Twice } from './twice.ts';
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

/** Above this many edges they are left away while the picture moves, and do not stand out under the mouse. */
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
  const twice = createTwice();
  listen(renderer, graph, doings, looks, () => badges, twice);
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
      renderer.setSettings({ hideEdgesOnMove: many });
      renderer.refresh();
      if (changed) {
        renderer.setCustomBBox(null);
        layout.arrange(settled);
      } else settled();
    },
    leave() {
      resized.disconnect();
      layout.stop();
      twice.leave();
      renderer.kill();
    },
  };
}

function listen(
  renderer: Sigma,
  graph: StageGraph,
  doings: Doings,
  looks: Looks,
  badges: () => readonly Badge[],
  twice: Twice,
) {
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
  /** Only what changes is drawn again: a mouse moves all the time. */
  const pointAt = (edge: string | undefined) => {
    if (edge !== looks.pointed()) hover(undefined, edge);
  };
  let dragged: string | undefined;
  let moved = false;
  let onNode = false;
  renderer.on('enterNode', ({ node }) => {
    onNode = true;
    hover(node);
  });
  renderer.on('leaveNode', () => {
    onNode = false;
    hover(undefined);
  });
  renderer.on('clickNode', ({ node, event }) =>
    unlessBadge(event, () => {
      if (moved) return;
      doings.openNode(idOf(node));
      twice.after(event.original, () => doings.expand(idOf(node)));
    }),
  );
  renderer.on('clickStage', ({ event }) =>
    unlessBadge(event, () => {
      const edge = edgeAt(renderer, graph, event);
      if (edge === undefined) return;
      doings.openEdge(edge);
      twice.after(event.original, () => doings.enterEdge(edge));
    }),
  );
  renderer.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    const edge = edgeAt(renderer, graph, event);
    if (edge === undefined) return;
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
    if (dragged === undefined) {
      if (!onNode && graph.size <= manyEdges) pointAt(edgeAt(renderer, graph, event));
      return;
    }
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
  renderer.on('leaveStage', () => pointAt(undefined));
}
