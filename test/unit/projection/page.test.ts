import { describe, expect, test } from '@jest/globals';
import { cutPage, encodeCursor, readPage } from '../../../src/projection/page.ts';

const list = { order: 'statement/by-said-on', descending: true, defaultSize: 20 };
const cursor = (key: string): string => encodeCursor(list.order, key);

describe('a page', () => {
  test('without arguments begins at the start and has the usual size', () => {
    expect(readPage({}, list)).toEqual({ size: 20, backward: false, from: '', to: '\u{10FFFF}', continued: false });
  });

  test('after a cursor of a falling order lies below its key, of a rising one above', () => {
    expect(readPage({ first: 2, after: cursor('k') }, list)).toMatchObject({ from: '', to: 'k', continued: true });
    expect(readPage({ first: 2, after: cursor('k') }, { ...list, descending: false })).toMatchObject({ from: 'k' });
  });

  test('before a cursor is read from the other end', () => {
    expect(readPage({ last: 2, before: cursor('k') }, list)).toMatchObject({ size: 2, backward: true, from: 'k' });
  });

  test('between two cursors has both bounds', () => {
    expect(readPage({ first: 2, after: cursor('m'), before: cursor('c') }, list)).toMatchObject({ from: 'c', to: 'm' });
  });

  test.each([
    [{ first: 2, last: 2 }, 'Give first or last, not both.'],
    [{ first: 0 }, 'first must be at least 1.'],
    [{ last: -1 }, 'last must be at least 1.'],
    [{ after: 'nonsense' }, 'after: "nonsense" is not a cursor of this API; take it from pageInfo or an edge.'],
    [
      { after: encodeCursor('actor/by-name', 'k') },
      'after: this cursor belongs to another list or order; start again without it.',
    ],
  ])('with %j is refused', (values, message) => {
    expect(() => readPage(values, list)).toThrow(message);
  });

  test('cuts the row that only shows that there is more', () => {
    const page = readPage({ first: 2 }, list);
    expect(cutPage(page, ['c', 'b', 'a'], cursor)).toEqual({
      rows: ['c', 'b'],
      pageInfo: { startCursor: cursor('c'), endCursor: cursor('b'), hasNextPage: true, hasPreviousPage: false },
    });
  });

  test('read from the end comes back in the order of the list', () => {
    const page = readPage({ last: 2 }, list);
    expect(cutPage(page, ['a', 'b', 'c'], cursor)).toEqual({
      rows: ['b', 'a'],
      pageInfo: { startCursor: cursor('b'), endCursor: cursor('a'), hasNextPage: false, hasPreviousPage: true },
    });
  });

  test('without rows has no cursors', () => {
    expect(cutPage(readPage({}, list), [], cursor).pageInfo).toEqual({
      startCursor: null,
      endCursor: null,
      hasNextPage: false,
      hasPreviousPage: false,
    });
  });
});
