import type { DrawQuery } from '../question/typed.ts';

type Answer = DrawQuery['graph'];

/** A node and an edge as the server gives them for drawing. */
export type DrawnNode = Answer['nodes'][number];
export type DrawnEdge = Answer['edges'][number];
export type LeftOut = Answer['leftOutNodes'][number];

/** Several answers laid over each other: every edge joins two of the nodes. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
  readonly truncated: boolean;
  /** Nodes that were found and had no room, by type. */
  readonly leftOutNodes: readonly LeftOut[];
  /** Relationships that lead from the drawn nodes to others, by type. */
  readonly leftOutEdges: readonly LeftOut[];
}

export const emptyDrawing: Drawing = {
  nodes: new Map(),
  edges: new Map(),
  truncated: false,
  leftOutNodes: [],
  leftOutEdges: [],
};

/** A node that several answers hold is as the latest has it, but as near to the start as any has it. */
export function overlay(drawing: Drawing, answer: Answer): Drawing {
  const nodes = new Map(drawing.nodes);
  for (const node of answer.nodes) {
    const known = nodes.get(node.id);
    nodes.set(node.id, known ? { ...node, distance: Math.min(known.distance, node.distance) } : node);
  }
  return {
    nodes,
    edges: new Map([...drawing.edges, ...answer.edges.map((edge) => [edge.id, edge] as const)]),
    truncated: drawing.truncated || answer.truncated,
    leftOutNodes: sum(drawing.leftOutNodes, answer.leftOutNodes),
    leftOutEdges: answer.leftOutEdges,
  };
}

/**
 * The drawing with the edges between its nodes as `answer` has them, which was asked for exactly these nodes. The nodes keep their tokens: those
 * of the closing answer would begin at the top of lists that are drawn already.
 */
export function close(drawing: Drawing, answer: Answer): Drawing {
  const shown = new Map(answer.nodes.map(({ id, degreeShown }) => [id, degreeShown]));
  const nodes = [...drawing.nodes.values()].map((node) => ({ ...node, degreeShown: shown.get(node.id) ?? 0 }));
  return {
    ...drawing,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(answer.edges.map((edge) => [edge.id, edge])),
    leftOutEdges: answer.leftOutEdges,
  };
}

/** The drawing without some of its nodes and the edges that touch them. */
export function without(drawing: Drawing, hidden: readonly string[]): Drawing {
  if (hidden.length === 0) return drawing;
  const away = new Set(hidden);
  return {
    ...drawing,
    nodes: new Map([...drawing.nodes].filter(([id]) => !away.has(id))),
    edges: new Map([...drawing.edges].filter(([, { source, target }]) => !away.has(source) && !away.has(target))),
  };
}

function sum(one: readonly LeftOut[], other: readonly LeftOut[]): LeftOut[] {
  const counts = new Map<string, number>();
  for (const { type, count } of [...one, ...other]) counts.set(type, (counts.get(type) ?? 0) + count);
  return [...counts].map(([type, count]) => ({ type, count }));
}

/** How many there are, of all types. */
export const total = (leftOut: readonly LeftOut[]): number => leftOut.reduce((all, { count }) => all + count, 0);
