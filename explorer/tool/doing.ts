import { total } from '../drawing/drawing.ts';
import { drawn } from '../drawing/drawn.ts';
import { stageOf } from '../stage/drawing-view.tsx';
import { keyOf } from '../stage/key.ts';
import { go, view } from '../view/history.ts';
import { collapseNode, expandNode, hideNode, openNode, pinNode, unpinNode, visit } from '../view/step.ts';
import { pinOf } from '../view/view.ts';
import { relationWords } from '../word/relation.ts';

/** Something that can be done with a node of the drawing. */
export interface Doing {
  readonly words: string;
  /** How much it would bring into the drawing, where it is known. */
  readonly count?: number;
  do(): void;
}

/** Keeps a node where it stands. */
export function pinHere(id: string): void {
  const graph = stageOf.current?.graph;
  const key = keyOf(id);
  const { x, y } = graph?.hasNode(key) ? graph.getNodeAttributes(key) : { x: 0, y: 0 };
  pinNode(id, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
}

/** The ways to expand a node: by each relation that leads on, and by all of them at once. */
export function expansionsOf(id: string): Doing[] {
  const node = drawn.value.drawing.nodes.get(id);
  if (node?.expand == null) return [];
  const { type, more } = node;
  const all = { words: 'Expand', count: total(more), do: () => expandNode(id) };
  if (more.length < 2) return [all];
  const by = more.map(({ type: relation, count }) => ({
    words: `Expand: ${relationWords(relation, type)}`,
    count,
    do: () => expandNode(id, relation),
  }));
  return [{ ...all, words: 'Expand all' }, ...by];
}

/** What can be done with a node now; nothing but drawing around it where it is not drawn. */
export function doingsOf(id: string, type: string): Doing[] {
  const node = drawn.value.drawing.nodes.get(id);
  const { around, expanded, hidden, pinned } = view.value;
  const isAlone = around.length === 1 && around[0] === id;
  const doings: (Doing | false | undefined)[] = [
    ...expansionsOf(id),
    expanded.some((expansion) => expansion.id === id) && { words: 'Collapse', do: () => collapseNode(id) },
    node && (pinOf(pinned, id) ? { words: 'Unpin', do: () => unpinNode(id) } : { words: 'Pin', do: () => pinHere(id) }),
    node && !hidden.includes(id) && { words: 'Hide', do: () => hideNode(id) },
    !isAlone && { words: 'Draw around it', do: () => visit(id, type) },
  ];
  return doings.filter((doing): doing is Doing => doing !== false && doing !== undefined);
}

/** Opens a node, or goes back to it where it is open. */
export const openDoing = (id: string): Doing => ({ words: 'Open', do: () => openNode(id) });

/** Begins to look for paths from a node. */
export const pathDoing = (id: string): Doing => ({
  words: 'Paths from here',
  do: () => go({ route: { from: id, to: view.value.route?.to ?? '' } }),
});
