import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import { type Party, pairsOf } from '../../src/match/pair.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer, ask } from '../ask.ts';
import { chance, variants } from '../fixture/name-variant.ts';
import { fixtures, listedParties, recordOf } from '../fixture/ofac.ts';
import { emptyDatabase, settle } from '../neo4j.ts';

jest.setTimeout(900_000);

interface Candidate {
  readonly one: { readonly id: string };
  readonly other: { readonly id: string };
  readonly score: number;
  readonly features: readonly { readonly feature: string }[];
}

interface Page {
  readonly nodes: readonly Candidate[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

let database: Database;

const say = (text: string) => answer<Record<string, unknown>>(database, text);

async function page(given = '', source = database): Promise<Page> {
  const { actorMergeCandidates } = await answer<{ actorMergeCandidates: Page }>(
    source,
    `{ actorMergeCandidates${given} { nodes { one { id } other { id } score features { feature } } pageInfo { endCursor hasNextPage } } }`,
  );
  return actorMergeCandidates;
}

const named = ({ nodes }: Pick<Page, 'nodes'>) => nodes.map(({ one, other }) => `${one.id} ${other.id}`);

/** All pages, one after another. */
async function allPairs(first: number, where = '{}'): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (let after = 'null'; ; ) {
    const { nodes, pageInfo } = await page(`(first: ${first}, after: ${after}, where: ${where})`);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = JSON.stringify(pageInfo.endCursor);
  }
}

async function refused(given: string): Promise<unknown> {
  const { result } = await ask(database, `{ actorMergeCandidates${given} { nodes { score } } }`);
  return [result.errors?.[0]?.extensions?.code, result.errors?.[0]?.message];
}

const company = (id: string, name: string, more: Record<string, unknown> = {}) => ({
  type: 'Organisation',
  id,
  name,
  kind: 'COMPANY',
  ...more,
});
const registered = (...values: string[]) => ({
  identifiers: values.map((value) => ({ scheme: value.slice(0, 3), value })),
});
const judge = (one: string, other: string, verdict: string) =>
  say(
    `mutation { judgeActors(one: "${one}", other: "${other}", verdict: ${verdict}, reason: "Looked at.") { repeated } }`,
  );

const story = [
  company('a-acme', 'Acme Limited', { country: 'GB', ...registered('lei1', 'vat1') }),
  company('b-acme', 'ACME Ltd.', { country: 'GB' }),
  company('c-acme', 'Acme Limited', { country: 'US', ...registered('lei2') }),
  company('d-other', 'Something Else Entirely', registered('lei7', 'vat1')),
  company('e-works', 'Zhongxing Works', { aliases: ['Bluebird Telecom'] }),
  company('f-bluebird', 'Bluebird Telecom'),
  { type: 'Person', id: 'g-acme', name: 'Acme Limited' },
  { type: 'Group', id: 'h-unnamed', name: 'Acme Limited', anonymity: 'UNNAMED' },
  { type: 'Group', id: 'h-named', name: 'Acme Limited', anonymity: 'NAMED' },
  company('i-alone', 'Quite Unlike Anybody'),
];

describe('pairs of actors that may be one', () => {
  beforeAll(async () => {
    database = await emptyDatabase();
    await loadRecords(database, story);
  });

  test('are proposed once each, with what speaks for and against them', async () => {
    const { nodes } = await page();
    expect(
      nodes.map(({ one, other, score, features }) => [
        one.id,
        other.id,
        score,
        ...features.map(({ feature }) => feature),
      ]),
    ).toEqual([
      ['a-acme', 'b-acme', 0.99, 'WORD_ORDER', 'COUNTRY_SHARED'],
      ['a-acme', 'd-other', 1, 'SIMILAR_WORDS', 'IDENTIFIER_SHARED'],
      ['c-acme', 'b-acme', 0.82, 'WORD_ORDER', 'COUNTRY_DIFFERS'],
      ['f-bluebird', 'e-works', 0.98, 'EXACT_NAME', 'ALIAS'],
    ]);
  });

  test('come with all that is asked of both, and no type of a person is a company', async () => {
    expect(
      await say(
        '{ actorMergeCandidates(first: 1, where: { type: ORGANISATION, leastScore: 1 }) { edges { cursor node { name judgement { verdict } features { points reason } one { __typename name identifiers { value } } other { id name } } } pageInfo { hasPreviousPage startCursor } } }',
      ),
    ).toEqual({
      actorMergeCandidates: {
        edges: [
          {
            cursor: expect.any(String),
            node: {
              name: expect.any(String),
              judgement: null,
              features: expect.arrayContaining([
                { points: expect.any(Number), reason: 'It has the identifier vat vat1' },
              ]),
              one: { __typename: 'Organisation', name: 'Acme Limited', identifiers: expect.any(Array) },
              other: expect.any(Object),
            },
          },
        ],
        pageInfo: { hasPreviousPage: false, startCursor: expect.any(String) },
      },
    });
    expect(named(await page('(where: { type: PERSON })'))).toEqual([]);
  });

  test('are the same in pages of every size', async () => {
    const whole = named(await page());
    for (const size of [1, 2, 3]) expect(named({ nodes: await allPairs(size) })).toEqual(whole);
  });

  test('are found for some actors alone, whatever their place, and down to any likeness', async () => {
    expect(named(await page('(where: { actors: ["d-other"] })'))).toEqual(['d-other a-acme']);
    expect(named(await page('(where: { actors: ["e-works"], leastScore: 1 })'))).toEqual([]);
    const several = '{ actors: ["e-works", "a-acme", "d-other"], leastScore: 0.5 }';
    const together = named(await page(`(where: ${several})`));
    expect(together.length).toBeGreaterThan(3);
    for (const first of [1, 2]) expect(named({ nodes: await allPairs(first, several) })).toEqual(together);
    expect(named(await page('(where: { actors: ["d-other", "h-named"], type: GROUP })'))).toEqual([]);
    expect(named(await page('(where: { actors: ["d-other", "h-named"], type: ORGANISATION })'))).toEqual([
      'd-other a-acme',
    ]);
    expect(named(await page('(where: { leastScore: 1 })'))).toEqual(['a-acme d-other']);
    expect(named(await page('(where: { leastScore: 0.5 })'))).toContain('a-acme c-acme');
  });

  test('never hold unnamed sources, also where these are asked for by their id', async () => {
    expect(named(await page('(where: { actors: ["h-unnamed"] })'))).toEqual([]);
    expect(named(await page('(where: { actors: ["h-named", "h-unnamed"] })'))).toEqual([]);
  });

  test('are refused where what is asked for makes no sense', async () => {
    expect(await refused('(where: { actors: ["nobody"] })')).toEqual(['BAD_USER_INPUT', 'There is no actor nobody.']);
    expect(await refused('(where: { leastScore: 0 })')).toEqual([
      'BAD_USER_INPUT',
      'where.leastScore must be from 0.3 to 1.',
    ]);
    expect(await refused('(first: 0)')).toEqual(['BAD_USER_INPUT', 'first must be at least 1.']);
    expect(await refused('(after: "nonsense")')).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('is not a cursor of this API'),
    ]);
  });

