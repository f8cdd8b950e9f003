import { beforeAll, describe, expect, test } from '@jest/globals';
import { readChangeRequest } from '../../src/history/change-request.ts';
import { readChanges } from '../../src/history/read-change.ts';
import { applyTo } from '../../src/import/apply.ts';
import { claim as hold } from '../../src/import/held.ts';
import { type LoadOptions, loadRecords } from '../../src/import/load.ts';
import { program } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { statement } from '../../src/neo4j/statement.ts';
import { answer, ask, hits } from '../ask.ts';
import { emptyDatabase } from '../neo4j.ts';

const [monday, tuesday, wednesday] = ['2026-02-02', '2026-02-03', '2026-02-04'].map(
  (day) => `${day}T09:00:00.000Z`,
) as [string, string, string];
const ada = { id: 'ada', name: 'Ada' };
const topic = { type: 'Topic', id: '5g', name: '5G' };
const huawei = { type: 'Organisation', id: 'huawei', name: 'Huawei', kind: 'COMPANY' };
const claim = { type: 'Claim', id: 'threat', text: 'Huawei is a threat.', about: [{ node: 'huawei' }] };
const ban = {
  type: 'RegulatoryAction',
  id: 'ban',
  kind: 'BAN',
  title: 'A ban',
  events: [{ id: 'ban-announced', kind: 'ANNOUNCED', on: '2020-01' }],
};
const renamed = { ...huawei, name: 'Huawei Technologies', identifiers: [{ scheme: 'lei', value: '1' }] };
const retitled = { ...ban, title: 'The ban', events: [] };

let database: Database;
const load = (records: unknown[], options: LoadOptions) => loadRecords(database, records, options);

/** Three sets of changes: four records, two of them changed, then one changed back and one added. */
beforeAll(async () => {
  database = await emptyDatabase();
  await load([topic, huawei, claim, ban], { recordedAt: monday, verb: 'record' });
  await load([renamed, claim, retitled], {
    recordedAt: tuesday,
    author: ada,
    verb: 'correctStatement',
    reason: 'It was wrong.',
  });
  await load([huawei, { ...topic, id: '6g', name: '6G' }], { recordedAt: wednesday, batchId: 'list-2' });
});

const whole = `sequence recordedAt author { id name } verb kind subjectId subjectType before after changedFields reason batchId`;

describe('history', () => {
  test('tells all that happened to a record, with what it was before and after', async () => {
    const { history } = await answer(database, `{ history(id: "huawei") { nodes { ${whole} } } }`);
    const [first, second] = [
      { ...huawei, recordedAt: monday },
      { ...renamed, recordedAt: monday },
    ];
    const program = { id: 'claimgraph', name: 'Claimgraph' };
    const common = { subjectId: 'huawei', subjectType: 'ORGANISATION', reason: null, batchId: null };
    expect(history).toEqual({
      nodes: [
        {
          ...common,
          sequence: 2,
          recordedAt: monday,
          author: program,
          verb: 'record',
          kind: 'CREATED',
          before: null,
          after: first,
          changedFields: ['name', 'kind'],
        },
        {
          ...common,
          sequence: 5,
          recordedAt: tuesday,
          author: ada,
          verb: 'correctStatement',
          kind: 'CHANGED',
          before: first,
          after: second,
          changedFields: ['name', 'identifiers'],
          reason: 'It was wrong.',
        },
        {
          ...common,
          sequence: 8,
          recordedAt: wednesday,
          author: program,
          verb: 'import',
          kind: 'CHANGED',
          before: second,
          after: first,
          changedFields: ['name', 'identifiers'],
          batchId: 'list-2',
        },
      ],
    });
  });

  test('of an event is that of its action', async () => {
    await load([ban], { recordedAt: wednesday });
    const { history } = await answer(
      database,
      '{ history(id: "ban-announced") { totalCount nodes { sequence subjectId changedFields after } } }',
    );
    const { events: _events, ...bare } = { ...retitled, recordedAt: monday };
    const again = { ...ban, recordedAt: monday, events: [{ ...ban.events[0], recordedAt: wednesday }] };
    expect(history).toEqual({
      totalCount: 3,
      nodes: [
        {
          sequence: 4,
          subjectId: 'ban',
          changedFields: ['kind', 'title', 'events'],
          after: { ...ban, recordedAt: monday },
        },
        { sequence: 6, subjectId: 'ban', changedFields: ['title', 'events'], after: bare },
        { sequence: 9, subjectId: 'ban', changedFields: ['title', 'events'], after: again },
      ],
    });
  });

  test('of what never was recorded is empty', async () => {
    expect(await answer(database, '{ history(id: "nobody") { totalCount nodes { sequence } } }')).toEqual({
      history: { totalCount: 0, nodes: [] },
    });
  });
});

