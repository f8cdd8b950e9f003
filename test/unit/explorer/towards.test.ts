import { describe, expect, it } from '@jest/globals';
import { isArrow, spotTowards } from '../../../explorer/stage/towards.ts';

describe('an arrow key', () => {
  const middle = { id: 'middle', x: 0, y: 0 };
  const spots = [
    middle,
    { id: 'right', x: 10, y: 1 },
    { id: 'far right', x: 30, y: 0 },
    { id: 'right but aside', x: 8, y: 7 },
    { id: 'below', x: 1, y: 40 },
    { id: 'above', x: 0, y: -5 },
  ];

  it('leads to the nearest node ahead, those straight ahead first', () => {
    const to = (key: string) => spotTowards(key, middle, spots);
    expect(['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft'].map(to)).toEqual(['right', 'below', 'above', undefined]);
  });

  it('leads to the same node of two that are equally near, whatever their order', () => {
    const two = [
      { id: 'b', x: 5, y: 1 },
      { id: 'a', x: 5, y: -1 },
    ];
    expect(spotTowards('ArrowRight', middle, two)).toBe('a');
    expect(spotTowards('ArrowRight', middle, two.toReversed())).toBe('a');
  });

  it('is one of four', () => {
    expect(['ArrowUp', 'Enter', 'constructor'].map(isArrow)).toEqual([true, false, false]);
  });
});