  test('that were judged different are left out, in either order and under former ids; unsure ones show the judgement', async () => {
    const [[before]] = (await database.read('MATCH (set:ChangeSet) RETURN max(set.recordedAt)')) as [[string]];
    // The next change is recorded at a later instant.
    while (new Date().toISOString() <= before) await new Promise((resolve) => setTimeout(resolve, 2));
    await judge('b-acme', 'a-acme', 'DIFFERENT');
    await judge('e-works', 'f-bluebird', 'UNSURE');
    expect(named(await page())).toEqual(['a-acme d-other', 'c-acme b-acme', 'f-bluebird e-works']);
    const { actorMergeCandidates } = await say(
      '{ actorMergeCandidates(where: { actors: ["e-works"] }) { nodes { judgement { verdict reason author { name } } } } }',
    );
    expect(actorMergeCandidates).toEqual({
      nodes: [{ judgement: { verdict: 'UNSURE', reason: 'Looked at.', author: { name: 'Anonymous' } } }],
    });
    await say('mutation { mergeActors(keep: "a-acme", merge: "d-other", reason: "One.") { repeated } }');
    expect(named(await page())).toEqual(['c-acme b-acme', 'f-bluebird e-works']);
    await judge('c-acme', 'd-other', 'DIFFERENT');
    expect(named(await page('(where: { leastScore: 0.3, actors: ["d-other"] })'))).toEqual([]);
    const past = await page(`(asOf: "${before}")`);
    expect(named(past)).toHaveLength(4);
  });
});

/** Made-up companies, every tenth of them written in two ways. */
function companies(count: number): Record<string, unknown>[] {
  const syllables = ['ba', 'co', 'di', 'fu', 'ga', 'he', 'ji', 'ko', 'lu', 'ma', 'ne', 'pi', 'ro', 'su', 'ta', 've'];
  const word = (number: number): string =>
    [...number.toString(16).padStart(4, '0')].map((digit) => syllables[Number.parseInt(digit, 16)]).join('');
  return Array.from({ length: count }, (_, index) => {
    const name = `${word((index * 40_503) % 65_536)} ${word((index * 30_011) % 65_536)} Trading`;
    const twin = company(`twin-${index}`, `${name} Ltd`);
    return index % 10 === 0 ? [company(`company-${index}`, name), twin] : [company(`company-${index}`, name)];
  }).flat();
}

