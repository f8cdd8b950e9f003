import type { ShowTimelineQuery } from '../question/typed.ts';
import type { Strand } from '../theme/look.ts';
import { type Bucket, indexOf, type Span } from './period.ts';

/** One period of the timeline: its number, and how much of what is placed there. */
export interface Bar {
  readonly period: string;
  readonly index: number;
  readonly statements: number;
  readonly events: number;
  /** The statements by stance, the most pointed first; those of none are the rest. */
  readonly stances: readonly { readonly strand: Strand; readonly count: number }[];
}

/** The bars of an answer, earliest first. A statement with several stances counts for each as far as there is room for it in its bar. */
export function barsOf({ all, critical, supportive, mixed }: ShowTimelineQuery, bucket: Bucket): Bar[] {
  const counted = ({ buckets }: ShowTimelineQuery['critical']) =>
    new Map(buckets.map(({ period, statementCount }) => [period, statementCount]));
  const by: readonly (readonly [Strand, Map<string, number>])[] = [
    ['critical', counted(critical)],
    ['mixed', counted(mixed)],
    ['supportive', counted(supportive)],
  ];
  return all.buckets.map(({ period, statementCount, actionEventCount }) => {
    let room = statementCount;
    const stances = by.map(([strand, counts]) => {
      const count = Math.min(room, counts.get(period) ?? 0);
      room -= count;
      return { strand, count };
    });
    return {
      period,
      index: indexOf(bucket, period) ?? 0,
      statements: statementCount,
      events: actionEventCount,
      stances: [...stances, { strand: 'neutral' as const, count: room }].filter(({ count }) => count > 0),
    };
  });
}

/** From the first bar to the last; undefined where there is none. */
export function spanOf(bars: readonly Bar[]): Span | undefined {
  const [first, last] = [bars[0], bars.at(-1)];
  return first && last ? { first: first.index, last: last.index } : undefined;
}
