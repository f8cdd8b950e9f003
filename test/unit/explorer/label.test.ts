import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRightToLeft, placeLabels, shorten } from '../../../explorer/stage/label.ts';

const sheet = { width: 400, height: 300, obstacles: [], most: 100 };

describe('labels', () => {
  it('never overlap and stay on the sheet', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      reach: fc.integer({ min: 2, max: 20 }),
      width: fc.integer({ min: 5, max: 200 }),
      height: fc.constant(16),
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), (spots) => {
        const texts = spots.map((text, index) => ({ id: String(index), ...text }));
        const boxes = placeLabels(texts, sheet).map(({ id, left, top }) => {
          const { width, height } = texts[Number(id)] as (typeof texts)[number];
          return { left, top, right: left + width, bottom: top + height };
        });
        for (const [index, one] of boxes.entries()) {
          expect(one.left >= 0 && one.top >= 0 && one.right <= 400 && one.bottom <= 300).toBe(true);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('give way to the first', () => {
    const text = { x: 100, y: 100, reach: 5, width: 80, height: 16 };
    const ids = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, ...text }));
    expect(placeLabels(ids, sheet).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(placeLabels(ids, { ...sheet, most: 1 })).toEqual([{ id: 'a', left: 108, top: 92 }]);
  });

  it('never stand on what is taken, such as a badge', () => {
    const text = { id: 'a', x: 100, y: 100, reach: 5, width: 80, height: 16 };
    const badge = { left: 108, top: 90, right: 130, bottom: 104 };
    const [placed] = placeLabels([text], { ...sheet, taken: [badge] });
    expect(placed).toEqual({ id: 'a', left: 12, top: 92 });
    const everywhere = { left: 0, top: 0, right: 400, bottom: 300 };
    expect(placeLabels([text], { ...sheet, taken: [everywhere] })).toEqual([]);
  });

  it('do not stand on a node where there is another place', () => {
    const text = { id: 'a', x: 100, y: 100, reach: 5, width: 80, height: 16 };
    const obstacles = [{ x: 140, y: 100, reach: 10 }];
    expect(placeLabels([text], { ...sheet, obstacles })).toEqual([{ id: 'a', left: 12, top: 92 }]);
  });
});

describe('a long text', () => {
  it('is cut by code points', () => {
    expect(shorten('😀😀😀😀', 3)).toBe('😀😀…');
    expect(shorten('short', 5)).toBe('short');
  });
});

describe('the direction of a text', () => {
  it('is that of its first letter', () => {
    expect(['Huawei', '2020: هواوي', '“שלום” said', '华为', '…'].map(isRightToLeft)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
