import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neighboursByMode, shortestWays } from '../naive/path.ts';
import { bothSides, type Sides, valid } from './property/side.ts';

const numRuns = Number(process.env.CLAIMGRAPH_PROPERTY_RUNS ?? 100);
const seed = Number(process.env.CLAIMGRAPH_PROPERTY_SEED ?? 20200624);
const timeout = 60_000 + numRuns * 3_000;
const actors = ['Organisation', 'Person', 'Group'];

let sides: Sides;

beforeAll(async () => {
  sides = await bothSides();
}, 120_000);

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly mode?: string;
  readonly maxLength?: number;
  readonly during?: string | undefined;
  readonly through?: readonly string[];
  readonly hubsAbove?: number;
  readonly first?: number;
}

interface Station {
  readonly id: string;
  readonly label: string;
}

interface Found {
  readonly paths: readonly {
    readonly length: number;
    readonly hops: readonly {
      readonly from: Station;
      readonly to: Station;
      readonly kind: string;
      readonly sentence: string;
      readonly ids: readonly string[];
      readonly count: number;
      readonly evidence: readonly { readonly sentence: string; readonly ids: readonly string[] }[];
    }[];
  }[];
  readonly more: boolean;
  readonly complete: boolean;
  readonly reasons: readonly string[];
  readonly hubs: readonly { readonly id: string; readonly degree: number }[];
}

const query = `query Paths(
  $from: ID!, $to: ID!, $mode: PathMode! = ALL, $maxLength: Int! = 4, $during: EDTF, $through: [PathThrough!]! = [],
  $hubsAbove: Int! = 1000, $first: Int! = 50
) {
  paths(from: $from, to: $to, mode: $mode, maxLength: $maxLength, during: $during, through: $through, hubsAbove: $hubsAbove, first: $first) {
    paths {
      length
      hops { from { id label } to { id label } kind sentence on ids count evidence { kind sentence on ids } }
    }
    more complete reasons hubs { id degree }
  }
}`;

async function find(asked: Asked): Promise<Found> {
  const { result, statements } = await sides.actual(valid(sides.schema, query), asked);
  expect(result.errors).toBeUndefined();
  expect(new Set(statements.map(({ text }) => text)).size).toBeLessThanOrEqual(9);
  return JSON.parse(JSON.stringify(result.data?.paths));
}

const stationsOf = ({ hops }: Found['paths'][number]): string[] => [
  ...hops.slice(0, 1).map(({ from }) => from.id),
  ...hops.map(({ to }) => to.id),
];

const incoming = (id: string): number => sides.graph.relationships.filter(({ target }) => target.id === id).length;

/** What holds for every path: it leads from one to the other, meets nobody twice, and each hop rests on what is recorded. */
function expectSound({ paths }: Found, { from, to, maxLength = 4, hubsAbove = 1000, through }: Asked): void {
  const known = new Set([...sides.graph.nodes, ...sides.graph.relationships].map(({ id }) => id));
  const lengths = paths.map(({ length }) => length);
  expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
  expect(new Set(paths.map((path) => stationsOf(path).join(' '))).size).toBe(paths.length);
  for (const path of paths) {
    const stations = stationsOf(path);
    expect([stations[0], stations.at(-1), stations.length]).toEqual([from, to, path.length + 1]);
    expect(new Set(stations).size).toBe(stations.length);
    expect(path.length).toBeLessThanOrEqual(maxLength);
    if (!through?.includes('HUBS')) expect(stations.slice(1, -1).filter((id) => incoming(id) > hubsAbove)).toEqual([]);
    for (const { ids, from: start, to: end, sentence, evidence, count } of path.hops) {
      expect([ids[0], ids.at(-1)].sort()).toEqual([start.id, end.id].sort());
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
      expect(sentence).toContain(start.label);
      expect(sentence).toContain(end.label);
      expect(evidence).toHaveLength(Math.min(count, 5));
    }
  }
}

