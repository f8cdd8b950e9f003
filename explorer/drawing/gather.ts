import { askOnce } from '../question/remembered.ts';
import { DrawDocument, type DrawQueryVariables } from '../question/typed.ts';
import { drawingCondition } from '../view/condition.ts';
import type { View } from '../view/view.ts';
import { close, type Drawing, emptyDrawing, overlay } from './drawing.ts';

/** The most nodes that the server draws in one answer. */
export const mostNodes = 500;

const empty: DrawQueryVariables = { budget: mostNodes };

/** What the drawing of a view begins with. */
export function beginning(view: View): DrawQueryVariables {
  const { around, collapse, budget } = view;
  const where = drawingCondition(view);
  return {
    collapse,
    budget: Math.max(budget, around.length),
    ...(around.length > 0 ? { around: [...around] } : {}),
    ...(where ? { where } : {}),
  };
}

/**
 * The drawing of a view: its beginning, then every expansion in turn, then the edges among all that came together. An expansion of a node that is
 * not drawn (any more) is passed over. `ask` is how each question is asked.
 */
export async function gather(view: View, ask: typeof askOnce = askOnce): Promise<Drawing> {
  const where = drawingCondition(view);
  const condition = where ? { where } : {};
  let drawing = overlay(emptyDrawing, (await ask(DrawDocument, beginning(view))).graph);
  for (const { id, relation } of view.expanded) {
    const { expand, more = [] } = drawing.nodes.get(id) ?? {};
    const room = mostNodes - drawing.nodes.size;
    if (expand == null || room <= 0 || (relation !== '' && !more.some(({ type }) => type === relation))) continue;
    const next = await ask(DrawDocument, {
      ...empty,
      ...condition,
      expand,
      ...(relation === '' ? {} : { relation }),
      // The node itself takes one place.
      budget: Math.min(Math.max(view.budget, 2), room + 1),
    });
    drawing = overlay(drawing, next.graph, id);
  }
  if (view.expanded.length === 0) return drawing;
  const around = [...drawing.nodes.keys()].sort();
  const closing = { ...empty, ...condition, around, depth: 0, collapse: view.collapse, budget: mostNodes };
  return close(drawing, (await ask(DrawDocument, closing)).graph);
}
