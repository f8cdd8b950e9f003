import { describe, expect, test } from '@jest/globals';
import { idProblem, relationshipId } from '../../../src/model/id.ts';
import { nouns } from '../../../src/model/noun.ts';
import { count, country, date, language, number, oneOf, text, texts, url } from '../../../src/model/property.ts';
import { fold, sortKey } from '../../../src/model/sort-key.ts';
import { readValue } from '../../../src/model/value.ts';

const kind = oneOf('kind', { BAN: 'BAN', FINE: 'FINE' });

function failure(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? [error.name, error.message] : error;
  }
}

describe('a value', () => {
  test.each([
    ['a text is kept as it is', text('name'), ' BT\tGroup ', { name: ' BT\tGroup ' }],
    ['a list of texts is kept in its order', texts('aliases'), ['b', 'a'], { aliases: ['b', 'a'] }],
    ['an enum is kept as its key', kind, 'FINE', { kind: 'FINE' }],
    [
      'a date brings its days',
      date('on'),
      '2020-02',
      { on: '2020-02', onEarliest: '2020-02-01', onLatest: '2020-02-29' },
    ],
    ['an open date brings one day', date('on'), '../2020-06', { on: '../2020-06', onLatest: '2020-06-30' }],
    ['an address is written in one way', url('url'), 'HTTPS://Example.org', { url: 'https://example.org/' }],
    ['a language tag is written in one way', language(), 'EN-gb', { language: 'en-GB' }],
    ['a country is a code', country(), 'GB', { country: 'GB' }],
    ['a number may have decimals', number('value'), 0.5, { value: 0.5 }],
    ['a count may be 0', count('start'), 0, { start: 0 }],
  ])('%s', (_fact, property, value, stored) => {
    expect(readValue(property, value)).toEqual(stored);
  });

  test.each([
    ['a number for a text', text('name'), 5, 'must be a text'],
    ['an empty text', text('name'), ' ', 'is empty; leave it out instead'],
    ['half a character', text('name'), '\uD83D', 'contains a NUL or half of a character'],
    ['too long a text', text('name', { longest: 3 }), '😀😀😀😀', 'has more than 3 characters'],
    ['a text for a list', texts('aliases'), 'BT', 'must be a list of texts'],
    ['a list that repeats itself', texts('aliases'), ['BT', 'BT'], 'lists "BT" twice'],
    ['an unknown value of an enum', kind, 'ban', '"ban" is none of BAN, FINE'],
    [
      'an impossible date',
      date('on'),
      '2020-02-30',
      '"2020-02-30" is not an EDTF date such as 2020-06-24, 2020-06, 2020~ or 2020-01/..',
    ],
    [
      'another protocol',
      url('url'),
      'ftp://example.org',
      '"ftp://example.org" is not a web address that starts with http:// or https://',
    ],
    ['an unknown language', language(), 'xx', '"xx" is not a language tag such as en or en-GB'],
    [
      'a malformed language tag',
      language(),
      'english language',
      '"english language" is not a language tag such as en or en-GB',
    ],
    ['an unknown country', country(), 'UK', '"UK" is not a country code of two capitals such as GB'],
    ['a country in small letters', country(), 'gb', '"gb" is not a country code of two capitals such as GB'],
    ['a text for a number', number('value'), '35', 'must be a number'],
    ['a fraction for a count', count('start'), 0.5, 'must be a whole number from 0 to 2147483647'],
  ])('%s is refused', (_fact, property, value, message) => {
    expect(failure(() => readValue(property, value))).toEqual(['RangeError', message]);
  });
});

describe('an id', () => {
  test('may be in any script', () => {
    expect(['huawei', '华为', 'Q160120', 'a/b#c'].map(idProblem)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test.each([
    [undefined, 'must be a text'],
    ['', 'must be a text'],
    ['a b', '"a b" contains a space, a colon or a control character'],
    ['a:b', '"a:b" contains a space, a colon or a control character'],
    ['x'.repeat(201), 'has more than 200 characters'],
  ])('%j is refused', (id, message) => {
    expect(idProblem(id)).toBe(message);
  });

  test('of a relationship is made from its ends', () => {
    expect(relationshipId('a', 'ABOUT', 'b')).toBe('a:ABOUT:b');
    expect(relationshipId('a', 'FOUND_IN', 'b', 7)).toBe('a:FOUND_IN:b:007');
  });
});

describe('a sort key', () => {
  test('ignores accents, capitals and width, and is cut at 100 characters', () => {
    expect(fold('  Électricité\n DE  ＦＲＡＮＣＥ ')).toBe('electricite de france');
    expect([...fold('😀'.repeat(150))]).toHaveLength(100);
    // U+E000 to U+FFFF come before U+1F600 by code point and after it in UTF-16; the key holds none of them.
    expect(fold('\u{E000} \u{FFFD} 😀')).toBe('\u{D7FF} \u{D7FF} 😀');
  });

  test('is the folded name or the earliest day, and the id', () => {
    expect(sortKey(nouns.Topic, 't', { name: 'Évidence' })).toBe('evidence\tt');
    expect(sortKey(nouns.Statement, 's', { saidOnEarliest: '2020-06-01' })).toBe('2020-06-01\ts');
    expect(sortKey(nouns.Statement, 's', {})).toBe('0000-00-00\ts');
    const events = [{}, { onEarliest: '2020-05-01' }, { onEarliest: '2020-01-01' }];
    expect(sortKey(nouns.RegulatoryAction, 'r', {}, events)).toBe('2020-01-01\tr');
    expect(sortKey(nouns.ActionEvent, 'e', { onEarliest: '2020-01-01' })).toBe('2020-01-01\te');
  });
});
