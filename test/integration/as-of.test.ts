import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { graphql } from 'graphql';
import { loadRecords } from '../../src/import/load.ts';
import { removeRecords } from '../../src/import/remove.ts';
import { anonymous } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { PlanStep } from '../../src/neo4j/profile.ts';
import { statement } from '../../src/neo4j/statement.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { answer, ask } from '../ask.ts';
import { emptyDatabase } from '../neo4j.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, number, 9)).toISOString();
const topic = { type: 'Topic', id: '5g', name: '5G' };
const huawei = { type: 'Organisation', id: 'huawei', name: 'Huawei', kind: 'COMPANY' };
const renamed = { ...huawei, name: 'Huawei Technologies', identifiers: [{ scheme: 'lei', value: '1' }] };
const zhang = {
  type: 'Person',
  id: 'zhang',
  name: 'Victor Zhang',
  roles: [{ node: 'huawei', title: 'Vice President' }],
};
const denial = {
  type: 'Statement',
  id: 'denial',
  text: 'We deny that.',
  form: 'PARAPHRASE',
  speechAct: 'DENY',
  saidOn: '2020-06',
  assertedBy: [{ node: 'zhang', via: 'SPEAKER' }],
  about: [{ node: 'huawei' }],
};
const days: object[][] = [
  [topic, huawei, zhang, denial],
  [renamed],
  [
    { ...denial, text: 'We object to that.', speechAct: 'OBJECT', saidOn: '2020-05', topics: [{ node: '5g' }] },
    { ...denial, id: 'answer', assertedBy: [{ node: 'huawei' }], topics: [{ node: '6g' }] },
    { ...topic, id: '6g', name: '6G', broader: [{ node: '5g' }] },
  ],
];

const question = `query ($asOf: Instant) {
  actor(id: "huawei", asOf: $asOf) {
    name
    identifiers { scheme value }
    statementsAbout { totalCount edges { id cursor node { id text saidOn recordedAt topics { node { id } } } } }
  }
  topics(asOf: $asOf) { totalCount nodes { id narrower { nodes { id } } } }
  search(text: "object OR deny", asOf: $asOf) { totalCount nodes { __typename id } }
  changes(asOf: $asOf) { totalCount nodes { sequence subjectId kind before after } }
}`;

let database: Database;

/** What the database holds, to the last property. */
async function everything(): Promise<unknown> {
  const nodes = await database.read(
    'MATCH (node) WHERE NOT node:Migration AND NOT node:MigrationLock RETURN labels(node), properties(node) ORDER BY coalesce(node.id, node.key, toString(node.to), toString(node.sequence))',
  );
  return [
    nodes,
    await database.read('MATCH (source)-[edge]->(target) RETURN type(edge), properties(edge) ORDER BY edge.id'),
  ];
}