describe('paths', () => {
  const asked = () => {
    const ids = sides.graph.nodes.filter(({ type }) => actors.includes(type)).map(({ id }) => id);
    return fc
      .record({
        ends: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }),
        mode: fc.constantFrom('STATEMENTS', 'ROLES', 'REGULATION', 'ALL'),
        maxLength: fc.integer({ min: 1, max: 6 }),
        during: fc.constantFrom(undefined, undefined, '2020-06', '2016/2019', '2020-01'),
        hubsAbove: fc.constantFrom(3, 8, 20, 1000),
        through: fc.subarray(['DOCUMENTS', 'TOPICS', 'HUBS']),
      })
      .map(({ ends, ...others }): Asked => ({ from: String(ends[0]), to: String(ends[1]), first: 50, ...others }));
  };

  test(
    'are the shortest that a naive search finds, all of them, and each rests on what is recorded',
    async () => {
      let complete = 0;
      const check = async (one: Asked) => {
        const found = await find(one);
        expectSound(found, one);
        const pairs = neighboursByMode(sides.graph, String(one.mode), one.during, one.through);
        const isHub = (id: string) => !one.through?.includes('HUBS') && incoming(id) > (one.hubsAbove ?? 1000);
        const ways = shortestWays(pairs, [one.from, one.to], one.maxLength ?? 4, isHub);
        for (const path of found.paths)
          for (const { from, to } of path.hops) expect(pairs.get(from.id)?.has(to.id)).toBe(true);
        if (!found.complete) return;
        complete += 1;
        for (const { hops } of found.paths)
          for (const { from, to, count } of hops) expect(count).toBe(pairs.get(from.id)?.get(to.id));
        const shortest = found.paths.filter(({ length }) => length === found.paths[0]?.length).map(stationsOf);
        const expected = ways.map((way) => way.join(' ')).sort();
        if (expected.length <= 50) expect(shortest.map((way) => way.join(' ')).sort()).toEqual(expected);
        else expect(found.more).toBe(true);
      };
      await fc.assert(fc.asyncProperty(asked(), check), { numRuns, seed });
      expect(complete).toBeGreaterThan(numRuns / 3);
    },
    timeout,
  );

  test('are the same from the other end', async () => {
    const there = await find({ from: 'eric-schmidt', to: 'united-states', maxLength: 3 });
    const back = await find({ from: 'united-states', to: 'eric-schmidt', maxLength: 3 });
    const ways = (found: Found, turn: boolean) =>
      found.paths.map((path) => (turn ? stationsOf(path).reverse() : stationsOf(path)).join(' ')).sort();
    expect(ways(back, true)).toEqual(ways(there, false));
  });

  test('pass through documents and topics only where that is asked for', async () => {
    const ends = { from: 'eric-schmidt', to: 'bbc', mode: 'REGULATION' };
    expect((await find(ends)).paths).toEqual([]);
    const [quoted] = (await find({ ...ends, through: ['DOCUMENTS'] })).paths;
    expect(quoted?.hops.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      [
        'DOCUMENT',
        'Eric Schmidt is quoted in “Interview of the BBC with Eric Schmidt”, which BBC published, June 2020',
      ],
    ]);
    const [spoke] = (await find({ ...ends, to: 'united-states', through: ['TOPICS'] })).paths;
    expect(spoke?.hops.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['TOPIC', 'Eric Schmidt and United States both spoke on “National security”'],
    ]);
  });

  test('name the hubs that they do not pass through, and pass through them where that is asked for', async () => {
    const asked = { from: 'eric-schmidt', to: 'uk-government', mode: 'STATEMENTS', maxLength: 2, hubsAbove: 20 };
    const around = await find(asked);
    expect(around.paths).toEqual([]);
    expect(around.hubs).toEqual([{ id: 'huawei', degree: incoming('huawei') }]);
    const through = await find({ ...asked, through: ['HUBS'] });
    expect(through.paths.map(stationsOf)).toEqual([['eric-schmidt', 'huawei', 'uk-government']]);
    expect(through.hubs).toEqual([]);
  });

  test.each([
    [{ from: 'huawei', to: 'huawei' }, '"from" and "to" are the same actor; name two.'],
    [{ from: 'huawei', to: 'bt', maxLength: 7 }, '"maxLength" must be from 1 to 6; it is 7.'],
    [{ from: 'huawei', to: 'bt', first: 0 }, '"first" must be from 1 to 50; it is 0.'],
    [{ from: 'huawei', to: '5g' }, 'The filter names what does not exist: no Actor has the id "5g".'],
  ])('are refused where the question makes no sense: %j', async (asked, message) => {
    const { result } = await sides.actual(valid(sides.schema, query), asked);
    expect(result.errors?.map((error) => [error.message, error.extensions.code])).toEqual([
      [message, 'BAD_USER_INPUT'],
    ]);
  });
});
