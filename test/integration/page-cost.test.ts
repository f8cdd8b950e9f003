import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer, ask, hits } from '../ask.ts';
import { emptyDatabase, settle } from '../neo4j.ts';

const hubStatements = 3_000;
const quietStatements = 30;
/** Of the statements about the hub 30 accuse it. */
const accusedEvery = 100;

/** One hub and one quiet node of every kind whose pages are asked, with the same kind of statements around them. */
function* story(): Generator<Record<string, unknown>> {
  for (const id of ['hub', 'quiet']) {
    yield { type: 'Organisation', id, name: id, kind: 'COMPANY' };
    yield { type: 'Topic', id: `${id}-topic`, name: `${id} topic` };
    yield { type: 'Claim', id: `${id}-claim`, text: `${id} did it.` };
    yield { type: 'Document', id: `${id}-document`, title: `${id} document`, kind: 'ARTICLE' };
  }
  for (let index = 0; index < hubStatements + quietStatements; index += 1) {
    const id = index < hubStatements ? 'hub' : 'quiet';
    const day = new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);
    yield {
      type: 'Statement',
      id: `statement-${index}`,
      text: `Statement ${index}`,
      form: 'PARAPHRASE',
      speechAct: index % accusedEvery === 0 ? 'ACCUSE' : 'ASSERT',
      saidOn: day,
      assertedBy: [{ node: id }],
      about: [{ node: id, stance: 'CRITICAL' }],
      expresses: [{ node: `${id}-claim`, polarity: 'AFFIRMS' }],
      foundIn: [{ node: `${id}-document` }],
      topics: [{ node: `${id}-topic` }],
    };
  }
}

const page =
  '(first: $first, after: $after) { edges { cursor node { id text assertedBy { node { name } } } } pageInfo { endCursor } }';
const variables = '($id: ID!, $first: Int, $after: String)';

