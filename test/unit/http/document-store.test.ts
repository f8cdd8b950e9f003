import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { documentStore } from '../../../src/http/document-store.ts';

const tenCharacters = (letter: string) => parse(`{${letter.repeat(8)}}`);

describe('the store of parsed questions', () => {
  it('keeps those asked last, of so many characters together', async () => {
    const store = documentStore(25);
    const first = tenCharacters('a');
    await store.set('first', first);
    await store.set('second', tenCharacters('b'));
    expect(await store.get('first')).toBe(first);
    await store.set('third', tenCharacters('c'));
    expect(
      await Promise.all(['first', 'second', 'third'].map(async (name) => (await store.get(name)) !== undefined)),
    ).toEqual([true, false, true]);
  });

  it('does not keep one that is longer than all together', async () => {
    const store = documentStore(5);
    await store.set('long', tenCharacters('a'));
    expect(await store.get('long')).toBeUndefined();
  });
});
