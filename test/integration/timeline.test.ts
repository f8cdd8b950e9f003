import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { migrationFolder, readMigrations } from '../../src/neo4j/migration.ts';
import { answer, ask, hits } from '../ask.ts';
import { emptyDatabase, sampleDatabase, settle } from '../neo4j.ts';

interface Page {
  readonly timeline: {
    readonly totalCount: number;
    readonly nodes: { readonly id: string }[];
    readonly pageInfo: Readonly<Record<string, unknown>>;
  };
}

describe('the timeline of the sample', () => {
  let database: Database;
  const timeline = async (given: string, fields: string) =>
    (await answer<{ timeline: Record<string, unknown> }>(database, `{ timeline(${given}) { ${fields} } }`)).timeline;

  beforeAll(async () => {
    database = await sampleDatabase();
  });

  test('places what is dated closely and what is not, and says which is which', async () => {
    const fields = 'nodes { id kind on earliest latest precision isApproximate }';
    const month = { latest: '2020-05-31', on: '2020-05', precision: 'MONTH', isApproximate: false };
    const spring = { latest: '2020-06-30', on: '2020-05/2020-06', precision: 'YEAR', isApproximate: false };
    const entry = (id: string, kind: string, when: object) => ({ id, kind, earliest: '2020-05-01', ...when });
    expect(await timeline('where: {on: {certainly: "2020-05/2020-06"}}, first: 7', fields)).toEqual({
      nodes: [
        entry('ncsc-announces-probe', 'STATEMENT', spring),
        entry('ncsc-probe-announced', 'ACTION_EVENT', spring),
        entry('uk-government-announces-review', 'STATEMENT', spring),
        entry('uk-review-announced', 'ACTION_EVENT', spring),
        entry('us-announces-export-controls', 'STATEMENT', month),
        entry('us-controls-announced', 'ACTION_EVENT', month),
        entry('us-controls-in-force', 'ACTION_EVENT', month),
      ],
    });
    expect(await timeline('where: {action: {kind: {eq: REVIEW}}}, kinds: [ACTION_EVENT]', fields)).toMatchObject({
      nodes: [{}, { on: '2020-07~', isApproximate: true }],
    });
  });

  test('counts what has no earliest day, and does not place it', async () => {
    const where = 'where: {statement: {id: {in: ["us-accuses-huawei", "us-announces-export-controls"]}}}';
    expect(await timeline(`${where}, kinds: [STATEMENT]`, 'totalCount undatedCount bucketCount nodes { id }')).toEqual({
      totalCount: 1,
      undatedCount: 1,
      bucketCount: 1,
      nodes: [{ id: 'us-announces-export-controls' }],
    });
  });

  test('counts periods of the length asked for, and says how much may belong to later ones', async () => {
    const given = 'where: {by: {id: {eq: "ncsc"}}}, bucket: YEAR';
    const fields = 'buckets { period count statementCount actionEventCount publicationCount spreadCount }';
    expect(await timeline(given, fields)).toEqual({
      buckets: [
        { period: '2020', count: 5, statementCount: 2, actionEventCount: 2, publicationCount: 1, spreadCount: 0 },
      ],
    });
    const days = { statementCount: 1, actionEventCount: 1, publicationCount: 0 };
    expect(await timeline(given.replace('YEAR', 'DAY'), fields)).toEqual({
      buckets: [
        { period: '2020-05-01', count: 2, ...days, spreadCount: 2 },
        { period: '2020-06-01', count: 3, ...days, publicationCount: 1, spreadCount: 3 },
      ],
    });
  });

  test('gives periods in parts, and says how many there are', async () => {
    expect(await timeline('first: 1', 'bucketCount buckets(first: 2, after: "2020-01") { period }')).toEqual({
      bucketCount: 4,
      buckets: [{ period: '2020-05' }, { period: '2020-06' }],
    });
  });

  test('is about an actor through statements, actions that apply to it and documents that speak of it', async () => {
    const given = 'where: {about: {id: {eq: "united-states"}}}';
    expect(await timeline(given, 'nodes { item { __typename id } }')).toEqual({
      nodes: [
        { item: { __typename: 'Statement', id: 'narrator-notes-no-evidence' } },
        { item: { __typename: 'Statement', id: 'narrator-recalls-us-accusation' } },
        { item: { __typename: 'Statement', id: 'narrator-recalls-us-controls' } },
        { item: { __typename: 'Document', id: 'stockpile-article' } },
        { item: { __typename: 'Statement', id: 'zhang-opposes-us-actions' } },
      ],
    });
  });

  test('of an actor or a topic that does not exist is refused', async () => {
    for (const where of ['about: {id: {eq: "nobody"}}', 'topic: {id: {eq: "nobody"}}', 'by: {id: {eq: "5g"}}']) {
      const { result } = await ask(database, `{ timeline(where: {${where}}) { totalCount } }`);
      expect(result.errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
      expect(result.errors?.[0]?.message).toMatch(/no (Actor|Topic) has the id "(nobody|5g)"\.$/);
    }
  });

  test.each([
    'first: 20',
    'where: {about: {id: {eq: "huawei"}}}',
    'where: {topic: {id: {eq: "5g"}}}, kinds: [STATEMENT]',
  ])('is read page by page, forward and backward: %s', async (given) => {
    const head = given.startsWith('first') ? '' : `${given}, `;
    const all = await answer<Page>(database, `{ timeline(${head}first: 1000) { totalCount nodes { id } } }`);
    const ids = all.timeline.nodes.map(({ id }) => id);
    expect(all.timeline.totalCount).toBe(ids.length);
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
        timeline(${head}first: $first, after: $after, last: $last, before: $before) {
          totalCount nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
        }
      }`;
    for (const [size, cursor, more, end] of [
      ['first', 'after', 'hasNextPage', 'endCursor'],
      ['last', 'before', 'hasPreviousPage', 'startCursor'],
    ] as const) {
      const pages: string[][] = [];
      let variables: Record<string, unknown> = { [size]: 7 };
      for (let again = true; again; ) {
        const { timeline: page } = await answer<Page>(database, query, variables);
        expect(page.totalCount).toBe(ids.length);
        pages.push(page.nodes.map(({ id }) => id));
        again = page.pageInfo[more] === true;
        variables = { [size]: 7, [cursor]: page.pageInfo[end] };
      }
      expect((size === 'last' ? pages.toReversed() : pages).flat()).toEqual(ids);
    }
  });
});

describe('a page of a timeline costs the page', () => {
  let database: Database;
  const count = 2_000;
  const page = '{ nodes { id kind on } pageInfo { hasNextPage endCursor } }';
  const day = (index: number) => new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);

  beforeAll(async () => {
    database = await emptyDatabase();
    const statement = (_: unknown, index: number) => ({
      type: 'Statement',
      id: `statement-${index}`,
      text: 'Something is said.',
      form: 'PARAPHRASE',
      speechAct: 'ASSERT',
      saidOn: day(index),
      assertedBy: [{ node: 'hub' }],
      about: [{ node: 'hub', stance: 'CRITICAL' }],
      foundIn: [{ node: `document-${index}` }],
      topics: [{ node: 'topic' }],
    });
    const document = (_: unknown, index: number) => ({
      type: 'Document',
      id: `document-${index}`,
      kind: 'ARTICLE',
      title: 'An article',
      publishedOn: day(index),
      publishedBy: [{ node: 'hub' }],
    });
    const action = (_: unknown, index: number) => ({
      type: 'RegulatoryAction',
      id: `action-${index}`,
      kind: 'BAN',
      title: 'A ban',
      issuedBy: [{ node: 'regulator', role: 'ISSUER' }],
      events: [{ id: `event-${index}`, kind: 'ANNOUNCED', on: day(index) }],
    });
    const list = <Row>(length: number, row: (_: unknown, index: number) => Row) => Array.from({ length }, row);
    await loadRecords(database, [
      { type: 'Organisation', id: 'hub', name: 'Hub', kind: 'COMPANY' },
      { type: 'Organisation', id: 'regulator', name: 'Regulator', kind: 'REGULATOR' },
      { type: 'Topic', id: 'topic', name: 'Topic' },
      ...list(count, document),
      ...list(count, action),
      ...list(count, statement),
    ]);
    await settle(database);
  });

  test.each([
    ['of everything', 'first: 10'],
    ['by a busy speaker and publisher', 'first: 10, where: {by: {id: {eq: "hub"}}}'],
    ['about a busy actor, publications aside', 'first: 10, kinds: [STATEMENT], where: {about: {id: {eq: "hub"}}}'],
    ['on a busy topic', 'first: 10, kinds: [STATEMENT], where: {topic: {id: {eq: "topic"}}}'],
  ])('%s, wherever it stands', async (_name, given) => {
    const far = await answer<Page>(database, `{ timeline(${given.replace('10', '500')}) ${page} }`);
    const after = `, after: "${far.timeline.pageInfo.endCursor}"`;
    expect(await hits(database, `{ timeline(${given}) ${page} }`)).toBeLessThan(count / 2);
    expect(await hits(database, `{ timeline(${given}${after}) ${page} }`)).toBeLessThan(count / 2);
    expect(await hits(database, `{ timeline(${given.replace('first', 'last')}) ${page} }`)).toBeLessThan(count / 2);
  });

  test('and the number of all entries comes from the count store', async () => {
    const query = '{ timeline { totalCount } }';
    expect(await answer(database, query)).toEqual({ timeline: { totalCount: 3 * count } });
    expect(await hits(database, query)).toBeLessThan(20);
    expect(await hits(database, '{ timeline { undatedCount } }')).toBeLessThan(20);
  });
});

test('events recorded before they had a key get one', async () => {
  const database = await emptyDatabase();
  const event = { id: 'due', kind: 'DECISION_DUE', on: '2020-07~' };
  await loadRecords(database, [
    {
      type: 'RegulatoryAction',
      id: 'review',
      kind: 'REVIEW',
      title: 'A review',
      events: [event, { id: 'begun', kind: 'ANNOUNCED' }],
    },
  ]);
  const keys = 'MATCH (event:ActionEvent) RETURN event.id, event.onKey ORDER BY event.id';
  const before = await database.read(keys);
  await database.write((run) => run('MATCH (event:ActionEvent) REMOVE event.onKey'));
  const migration = (await readMigrations(migrationFolder)).find(({ name }) => name === '008-event-keys');
  for (const text of migration?.statements ?? []) await database.write((run) => run(text));
  expect(await database.read(keys)).toEqual(before);
  expect(before).toEqual([
    ['begun', '0000-00-00\tbegun'],
    ['due', '2020-07-01\tdue'],
  ]);
});