/** Ways to a page of statements about, by, in, on and for something: each with what to ask it of. */
const ways: [name: string, query: string, suffix: string][] = [
  ['about an actor', `query ${variables} { actor(id: $id) { page: statementsAbout${page} } }`, ''],
  ['made by an actor', `query ${variables} { actor(id: $id) { page: statementsMade${page} } }`, ''],
  ['that make a claim', `query ${variables} { claim(id: $id) { page: statements${page} } }`, '-claim'],
  ['in a document', `query ${variables} { document(id: $id) { page: statements${page} } }`, '-document'],
  ['on a topic', `query ${variables} { topic(id: $id) { page: statements${page} } }`, '-topic'],
  ...['about', 'assertedBy', 'claim', 'foundIn', 'topic'].map((field): [string, string, string] => [
    `of a list where ${field}`,
    `query ${variables} { page: statements${page.replace('(', `(where: {${field}: {id: {eq: $id}}}, `)} }`,
    { claim: '-claim', foundIn: '-document', topic: '-topic' }[field] ?? '',
  ]),
];

interface Page {
  readonly edges: { readonly node: { readonly id: string } }[];
  readonly nodes: { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string };
}

const pageOf = (data: unknown): Page => {
  const [root] = Object.values(data as Record<string, unknown>);
  return ((root as { page?: Page }).page ?? root) as Page;
};

describe('a page of 10 statements', () => {
  let database: Database;

  beforeAll(async () => {
    database = await emptyDatabase();
    await loadRecords(database, story());
    await settle(database);
  });

  // Twice, because the planner may choose anew as its statistics change; the degree would be a hundred times as much.
  test.each(ways)('%s costs the page, not the degree', async (_name, query, suffix) => {
    const quiet = await hits(database, query, { id: `quiet${suffix}`, first: 10 });
    const first = await hits(database, query, { id: `hub${suffix}`, first: 10 });
    const deep = pageOf(await answer(database, query, { id: `hub${suffix}`, first: 1_000 })).pageInfo.endCursor;
    const later = await hits(database, query, { id: `hub${suffix}`, first: 10, after: deep });
    expect(first).toBeLessThanOrEqual(quiet * 2);
    expect(later).toBeLessThanOrEqual(quiet * 2);
  });

  test.each(ways)('%s follows the one before', async (_name, query, suffix) => {
    const all = pageOf(await answer(database, query, { id: `hub${suffix}`, first: 25 }));
    const head = pageOf(await answer(database, query, { id: `hub${suffix}`, first: 10 }));
    const next = pageOf(
      await answer(database, query, { id: `hub${suffix}`, first: 15, after: head.pageInfo.endCursor }),
    );
    expect([...head.edges, ...next.edges]).toEqual(all.edges);
    expect(all.edges[0]?.node.id).toBe(`statement-${hubStatements - 1}`);
  });

  test('of all statements is read in order, and their number comes from the count store', async () => {
    expect(await hits(database, '{ statements(first: 10) { nodes { id text } } }')).toBeLessThan(60);
    expect(await hits(database, '{ statements { totalCount } }')).toBe(1);
  });

  test.each([
    'query ($ids: [ID!]!) { statements(where: { id: { in: $ids } }) { totalCount nodes { id text } } }',
    'query ($ids: [ID!]!) { statements(where: { id: { in: $ids } }, orderBy: RECORDED_AT_ASC) { totalCount nodes { id } } }',
    'query ($ids: [ID!]!) { assertions(where: { id: { in: $ids } }, groupBy: [SPEAKER]) { nodes { id } } }',
    'query ($ids: [ID!]!) { facets(where: { id: { in: $ids } }, fields: [SPEAKER]) { values { count } } }',
  ])('of statements that are named reads these alone: %s', async (query) => {
    expect(await hits(database, query, { ids: ['statement-7', 'statement-1500', 'statement-3010'] })).toBeLessThan(100);
  });

  test.each([
    'actor(id: "hub") { page: statementsAbout(where: {saidOn: {certainly: "2010-06"}}, first: 10) { totalCount nodes { id } } }',
    'claim(id: "hub-claim") { page: statements(where: {saidOn: {certainly: "2010-06"}}, first: 10) { totalCount nodes { id } } }',
    'actor(id: "hub") { page: statementsAbout(where: {saidOn: {possibly: "2010-06"}}, first: 10) { nodes { id } } }',
    'statements(where: {about: {id: {eq: "hub"}}, saidOn: {certainly: "2010-06"}}, first: 10) { totalCount nodes { id } }',
    'statements(where: {and: [{saidOn: {certainly: "2010-06"}}]}, first: 10) { totalCount nodes { id } }',
    'assertions(where: {about: {id: {eq: "hub"}}, saidOn: {certainly: "2010-06"}}, groupBy: [ACT]) { nodes { statementCount } }',
    'facets(where: {about: {id: {eq: "hub"}}, saidOn: {certainly: "2010-06"}}, fields: [SPEAKER]) { values { count } }',
    'timeline(where: {by: {id: {eq: "hub"}}, on: {certainly: "2010-06"}}, first: 10) { nodes { id } }',
  ])('of a month long ago reads that month alone: %s', async (field) => {
    expect(await hits(database, `{ ${field} }`)).toBeLessThan(1_500);
  });

  test.each(['certainly', 'possibly'])('%s of a month is what was said in it, newest first', async (overlap) => {
    const query = `{ actor(id: "hub") { page: statementsAbout(where: {saidOn: {${overlap}: "2010-06"}}, first: 100) { totalCount nodes { id } } } }`;
    const days = Array.from({ length: 30 }, (_, index) => ({ id: `statement-${180 - index}` }));
    expect(await answer(database, query)).toEqual({ actor: { page: { totalCount: 30, nodes: days } } });
  });

  test('says how many there are without reading them', async () => {
    const query =
      'query ($id: ID!) { actor(id: $id) { statementsMade { totalCount } statementsAbout { totalCount } } }';
    expect(await answer(database, query, { id: 'hub' })).toEqual({
      actor: { statementsMade: { totalCount: hubStatements }, statementsAbout: { totalCount: hubStatements } },
    });
    expect(await hits(database, query, { id: 'hub' })).toBeLessThan(15);
  });

  test.each(['ACT', 'TARGET', 'MONTH'])(
    'and a roll-up of all of them by %s holds them in memory once, not once for each',
    async (dimension) => {
      const counts = 'statementCount documentCount originCount firstOn lastOn examples(first: 3) { id }';
      const query = `query ($id: ID!) { assertions(where: {about: {id: {eq: $id}}}, groupBy: [${dimension}]) { totalCount nodes { ${counts} } } }`;
      const { statements } = await ask(database, query, { id: 'hub' });
      const [{ text, parameters } = { text: '', parameters: {} }] = statements;
      const { memory } = await database.profile(text, parameters);
      expect(memory).toBeGreaterThan(0);
      expect(memory).toBeLessThan(4_000_000);
    },
  );

  describe('of one speech act', () => {
    const list = '{ totalCount nodes { id } pageInfo { endCursor hasNextPage } }';
    const nested = `query ($id: ID!, $act: SpeechActFilter!, $after: String) { actor(id: $id) { page: statementsAbout(where: {speechAct: $act}, first: 20, after: $after) ${list} } }`;
    const root = `query ($id: ID!, $act: SpeechActFilter!, $after: String) { page: statements(where: {about: {id: {eq: $id}}, speechAct: $act}, first: 20, after: $after) ${list} }`;
    const accusing = Array.from(
      { length: hubStatements / accusedEvery },
      (_, place) => `statement-${place * accusedEvery}`,
    );

    test.each([
      ['of an actor', nested],
      ['of a list', root],
    ])('%s costs what does it, and is the whole', async (_name, query) => {
      expect(await hits(database, query, { id: 'hub', act: { eq: 'ACCUSE' } })).toBeLessThan(400);
      for (const act of [{ eq: 'ACCUSE' }, { in: ['ACCUSE'] }, { in: ['ACCUSE', 'WARN'] }]) {
        const page = pageOf(await answer(database, query, { id: 'hub', act }));
        const rest = pageOf(await answer(database, query, { id: 'hub', act, after: page.pageInfo.endCursor }));
        expect([page, rest]).toMatchObject([
          { totalCount: accusing.length, pageInfo: { hasNextPage: true } },
          { totalCount: accusing.length, pageInfo: { hasNextPage: false } },
        ]);
        expect([page, rest].flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual([...accusing].reverse());
      }
    });

    test('follows a statement whose act is put right', async () => {
      const [record] = [...story()].filter(({ id }) => id === 'statement-7');
      await loadRecords(database, [{ ...record, speechAct: 'WARN' }]);
      const ids = async (act: string) =>
        pageOf(await answer(database, nested, { id: 'hub', act: { eq: act } })).nodes.map(({ id }) => id);
      expect(await ids('WARN')).toEqual(['statement-7']);
      await loadRecords(database, [{ ...record, speechAct: 'DENY' }]);
      expect([await ids('WARN'), await ids('DENY')]).toEqual([[], ['statement-7']]);
    });
  });
});
