import { type Arranged, iterationsFor, type ToArrange } from './arrangement.ts';
import type { StageGraph } from './stage-graph.ts';

/** Arranges the nodes of a graph in a worker. */
export interface Layout {
  /** Begins anew from where the nodes are; `moved` is called whenever they have moved. */
  arrange(settled: () => void): void;
  stop(): void;
}

/** What the layout asks of the stage. */
interface Surroundings {
  /** Whether the end of the movement alone is wanted, without the way there. */
  still(): boolean;
  moved(): void;
  stretch(): number;
}

/** A layout of the graph. */
export function createLayout(graph: StageGraph, { still, moved, stretch }: Surroundings): Layout {
  const worker = new Worker(new URL('./spring.worker.ts', import.meta.url), { type: 'module', name: 'layout' });
  let task = 0;
  let order: string[] = [];
  let settle: () => void = () => {};
  worker.addEventListener('message', ({ data }: MessageEvent<Arranged>) => {
    if (data.task !== task || (still() && !data.done)) return;
    order.forEach((id, index) => {
      if (!graph.hasNode(id) || graph.getNodeAttribute(id, 'fixed')) return;
      graph.mergeNodeAttributes(id, { x: data.places[2 * index] ?? 0, y: data.places[2 * index + 1] ?? 0 });
    });
    moved();
    if (data.done) settle();
  });
  return {
    arrange(settled) {
      task += 1;
      order = graph.nodes();
      settle = settled;
      worker.postMessage(orderOf(graph, task, stretch()));
    },
    stop: () => worker.terminate(),
  };
}

function orderOf(graph: StageGraph, task: number, stretch: number): ToArrange {
  return {
    task,
    nodes: graph.mapNodes((id, { x, y, size, fixed }) => ({ id, x, y, size, fixed })),
    edges: graph.mapEdges((_, { size }, source, target) => [source, target, size] as const),
    iterations: iterationsFor(graph.order),
    stretch,
  };
}
