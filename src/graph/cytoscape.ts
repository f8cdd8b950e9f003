import type { DrawnEdge } from './candidate.ts';
import type { DrawnNode } from './drawing.ts';

/** The drawing as the option `elements` of Cytoscape.js takes it, and `cy.add` as well. */
export function cytoscapeElements(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]) {
  return {
    nodes: nodes.map((node) => ({ group: 'nodes', data: { ...node }, classes: node.type })),
    edges: edges.map((edge) => ({ group: 'edges', data: { ...edge }, classes: edge.type })),
  };
}
