import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { barsOf, spanOf } from '../../../explorer/timeline/bar.ts';
import { buckets, daysOf, indexOf, periodAt, rangeWithin } from '../../../explorer/timeline/period.ts';

describe('a period of the timeline', () => {
  it('is found again by its number', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...buckets), (date, bucket) => {
        const text = date.toISOString().slice(0, 10);
        const period = periodAt(bucket, indexOf(bucket, text) as number);
        expect(text.startsWith(period)).toBe(true);
        expect(indexOf(bucket, period)).toBe(indexOf(bucket, text));
      }),
    );
  });

  it('reaches from the first to the last day of a date that leaves them open', () => {
    const last = (date: string) => periodAt('DAY', indexOf('DAY', date, 'LAST') as number);
    expect(['2020', '2020-02', '2020-02-03'].map(last)).toEqual(['2020-12-31', '2020-02-29', '2020-02-03']);
    expect(indexOf('DAY', 'unknown')).toBeUndefined();
  });
});

describe('a range of the slider', () => {
  const span = { first: indexOf('MONTH', '2020-01') as number, last: indexOf('MONTH', '2020-07') as number };

  it('at the ends of what is shown is open', () => {
    expect(daysOf('MONTH', span, span)).toEqual({ from: '', to: '' });
    expect(daysOf('MONTH', span, { first: span.first + 1, last: span.last - 1 })).toEqual({
      from: '2020-02',
      to: '2020-06',
    });
  });

  it('stays within what is shown', () => {
    expect(rangeWithin('MONTH', span, '1850', '2020-03-05')).toEqual({ first: span.first, last: span.first + 2 });
    expect(rangeWithin('MONTH', span, '', '')).toEqual(span);
  });
});

describe('the bars of an answer', () => {
  const period = (name: string, statementCount: number, actionEventCount = 0) => ({
    period: name,
    statementCount,
    actionEventCount,
  });
  const stance = (...periods: { period: string; statementCount: number }[]) => ({ buckets: periods });

  it('hold every statement once, by the most pointed of its stances', () => {
    const bars = barsOf(
      {
        all: {
          undatedCount: 0,
          bucketCount: 2,
          buckets: [period('2020-01', 5, 1), period('2020-03', 2)],
        },
        critical: stance(period('2020-01', 2)),
        mixed: stance(),
        supportive: stance(period('2020-01', 1), period('2020-03', 3)),
      },
      'MONTH',
    );
    expect(bars.map(({ statements, events, stances }) => [statements, events, stances])).toEqual([
      [
        5,
        1,
        [
          { strand: 'critical', count: 2 },
          { strand: 'supportive', count: 1 },
          { strand: 'neutral', count: 2 },
        ],
      ],
      [2, 0, [{ strand: 'supportive', count: 2 }]],
    ]);
    expect(spanOf(bars)).toEqual({ first: bars[0]?.index, last: bars[1]?.index });
    expect(spanOf([])).toBeUndefined();
  });
});
