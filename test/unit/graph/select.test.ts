import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate, Content, Link, Neighbourhood } from '../../../src/graph/candidate.ts';
import { drawingOf } from '../../../src/graph/drawing.ts';
import type { DrawingRequest, Rank } from '../../../src/graph/request.ts';
import { select } from '../../../src/graph/select.ts';

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  type: 'Statement',
  day: null,
  degree: 0,
  busy: false,
  ...more,
});

const link = (source: string, target: string): Link => ({
  id: `${source}:ABOUT:${target}`,
  type: 'ABOUT',
  source,
  target,
  count: 1,
  detail: null,
  stance: null,
  polarity: null,
  stances: [],
  retractedCount: 0,
  statements: [],
  firstOn: null,
  lastOn: null,
  behind: [],
});

const read = (candidates: readonly Candidate[], links: readonly Link[], starts = ['a']): Neighbourhood => ({
  starts,
  lists: new Map(),
  candidates: new Map(candidates.map((one) => [one.id, one])),
  links,
  cut: false,
  beyond: 0,
  endsOf: (row) => [row],
});

const content = (candidates: readonly Candidate[], links: readonly Link[]): Content => ({
  descriptions: new Map(candidates.map(({ id }) => [id, { label: id, kind: null, status: null, counts: new Map() }])),
  links,
  shownBy: () => new Map(),
});

const request = (more: Partial<DrawingRequest> = {}): DrawingRequest => ({
  around: ['a'],
  where: {},
  depth: 3,
  collapse: 'NONE',
  budget: 3,
  rank: 'CONNECTED',
  after: undefined,
  relation: undefined,
  ...more,
});

describe('what is drawn where there is no room for all', () => {
  const nodes = [
    candidate('a'),
    candidate('b', { degree: 9, day: '2019-01-01' }),
    candidate('c', { degree: 1, day: '2020-01-01' }),
    candidate('d', { degree: 5 }),
    candidate('e', { degree: 99, day: '2021-01-01' }),
  ];
  const links = [link('a', 'b'), link('a', 'c'), link('a', 'd'), link('d', 'e'), link('d', 'c')];

  test.each<[Rank, string[]]>([
    ['CONNECTED', ['a', 'd', 'c']],
    ['DEGREE', ['a', 'b', 'd']],
    ['NEWEST', ['a', 'c', 'b']],
  ])('follows the rank %s', (rank, ids) => {
    expect([...select(read(nodes, links), request({ rank })).keys()]).toEqual(ids);
  });

  test('is at its distance from the nearest start', () => {
    expect(Object.fromEntries(select(read(nodes, links), request({ budget: 9 })))).toEqual({
      a: 0,
      b: 1,
      c: 1,
      d: 1,
      e: 2,
    });
  });

  test('begins with the best of the starts where none was named', () => {
    const starts = ['b', 'c', 'e'];
    expect([...select(read(nodes, links, starts), request({ around: [], rank: 'DEGREE' })).keys()]).toEqual([
      'e',
      'b',
      'd',
    ]);
  });
});

describe('any drawing', () => {
  const graphs = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 40 }).map((pairs) => {
    const links = new Map(pairs.map(([one, other]) => [`${one} ${other}`, link(`n${one}`, `n${other}`)]));
    return {
      nodes: Array.from({ length: 13 }, (_, index) => candidate(`n${index}`, { degree: index % 4 })),
      links: [...links.values()],
    };
  });
  const asked = fc.record({
    budget: fc.integer({ min: 1, max: 14 }),
    rank: fc.constantFrom<Rank>('CONNECTED', 'DEGREE', 'NEWEST'),
  });

  test('is closed, hangs together, and does not depend on the order of what was read', () => {
    fc.assert(
      fc.property(graphs, asked, fc.integer(), ({ nodes, links }, more, seed) => {
        const own = request({ around: ['n0'], ...more });
        const draw = (candidates: readonly Candidate[], joined: readonly Link[]) => {
          const found = read(candidates, joined, ['n0']);
          return drawingOf(found, select(found, own), content(candidates, joined), own, () => undefined);
        };
        const drawn = draw(nodes, links);
        const ids = new Set(drawn.nodes.map(({ id }) => id));
        expect(ids.size).toBeLessThanOrEqual(own.budget);
        for (const { source, target } of drawn.edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
        for (const [index, { id, distance }] of drawn.nodes.entries()) {
          if (index === 0) continue;
          const before = new Set(drawn.nodes.slice(0, index).map((node) => node.id));
          const near = drawn.edges.some(({ source, target }) =>
            source === id ? before.has(target) : target === id && before.has(source),
          );
          expect([id, near, distance > 0]).toEqual([id, true, true]);
        }
        const turned =
          seed % 2 === 0
            ? ([nodes.toReversed(), links.toReversed()] as const)
            : ([nodes.toSorted(() => -1), links.toSorted(() => -1)] as const);
        expect(draw(...turned)).toEqual(drawn);
      }),
    );
  });
});
