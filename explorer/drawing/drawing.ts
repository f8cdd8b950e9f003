import type { DrawQuery } from '../question/typed.ts';
import { markedText } from '../word/word.ts';

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

/**
 * A node that several answers hold is as the first has it, save the one that was expanded, from which the latest goes on; and as near to the
 * start as any has it.
 */
export function overlay(drawing: Drawing, answer: Answer, expanded?: string): Drawing {
  const nodes = new Map(drawing.nodes);
  for (const node of answer.nodes) {
    const known = nodes.get(node.id);
    const distance = Math.min(known?.distance ?? node.distance, node.distance);
    nodes.set(node.id, { ...(known && node.id !== expanded ? known : marked(node)), distance });
  }
  return {
    nodes,
    edges: new Map([...drawing.edges, ...answer.edges.map((edge) => [edge.id, edge] as const)]),
    truncated: drawing.truncated || answer.truncated,
    leftOutNodes: sum(drawing.leftOutNodes, answer.leftOutNodes),
    leftOutEdges: answer.leftOutEdges,
  };
}

function marked(node: DrawnNode): DrawnNode {
  return { ...node, label: markedText(node.label, node.status) };
}

/**
 * The drawing with the edges between its nodes as `answer` has them, which was asked for exactly these nodes. The nodes keep their tokens: those
 * of the closing answer would begin at the top of lists that are drawn already. What is left around them it counts.
 */
export function close(drawing: Drawing, answer: Answer): Drawing {
  const closed = new Map(answer.nodes.map((node) => [node.id, node]));
  const nodes = [...drawing.nodes.values()].map((node): DrawnNode => {
    const { degreeShown = 0, more = [] } = closed.get(node.id) ?? {};
    const left = more.filter(({ type }) => node.more.some((known) => known.type === type));
    return { ...node, degreeShown, more: left, expand: left.length > 0 ? node.expand : null };
  });
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
