import { describe, expect, it } from '@jest/globals';
import {
  close,
  type DrawnEdge,
  type DrawnNode,
  emptyDrawing,
  overlay,
  total,
  without,
} from '../../../explorer/drawing/drawing.ts';
import { curvatures } from '../../../explorer/stage/appearance.ts';
import { strandOf } from '../../../explorer/theme/look.ts';

const node = (id: string, more: Partial<DrawnNode> = {}): DrawnNode => ({
  id,
  type: 'Person',
  label: id,
  kind: null,
  status: null,
  day: null,
  distance: 0,
  degree: 3,
  degreeShown: 1,
  expand: null,
  more: [],
  ...more,
});

const edge = (source: string, type: string, target: string, more: Partial<DrawnEdge> = {}): DrawnEdge => ({
  id: `${source}:${type}:${target}`,
  source,
  target,
  type,
  count: 1,
  detail: null,
  stance: null,
  polarity: null,
  stances: [],
  retractedCount: 0,
  statements: [],
  firstOn: null,
  lastOn: null,
  ...more,
});

const answer = (nodes: DrawnNode[], edges: DrawnEdge[], leftOut = 0) => ({
  nodes,
  edges,
  truncated: leftOut > 0,
  leftOutNodes: leftOut > 0 ? [{ type: 'Person', count: leftOut }] : [],
  leftOutEdges: [],
});

it('marks a statement that does not stand any more in its label', () => {
  const said = (id: string, status: DrawnNode['status']) => node(id, { type: 'Statement', status });
  const { nodes } = overlay(
    emptyDrawing,
    answer([said('a', 'RETRACTED'), said('b', 'CORRECTED'), said('c', 'CURRENT'), node('d')], []),
  );
  expect([...nodes.values()].map(({ label }) => label)).toEqual(['Retracted: a', 'Corrected: b', 'c', 'd']);
});

describe('answers laid over each other', () => {
  const first = overlay(
    emptyDrawing,
    answer([node('a', { expand: 'old' }), node('b', { distance: 1 })], [edge('a', 'ABOUT', 'b')], 2),
  );
  const both = overlay(
    first,
    answer([node('b', { expand: 'new' }), node('c', { distance: 1 })], [edge('b', 'ABOUT', 'c')], 1),
  );

  it('hold every node once, with the token it was first drawn with and its shortest way', () => {
    expect([...both.nodes.values()].map(({ id, distance, expand }) => [id, distance, expand])).toEqual([
      ['a', 0, 'old'],
      ['b', 0, null],
      ['c', 1, null],
    ]);
    expect([...both.edges.keys()]).toEqual(['a:ABOUT:b', 'b:ABOUT:c']);
  });

  it('go on from the node that was expanded as the latest has it', () => {
    const { nodes } = overlay(first, answer([node('a', { expand: 'new' })], []), 'a');
    expect(nodes.get('a')?.expand).toBe('new');
  });

  it('add up what was left out', () => {
    expect([both.truncated, total(both.leftOutNodes)]).toEqual([true, 3]);
  });

  it('take edges and counts of a closing answer, and keep their tokens', () => {
    const left = (...types: string[]) => types.map((type) => ({ type, count: 1 }));
    const drawn = overlay(
      both,
      answer([node('a', { expand: 'old', more: left('ABOUT', 'REPORTS') }), node('b', { expand: 'new' })], []),
      'a',
    );
    const closed = close(
      drawn,
      answer(
        [node('a', { degreeShown: 2, more: left('ABOUT', 'FOUND_IN') }), node('b', { expand: 'top' })],
        [edge('c', 'ABOUT', 'a')],
      ),
    );
    expect([...closed.edges.keys()]).toEqual(['c:ABOUT:a']);
    expect([...closed.nodes.values()].map(({ degreeShown, expand, more }) => [degreeShown, expand, more])).toEqual([
      [2, 'old', left('ABOUT')],
      [1, null, []],
      [0, null, []],
    ]);
  });

  it('lose what is hidden and the edges that touch it', () => {
    const rest = without(both, ['b']);
    expect([[...rest.nodes.keys()], [...rest.edges.keys()]]).toEqual([['a', 'c'], []]);
  });
});

describe('edges', () => {
  it('between the same two nodes bow apart, whichever way they lead', () => {
    const curves = curvatures([edge('a', 'ABOUT', 'b'), edge('b', 'ABOUT', 'a'), edge('a', 'ABOUT', 'c')]);
    // Seen from their own ends both bow to the same hand, so they lie on different sides.
    expect(Object.fromEntries(curves)).toEqual({ 'a:ABOUT:b': -0.15, 'b:ABOUT:a': -0.15, 'a:ABOUT:c': 0 });
  });

  it('are coloured by stance or polarity first, then by what they are', () => {
    const stances = (...counts: [string | null, number][]) => counts.map(([stance, count]) => ({ stance, count }));
    expect(
      [
        { type: 'ABOUT', stance: 'CRITICAL' },
        { type: 'EXPRESSES', polarity: 'AFFIRMS' },
        { type: 'SPOKE_ABOUT', stances: stances(['CRITICAL', 1], ['SUPPORTIVE', 9]) },
        { type: 'SPOKE_ABOUT', stances: stances(['CRITICAL', 1], ['NEUTRAL', 9]) },
        { type: 'SPOKE_ABOUT', stances: stances([null, 2]) },
        { type: 'APPLIES_TO' },
        { type: 'DISPUTES' },
        { type: 'SOMETHING_NEW' },
      ].map(strandOf),
    ).toEqual(['critical', 'supportive', 'mixed', 'critical', 'neutral', 'regulation', 'critical', 'source']);
  });
});
