import type { DrawnEdge } from './candidate.ts';
import type { DrawnNode } from './drawing.ts';

/** The drawing as graphology serialises a graph: `Graph.from` takes it, and `import` of a directed multigraph. */
export function graphologyGraph(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]) {
  return {
    attributes: {},
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: nodes.map(({ id, ...attributes }) => ({ key: id, attributes })),
    edges: edges.map(({ id, source, target, ...attributes }) => ({ key: id, source, target, attributes })),
  };
}
