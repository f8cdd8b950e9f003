import { drawn } from '../drawing/drawn.ts';
import type { StatementWhere, TimelineWhere } from '../question/typed.ts';
import { actorTypes } from '../theme/look.ts';
import { conditionOf } from '../view/condition.ts';
import type { View } from '../view/view.ts';

/** The actors that a drawing starts from; undefined where it starts from anything else. */
export function actorsAround({ around }: View): readonly string[] | undefined {
  const { nodes } = drawn.value.drawing;
  const actors = around.every((id) => actorTypes.has(nodes.get(id)?.type ?? ''));
  return around.length > 0 && actors ? around : undefined;
}

/** What stands in the timeline of a view: what is by or about the actors around which it is drawn, else everything; whatever the days. */
export function timelineWhere(view: View, statement?: StatementWhere): TimelineWhere {
  const actors = actorsAround(view);
  const id = { in: [...(actors ?? [])] };
  const chosen = conditionOf({ ...view.filter, from: '', to: '' });
  const conditions = [chosen, statement].filter((condition) => condition !== undefined);
  return {
    ...(actors ? { or: [{ about: { id } }, { by: { id } }] } : {}),
    ...(conditions.length === 0 ? {} : { statement: { and: conditions } }),
  };
}

/** The same within one period. */
export const periodWhere = (view: View, period: string): TimelineWhere => ({
  ...timelineWhere(view),
  on: { possibly: period },
});
