import type { DrawnEdge } from '../drawing/drawing.ts';
import { drawn } from '../drawing/drawn.ts';
import { actorTypes } from '../theme/look.ts';
import { go, view } from './history.ts';
import { type Place, startView, type View } from './view.ts';

/** Opens a node, or an edge between actors, in the reading panel. */
export const openNode = (id: string): void => go({ open: id });

/** Closes the reading panel. */
export const closePanel = (): void => go({ open: '' });

/** Draws what is around a node and opens it: the place to go to from a search. Single statements, unless it is an actor. */
export function visit(id: string, type: string): void {
  const collapse = actorTypes.has(type) ? view.value.collapse : 'NONE';
  const { filter, bucket, shape, budget } = view.value;
  go({ ...startView, filter, bucket, shape, budget, around: [id], collapse, open: id });
}

/** Draws the statements behind an edge between actors, the newest ten, with all that belongs to them. */
export const drawTalk = ({ id, statements }: DrawnEdge): void =>
  go({ around: statements, collapse: 'NONE', expanded: [], hidden: [], open: id });

/** Adds what follows of the neighbours of a drawn node, by one relation or by all. */
export function expandNode(id: string, relation = ''): void {
  if (drawn.value.drawing.nodes.get(id)?.expand == null) return;
  go({ expanded: [...view.value.expanded, { id, relation }] });
}

/** Takes back everything that expanding a node has added. */
export const collapseNode = (id: string): void =>
  go({ expanded: view.value.expanded.filter((expansion) => expansion.id !== id) });

/** Keeps a node at a place of the drawing. */
export const pinNode = (id: string, place: Place): void => go({ pinned: { ...view.value.pinned, [id]: place } });

/** Lets the layout move a node again. */
export function unpinNode(id: string): void {
  const { [id]: _, ...pinned } = view.value.pinned;
  go({ pinned });
}

/** Takes a node out of the drawing, without asking the server for others in its place. */
export const hideNode = (id: string): void => go({ hidden: [...view.value.hidden, id] });

/** Brings back all that is hidden. */
export const showHidden = (): void => go({ hidden: [] });

/** Draws single statements, or actors alone: around the same nodes as far as they can be drawn so. */
export function drawAs(collapse: View['collapse']): void {
  const { nodes } = drawn.value.drawing;
  const around = view.value.around.filter((id) => collapse === 'NONE' || actorTypes.has(nodes.get(id)?.type ?? ''));
  const nearest = [...nodes.values()].filter(({ type }) => actorTypes.has(type)).map(({ id }) => id);
  const start = view.value.around.length > 0 && around.length === 0 ? nearest.slice(0, 10) : around;
  go({ collapse, around: start, expanded: [] });
}
