import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence, Hops } from '../../../src/graph/path/evidence.ts';
import type { Reached, Starting } from '../../../src/graph/path/found.ts';
import { findWays } from '../../../src/graph/path/search.ts';
import * as say from '../../../src/graph/path/sentence.ts';

const evidence: Evidence = { kind: 'ROLE', sentence: '', on: null, ids: [], key: '' };

function hopsOf(pairs: Iterable<readonly [string, string]>): Hops {
  const hops = new Map<string, Map<string, Evidence[]>>();
  for (const [one, other] of pairs) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const row = hops.get(from) ?? new Map<string, Evidence[]>();
      hops.set(from, row.set(to, [...(row.get(to) ?? []), evidence]));
    }
  }
  return hops;
}

/** Every way that meets nobody twice, by trying all. */
function allWays(hops: Hops, way: readonly string[], to: string, most: number): string[][] {
  const here = way.at(-1) as string;
  if (here === to) return [[...way]];
  if (way.length > most) return [];
  return [...(hops.get(here)?.keys() ?? [])]
    .filter((other) => !way.includes(other))
    .flatMap((other) => allWays(hops, [...way, other], to, most));
}

describe('a search for ways', () => {
  const graphs = fc
    .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 18 })
    .map((pairs) =>
      hopsOf(pairs.filter(([one, other]) => one !== other).map(([one, other]) => [`n${one}`, `n${other}`] as const)),
    );

  test('finds the ways that trying all finds, shortest first', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 40 }), (hops, maxLength, first) => {
        const { ways, more, stopped } = findWays(hops, { from: 'n0', to: 'n1', maxLength, first }, () => true);
        const all = allWays(hops, ['n0'], 'n1', maxLength).map((way) => way.join());
        expect(ways.map(({ length }) => length)).toEqual(
          ways.map(({ length }) => length).toSorted((one, other) => one - other),
        );
        expect([more, stopped]).toEqual([all.length > first, false]);
        const found = ways.map((way) => way.join());
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((way) => !all.includes(way))).toEqual([]);
        expect(found).toHaveLength(Math.min(first, all.length));
        const lengths = all.map((way) => way.split(',').length).toSorted((one, other) => one - other);
        expect(ways.map(({ length }) => length)).toEqual(lengths.slice(0, first));
      }),
    );
  });

  test('passes only through what it may pass through, and ends anywhere', () => {
    const hops = hopsOf([
      ['a', 'hub'],
      ['hub', 'b'],
      ['a', 'c'],
      ['c', 'd'],
      ['d', 'b'],
    ]);
    const find = (to: string) =>
      findWays(hops, { from: 'a', to, maxLength: 4, first: 9 }, (id) => id !== 'hub').ways.map((way) => way.join(' '));
    expect(find('b')).toEqual(['a c d b']);
    expect(find('hub')).toEqual(['a hub', 'a c d b hub']);
  });

  test('takes of equally long ways the one with more evidence first', () => {
    const hops = hopsOf([
      ['a', 'm'],
      ['m', 'b'],
      ['a', 'n'],
      ['a', 'n'],
      ['n', 'b'],
      ['a', 'l'],
      ['l', 'b'],
    ]);
    const { ways } = findWays(hops, { from: 'a', to: 'b', maxLength: 2, first: 9 }, () => true);
    expect(ways.map((way) => way[1])).toEqual(['n', 'l', 'm']);
  });

  test('gives up where there are too many ways to spell out, and says so', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => `n${index}`);
    const pairs = crowd
      .flatMap((one) => crowd.map((other) => [one, other] as const))
      .filter(([one, other]) => one < other);
    const hops = hopsOf([...pairs, ['a', 'n0'], ['b', 'z']]);
    // Everyone is near the end by a hub that may not be passed twice.
    const dead = hopsOf([...pairs, ['a', 'n0'], ['n0', 'b']]);
    expect(findWays(hops, { from: 'a', to: 'b', maxLength: 6, first: 5 }, () => true)).toEqual({
      ways: [],
      more: false,
      stopped: false,
    });
    expect(findWays(dead, { from: 'a', to: 'b', maxLength: 6, first: 5 }, () => true)).toEqual({
      ways: [['a', 'n0', 'b']],
      more: false,
      stopped: true,
    });
  });
});

const reached = (label: string, more: Partial<Reached> = {}): Reached => ({
  id: label,
  type: 'Organisation',
  label,
  kind: null,
  form: '',
  status: 'CURRENT',
  starts: 0,
  ends: 0,
  on: null,
  key: '',
  spans: [],
  document: null,
  starting: [],
  ...more,
});

