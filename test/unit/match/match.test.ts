import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { candidateParameters, matcher } from '../../../src/match/match.ts';
import { readName } from '../../../src/match/name.ts';
import { align, jaroWinkler } from '../../../src/match/similarity.ts';

const match = (asked: string | Readonly<Record<string, unknown>>, name: string, more: object = {}) =>
  matcher(typeof asked === 'string' ? { name: asked } : asked)({ name, aliases: [], identifiers: [], ...more });

describe('a name', () => {
  test.each([
    ['Huawei Technologies Co., Ltd.', ['huawei', 'technologies'], ['co', 'ltd']],
    ['OAO "Novatek"', ['novatek'], ['jsc']],
    ['Obshchestvo s ogranichennoi otvetstvennostyu Neobit', ['neobit'], ['llc']],
    ['Open Joint-Stock Company Aviakor', ['aviakor'], ['jsc']],
    ['The Bank of England', ['bank', 'england'], []],
    ['AS Roma', ['as', 'roma'], []],
    ['Company', ['company'], []],
    ['Dr. Jean-Luc de la Tour', ['jean', 'luc', 'tour'], []],
    ['Лавров, Сергей', ['lavrov', 'sergey'], []],
    ['華為', ['huawei'], []],
    ["Nu'man O’Neill", ['numan', 'oneill'], []],
    ['A.B.C. S.A. de C.V.', ['abc'], ['sa']],
    ['', [], []],
  ])('%j has the words %j and the forms %j', (text, own, forms) => {
    expect(readName(text)).toMatchObject({ own, forms });
  });
});