describe('asOf', () => {
  const then: unknown[] = [];

  beforeAll(async () => {
    database = await emptyDatabase();
    then.push(await answer(database, question));
    for (const [index, records] of days.entries()) {
      await loadRecords(database, records, { recordedAt: day(index + 1) });
      then.push(await answer(database, question));
    }
  });

  test.each([
    [0, 'before anything was recorded', '2025-12-31T23:59:59.999Z'],
    [1, 'on the first day', day(1)],
    [1, 'a moment before the second', new Date(Date.parse(day(2)) - 1).toISOString()],
    [2, 'on the second', day(2)],
    [3, 'on the third', day(3)],
    [3, 'later', new Date().toISOString()],
  ])('answers as the same question was answered after %d days: %s', async (index, _name, asOf) => {
    expect(await answer(database, question, { asOf })).toEqual(then[index]);
  });

  test('leaves the graph as it is, asked for several instants at once', async () => {
    const before = await everything();
    const answers = await Promise.all([1, 2, 3, 1].map((number) => answer(database, question, { asOf: day(number) })));
    expect(answers).toEqual([then[1], then[2], then[3], then[1]]);
    expect(await everything()).toEqual(before);
  });

  test('goes on from page to page, with cursors of then or now', async () => {
    const page = (asOf: string | null, after: string | null) =>
      answer<{ changes: { pageInfo: { endCursor: string } } }>(
        database,
        'query ($asOf: Instant, $after: String) { changes(asOf: $asOf, first: 2, after: $after) { nodes { subjectId } pageInfo { endCursor hasNextPage } } }',
        { asOf, after },
      );
    const { changes } = await page(null, null);
    expect(await page(day(1), changes.pageInfo.endCursor)).toEqual({
      changes: {
        nodes: [{ subjectId: 'zhang' }, { subjectId: 'denial' }],
        pageInfo: { endCursor: '4', hasNextPage: false },
      },
    });
  });

  test('an id that a filter names must have been there', async () => {
    const query =
      'query ($asOf: Instant) { statements(asOf: $asOf, where: { topic: { id: { eq: "6g" } } }) { nodes { id } } }';
    expect(await answer(database, query, { asOf: day(3) })).toEqual({ statements: { nodes: [{ id: 'answer' }] } });
    const { result } = await ask(database, query, { asOf: day(2) });
    expect(result.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', unknown: [{ id: '6g' }] } }]);
  });

  test('a question that fails does not take the others with it', async () => {
    const query = `query ($asOf: Instant) {
      wrong: statements(asOf: $asOf, where: { topic: { id: { eq: "6g" } } }) { totalCount }
      topics(asOf: $asOf) { totalCount }
      costly: topics(asOf: $asOf) { totalCount }
    }`;
    const { result } = await ask(database, query, { asOf: day(1) });
    expect(result.errors?.map(({ path }) => path)).toEqual([['wrong']]);
  });

  test('asks the statement that asks the present', async () => {
    const now = await ask(database, question);
    const past = await ask(database, question, { asOf: day(1) });
    expect(past.statements).toEqual(now.statements);
  });

  test('in the future is refused', async () => {
    const { result } = await ask(database, '{ topics(asOf: "2999-01-01T00:00:00Z") { totalCount } }');
    expect(result.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'asOf' } }]);
  });

  test('is refused where too much was recorded since', async () => {
    const contextValue = {
      database,
      signal: new AbortController().signal,
      requestId: 'test',
      author: anonymous,
      statements: [],
      maxReads: 100_000,
      maxChangesBack: 3,
    };
    const run = (asOf: string) =>
      buildClaimgraphSchema().then((schema) =>
        graphql({ schema, source: `{ topics(asOf: "${asOf}") { totalCount } }`, contextValue }),
      );
    expect((await run(day(1))).errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COSTLY', measured: 'changes', cost: 4, limit: 3 } },
    ]);
    expect((await run(day(2))).errors).toBeUndefined();
  });

  test('holds while others write', async () => {
    let writing = true;
    const writer = async (name: string) => {
      for (let index = 0; writing; index += 1)
        await loadRecords(database, [
          { ...huawei, description: `${name} ${index}` },
          { ...topic, id: `${name}-${index}` },
        ]);
    };
    const writers = Promise.all(['a', 'b', 'c'].map(writer));
    for (let round = 0; round < 5; round += 1)
      for (const index of [1, 2, 3])
        expect(await answer(database, question, { asOf: day(index) })).toEqual(then[index]);
    writing = false;
    await writers;
  });
});

/** Records over few ids, so that they meet often. */
const ids = ['a', 'b', 'c', 'd'];
const some = (prefix: string) =>
  fc
    .uniqueArray(fc.constantFrom(...ids), { maxLength: 2 })
    .map((list) => list.map((id) => ({ node: `${prefix}-${id}` })));
const id = fc.constantFrom(...ids);
const date = fc.constantFrom('2020', '2020-06', '2021-01-01', '2020-07/..');
const topicOf = fc.record({ id, name: fc.constantFrom('Red', 'Green'), broader: fc.constant([]) }).map((values) => ({
  type: 'Topic',
  ...values,
  id: `topic-${values.id}`,
}));
const actorOf = fc
  .record({
    id,
    name: fc.constantFrom('Red', 'Green', 'Blue'),
    kind: fc.constantFrom('COMPANY', 'STATE'),
    aliases: fc.uniqueArray(fc.constantFrom('R', 'G')),
    identifiers: fc
      .uniqueArray(fc.constantFrom('1', '2'))
      .map((list) => list.map((value) => ({ scheme: 'lei', value }))),
  })
  .map((values) => ({ type: 'Organisation', ...values, id: `actor-${values.id}` }));
