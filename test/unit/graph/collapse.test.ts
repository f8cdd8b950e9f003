import { expect, test } from '@jest/globals';
import { labelOf } from '../../../src/graph/candidate.ts';
import { collapse, type Speech } from '../../../src/graph/collapse.ts';

const speech = (id: string, day: string | null, speakers: string[], targets: [string, string | null][]): Speech => ({
  id,
  key: `${day ?? '0000-00-00'}\t${id}`,
  earliest: day,
  latest: day,
  speakers,
  targets: targets.map(([target, stance]) => ({ id: target, stance })),
  retracted: id === 'two',
});

test('all that one actor said about another is one edge, with counts by stance and the newest statements first', () => {
  const speeches = [
    speech('one', '2020-01-01', ['uk'], [['huawei', 'CRITICAL']]),
    speech(
      'two',
      '2020-03-01',
      ['uk', 'us'],
      [
        ['huawei', 'CRITICAL'],
        ['uk', null],
      ],
    ),
    speech('three', null, ['uk'], [['huawei', null]]),
    speech('narration', '2020-04-01', [], [['huawei', 'NEUTRAL']]),
  ];
  const edges = collapse(speeches);
  expect(edges.map(({ id, count }) => [id, count])).toEqual([
    ['uk:SPOKE_ABOUT:huawei', 3],
    ['uk:SPOKE_ABOUT:uk', 1],
    ['us:SPOKE_ABOUT:huawei', 1],
    ['us:SPOKE_ABOUT:uk', 1],
  ]);
  expect(edges[0]).toEqual({
    id: 'uk:SPOKE_ABOUT:huawei',
    type: 'SPOKE_ABOUT',
    source: 'uk',
    target: 'huawei',
    count: 3,
    detail: null,
    stance: null,
    polarity: null,
    stances: [
      { stance: 'CRITICAL', count: 2 },
      { stance: null, count: 1 },
    ],
    retractedCount: 1,
    statements: ['two', 'one', 'three'],
    firstOn: '2020-01-01',
    lastOn: '2020-03-01',
    behind: ['two', 'one', 'three'],
  });
});

test('an edge counts all of its statements and names ten', () => {
  const speeches = Array.from({ length: 12 }, (_, index) =>
    speech(`s${index}`, `2020-01-${10 + index}`, ['a'], [['b', null]]),
  );
  const [edge] = collapse(speeches);
  expect([edge?.count, edge?.statements.length, edge?.statements[0]]).toEqual([12, 10, 's11']);
});

test('a label is cut to 120 characters, and shows that it was', () => {
  expect(labelOf('short')).toBe('short');
  expect(labelOf('😀'.repeat(120))).toBe('😀'.repeat(120));
  expect(labelOf('😀'.repeat(121))).toBe(`${'😀'.repeat(119)}…`);
});
