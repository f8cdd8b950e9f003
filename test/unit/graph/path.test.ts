import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence, Hops } from '../../../src/graph/path/evidence.ts';
import type { Reached, Starting } from '../../../src/graph/path/found.ts';
import { findWays } from '../../../src/graph/path/search.ts';
import * as say from '../../../src/graph/path/sentence.ts';
import type { Tie } from '../../../src/graph/path/tie.ts';
import { walk } from '../../../src/graph/path/walk.ts';

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
      wanted: [],
    });
    expect(findWays(dead, { from: 'a', to: 'b', maxLength: 6, first: 5 }, () => true)).toEqual({
      ways: [['a', 'n0', 'b']],
      more: false,
      stopped: true,
      wanted: [],
    });
  });
});

describe('a walk from both ends', () => {
  const tie: Tie = { kind: 'ROLE', key: '', nodes: [] };

  /** Pairs of actors as a source that notes who was read; an actor's degree is the number of its pairs. */
  function sourceOf(pairs: readonly (readonly [string, string])[]) {
    const hops = hopsOf(pairs);
    const degreeOf = (id: string) => [...(hops.get(id)?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
    const read: string[] = [];
    const source = {
      degrees: async (ids: readonly string[]) => new Map(ids.map((id) => [id, degreeOf(id)])),
      readings: async (actors: readonly string[]) => {
        read.push(...actors);
        return actors.map((actor) => ({
          actor,
          ties: new Map([...(hops.get(actor) ?? [])].map(([other, all]) => [other, all.map(() => tie)])),
          cut: false,
          busy: [],
        }));
      },
    };
    return { hops, degreeOf, read, source };
  }

  const pairs = fc
    .array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 24 })
    .map((all) => all.filter(([one, other]) => one !== other).map(([one, other]) => [`n${one}`, `n${other}`] as const));
  const ends = { from: 'n0', to: 'n1', through: new Set<never>() };

  test('finds what is found when everything has been read, in the same order, and reads nobody twice', async () => {
    const check = async (
      known: readonly (readonly [string, string])[],
      maxLength: number,
      first: number,
      hubsAbove: number,
    ) => {
      const { hops, degreeOf, read, source } = sourceOf(known);
      const asked = { ...ends, maxLength, first, hubsAbove };
      const { ways, unread } = await walk(source, asked);
      expect(ways).toEqual(findWays(hops, asked, (id) => degreeOf(id) <= hubsAbove));
      expect(unread).toBe(0);
      expect(new Set(read).size).toBe(read.length);
      expect(read.filter((id) => degreeOf(id) > hubsAbove && id !== 'n0' && id !== 'n1')).toEqual([]);
    };
    const numbers = [
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(3, 6, 100),
    ] as const;
    await fc.assert(fc.asyncProperty(pairs, ...numbers, check), { numRuns: 500 });
  });

  test('does not read a hub at an end, nor those through whom the ways come that nobody asked for', async () => {
    const crowd = Array.from({ length: 40 }, (_, index) => `m${String(index).padStart(2, '0')}`);
    const others = Array.from({ length: 50 }, (_, index) => ['hub', `o${index}`] as const);
    const known = [...crowd.flatMap((id) => [['a', id] as const, ['hub', id] as const]), ...others];
    const { read, source } = sourceOf(known);
    const { ways } = await walk(source, {
      from: 'a',
      to: 'hub',
      maxLength: 4,
      first: 3,
      hubsAbove: 60,
      through: new Set(),
    });
    expect(ways.ways).toEqual(crowd.slice(0, 3).map((id) => ['a', id, 'hub']));
    expect(ways.more).toBe(true);
    expect(read).toEqual(['a', ...crowd.slice(0, 4)]);
  });

  test('stops where it has read as much as it may, and counts whom it did not read', async () => {
    const crowdOf = (end: string) =>
      Array.from({ length: 15 }, (_, index) => `${end}-${index}`).flatMap((id) => [
        [end, id] as const,
        ...Array.from({ length: 900 }, (_, index) => [id, `${id}-${index}`] as const),
      ]);
    const { degreeOf, read, source } = sourceOf([...crowdOf('n0'), ...crowdOf('n1')]);
    const { ways, unread } = await walk(source, { ...ends, maxLength: 3, first: 1, hubsAbove: 1_000 });
    expect(ways.ways).toEqual([]);
    expect(read.reduce((sum, id) => sum + degreeOf(id), 0)).toBeLessThanOrEqual(10_000);
    expect(read.filter((id) => degreeOf(id) > 900)).toHaveLength(11);
    expect(unread).toBeGreaterThan(0);
  });
});

