import { describe, expect, test } from '@jest/globals';
import { inflections } from '../../../src/search/inflection.ts';

describe('forms of an English word', () => {
  test.each([
    ['accusation', ['accuse', 'accused', 'accuses', 'accusing', 'accusations']],
    ['denied', ['deny', 'denies', 'denying']],
    ['factories', ['factory']],
    ['banned', ['ban', 'bans', 'banning']],
    ['politics', ['political', 'politically']],
    ['defence', ['defense', 'defences']],
    ['defense', ['defence']],
    ['organise', ['organize', 'organisation', 'organized']],
    ['organization', ['organisation', 'organise', 'organized']],
    ['centre', ['center', 'centers', 'centres']],
  ])('%s: %j and more', (word, forms) => {
    expect(inflections(word, 24)).toEqual(expect.arrayContaining(forms));
  });

  test.each(['5g', 'us', 'россия', '华', 'u.s', 'x'.repeat(31)])('%s has none', (word) => {
    expect(inflections(word, 24)).toEqual([]);
  });

  test('are as many as asked for, the word itself not among them', () => {
    expect(inflections('security', 5)).toHaveLength(5);
    expect(inflections('security', 50)).not.toContain('security');
    expect(inflections('security', 0)).toEqual([]);
  });
});
