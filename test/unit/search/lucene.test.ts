import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexQueries } from '../../../src/search/lucene.ts';

describe('queries to the indexes', () => {
  test.each([
    ['AT&T (UK', `+("AT&T") +("UK" OR "uk's"^0.6)`],
    ['Huawei/HiSilicon', `+("Huawei" OR "huawei's"^0.6) +("HiSilicon" OR "hisilicon's"^0.6)`],
    ['a "b c" -d', '+("b c") -("d" OR "d\'s"^0.6)'],
    ['x OR y', `+("x" OR "x's"^0.6 OR "y" OR "y's"^0.6)`],
    ['Zür* huawai~ ab~ café~1', '+(zur*) +(huawai~2) +(ab~0) +(cafe~1)'],
    ['"q\\u" it\\"s', '+("q\\\\u") +("s" OR "s\'s"^0.6)'],
    ['a:b^2 ~ *', '+("b" OR "b\'s"^0.6)'],
  ])('%s: %s', (text, names) => {
    expect(indexQueries(text).names).toBe(names);
  });

  test.each(['', ' ', '"', '-x', 'the of', '😀', '***', 'AND OR NOT'])('%j looks for nothing', (text) => {
    expect(indexQueries(text)).toMatchObject({ texts: undefined, names: undefined });
  });

  test('look for words of texts in more forms than names, as far as one query holds them', () => {
    const count = (query: string | undefined) => query?.match(/"/g)?.length ?? 0;
    const { texts, names } = indexQueries('accusations');
    expect(count(texts)).toBeGreaterThan(40);
    expect(count(names)).toBe(4);
    const many = indexQueries(Array.from({ length: 90 }, (_, index) => `accusation${index}`).join(' '));
    expect(count(many.texts)).toBeLessThan(500);
    expect(many.unsearched).toEqual([]);
  });

  test('are well formed and bounded whatever is typed', () => {
    const signs = fc.constantFrom(
      ...'"“”-+*~^|()[]{}:/\\ '.split(''),
      'OR',
      'NOT',
      'AND',
      'word',
      'ü',
      '华',
      '😀',
      '\ud800',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(signs).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { texts } = indexQueries(text);
        const group = String.raw`\((?:(?:"(?:[^"\\]|\\.)*"|(?:[^\s"()\\]|\\.)+?[*~]?[0-2]?)(?:\^0\.6)?(?: OR )?)+\)`;
        if (texts !== undefined) expect(texts).toMatch(new RegExp(`^(?:[+-]${group} ?)+$`, 'u'));
      }),
      { numRuns: 300 },
    );
  });

  test('take a moment, however long the text', () => {
    for (const text of ['x', '"', '(', '^1', '-a ', '~', 'a"', '“', 'a.', "a'", 'OR ', 'word '].map((part) =>
      part.repeat(10_000),
    )) {
      const began = performance.now();
      indexQueries(text);
      expect(performance.now() - began).toBeLessThan(2_000);
    }
  });
});
