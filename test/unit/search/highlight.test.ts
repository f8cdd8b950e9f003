import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { highlighter } from '../../../src/search/highlight.ts';

const marked = (query: string, text: string): string[] =>
  highlighter(query)(text, 3).shown.flatMap(({ matches }) =>
    matches.map(({ start, end }) => [...text].slice(start, end).join('')),
  );

describe('highlights', () => {
  test.each([
    ['accuse', 'They accused him; the accusations stand.', ['accused', 'accusations']],
    ['"spare parts" parts', 'Spare parts and other parts.', ['Spare parts', 'parts']],
    ['hua* -said', 'Huawei said Huang.', ['Huawei', 'Huang']],
    ['huawai~', 'HUAWEI’s Huawei', ['Huawei']],
    ['zurich', 'Zürich’s banks', ['Zürich’s']],
    ['华为', '中国华为公司', ['华为']],
    ['US', 'U.S. and US', ['U.S', 'US']],
    ['nothing', 'There is none.', []],
    ['', 'Any text.', []],
  ])('of %j in %j are %j', (query, text, words) => {
    expect(marked(query, text)).toEqual(words);
  });

  test('of a long text are the passages with most of the words, in order', () => {
    const filler = 'and so on and on '.repeat(30);
    const text = `alpha ${filler} alpha beta ${filler} beta ${filler} alpha ${filler} alpha beta gamma`;
    const { shown, leftOut } = highlighter('alpha beta gamma')(text, 2);
    expect(shown.map(({ matches }) => matches.length)).toEqual([2, 3]);
    expect(leftOut).toBe(3);
    for (const fragment of shown) {
      expect([...text].slice(fragment.start, fragment.end).join('')).toBe(fragment.text);
      expect(fragment.text.length).toBeLessThan(260);
    }
  });

  test('lie within their passages, apart and in order, whatever the text', () => {
    const text = fc.array(fc.constantFrom('alpha', 'beta', '😀', 'gamma', 'ü', '.', ' '), { maxLength: 300 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join(' ');
        let last = 0;
        for (const { start, end, text: passage, matches } of highlighter('alpha "beta gamma"')(whole, 3).shown) {
          expect([...whole].slice(start, end).join('')).toBe(passage);
          for (const match of matches) {
            expect(match.start).toBeGreaterThanOrEqual(Math.max(start, last));
            expect(match.end).toBeLessThanOrEqual(end);
            last = match.end;
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