describe('changes', () => {
  const ids = async (given: string) => {
    const { changes } = await answer<{ changes: { nodes: { sequence: number; subjectId: string }[] } }>(
      database,
      `{ changes(${given}) { nodes { sequence subjectId } } }`,
    );
    return changes.nodes.map(({ sequence, subjectId }) => `${sequence} ${subjectId}`);
  };

  test('come in the order of their numbers, page by page', async () => {
    const page = (after: string) =>
      answer(
        database,
        `{ changes(first: 3, after: "${after}") { edges { cursor node { subjectId kind } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } totalCount } }`,
      );
    expect(await page('3')).toEqual({
      changes: {
        edges: [
          { cursor: '4', node: { subjectId: 'ban', kind: 'CREATED' } },
          { cursor: '5', node: { subjectId: 'huawei', kind: 'CHANGED' } },
          { cursor: '6', node: { subjectId: 'ban', kind: 'CHANGED' } },
        ],
        pageInfo: { startCursor: '4', endCursor: '6', hasNextPage: true, hasPreviousPage: true },
        totalCount: 9,
      },
    });
    expect(await page('9')).toEqual({
      changes: {
        edges: [],
        pageInfo: { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: true },
        totalCount: 9,
      },
    });
  });

  test.each([
    ['where: {}', '1 5g, 2 huawei, 3 threat, 4 ban, 5 huawei, 6 ban, 7 6g, 8 huawei, 9 ban'],
    ['where: {kinds: [CHANGED]}', '5 huawei, 6 ban, 8 huawei, 9 ban'],
    ['where: {kinds: [CREATED, REMOVED], types: [TOPIC]}', '1 5g, 7 6g'],
    ['where: {types: [CLAIM]}', '3 threat'],
    ['where: {verbs: ["correctStatement"]}', '5 huawei, 6 ban'],
    ['where: {authors: ["claimgraph"]}, after: "4"', '7 6g, 8 huawei, 9 ban'],
    ['where: {subjects: ["ban", "5g"]}, first: 2', '1 5g, 4 ban'],
    ['where: {subjects: ["ban", "5g"], kinds: [CHANGED], authors: ["ada"]}', '6 ban'],
    ['where: {subjects: []}', ''],
  ])('can be told: %s', async (given, expected) => {
    expect((await ids(given)).join(', ')).toBe(expected);
  });

  test.each([
    ['after: "x"', '"x" is no cursor of the log; give the sequence number of a change.'],
    [
      `where: {subjects: [${Array.from({ length: 101 }, (_, index) => `"${index}"`)}]}`,
      '"subjects" holds more than 100 ids; ask in several queries.',
    ],
  ])('are refused: %s', async (given, message) => {
    const { result } = await ask(database, `{ changes(${given}) { totalCount } }`);
    expect(result.errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('take one statement, and cost the page, not the log', async () => {
    const query = '{ changes(first: 1, after: "7") { nodes { sequence subjectId before after } } }';
    expect((await ask(database, query)).statements).toHaveLength(1);
    const more = (name: string) =>
      load(
        Array.from({ length: 500 }, (_, index) => ({ ...topic, id: `${name}-${index}` })),
        { recordedAt: wednesday },
      );
    await more('some');
    const before = await hits(database, query);
    await more('other');
    await more('third');
    expect(await hits(database, query)).toBe(before);
  });
});

describe('the newest changes, while the database takes them in', () => {
  const pages = (given: string, from: Database = database) =>
    answer<{ changes: { nodes: { sequence: number }[]; pageInfo: { hasNextPage: boolean } } }>(
      from,
      `{ changes(first: 10, ${given}) { nodes { sequence } pageInfo { hasNextPage } } }`,
    );
  const number = (sequence: number | null) =>
    database.write((run) =>
      run("MATCH (topic:Topic {id: 'new-2'}) SET topic.createdSequence = $sequence", { sequence }),
    );
  let last: number;
  const page = (...places: number[]) => ({
    changes: { nodes: places.map((place) => ({ sequence: last + place })), pageInfo: { hasNextPage: false } },
  });

  beforeAll(async () => {
    last = (await answer<{ lastSequence: number }>(database, '{ lastSequence }')).lastSequence;
    await load(
      [1, 2, 3].map((place) => ({ ...topic, id: `new-${place}` })),
      {},
    );
    await number(null);
  });

  test.each(['types: [TOPIC]', 'kinds: [CREATED]', 'subjects: ["new-1", "new-2", "new-3"]'])(
    'are given under a condition once all of them can be seen: %s',
    async (where) => {
      const given = `after: "${last}", where: {${where}}`;
      expect(await pages(given)).toEqual(page());
      await number(last + 2);
      expect(await pages(given)).toEqual(page(1, 2, 3));
      await number(null);
    },
  );

  test('are read again where a number is missing', async () => {
    let reads = 0;
    const read: Database['read'] = async (...given) => {
      const rows = await database.read(...given);
      reads += 1;
      if (reads === 2) await number(last + 2);
      return rows;
    };
    expect(await pages(`after: "${last}"`, { ...database, read })).toEqual(page(1, 2, 3));
    expect(reads).toBe(3);
  });
});

describe('many writers at once', () => {
  test('get numbers without a gap, seen in their order by whoever follows the log', async () => {
    const [[last] = []] = await database.read('MATCH (counter:ChangeCounter) RETURN counter.last');
    const start = Number(last);
    const seen: number[] = [];
    let writing = true;
    const follow = async () => {
      for (let last = start; writing || seen.length < 96; ) {
        const { events } = await readChanges(database, readChangeRequest({ after: String(last), first: 10 }));
        seen.push(...events.map(({ sequence }) => sequence));
        last = seen.at(-1) ?? last;
      }
    };
    const following = follow();
    await Promise.all(
      Array.from({ length: 32 }, (_, index) =>
        load(
          [
            { ...huawei, description: `Version ${index}` },
            { ...topic, id: `a-${index}` },
            { ...topic, id: `b-${index}` },
          ],
          {},
        ),
      ),
    );
    writing = false;
    await following;
    expect(seen).toEqual(Array.from({ length: 96 }, (_, index) => start + 1 + index));
    const { history } = await answer<{ history: { nodes: { before: object; after: object; recordedAt: string }[] } }>(
      database,
      '{ history(id: "huawei", first: 100) { nodes { before after recordedAt } } }',
    );
    for (const [index, { before, recordedAt }] of history.nodes.entries()) {
      expect(before).toEqual(history.nodes[index - 1]?.after ?? null);
      expect(recordedAt >= (history.nodes[index - 1]?.recordedAt ?? '')).toBe(true);
    }
  });

  test.each(['', 'where: {types: [TOPIC]}', 'where: {kinds: [CREATED]}', 'where: {verbs: ["import"]}'])(
    'are seen whole and in order by whoever turns the pages: %s',
    async (where) => {
      const { lastSequence } = await answer<{ lastSequence: number }>(database, '{ lastSequence }');
      const sets = Array.from({ length: 40 }, (_, set) =>
        Array.from({ length: 25 }, (_, place) => ({ ...topic, id: `t-${lastSequence}-${set}-${place}` })),
      );
      const seen: number[] = [];
      const turnPages = async () => {
        for (let after = lastSequence; seen.length < 1_000; after = seen.at(-1) ?? after) {
          const { changes } = await answer<{ changes: { nodes: { sequence: number }[] } }>(
            database,
            `{ changes(after: "${after}", first: 10, ${where}) { nodes { sequence } } }`,
          );
          seen.push(...changes.nodes.map(({ sequence }) => sequence));
          if (seen.at(-1) === lastSequence + 1_000) return;
        }
      };
      await Promise.all([turnPages(), ...sets.map((records) => load(records, {}))]);
      expect(seen).toEqual(Array.from({ length: 1_000 }, (_, index) => lastSequence + 1 + index));
    },
  );
});

test('the history of an event that was taken away is that of the action that had it, also where that is gone', async () => {
  database = await emptyDatabase();
  const fine = { ...ban, id: 'fine', title: 'A fine', events: [{ id: 'fine-announced', kind: 'ANNOUNCED' }] };
  const asked = (id: string) =>
    `{ history(id: "${id}") { nodes { kind subjectId } } changes(where: {subjects: ["${id}"]}) { nodes { kind subjectId } } }`;
  const told = (...kinds: string[]) => {
    const changes = { nodes: kinds.map((kind) => ({ kind, subjectId: 'fine' })) };
    return { history: changes, changes };
  };
  await load([fine], {});
  await load([{ ...fine, events: [{ id: 'fine-adopted', kind: 'ADOPTED' }] }], {});
  expect(await answer(database, asked('fine-announced'))).toEqual(told('CREATED', 'CHANGED'));
  await database.write(async (run) => {
    await applyTo(run, [], await hold(run, ['fine']), { author: program, verb: 'test' }, { removed: ['fine'] });
  });
  for (const id of ['fine-announced', 'fine-adopted', 'fine'])
    expect(await answer(database, asked(id))).toEqual(told('CREATED', 'CHANGED', 'REMOVED'));
  await load([{ ...ban, events: [{ id: 'fine-adopted', kind: 'ADOPTED' }] }], {});
  expect(await answer(database, asked('fine-adopted'))).toMatchObject({ history: { nodes: [{ subjectId: 'ban' }] } });
});

test('the history of a record under the id of a former event is its own, also when it is gone, and so is what a follower of it gets', async () => {
  database = await emptyDatabase();
  const fine = { ...ban, id: 'fine', title: 'A fine', events: [] };
  const own = { type: 'Topic', id: 'fine-announced', name: 'Announced' };
  const asked =
    '{ history(id: "fine-announced") { nodes { kind subjectId } } changes(where: {subjects: ["fine-announced"]}) { nodes { kind subjectId } } }';
  const told = (subjectId: string, ...kinds: string[]) => {
    const changes = { nodes: kinds.map((kind) => ({ kind, subjectId })) };
    return { history: changes, changes };
  };
  const remove = (id: string) =>
    database.write(async (run) => {
      await applyTo(run, [], await hold(run, [id]), { author: program, verb: 'test' }, { removed: [id] });
    });
  const followed = async () =>
    (await database.read(statement('history/subject-of'), { ids: ['fine-announced'] })).flat();
  await load([{ ...fine, events: [{ id: 'fine-announced', kind: 'ANNOUNCED' }] }], {});
  await load([fine], {});
  await load([own], {});
  expect([await answer(database, asked), await followed()]).toEqual([
    told('fine-announced', 'CREATED'),
    ['fine-announced'],
  ]);
  await remove('fine-announced');
  expect([await answer(database, asked), await followed()]).toEqual([
    told('fine-announced', 'CREATED', 'REMOVED'),
    ['fine-announced'],
  ]);
  await load([{ ...fine, events: [{ id: 'fine-announced', kind: 'ANNOUNCED' }] }], {});
  await remove('fine');
  expect([await answer(database, asked), await followed()]).toEqual([
    told('fine', 'CREATED', 'CHANGED', 'CHANGED', 'REMOVED'),
    ['fine'],
  ]);
});
