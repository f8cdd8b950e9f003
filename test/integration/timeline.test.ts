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
  /** Documents that nothing is said in, among the others. */
  const silent = 3_500;
  /** What is said about the late actor comes after all others but the last page of the hub. */
  const lateCount = 300;
  const lateFrom = 7_000;
  const hubDay = (index: number) => day(index < count - 20 ? index : 2 * lateFrom + index);

  beforeAll(async () => {
    database = await emptyDatabase();
    const statement = (_: unknown, index: number) => ({
      type: 'Statement',
      id: `statement-${index}`,
      text: 'Something is said.',
      form: 'PARAPHRASE',
      speechAct: 'ASSERT',
      saidOn: hubDay(index),
      assertedBy: [{ node: 'hub' }],
      about: [{ node: 'hub', stance: 'CRITICAL' }],
      foundIn: [{ node: `document-${index}` }],
      topics: [{ node: 'topic' }],
    });
    const statementOnLate = (_: unknown, index: number) => ({
      ...statement(_, count + index),
      saidOn: day(lateFrom + index),
      assertedBy: [{ node: 'late' }],
      about: [{ node: 'late' }],
      topics: [],
      foundIn: [{ node: `late-${index}` }],
    });
    const document = (name: string, dayOf: (index: number) => string) => (_: unknown, index: number) => ({
      type: 'Document',
      id: `${name}-${index}`,
      kind: 'ARTICLE',
      title: 'An article',
      publishedOn: dayOf(index),
      publishedBy: [{ node: 'hub' }],
      topics: name === 'document' ? [{ node: 'topic' }] : [],
    });
    const action = (_: unknown, index: number) => ({
      type: 'RegulatoryAction',
      id: `action-${index}`,
      kind: 'BAN',
      title: 'A ban',
      issuedBy: [{ node: 'regulator', role: 'ISSUER' }],
      appliesTo: [{ node: 'hub' }],
      topics: [{ node: 'topic' }],
      events: [{ id: `event-${index}`, kind: 'ANNOUNCED', on: day(index) }],
    });
    const list = <Row>(length: number, row: (_: unknown, index: number) => Row) => Array.from({ length }, row);
    await loadRecords(database, [
      { type: 'Organisation', id: 'hub', name: 'Hub', kind: 'COMPANY' },
      { type: 'Organisation', id: 'regulator', name: 'Regulator', kind: 'REGULATOR' },
      { type: 'Organisation', id: 'late', name: 'Late', kind: 'COMPANY' },
      { type: 'Topic', id: 'topic', name: 'Topic' },
      ...list(count, document('document', hubDay)),
      ...list(
        silent,
        document('silent', (index) => day(index % count)),
      ),
      ...list(
        lateCount,
        document('late', (index) => day(lateFrom + index)),
      ),
      ...list(count, action),
      ...list(count, statement),
      ...list(lateCount, statementOnLate),
    ]);
    await settle(database);
  });

  test.each([
    ['of everything', 'first: 10'],
    ['by a busy speaker and publisher', 'first: 10, where: {by: {id: {eq: "hub"}}}'],
    ['about a busy actor', 'first: 10, where: {about: {id: {eq: "hub"}}}'],
    ['about a busy organisation', 'first: 10, where: {about: {id: {eq: "hub"}, type: {eq: ORGANISATION}}}'],
    ['by a busy regulator', 'first: 10, where: {by: {id: {eq: "regulator"}}}'],
    ['on a busy topic', 'first: 10, where: {topic: {id: {eq: "topic"}}}', 2 * count],
  ])('%s, wherever it stands', async (_name, given, most = count) => {
    const far = await answer<Page>(database, `{ timeline(${given.replace('10', '500')}) ${page} }`);
    const after = `, after: "${far.timeline.pageInfo.endCursor}"`;
    expect(await hits(database, `{ timeline(${given}) ${page} }`)).toBeLessThan(most);
    expect(await hits(database, `{ timeline(${given}${after}) ${page} }`)).toBeLessThan(most);
    expect(await hits(database, `{ timeline(${given.replace('first', 'last')}) ${page} }`)).toBeLessThan(most);
  });

  test('and the number of all entries comes from the count store', async () => {
    const query = '{ timeline { totalCount } }';
    expect(await answer(database, query)).toEqual({ timeline: { totalCount: 3 * count + silent + 2 * lateCount } });
    expect(await hits(database, query)).toBeLessThan(20);
    expect(await hits(database, '{ timeline { undatedCount } }')).toBeLessThan(20);
  });

  const publications = (actor: string, more = 'first: 10') =>
    `{ timeline(${more}, kinds: [PUBLICATION], where: {about: {id: {eq: "${actor}"}}}) ${page} }`;
  const ids = (name: string, from: number, length = 10) =>
    Array.from({ length }, (_, index) => ({ id: `${name}-${from + index}` }));

  test('and is whole where what is sought comes after thousands of others, or is at an end', async () => {
    const pages = [
      [publications('late'), ids('late', 0)],
      [publications('late', 'last: 10'), ids('late', lateCount - 10)],
      [publications('hub', 'last: 10'), ids('document', count - 10)],
    ] as const;
    for (const [query, nodes] of pages) expect(await answer(database, query)).toMatchObject({ timeline: { nodes } });
    const { timeline: far } = await answer<Page>(database, publications('late', 'first: 295'));
    const rest = publications('late', `first: 10, after: "${far.pageInfo.endCursor}"`);
    expect(await answer(database, rest)).toEqual({
      timeline: {
        nodes: ids('late', 295, 5).map((node) => expect.objectContaining(node)),
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      },
    });
  });

  test('so that it is refused only where it has to be read whole', async () => {
    const asked = (query: string) => ask(database, query, {}, 100);
    expect((await asked(publications('hub'))).result).toMatchObject({
      data: { timeline: { nodes: ids('document', 0) } },
    });
    expect((await asked(publications('late'))).result.errors?.[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COSTLY',
      measured: 'reads',
      cost: lateCount,
      limit: 100,
    });
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