const reached = (label: string, more: Partial<Reached> = {}): Reached => ({
  id: label,
  type: 'Organisation',
  label,
  kind: null,
  form: '',
  status: 'CURRENT',
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
    [say.spoke(us, about('CRITICAL'), statement('ACCUSE')), 'United States accused Huawei, June 2020, in “Article”'],
    [
      say.spoke(us, about('NEUTRAL'), statement('ACCUSE')),
      'United States made an accusation that concerns Huawei, June 2020, in “Article”',
    ],
    [
      say.spoke(us, about(null), statement('WARN')),
      'United States gave a warning about Huawei, June 2020, in “Article”',
    ],
    [
      say.spoke(us, to('INTERVIEWER'), statement('INFORM')),
      'United States was interviewed by Huawei, June 2020, in “Article”',
    ],
    [
      say.spoke(us, to('RECIPIENT'), statement('INFORM', 'LETTER')),
      'United States wrote to Huawei, June 2020, in “Article”',
    ],
    [say.spoke(us, to(null), statement('INFORM')), 'United States spoke to Huawei, June 2020, in “Article”'],
    [
      say.spokeThrough(us, zhang, about('CRITICAL'), statement('OBJECT')),
      'United States, through Victor Zhang, objected to Huawei, June 2020, in “Article”',
    ],
    [
      say.spokeThrough(us, undefined, about('CRITICAL'), statement('OBJECT')),
      'United States, through someone else, objected to Huawei, June 2020, in “Article”',
    ],
    [
      say.quoted(reached('Officials', { type: 'Group' }), huawei, reached('Article'), reached('')),
      'Officials are quoted in “Article”, which Huawei published',
    ],
    [say.role(reached('Officials', { type: 'Group' }), starting('PART_OF'), huawei), 'Officials are part of Huawei'],
    [
      say.spokeFor(zhang, huawei, { ...statement('INFORM'), status: 'RETRACTED' }),
      'Victor Zhang spoke for Huawei, June 2020, in “Article” (since retracted)',
    ],
    [say.spokeFor(zhang, huawei, reached('words')), 'Victor Zhang spoke for Huawei'],
    [
      say.replied(zhang, starting('DISPUTES'), us, statement('DENY')),
      'Victor Zhang disputed what was said by United States, June 2020, in “Article”',
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
    [
      say.role(zhang, starting('HOLDS_ROLE', 'Vice President', '../2020-06'), huawei),
      'Victor Zhang is Vice President of Huawei, since June 2020 or before',
    ],
    [
      say.role(zhang, starting('HOLDS_ROLE', 'Chair', '2001', '2010/2011'), huawei),
      'Victor Zhang was Chair of Huawei, from 2001 to between 2010 and 2011',
    ],
    [
      say.spokeFor(zhang, huawei, reached('words', { on: '../2020-06' })),
      'Victor Zhang spoke for Huawei, until June 2020',
    ],
    [say.role(huawei, starting('PART_OF'), us), 'Huawei is part of United States'],
    [
      say.regulated(
        { edge: starting('ISSUED_BY', 'ISSUER'), node: us },
        huawei,
        reached('Controls', { on: '2020-05' }),
      ),
      'United States issued “Controls”, which applies to Huawei, May 2020',
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