describe('a page of pairs', () => {
  test('finds what a comparison of all with all finds', async () => {
    database = await emptyDatabase();
    const records = companies(120).concat(
      Object.values(variants).flatMap((vary, index) => {
        const name = vary('Northern Bank of Commerce', chance(index));
        // A name in another script is found by a question in that script alone.
        return name === undefined || /[^ -~]/.test(name) ? [] : [company(`bank-${index}`, name)];
      }),
    );
    await loadRecords(database, records);
    const rows = await database.read(
      'MATCH (actor:Actor) RETURN actor {.*, key: actor.nameKey} ORDER BY actor.nameKey',
    );
    const parties = rows.map(([party]) => party as Party);
    const expected = parties.flatMap((one) =>
      pairsOf(
        one,
        parties.filter(({ id }) => id !== one.id),
        { leastScore: 0.8, isLookedAt: () => true },
      ).map(({ other }) => `${one.id} ${other.id}`),
    );
    expect(expected.length).toBeGreaterThan(12);
    expect(named({ nodes: await allPairs(50, '{ leastScore: 0.8 }') })).toEqual(expected);
  });

  test('costs what its actors cost, however many there are', async () => {
    const costs: number[] = [];
    for (const count of [400, 3_200]) {
      database = await emptyDatabase();
      await loadRecords(database, companies(count));
      await settle(database);
      costs.push(await cost());
    }
    const [few = 0, many = 0] = costs;
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThan(2 * few);
  });

  /** Database hits of all that is read for a page. */
  async function cost(): Promise<number> {
    const read: [string, Record<string, unknown>][] = [];
    const noting: Database = {
      ...database,
      read: (text, parameters = {}, limits = {}) => {
        read.push([text, parameters]);
        return database.read(text, parameters, limits);
      },
    };
    await page('(first: 20)', noting);
    let hits = 0;
    for (const [text, parameters] of read) hits += (await database.profile(text, parameters)).hits;
    return hits;
  }
});

const reason = fixtures === undefined ? ' (skipped: CLAIMGRAPH_FIXTURES does not name the folder of the lists)' : '';

(fixtures === undefined ? describe.skip : describe)(`pairs of parties of the sanctions lists${reason}`, () => {
  const huawei = fixtures === undefined ? [] : listedParties(fixtures).filter(({ name }) => /huawei/i.test(name));

  const tell = (line: string) => void process.stdout.write(`${line}\n`);
  const numbered = (record: Record<string, unknown>) => ({
    ...record,
    identifiers: [{ scheme: 'ofac', value: String(record.id) }],
  });

  test('hold those that are written in two ways, and of the others none that numbers of the list tell apart', async () => {
    database = await emptyDatabase();
    const all = fixtures === undefined ? [] : listedParties(fixtures);
    const parties = all.filter((_party, index) => index % 40 === 0);
    const copies = parties
      .filter((_party, index) => index % 3 === 0)
      .flatMap((party, index) => {
        const ways = [
          'order of words',
          'typing error',
          'two typing errors',
          'legal form',
          'joined words',
          'left out word',
        ];
        const name = variants[ways[index % ways.length] ?? '']?.(party.name, chance(index));
        return name === undefined ? [] : [{ ...recordOf({ ...party, name }, []), id: `copy-${party.id}` }];
      });
    await loadRecords(database, [...parties.map((party) => recordOf(party, party.aliases)), ...copies]);
    await settle(database);
    const ofCopies = (pair: string) => pair.includes('copy-');
    const isTrue = (pair: string) => /^(\d+) copy-\1$|^copy-(\d+) \2$/.test(pair);
    const unnumbered = named({ nodes: await allPairs(100) });
    await loadRecords(
      database,
      parties.map((party) => numbered(recordOf(party, party.aliases))),
    );
    await settle(database);
    const pairs = named({ nodes: await allPairs(100) });
    const found = pairs.filter(isTrue).length;
    tell(`${parties.length} parties of the lists, ${copies.length} of them a second time under another spelling:`);
    tell(
      `names alone: ${unnumbered.filter(isTrue).length} true pairs, ${unnumbered.filter((pair) => !isTrue(pair)).length} others`,
    );
    tell(`with the numbers of the list: ${found} true pairs, ${pairs.length - found} others`);
    expect(pairs.filter((pair) => !ofCopies(pair))).toEqual([]);
    expect(found / copies.length).toBeGreaterThan(0.9);
  });

  test('propose the two companies of which one bears an alias of the other, unless their numbers on the list tell them apart', async () => {
    database = await emptyDatabase();
    const aliases = huawei.map((party) => recordOf(party, party.aliases));
    await loadRecords(database, aliases);
    expect(named(await page()).map((pair) => pair.split(' ').sort().join(' '))).toContain('30947 32087');
    await loadRecords(database, aliases.map(numbered));
    expect(named(await page())).toEqual([]);
    expect(await say('{ one: actor(id: "30947") { id } other: actor(id: "32087") { id } }')).toEqual({
      one: { id: '30947' },
      other: { id: '32087' },
    });
  });
});
