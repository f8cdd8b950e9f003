import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer, ask, hits } from '../ask.ts';
import { emptyDatabase, sampleDatabase, settle } from '../neo4j.ts';

describe('disputed claims of the story', () => {
  let database: Database;

  beforeAll(async () => {
    database = await sampleDatabase();
  });

  const query = `query ($where: ClaimWhere, $first: Int, $after: String) {
    disputedClaims(where: $where, first: $first, after: $after) {
      totalCount
      nodes {
        id
        sides { polarity statements { nodes { id } } }
        contradictions {
          relation voiced claim { id }
          side { polarity statements { totalCount } } otherSide { polarity statements { nodes { id } } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

  const contradiction = (claim: string, statement: string) => ({
    relation: 'CONTRADICTS',
    voiced: true,
    claim: { id: claim },
    side: { polarity: 'AFFIRMS', statements: { totalCount: 1 } },
    otherSide: { polarity: 'AFFIRMS', statements: { nodes: [{ id: statement }] } },
  });
  const side = (polarity: string, id: string) => ({ polarity, statements: { nodes: [{ id }] } });

  const practices = {
    id: 'huawei-unacceptable-practices',
    sides: [side('AFFIRMS', 'schmidt-accuses-huawei')],
    contradictions: [contradiction('huawei-independent-of-governments', 'zhang-says-huawei-independent')],
  };
  const independent = {
    id: 'huawei-independent-of-governments',
    sides: [side('AFFIRMS', 'zhang-says-huawei-independent')],
    contradictions: [contradiction('huawei-unacceptable-practices', 'schmidt-accuses-huawei')],
  };
  const threat = {
    id: 'huawei-is-national-security-threat',
    sides: [side('AFFIRMS', 'us-accuses-huawei'), side('DENIES', 'huawei-denies-threat')],
    contradictions: [],
  };

  test('are one that is denied and two that contradict each other, undated ones last', async () => {
    const { result, statements } = await ask(database, query);
    expect(result).toEqual({
      data: {
        disputedClaims: {
          totalCount: 3,
          nodes: [independent, practices, threat],
          pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
        },
      },
    });
    expect(statements).toHaveLength(1);
  });

  test('are filtered as claims are, and unknown ids are errors', async () => {
    expect(await answer(database, query, { where: { topic: { id: { eq: 'state-influence' } } } })).toMatchObject({
      disputedClaims: { totalCount: 1, nodes: [independent] },
    });
    const { result } = await ask(database, query, { where: { about: { id: { eq: 'nobody' } } } });
    expect(result.errors?.map(({ message }) => message)).toEqual([
      'The filter names what does not exist: no node has the id "nobody".',
    ]);
  });

  test('page by cursor, and a cursor of another list is refused', async () => {
    const first = await answer<{ disputedClaims: { pageInfo: { endCursor: string } } }>(database, query, { first: 2 });
    expect(first).toMatchObject({
      disputedClaims: { nodes: [independent, practices], pageInfo: { hasNextPage: true } },
    });
    const after = first.disputedClaims.pageInfo.endCursor;
    expect(await answer(database, query, { after })).toMatchObject({ disputedClaims: { nodes: [threat] } });
    const { result } = await ask(database, 'query ($after: String) { claims(after: $after) { totalCount } }', {
      after,
    });
    expect(result.errors?.[0]?.message).toMatch(/belongs to another list or order/);
  });

  test('an entailed claim that nobody denies is no dispute', async () => {
    expect(
      await answer(
        database,
        `{ claim(id: "huawei-share-capped-at-35-percent") {
          contradictions { id relation voiced claim { id } side { id polarity } otherSide { id polarity statements { nodes { id } } } }
        } }`,
      ),
    ).toEqual({
      claim: {
        contradictions: [
          {
            id: 'huawei-share-capped-at-35-percent:ENTAILS:huawei-may-supply-uk-5g',
            relation: 'ENTAILS',
            voiced: false,
            claim: { id: 'huawei-may-supply-uk-5g' },
            side: { id: 'huawei-share-capped-at-35-percent:AFFIRMS', polarity: 'AFFIRMS' },
            otherSide: { id: 'huawei-may-supply-uk-5g:DENIES', polarity: 'DENIES', statements: { nodes: [] } },
          },
        ],
      },
    });
  });
});

const polarities = ['AFFIRMS', 'DENIES', 'QUESTIONS'] as const;
interface Voice {
  readonly id: string;
  readonly claim: number;
  readonly polarity: (typeof polarities)[number];
  readonly day: number | undefined;
}
interface Link {
  readonly from: number;
  readonly to: number;
  readonly type: 'contradicts' | 'entails';
}

const claimCount = 24;
const dayOf = (day: number): string => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
const claimId = (number: number): string => `claim-${String(number).padStart(2, '0')}`;

const speaker = { type: 'Organisation', id: 'speaker', name: 'Speaker', kind: 'OTHER' };

/** Claims in two topics, voices for and against them, and links between them: the same ones every time. */
function randomStory(): { voices: readonly Voice[]; links: readonly Link[] } {
  const claim = fc.nat(claimCount - 1);
  const voice = fc.record({
    claim,
    polarity: fc.constantFrom(...polarities, 'AFFIRMS' as const),
    day: fc.option(fc.nat(300), { nil: undefined, freq: 5 }),
  });
  const link = fc.record({ from: claim, to: claim, type: fc.constantFrom('contradicts' as const, 'entails' as const) });
  const [voices, links] = fc.sample(
    fc.tuple(
      fc.array(voice, { minLength: 40, maxLength: 40 }),
      fc.uniqueArray(link, { minLength: 14, maxLength: 14, selector: ({ from, to, type }) => `${from} ${type} ${to}` }),
    ),
    { seed: 5, numRuns: 1 },
  )[0] as [Omit<Voice, 'id'>[], Link[]];
  return {
    voices: voices.map((voice, index) => ({ id: `voice-${index}`, ...voice })),
    links: links.filter(({ from, to }) => from !== to),
  };
}

const story = randomStory();

function* records(): Generator<Record<string, unknown>> {
  yield speaker;
  yield { type: 'Topic', id: 'topic-0', name: 'Even' };
  yield { type: 'Topic', id: 'topic-1', name: 'Odd' };
  for (let number = 0; number < claimCount; number += 1) {
    const to = (type: Link['type']) =>
      story.links
        .filter((link) => link.from === number && link.type === type)
        .map((link) => ({ node: claimId(link.to) }));
    yield {
      type: 'Claim',
      id: claimId(number),
      text: `Claim ${number}`,
      topics: [{ node: `topic-${number % 2}` }],
      contradicts: to('contradicts'),
      entails: to('entails'),
    };
  }
  for (const { id, claim, polarity, day } of story.voices) {
    yield {
      type: 'Statement',
      id,
      text: id,
      form: 'PARAPHRASE',
      speechAct: 'ASSERT',
      assertedBy: [{ node: 'speaker' }],
      ...(day === undefined ? {} : { saidOn: dayOf(day) }),
      expresses: [{ node: claimId(claim), polarity }],
    };
  }
}

const keyOf = ({ id, day }: Voice): string => `${day === undefined ? '0000-00-00' : dayOf(day)}\t${id}`;

/** The latest word on a side; undefined where nobody takes it. */
function latest(claim: number, polarity: Voice['polarity']): string | undefined {
  const keys = story.voices.filter((voice) => voice.claim === claim && voice.polarity === polarity).map(keyOf);
  return keys.sort().at(-1);
}

/** Every pair of opposite sides that the claim is in, as the definition says. */
function oppositions(claim: number): [own: string | undefined, opposite: string | undefined][] {
  const linked = story.links.flatMap(({ from, to, type }): [string | undefined, string | undefined][] => {
    if (from !== claim && to !== claim) return [];
    const other = from === claim ? to : from;
    if (type === 'contradicts') return [[latest(claim, 'AFFIRMS'), latest(other, 'AFFIRMS')]];
    return from === claim
      ? [[latest(claim, 'AFFIRMS'), latest(other, 'DENIES')]]
      : [[latest(claim, 'DENIES'), latest(other, 'AFFIRMS')]];
  });
  const [affirmed, denied] = [latest(claim, 'AFFIRMS'), latest(claim, 'DENIES')];
  return [[affirmed, denied], [denied, affirmed], ...linked];
}

function naive(keep: (claim: number) => boolean): string[] {
  const found: { id: string; key: string }[] = [];
  for (let claim = 0; claim < claimCount; claim += 1) {
    const open = oppositions(claim).filter(([own, opposite]) => own !== undefined && opposite !== undefined);
    const last = open
      .map(([own]) => own)
      .sort()
      .at(-1);
    if (last !== undefined && keep(claim)) found.push({ id: claimId(claim), key: `${last}\t${claimId(claim)}` });
  }
  return found.sort((one, other) => (one.key < other.key ? 1 : -1)).map(({ id }) => id);
}

describe('disputed claims of a random story', () => {
  let database: Database;

  beforeAll(async () => {
    database = await emptyDatabase();
    await loadRecords(database, records());
    await settle(database);
  });

  const query = `query ($where: ClaimWhere, $first: Int, $last: Int, $after: String, $before: String) {
    disputedClaims(where: $where, first: $first, last: $last, after: $after, before: $before) {
      totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage }
    }
  }`;
  type Answer = { disputedClaims: { totalCount: number; nodes: { id: string }[]; edges: { cursor: string }[] } };
  interface Contradiction {
    readonly relation: 'CONTRADICTS' | 'ENTAILS' | 'ENTAILED_BY';
    readonly voiced: boolean;
    readonly claim: { readonly id: string };
  }
  const idsOf = ({ disputedClaims }: Answer): string[] => disputedClaims.nodes.map(({ id }) => id);

  test('are those the definition names, newest first, whatever the filter', async () => {
    const topic = (number: number) => ({ topic: { id: { eq: `topic-${number}` } } });
    const filters: [where: object | undefined, keep: (claim: number) => boolean][] = [
      [undefined, () => true],
      [topic(0), (claim) => claim % 2 === 0],
      [{ not: topic(1) }, (claim) => claim % 2 === 0],
      [{ or: [topic(1), { text: { eq: 'Claim 2' } }] }, (claim) => claim % 2 === 1 || claim === 2],
    ];
    expect(naive(() => true).length).toBeGreaterThan(10);
    expect(naive(() => true).length).toBeLessThan(claimCount);
    for (const [where, keep] of filters) {
      const found = await answer<Answer>(database, query, { where });
      expect(idsOf(found)).toEqual(naive(keep));
      expect(found.disputedClaims.totalCount).toBe(naive(keep).length);
    }
  });

  test('are the same in pages of any size, forward and backward', async () => {
    const all = naive(() => true);
    const whole = await answer<Answer>(database, query, {});
    await fc.assert(
      fc.asyncProperty(fc.nat(all.length - 1), fc.integer({ min: 1, max: 8 }), async (place, size) => {
        const cursor = whole.disputedClaims.edges[place]?.cursor;
        const next = await answer<Answer>(database, query, { first: size, after: cursor });
        expect(idsOf(next)).toEqual(all.slice(place + 1, place + 1 + size));
        const previous = await answer<Answer>(database, query, { last: size, before: cursor });
        expect(idsOf(previous)).toEqual(all.slice(Math.max(0, place - size), place));
      }),
      { numRuns: 12 },
    );
  });

  test('carry the same contradictions from both ends', async () => {
    const { claims } = await answer<{ claims: { nodes: { id: string; contradictions: Contradiction[] }[] } }>(
      database,
      '{ claims(first: 100) { nodes { id contradictions { relation voiced claim { id } } } } }',
    );
    const mirror = { CONTRADICTS: 'CONTRADICTS', ENTAILS: 'ENTAILED_BY', ENTAILED_BY: 'ENTAILS' };
    const seen = claims.nodes.flatMap(({ id, contradictions }) =>
      contradictions.map(({ relation, voiced, claim }) => [id, relation, claim.id, voiced].join(' ')),
    );
    const mirrored = claims.nodes.flatMap(({ id, contradictions }) =>
      contradictions.map(({ relation, voiced, claim }) => [claim.id, mirror[relation], id, voiced].join(' ')),
    );
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.sort()).toEqual(mirrored.sort());
  });
});

describe('what a dispute costs', () => {
  let database: Database;
  const crowd = 2_000;

  beforeAll(async () => {
    database = await emptyDatabase();
    const claims = ['busy', 'quiet', 'late'].map((id) => ({ type: 'Claim', id, text: `${id} claim` }));
    const statement = (id: string, claim: string, polarity: string, day: number) => ({
      type: 'Statement',
      id,
      text: id,
      form: 'PARAPHRASE',
      speechAct: 'ASSERT',
      assertedBy: [{ node: 'speaker' }],
      saidOn: dayOf(day),
      expresses: [{ node: claim, polarity }],
    });
    const voices = Array.from({ length: crowd }, (_, index) => statement(`for-${index}`, 'busy', 'AFFIRMS', index));
    await loadRecords(database, [
      speaker,
      ...claims,
      ...voices,
      statement('against', 'busy', 'DENIES', 3),
      statement('yes', 'late', 'AFFIRMS', crowd + 3),
      statement('no', 'late', 'DENIES', crowd + 4),
      statement('pro', 'quiet', 'AFFIRMS', crowd + 1),
      statement('contra', 'quiet', 'DENIES', crowd + 2),
    ]);
    await settle(database);
  });

  test('is the page, of all claims too, however many statements nobody opposes', async () => {
    const all = '{ disputedClaims { nodes { id } } }';
    expect(await answer(database, all)).toEqual({
      disputedClaims: { nodes: [{ id: 'late' }, { id: 'quiet' }, { id: 'busy' }] },
    });
    expect(await hits(database, '{ disputedClaims(first: 1) { nodes { id } } }')).toBeLessThan(100);
  });

  test('is the page, however many stand on one side', async () => {
    const query = `query ($text: String) { disputedClaims(where: {text: {eq: $text}}) {
      nodes { id sides { polarity statements(first: 1) { nodes { id saidOn } } } } } }`;
    const quiet = await hits(database, query, { text: 'quiet claim' });
    const busy = await hits(database, query, { text: 'busy claim' });
    expect(busy).toBeLessThan(quiet * 1.5);
    expect(await answer(database, query, { text: 'busy claim' })).toEqual({
      disputedClaims: {
        nodes: [
          {
            id: 'busy',
            sides: [
              { polarity: 'AFFIRMS', statements: { nodes: [{ id: `for-${crowd - 1}`, saidOn: dayOf(crowd - 1) }] } },
              { polarity: 'DENIES', statements: { nodes: [{ id: 'against', saidOn: dayOf(3) }] } },
            ],
          },
        ],
      },
    });
  });
});
