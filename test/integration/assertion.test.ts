import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer, ask, hits } from '../ask.ts';
import { emptyDatabase, sampleDatabase, settle } from '../neo4j.ts';

interface Page {
  readonly assertions: {
    readonly totalCount: number;
    readonly nodes: { readonly id: string }[];
    readonly pageInfo: Readonly<Record<string, unknown>>;
  };
}

interface Groups {
  readonly assertions: { readonly nodes: Record<string, unknown>[]; readonly totalCount: number };
}

const groupsOf = async (database: Database, given: string, fields: string): Promise<Record<string, unknown>[]> =>
  (await answer<Groups>(database, `{ assertions(${given}) { nodes { ${fields} } } }`)).assertions.nodes;

describe('a roll-up of the sample', () => {
  let database: Database;

  beforeAll(async () => {
    database = await sampleDatabase();
  });

  test('by speaker and stance of what is about an actor says the stance on that actor', async () => {
    const about = 'where: {about: {id: {eq: "united-states"}}}';
    expect(await groupsOf(database, `groupBy: [STANCE, SPEAKER], ${about}`, 'id statementCount')).toEqual([
      { id: 'SPEAKER: STANCE:NEUTRAL', statementCount: 3 },
      { id: 'SPEAKER:victor-zhang STANCE:CRITICAL', statementCount: 1 },
    ]);
    expect(await groupsOf(database, `groupBy: [TARGET], ${about}`, 'target { ... on Node { id } }')).toEqual([
      { target: { id: 'united-states' } },
    ]);
  });

  test('keeps the stances on other subjects where the condition only selects statements', async () => {
    const about = 'where: {and: [{about: {id: {eq: "united-states"}}}, {assertedBy: {id: {eq: "victor-zhang"}}}]}';
    expect(await groupsOf(database, `groupBy: [TARGET, STANCE], ${about}`, 'id')).toEqual([
      { id: 'TARGET:huawei STANCE:SUPPORTIVE' },
      { id: 'TARGET:united-states STANCE:CRITICAL' },
      { id: 'TARGET:us-semiconductor-export-controls STANCE:CRITICAL' },
    ]);
  });

  test('gives null for what it is not by, and for what a statement lacks', async () => {
    const fields = 'id speaker { id } target { __typename } act claim { id } publisher { id } month year';
    const where = 'where: {id: {eq: "us-accuses-huawei"}}';
    const nothing = { speaker: null, target: null, act: null, claim: null, publisher: null, month: null, year: null };
    expect(await groupsOf(database, `groupBy: [PUBLISHER, MONTH], ${where}`, fields)).toEqual([
      { id: 'PUBLISHER: MONTH:', ...nothing },
    ]);
  });

  test('by nothing is one group of all', async () => {
    expect(await groupsOf(database, 'groupBy: []', 'id statementCount firstOn lastOn')).toEqual([
      { id: 'ALL', statementCount: 25, firstOn: '2020-01-01', lastOn: '2020-06-30' },
    ]);
  });

  test('follows a letter through all who pass it on to one origin', async () => {
    const ids = '["officials-warn-of-us-action", "sources-describe-letter", "reuters-reports-letter"]';
    const fields = 'statementCount originCount documentCount';
    expect(await groupsOf(database, `groupBy: [], where: {id: {in: ${ids}}}`, fields)).toEqual([
      { statementCount: 3, originCount: 1, documentCount: 3 },
    ]);
  });

  test('of what does not exist has no groups; of an actor who does not exist it is refused', async () => {
    expect(await groupsOf(database, 'groupBy: [SPEAKER], where: {text: {eq: "never said"}}', 'id')).toEqual([]);
    const { result } = await ask(
      database,
      '{ assertions(groupBy: [], where: {about: {id: {eq: "nobody"}}}) { totalCount } }',
    );
    expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(result.errors?.[0]?.message).toContain('"nobody"');
  });

  test.each(['SPEAKER', 'TARGET, STANCE', 'CLAIM, POLARITY, SPEAKER'])(
    'by %s is read page by page, forward and backward',
    async (dimensions) => {
      const given = `groupBy: [${dimensions}]`;
      const all = (await groupsOf(database, `${given}, first: 1000`, 'id')).map(({ id }) => id);
      const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
        assertions(${given}, first: $first, after: $after, last: $last, before: $before) {
          totalCount nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
        }
      }`;
      for (const [size, cursor, start, end] of [
        ['first', 'after', 'hasNextPage', 'endCursor'],
        ['last', 'before', 'hasPreviousPage', 'startCursor'],
      ] as const) {
        const seen: unknown[][] = [];
        let variables: Record<string, unknown> = { [size]: 3 };
        for (let more = true; more; ) {
          const { assertions: page } = await answer<Page>(database, query, variables);
          expect(page.totalCount).toBe(all.length);
          seen.push(page.nodes.map(({ id }) => id));
          more = page.pageInfo[start] === true;
          variables = { [size]: 3, [cursor]: page.pageInfo[end] };
        }
        expect((size === 'last' ? seen.toReversed() : seen).flat()).toEqual(all);
      }
    },
  );

  test('gives cursors that hold for its own dimensions only', async () => {
    const query = '{ assertions(groupBy: [SPEAKER], first: 1) { pageInfo { endCursor } } }';
    const { assertions } = await answer<Page>(database, query);
    const after = assertions.pageInfo.endCursor;
    const { result } = await ask(database, `{ assertions(groupBy: [TARGET], after: "${after}") { totalCount } }`);
    expect(result.errors?.[0]?.message).toMatch(/another list or order/);
  });
});

describe('independent origins', () => {
  let database: Database;
  const utterance = (id: string, more: Record<string, unknown>) => ({
    type: 'Statement',
    id,
    text: `It is said: ${id}.`,
    form: 'PARAPHRASE',
    speechAct: 'ASSERT',
    assertedBy: [{ node: 'speaker' }],
    ...more,
  });
  const document = (id: string, more: Record<string, unknown> = {}) => ({
    type: 'Document',
    id,
    title: id,
    kind: 'ARTICLE',
    ...more,
  });
  const found = (...ids: string[]) => ({ foundIn: ids.map((node) => ({ node })) });

  beforeAll(async () => {
    database = await emptyDatabase();
    await loadRecords(database, [
      { type: 'Organisation', id: 'speaker', name: 'Speaker', kind: 'COMPANY' },
      document('wire', { publishedOn: '2020-06-01' }),
      document('copy', { syndicatedFrom: [{ node: 'wire' }] }),
      document('copy-of-copy', { syndicatedFrom: [{ node: 'copy' }] }),
      document('other-wire', { publishedOn: '2020-06-02' }),
      document('other-copy', { syndicatedFrom: [{ node: 'other-wire' }] }),
      utterance('in-wire', found('wire')),
      utterance('also-in-wire', found('wire')),
      utterance('in-copy', found('copy')),
      utterance('in-copy-of-copy', found('copy-of-copy')),
      utterance('in-other-copy', found('other-copy')),
      utterance('in-wire-and-other-copy', found('wire', 'other-copy')),
      utterance('nowhere', {}),
      utterance('nowhere-else', {}),
      utterance('reports-nowhere', { reports: [{ node: 'nowhere' }], ...found('wire') }),
      utterance('reports-report', { reports: [{ node: 'reports-nowhere' }, { node: 'in-wire' }] }),
    ]);
  });

  test.each([
    [['in-wire', 'in-copy', 'in-copy-of-copy'], 1],
    [['in-copy', 'in-copy-of-copy'], 1],
    [['in-copy', 'in-other-copy'], 2],
    [['in-wire', 'also-in-wire'], 1],
    [['in-wire', 'in-other-copy'], 2],
    [['in-wire-and-other-copy', 'in-copy'], 1],
    [['in-wire-and-other-copy', 'in-other-copy'], 2],
    [['nowhere', 'reports-nowhere'], 1],
    [['nowhere', 'nowhere-else'], 2],
    [['reports-nowhere', 'in-copy'], 2],
    [['reports-report'], 2],
    [['reports-report', 'in-wire', 'nowhere', 'in-other-copy'], 3],
  ])('of %j are %i', async (ids, originCount) => {
    const where = `where: {id: {in: ${JSON.stringify(ids)}}}`;
    expect(await groupsOf(database, `groupBy: [SPEAKER], ${where}`, 'statementCount originCount')).toEqual([
      { statementCount: ids.length, originCount },
    ]);
  });
});

describe('a roll-up costs', () => {
  let database: Database;
  const counts = 'nodes { speaker { name } statementCount documentCount originCount firstOn lastOn } totalCount';
  const question = `query ($id: ID!) { assertions(groupBy: [SPEAKER, STANCE], where: {about: {id: {eq: $id}}}) { ${counts} } }`;

  function* statements(target: string, count: number) {
    for (let index = 0; index < count; index += 1)
      yield {
        type: 'Statement',
        id: `${target}-${index}`,
        text: 'Something is said.',
        form: 'PARAPHRASE',
        speechAct: 'ASSERT',
        saidOn: '2020-06-24',
        assertedBy: [{ node: `speaker-${index % 3}` }],
        about: [{ node: target, stance: 'CRITICAL' }],
      };
  }

  beforeAll(async () => {
    database = await emptyDatabase();
    const actor = (id: string) => ({ type: 'Organisation', id, name: id, kind: 'COMPANY' });
    await loadRecords(database, ['hub', 'quiet', 'speaker-0', 'speaker-1', 'speaker-2'].map(actor));
    await loadRecords(database, [...statements('hub', 2_000), ...statements('quiet', 20)]);
    await settle(database);
  });

  test('what is about the actor, whoever else is spoken of', async () => {
    expect(await hits(database, question, { id: 'quiet' })).toBeLessThan(1_500);
  });

  test('no counting of what is not asked for', async () => {
    const lean = '{ assertions(groupBy: [SPEAKER], where: {about: {id: {eq: "hub"}}}) { nodes { statementCount } } }';
    expect(await hits(database, lean)).toBeLessThan((await hits(database, question, { id: 'hub' })) / 2);
  });
});
