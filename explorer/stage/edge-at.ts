import type Sigma from 'sigma';
import { loopOf } from './appearance.ts';
import type { StageGraph } from './stage-graph.ts';
import { distanceToWay, type Point } from './way.ts';

/** How far beside an edge it may be pointed at, in pixels: most are thinner than a hand is steady. */
const reach = 5;

/** The edge that is pointed at: the nearest within reach. */
export function edgeAt(renderer: Sigma, graph: StageGraph, point: Point): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  graph.forEachEdge((id, { curvature, size }, source, target, from, to) => {
    const one = renderer.graphToViewport(from);
    let distance: number;
    if (source === target) {
      const { x, y, radius } = loopOf(one, renderer.scaleSize(from.size));
      distance = Math.abs(Math.hypot(point.x - x, point.y - y) - radius);
    } else distance = distanceToWay(point, one, renderer.graphToViewport(to), curvature);
    if (distance > reach + renderer.scaleSize(size) / 2 || distance >= least) return;
    nearest = id;
    least = distance;
  });
  return nearest;
}
