import { describe, expect, test } from '@jest/globals';
import { seenIds } from '../../../../src/import/stream/seen.ts';

describe('the ids an import has seen', () => {
  test('are told from others, however many there are', () => {
    const seen = seenIds();
    const count = 50_000;
    for (let line = 1; line <= count; line += 1) seen.add(`id-${line}`, line, line * 7);
    seen.markLoaded('id-17', 'Claim', 4);
    seen.markLoaded('id-17', 'Claim');
    for (let line = 1; line <= count; line += 997) {
      expect(seen.get(`id-${line}`)).toMatchObject({ line, digest: line * 7 });
    }
    expect(seen.get('id-17')).toEqual({ line: 17, digest: 119, loadedAs: 'Claim', number: 4 });
    expect(seen.get('id-18')).toEqual({ line: 18, digest: 126 });
    expect(seen.get(`id-${count + 1}`)).toBeUndefined();
  });

  test('are known by what was said last', () => {
    const seen = seenIds();
    for (const line of [1, 2]) {
      seen.add('one', line, line);
      seen.markLoaded('one', 'Topic');
      seen.add('one', line + 10, 7);
    }
    expect(seen.get('one')).toEqual({ line: 12, digest: 7 });
  });

  test('may be free again', () => {
    const seen = seenIds();
    seen.add('one', 3, 4);
    seen.markRefused('one');
    expect(seen.get('one')).toEqual({ line: 3, digest: 4, isRefused: true });
    seen.add('one', 5, 6);
    expect(seen.get('one')).toEqual({ line: 5, digest: 6 });
  });

  test('are not made by saying that they are loaded', () => {
    const seen = seenIds();
    seen.markLoaded('nobody', 'Person');
    seen.markRefused('nobody');
    expect(seen.get('nobody')).toBeUndefined();
  });
});
