import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distanceToWay, pointOn } from '../../../explorer/stage/way.ts';

const [from, to] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];

describe('the way of an edge', () => {
  it('begins and ends at its nodes, and bows by half of its curvature', () => {
    expect([0, 0.5, 1].map((part) => pointOn(from, to, 0.6, part))).toEqual([
      { x: 0, y: 0 },
      { x: 50, y: -30 },
      { x: 100, y: 0 },
    ]);
  });

  it('is as far from a point as its nearest part', () => {
    expect(distanceToWay({ x: 50, y: 4 }, from, to, 0)).toBe(4);
    expect(distanceToWay({ x: 103, y: 4 }, from, to, 0)).toBe(5);
    expect(distanceToWay({ x: 50, y: -26 }, from, to, 0.6)).toBeCloseTo(4, 0);
    expect(distanceToWay({ x: 5, y: 5 }, from, from, 0)).toBeCloseTo(Math.hypot(5, 5));
  });

  it('passes near every point on it', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const curvature = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, curvature, (at, bow) => {
        expect(distanceToWay(pointOn(from, to, bow, at), from, to, bow)).toBeLessThan(1);
      }),
    );
  });
});
