import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { Arranged, ToArrange } from './arrangement.ts';

const iterationsAtOnce = 10;
/** How long to work before saying where the nodes are: small drawings are done by then. */
const reportMs = 120;
let latest = 0;

/** A graph for the layout: pinned nodes stay where they are. */
function graphOf({ nodes, edges, stretch }: ToArrange): Graph {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (const { id, x, ...attributes } of nodes) graph.addNode(id, { ...attributes, x: x / stretch });
  for (const [source, target, weight] of edges) {
    if (source !== target && !graph.hasEdge(source, target)) graph.addEdge(source, target, { weight });
  }
  return graph;
}

function tell({ task, stretch }: ToArrange, graph: Graph, done: boolean): void {
  const places = new Float64Array(graph.order * 2);
  let index = 0;
  graph.forEachNode((_, { x, y }) => {
    places[index++] = x * stretch;
    places[index++] = y;
  });
  postMessage({ task, places, done } satisfies Arranged, { transfer: [places.buffer] });
}

/** Moves the nodes some way towards their places, says where they are, and lets newer tasks in between. */
async function arrange(toArrange: ToArrange): Promise<void> {
  const { task, iterations } = toArrange;
  const graph = graphOf(toArrange);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 1,
    scalingRatio: 12,
    slowDown: 4,
    barnesHutOptimize: graph.order > 800,
    adjustSizes: false,
    edgeWeightInfluence: 0.5,
  };
  let reported = performance.now();
  for (let done = 0; done < iterations; done += iterationsAtOnce) {
    forceAtlas2.assign(graph, { iterations: iterationsAtOnce, settings });
    if (performance.now() - reported < reportMs) continue;
    tell(toArrange, graph, false);
    await new Promise((resolve) => setTimeout(resolve));
    if (latest !== task) return;
    reported = performance.now();
  }
  const kept = graph
    .filterNodes((_, { fixed }) => fixed === true)
    .map((id) => [id, graph.getNodeAttribute(id, 'x'), graph.getNodeAttribute(id, 'y')] as const);
  noverlap.assign(graph, { maxIterations: 60, settings: { margin: 4, ratio: 1.4, expansion: 1.05 } });
  for (const [id, x, y] of kept) graph.mergeNodeAttributes(id, { x, y });
  tell(toArrange, graph, true);
}

addEventListener('message', ({ data }: MessageEvent<ToArrange>) => {
  latest = data.task;
  void arrange(data);
});