const starting = (
  type: string,
  word: string | null = null,
  from: string | null = null,
  to: string | null = null,
): Starting => ({
  id: '',
  type,
  source: '',
  target: '',
  word,
  from,
  to,
  span: [null, null],
});

describe('a sentence', () => {
  const [zhang, huawei, us] = [reached('Victor Zhang'), reached('Huawei'), reached('United States')];
  const statement = (kind: string, form = '') =>
    reached('words', { type: 'Statement', kind, form, on: '2020-06', document: 'Article' });
  const about = (stance: string | null) => ({ edge: starting('ABOUT', stance), node: huawei });
  const to = (as: string | null) => ({ edge: starting('ADDRESSED_TO', as), node: huawei });

  test.each([
    [say.spoke(us, about('CRITICAL'), statement('ACCUSE')), 'United States accused Huawei, 2020-06, in “Article”'],
    [
      say.spoke(us, about('NEUTRAL'), statement('ACCUSE')),
      'United States made an accusation that concerns Huawei, 2020-06, in “Article”',
    ],
    [say.spoke(us, about(null), statement('WARN')), 'United States gave a warning about Huawei, 2020-06, in “Article”'],
    [
      say.spoke(us, to('INTERVIEWER'), statement('INFORM')),
      'United States was interviewed by Huawei, 2020-06, in “Article”',
    ],
    [
      say.spoke(us, to('RECIPIENT'), statement('INFORM', 'LETTER')),
      'United States wrote to Huawei, 2020-06, in “Article”',
    ],
    [say.spoke(us, to(null), statement('INFORM')), 'United States spoke to Huawei, 2020-06, in “Article”'],
    [
      say.spokeThrough(us, zhang, about('CRITICAL'), statement('OBJECT')),
      'United States, through Victor Zhang, objected to Huawei, 2020-06, in “Article”',
    ],
    [
      say.spokeThrough(us, undefined, about('CRITICAL'), statement('OBJECT')),
      'United States, through someone else, objected to Huawei, 2020-06, in “Article”',
    ],
    [
      say.quoted(reached('Officials', { type: 'Group' }), huawei, reached('Article'), reached('')),
      'Officials are quoted in “Article”, which Huawei published',
    ],
    [say.role(reached('Officials', { type: 'Group' }), starting('PART_OF'), huawei), 'Officials are part of Huawei'],
    [
      say.spokeFor(zhang, huawei, { ...statement('INFORM'), status: 'RETRACTED' }),
      'Victor Zhang spoke for Huawei, 2020-06, in “Article” (since retracted)',
    ],
    [say.spokeFor(zhang, huawei, reached('words')), 'Victor Zhang spoke for Huawei'],
    [
      say.replied(zhang, starting('DISPUTES'), us, statement('DENY')),
      'Victor Zhang disputed what was said by United States, 2020-06, in “Article”',
    ],
    [say.role(zhang, starting('HOLDS_ROLE', 'Chair', '2016'), huawei), 'Victor Zhang is Chair of Huawei, from 2016'],
    [
      say.role(zhang, starting('HOLDS_ROLE', 'Chair', '2001', '2011'), huawei),
      'Victor Zhang was Chair of Huawei, from 2001 to 2011',
    ],
    [
      say.role(zhang, starting('HOLDS_ROLE', null, null, '2011'), huawei),
      'Victor Zhang was an office holder of Huawei, to 2011',
    ],
    [say.role(huawei, starting('PART_OF'), us), 'Huawei is part of United States'],
    [
      say.regulated(
        { edge: starting('ISSUED_BY', 'ISSUER'), node: us },
        huawei,
        reached('Controls', { on: '2020-05' }),
      ),
      'United States issued “Controls”, which applies to Huawei, 2020-05',
    ],
    [say.issuedTogether(us, huawei, reached('Controls')), 'United States and Huawei took part in issuing “Controls”'],
    [say.wrote(zhang, huawei, reached('Article')), 'Victor Zhang wrote “Article”, which Huawei published'],
    [
      say.quoted(zhang, huawei, reached('Article'), reached('', { on: '2020' })),
      'Victor Zhang is quoted in “Article”, which Huawei published, 2020',
    ],
    [say.spokeOn(zhang, us, reached('5G')), 'Victor Zhang and United States both spoke on “5G”'],
  ])('tells who did what to whom, when and where: %s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
