import type { DrawnEdge } from '../drawing/drawing.ts';
import { statementsOf, wordsOf } from './word.ts';

/** What an edge says, in words: "about, critical", "spoke about, 3 statements, 1 retracted: 2 critical, 1 neutral". */
export function edgeWords({ type, count, detail, stance, polarity, stances, retractedCount }: DrawnEdge): string {
  const counts = stances.map(({ stance, count }) => `${count} ${stance ? wordsOf(stance) : 'not judged'}`).join(', ');
  const parts = [wordsOf(type), detail && wordsOf(detail), stance && wordsOf(stance), polarity && wordsOf(polarity)];
  const words = parts.filter((part) => part).join(', ');
  return stances.length === 0 ? words : `${words}, ${statementsOf(count, retractedCount)}: ${counts}`;
}
