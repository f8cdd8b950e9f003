import type { Drawing } from '../drawing/drawing.ts';

/**
 * The key of a node in a graph of graphology, which keeps neighbours in plain objects: a node must not be called like what every object
 * has, such as `constructor`. No id has a space, so nothing else is called like the key.
 */
export const keyOf = (id: string): string => (id in Object.prototype ? ` ${id}` : id);

/** The id of the node with a key. */
export const idOf = (key: string): string => key.trimStart();

/** The drawing with keys for ids; as it is, where these are the same. */
export function keyed(drawing: Drawing): Drawing {
  if ([...drawing.nodes.keys()].every((id) => keyOf(id) === id)) return drawing;
  return {
    ...drawing,
    nodes: new Map([...drawing.nodes].map(([id, node]) => [keyOf(id), { ...node, id: keyOf(id) }])),
    edges: new Map(
      [...drawing.edges].map(([id, edge]) => [id, { ...edge, source: keyOf(edge.source), target: keyOf(edge.target) }]),
    ),
  };
}