const statementOf = fc
  .record({
    id,
    text: fc.constantFrom('red fox', 'green dog'),
    saidOn: date,
    assertedBy: some('actor').map((list) => (list.length > 0 ? list : [{ node: 'actor-a' }])),
    about: some('actor'),
    topics: some('topic'),
  })
  .map((values) => ({
    type: 'Statement',
    form: 'PARAPHRASE',
    speechAct: 'ASSERT',
    ...values,
    id: `said-${values.id}`,
  }));
const actionOf = fc
  .record({
    id,
    title: fc.constantFrom('A ban', 'A cap'),
    events: fc.uniqueArray(fc.constantFrom('1', '2', '3')),
    on: date,
  })
  .map(({ id: own, title, events, on }) => ({
    type: 'RegulatoryAction',
    id: `action-${own}`,
    kind: 'BAN',
    title,
    events: events.map((event) => ({ id: `action-${own}-${event}`, kind: 'ANNOUNCED', on })),
  }));
const step = fc.oneof(
  {
    arbitrary: fc.record({
      load: fc.array(fc.oneof(topicOf, actorOf, statementOf, actionOf), { minLength: 1, maxLength: 4 }),
    }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      remove: fc.uniqueArray(fc.constantFrom(...ids.flatMap((one) => [`said-${one}`, `action-${one}`])), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    weight: 1,
  },
);

const all = `query ($asOf: Instant) {
  actors(asOf: $asOf, orderBy: RECORDED_AT_DESC) { totalCount nodes { id name aliases recordedAt identifiers { scheme value } statementsAbout { totalCount edges { id node { id } } } } }
  statements(asOf: $asOf) { totalCount edges { cursor node { id text saidOn recordedAt assertedBy { node { id } } topics { node { id name } } } } }
  regulatoryActions(asOf: $asOf) { totalCount nodes { id title events { id on recordedAt } } }
  search(text: "fox OR green", asOf: $asOf) { totalCount }
  facets(asOf: $asOf, fields: [SPEAKER, TOPIC, YEAR]) { values { value count } }
  changes(asOf: $asOf, first: 1000) { totalCount nodes { sequence kind subjectId before after recordedAt } }
}`;

test('any changes can be looked back through', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      database = await emptyDatabase();
      const base = ids.flatMap((one) => [
        { type: 'Topic', id: `topic-${one}`, name: one },
        { type: 'Organisation', id: `actor-${one}`, name: one, kind: 'COMPANY' },
      ]);
      await loadRecords(database, base, { recordedAt: day(1) });
      const snapshots = [await answer(database, all)];
      for (const [index, one] of steps.entries()) {
        const recordedAt = day(index + 2);
        if ('load' in one) {
          const unique = new Map(one.load.map((record) => [record.id, record]));
          await loadRecords(database, unique.values(), { recordedAt });
        } else await removeRecords(database, one.remove, { recordedAt });
        snapshots.push(await answer(database, all));
      }
      const end = await everything();
      for (const [index, snapshot] of snapshots.entries())
        expect(await answer(database, all, { asOf: day(index + 1) })).toEqual(snapshot);
      expect(await everything()).toEqual(end);
    }),
    { numRuns: 25, seed: 8 },
  );
}, 300_000);

test('events that were taken away before the instant are not looked through', async () => {
  database = await emptyDatabase();
  const { plan } = await database.profile(`EXPLAIN ${statement('history/forget-merges')}`, { last: 1 });
  const steps = (step: PlanStep): PlanStep[] => [step, ...step.children.flatMap(steps)];
  const found = steps(plan).filter(({ details }) => details.includes('former:FormerEvent'));
  expect(found.map(({ operator }) => operator)).toEqual(['NodeIndexSeekByRange']);
});
