import { describe, expect, test } from '@jest/globals';
import { fold, wordsOf } from '../../../src/search/word.ts';

describe('words of a text', () => {
  test.each([
    ["AT&T's 5G-net, v1.5", ['at', "t's", '5g', 'net', 'v1.5']],
    ['U.S. and U.K', ['u.s', 'and', 'u.k']],
    ['don’t O’Neill', ["don't", "o'neill"]],
    ['华为5G ひらカタカナ 한국어', ['华', '为', '5g', 'ひ', 'ら', 'カタカナ', '한국어']],
    ['Ørsted ŁÓDŹ ﬁn Straße', ['orsted', 'lodz', 'fin', 'strasse']],
    ['Ελλάδα Россия هواوي', ['ελλάδα', 'россия', 'هواوي']],
    ['snake_case 1,000.5 a..b', ['snake_case', '1,000.5', 'a', 'b']],
    ['?! 😀', []],
  ])('%j are %j', (text, words) => {
    expect(wordsOf(text).map(({ folded }) => folded)).toEqual(words);
  });

  test('stand where they stand in code points', () => {
    const text = '😀😀 Zürich 😀 x';
    expect(wordsOf(text).map(({ start, end }) => [...text].slice(start, end).join(''))).toEqual(['Zürich', 'x']);
  });

  test('compare without case and accents', () => {
    expect(fold('ÉCOLE Œuvre I’m')).toBe("ecole oeuvre i'm");
  });
});
