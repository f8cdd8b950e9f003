import type { Polarity, SpeechAct, Stance, StatementWhere } from '../question/typed.ts';
import type { Filter, View } from './view.ts';

/** Dates such as "until June 2020", which may mean any day before: the only ones to reach back so far. */
const withoutBeginning = { saidOn: { possibly: '0001' } };

/** The condition on statements that a filter stands for; undefined where it lets all through. */
export function conditionOf({
  from,
  to,
  acts,
  stances,
  polarities,
  topics,
  publishers,
}: Filter): StatementWhere | undefined {
  const where: StatementWhere = {
    ...(from === '' && to === '' ? {} : { saidOn: { possibly: `${from || '..'}/${to || '..'}` } }),
    ...(from === '' ? {} : { not: withoutBeginning }),
    ...(acts.length === 0 ? {} : { speechAct: { in: [...acts] as SpeechAct[] } }),
    ...(stances.length === 0 ? {} : { about: { stance: { in: [...stances] as Stance[] } } }),
    ...(polarities.length === 0 ? {} : { claim: { polarity: { in: [...polarities] as Polarity[] } } }),
    ...(topics.length === 0 ? {} : { topic: { id: { in: [...topics] } } }),
    ...(publishers.length === 0 ? {} : { publishedBy: { id: { in: [...publishers] } } }),
  };
  return Object.keys(where).length === 0 ? undefined : where;
}

/** Which statements a drawing takes: those of the filter; a drawing without a start takes the newest of all. */
export function drawingCondition({ around, filter }: View): StatementWhere | undefined {
  return conditionOf(filter) ?? (around.length === 0 ? { and: [] } : undefined);
}