describe('the likeness of two words', () => {
  test.each([
    ['martha', 'marhta', 0.961],
    ['dixon', 'dicksonx', 0.813],
    ['huawei', 'huawei', 1],
    ['abc', 'xyz', 0],
    ['', 'a', 0],
  ])('%s and %s: %d', (one, other, likeness) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(likeness, 3);
  });

  test('is the same from either side, and between 0 and 1', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(jaroWinkler(one, other)).toBeCloseTo(jaroWinkler(other, one), 10);
        expect(jaroWinkler(one, other)).toBeGreaterThanOrEqual(0);
        expect(jaroWinkler(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('pairs each word once, the most alike first', () => {
    expect(align(['mohammed', 'ali', 'ali'], ['ali', 'muhammad'])).toEqual([
      { one: 'ali', other: 'ali', likeness: 1 },
      { one: 'mohammed', other: 'muhammad', likeness: 0.9 },
    ]);
  });
});

describe('the match of a name', () => {
  test.each([
    ['huawei', 'HUAWEI', 'EXACT_NAME', 1],
    ['Хуавей', 'Khuavey', 'EXACT_NAME', 1],
    ['Zhang, Victor', 'Victor Zhang', 'WORD_ORDER', 0.97],
    ['Mr Victor Zhang', 'Victor Zhang', 'WORD_ORDER', 0.97],
    ['Huawei Company Limited', 'Huawei Co., Ltd.', 'WORD_ORDER', 0.97],
    ['Huawei', 'Huawei Co., Ltd.', 'LEGAL_FORM', 0.95],
    ['Huawei GmbH', 'Huawei Inc.', 'LEGAL_FORM', 0.93],
    ['Face Book', 'Facebook', 'SPACING', 0.97],
    ['GCHQ', 'Government Communications Headquarters', 'SIMILAR_WORDS', 0],
    ['NCSC', 'National Cyber Security Centre', 'ACRONYM', 0.85],
    ['National Cyber Security Centre', 'N.C.S.C.', 'ACRONYM', 0.85],
    ['BT', 'British Telecom', 'ACRONYM', 0.72],
    ['Naftiran Intertrade', 'Naftiran Intertrade Co. (NICO) Sarl', 'LEGAL_FORM', 0.95],
    ['NICO', 'Naftiran Intertrade Co. (NICO) Sarl', 'EXACT_NAME', 1],
    ['Hamdi Zahreddine', 'Hamdi Zaher El Dine', 'SIMILAR_LETTERS', 0.788],
    ['Schmidt', 'Eric Schmidt', 'PART_OF_NAME', 0.791],
  ])('%s for %s: %s, %d', (asked, name, feature, score) => {
    const found = match(asked, name);
    expect([found.features[0]?.feature, found.score]).toEqual([feature, score]);
  });

  test('is the best of all names, and says which', () => {
    expect(match('NCSC', 'National Cyber Security Centre', { aliases: ['GCHQ NCSC', 'NCSC'] })).toEqual({
      score: 0.98,
      name: 'NCSC',
      features: [
        { feature: 'EXACT_NAME', points: 1, reason: expect.stringContaining('"NCSC"') },
        {
          feature: 'ALIAS',
          points: -0.02,
          reason: '"NCSC" is another name of National Cyber Security Centre',
        },
      ],
    });
  });

  test('gains and loses by country, kind and identifiers', () => {
    const actor = { country: 'CN', kind: 'COMPANY', identifiers: [{ scheme: 'lei', value: '1' }] };
    const features = (asked: Readonly<Record<string, unknown>>) =>
      match({ name: 'Huawai', ...asked }, 'Huawei', actor)
        .features.slice(1)
        .map(({ feature, points }) => [feature, points]);
    expect(features({ country: 'cn' })).toEqual([['COUNTRY_SHARED', 0.02]]);
    expect(features({ country: 'US', kind: 'STATE' })).toEqual([
      ['COUNTRY_DIFFERS', -0.15],
      ['KIND_DIFFERS', -0.2],
    ]);
    expect(features({ identifiers: [{ scheme: 'LEI', value: '2' }] })).toEqual([['IDENTIFIER_DIFFERS', -0.3]]);
    const settled = match({ name: 'Another', identifiers: [{ scheme: 'lei', value: '1' }] }, 'Huawei', actor);
    expect([settled.score, settled.features[1]?.feature]).toEqual([1, 'IDENTIFIER_SHARED']);
  });

  test('is a score between 0 and 1 that its features add up to, whatever the names', () => {
    const name = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.array(fc.constantFrom('Huawei', 'Ltd', 'of', '华', 'x'), { maxLength: 5 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(name, name, fc.constantFrom('CN', 'US', undefined), (asked, own, country) => {
        const { score, features } = match({ name: asked, country }, own, { country: 'CN' });
        const sum = features.reduce((total, { points }) => total + points, 0);
        expect(score).toBeCloseTo(Math.min(1, Math.max(0, sum)), 2);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is looked for in the index of names', () => {
  test('refuses what is no name', () => {
    expect(() => candidateParameters({ name: 'x'.repeat(501), first: 5 })).toThrow('at most 500 characters');
    expect(() => candidateParameters({ name: 'x', first: 0 })).toThrow('first must be at least 1.');
  });

  test('is nothing for a text without a word', () => {
    expect(candidateParameters({ name: '?!', first: 5 })).toMatchObject({ parts: [], acronyms: [], keys: [] });
  });

  test('are identifiers as they are stored, and acronyms by their letters', () => {
    const { keys, acronyms } = candidateParameters({
      name: 'n.c.s.c.',
      identifiers: [{ scheme: 'LEI', value: 'X1' }],
      first: 5,
    }) as { keys: string[]; acronyms: { first: string; pattern: string }[] };
    expect(keys).toEqual(['lei\tX1']);
    expect(acronyms[0]?.first).toBe('n');
  });

  test.each([
    ['N5H', 'northern 5g and harbour\tid', true],
    ['тнб', 'trade national bureau gmbh\tid', true],
    ['TNB', 'trade national bureau co., ltd.\tid', true],
    ['TNB', 'trade national bureau overseas\tid', false],
    ['TNB', 'trade bureau\tid', false],
  ])('the acronym %s fits the sort key %j: %s', (name, key, fits) => {
    const { acronyms } = candidateParameters({ name, first: 5 }) as { acronyms: { pattern: string }[] };
    const pattern = acronyms[0]?.pattern.replace('(?s)', '') ?? '';
    expect(new RegExp(`^(?:${pattern})$`, 'su').test(key)).toBe(fits);
  });

  test('leave out of acronyms what is a number or too long', () => {
    for (const name of ['2020', 'abcdefg', 'a'])
      expect(candidateParameters({ name, first: 5 })).toMatchObject({ acronyms: [] });
  });
});
