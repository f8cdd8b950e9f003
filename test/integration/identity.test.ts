import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { applyRecords } from '../../src/import/apply.ts';
import { loadRecords, readRecords } from '../../src/import/load.ts';
import { program } from '../../src/model/origin.ts';
import { merge as mergeActors } from '../../src/mutation/merge.ts';
import type { Database, Run } from '../../src/neo4j/database.ts';
import { statement } from '../../src/neo4j/statement.ts';
import { answer, ask } from '../ask.ts';
import { emptyDatabase } from '../neo4j.ts';

const recordedAt = '2026-01-31T12:00:00.000Z';
const huawei = {
  type: 'Organisation',
  id: 'huawei',
  name: 'Huawei',
  kind: 'COMPANY',
  country: 'CN',
  identifiers: [{ scheme: 'lei', value: '1' }],
};
const twin = {
  type: 'Organisation',
  id: 'huawei-technologies',
  name: 'Huawei Technologies',
  aliases: ['HW'],
  description: 'A maker of equipment.',
  kind: 'COMPANY',
  identifiers: [
    { scheme: 'lei', value: '1' },
    { scheme: 'wikidata', value: 'Q1' },
  ],
  partOf: [{ node: 'china', from: '1987' }],
};
const others = [
  { type: 'Organisation', id: 'china', name: 'China', kind: 'STATE' },
  { type: 'Organisation', id: 'bt', name: 'BT', kind: 'COMPANY' },
  { type: 'Person', id: 'zhang', name: 'Zhang', roles: [{ node: 'huawei-technologies', title: 'Vice President' }] },
];
const said = (id: string, about: string[]) => ({
  type: 'Statement',
  id,
  text: id,
  form: 'PARAPHRASE',
  speechAct: 'ACCUSE',
  assertedBy: [{ node: 'bt' }],
  about: about.map((node) => ({ node, stance: node === 'huawei' ? 'CRITICAL' : 'NEUTRAL' })),
});
const story = [
  huawei,
  twin,
  ...others,
  said('first', ['huawei-technologies']),
  said('second', ['huawei', 'huawei-technologies']),
];

let database: Database;
const load = (records: unknown[]) => loadRecords(database, records, { recordedAt });
const say = (text: string) => answer<Record<string, unknown>>(database, text);

async function refused(text: string): Promise<unknown> {
  const { result } = await ask(database, text);
  const [error] = result.errors ?? [];
  return [error?.extensions?.code, error?.message];
}

/** All that is recorded, apart from the numbers of changes. */
async function everything(): Promise<unknown> {
  return [
    await database.read(
      'MATCH (node:Node) RETURN node {.*, createdSequence: null, revision: null} AS node ORDER BY node.id',
    ),
    await database.read(
      'MATCH (:Node)-[edge]->(end) RETURN type(edge), properties(edge), coalesce(end.key, end.id) AS to ORDER BY edge.id, to',
    ),
  ];
}

const merge =
  'mutation { mergeActors(keep: "huawei", merge: "huawei-technologies", reason: "One register number.") { actor { id } } }';
const mergeBoth = (run: Run) =>
  mergeActors(run, { keep: 'huawei', merge: 'huawei-technologies' }, { author: program, verb: 'mergeActors' });
const named = async (id: string) =>
  (
    await database.read('MATCH (:Statement {id: $id})-[:ABOUT]->(actor) RETURN actor.id ORDER BY actor.id', { id })
  ).flat();
const separate =
  'mutation { separateActors(id: "huawei-technologies", reason: "Two firms.") { actor { id } other { id } } }';

beforeEach(async () => {
  database = await emptyDatabase();
  await load(story);
});

describe('two actors that are merged', () => {
  test('are one: it has what both had, and all that named either names it', async () => {
    const done = await say(`mutation {
      mergeActors(keep: "huawei", merge: "huawei-technologies", reason: "One register number.") {
        actor {
          id name aliases description country formerIds
          identifiers { scheme value }
          partOf { from node { id } }
          statementsAbout { edges { stance node { id } } }
          ... on Organisation { roleHolders { nodes { id } } }
        }
        changes { subjectId kind reason }
      }
    }`);
    const reason = 'One register number.';
    expect(done).toEqual({
      mergeActors: {
        actor: {
          id: 'huawei',
          name: 'Huawei',
          aliases: ['Huawei Technologies', 'HW'],
          description: 'A maker of equipment.',
          country: 'CN',
          formerIds: ['huawei-technologies'],
          identifiers: [
            { scheme: 'lei', value: '1' },
            { scheme: 'wikidata', value: 'Q1' },
          ],
          partOf: [{ from: '1987', node: { id: 'china' } }],
          statementsAbout: {
            edges: [
              { stance: 'CRITICAL', node: { id: 'second' } },
              { stance: 'NEUTRAL', node: { id: 'first' } },
            ],
          },
          roleHolders: { nodes: [{ id: 'zhang' }] },
        },
        changes: [
          { subjectId: 'huawei', kind: 'CHANGED', reason },
          { subjectId: 'first', kind: 'CHANGED', reason },
          { subjectId: 'second', kind: 'CHANGED', reason },
          { subjectId: 'zhang', kind: 'CHANGED', reason },
          { subjectId: 'huawei-technologies', kind: 'REMOVED', reason },
        ],
      },
    });
  });

  test('are found under the former id; a filter says which id to name', async () => {
    await say(merge);
    expect(
      await say(
        '{ actor(id: "huawei-technologies") { id } node(id: "huawei-technologies") { id } nodes(ids: ["bt", "huawei-technologies"]) { id } organisation(id: "huawei-technologies") { id } person(id: "huawei-technologies") { id } }',
      ),
    ).toEqual({
      actor: { id: 'huawei' },
      node: { id: 'huawei' },
      nodes: [{ id: 'bt' }, { id: 'huawei' }],
      organisation: { id: 'huawei' },
      person: null,
    });
    expect(await refused('{ statements(where: {about: {id: {eq: "huawei-technologies"}}}) { totalCount } }')).toEqual([
      'BAD_USER_INPUT',
      'The filter names what does not exist: "huawei-technologies" was merged into "huawei", which is to be named.',
    ]);
  });

  test('are where a drawing and a path begin or end, also under the former id', async () => {
    const nodesAround = (around: string, more = '') =>
      `{ graph(around: ["${around}"]${more}) { nodes { id distance expand } edges { id } } }`;
    const path = (from: string, to: string) =>
      `{ paths(from: "${from}", to: "${to}") { paths { length hops { from { id } to { id } ids } } } }`;
    await say(merge);
    for (const more of ['', ', collapse: ACTORS', ', depth: 0', ', where: {text: {contains: "first"}}'])
      expect(await say(nodesAround('huawei-technologies', more))).toEqual(await say(nodesAround('huawei', more)));
    expect(await say(nodesAround('huawei-technologies", "huawei'))).toEqual(await say(nodesAround('huawei')));
    const found = await say(path('bt', 'huawei'));
    expect(found).toMatchObject({
      paths: { paths: [{ length: 1, hops: [{ from: { id: 'bt' }, to: { id: 'huawei' } }] }] },
    });
    expect(await say(path('bt', 'huawei-technologies'))).toEqual(found);
    expect(await say(path('huawei-technologies', 'bt'))).toEqual(await say(path('huawei', 'bt')));
    expect(await refused(path('huawei', 'huawei-technologies'))).toEqual([
      'BAD_USER_INPUT',
      '"from" and "to" are the same actor; name two.',
    ]);
    expect(await refused(path('huawei-technologies', 'nobody'))).toEqual([
      'BAD_USER_INPUT',
      'The filter names what does not exist: no Actor has the id "nobody".',
    ]);
  });

  test('stay one for records that still name the former id, whose own record is refused', async () => {
    await say(merge);
    const before = await everything();
    await load([said('first', ['huawei-technologies']), others[2]]);
    expect(await database.read("MATCH (:Statement {id: 'first'})-[:ABOUT]->(actor) RETURN actor.id")).toEqual([
      ['huawei'],
    ]);
    expect(await everything()).toEqual(before);
    await expect(load([twin])).rejects.toThrow(
      'line 1, huawei-technologies, id: the id was merged into huawei; record that one, or separate the two first',
    );
  });

  test('are not changed under the former id: who tries is told which they are', async () => {
    await say(merge);
    for (const terms of ['', ', expectedRevision: 2']) {
      const { result } = await ask(
        database,
        `mutation { recordActor(input: {id: "huawei-technologies", name: "HT"}${terms}) { repeated } }`,
      );
      expect(result.errors?.[0]?.extensions).toEqual({
        code: 'CONFLICT',
        field: 'input.id',
        rule: 'the id was merged into huawei; record that one, or separate the two first',
        mergedInto: 'huawei',
      });
    }
    expect(await database.read("MATCH (node:Node {id: 'huawei-technologies'}) RETURN count(node)")).toEqual([[0]]);
  });

  test('lend no event of an action the former id', async () => {
    const ban = { type: 'RegulatoryAction', id: 'ban', kind: 'BAN', title: 'A ban' };
    const event = '{id: "huawei-technologies", kind: ADOPTED}';
    const rule = 'the id was merged into huawei; give the event another one';
    await load([ban]);
    await say(merge);
    const before = await everything();
    for (const [verb, field] of [
      [`recordActionEvent(action: "ban", event: ${event})`, 'event.id'],
      [
        `recordAction(input: {id: "cap", kind: MARKET_SHARE_CAP, title: "A cap", events: [${event}]})`,
        'input.events[0].id',
      ],
    ]) {
      const { result } = await ask(database, `mutation { ${verb} { repeated } }`);
      const told = { field, rule };
      expect(result.errors?.[0]?.extensions).toEqual({ code: 'CONFLICT', ...told, problems: [told] });
    }
    await expect(load([{ ...ban, events: [{ id: 'huawei-technologies', kind: 'ADOPTED' }] }])).rejects.toThrow(
      `line 1, ban, events[0].id: ${rule}`,
    );
    expect(await everything()).toEqual(before);
  });

  test('stay two where they would be parts of each other as one', async () => {
    const company = { type: 'Organisation', kind: 'COMPANY' };
    await load([
      { ...company, id: 'middle', name: 'Middle', partOf: [{ node: 'huawei' }] },
      { ...company, id: 'inner', name: 'Inner', partOf: [{ node: 'middle' }] },
    ]);
    const before = await everything();
    const { result } = await ask(
      database,
      'mutation { mergeActors(keep: "huawei", merge: "inner", reason: "One.") { repeated } }',
    );
    expect(result.errors?.map(({ extensions }) => [extensions?.code, extensions?.field, extensions?.rule])).toEqual([
      ['BAD_USER_INPUT', 'keep.partOf[0]', 'PART_OF leads in a circle: huawei, middle, huawei'],
    ]);
    expect(await everything()).toEqual(before);
  });

  test('and then into a third are found under both former ids', async () => {
    await say(merge);
    await load([{ ...huawei, id: 'hua-wei', name: 'Hua Wei', identifiers: [] }]);
    await say('mutation { mergeActors(keep: "hua-wei", merge: "huawei", reason: "One.") { repeated } }');
    expect(await say('{ actor(id: "huawei-technologies") { id formerIds statementsAbout { totalCount } } }')).toEqual({
      actor: { id: 'hua-wei', formerIds: ['huawei', 'huawei-technologies'], statementsAbout: { totalCount: 2 } },
    });
    await say(separate);
    expect(
      await say(
        '{ actor(id: "huawei-technologies") { id statementsAbout { nodes { id } } } other: actor(id: "huawei") { id formerIds statementsAbout { nodes { id } } } }',
      ),
    ).toEqual({
      actor: { id: 'huawei-technologies', statementsAbout: { nodes: [{ id: 'second' }, { id: 'first' }] } },
      other: { id: 'hua-wei', formerIds: ['huawei'], statementsAbout: { nodes: [{ id: 'second' }] } },
    });
  });

  test('leave nothing that is recorded about them while they are merged', async () => {
    let recording: Promise<unknown> | undefined;
    await database.write((run) => {
      const pausing: Run = async (text, parameters) => {
        const rows = await run(text, parameters);
        if (text === statement('mutation/naming')) {
          recording ??= load([said('third', ['huawei-technologies'])]);
          await Promise.race([recording, pause(1_000)]);
        }
        return rows;
      };
      return mergeBoth(pausing);
    });
    await recording;
    expect(await named('third')).toEqual(['huawei']);
    expect(await named('first')).toEqual(['huawei']);
  });

  test.each(['import/any-merge', 'import/labels'])(
    'are named as one by what was about to name the other when they were: after %s',
    async (name) => {
      let merging: Promise<unknown> | undefined;
      const batch = await readRecords([said('third', ['huawei-technologies'])]);
      await database.write((run) => {
        const pausing: Run = async (text, parameters) => {
          const rows = await run(text, parameters);
          if (text === statement(name)) {
            merging ??= database.write(mergeBoth);
            await merging;
          }
          return rows;
        };
        return applyRecords(pausing, batch, { author: program, verb: 'import' });
      });
      expect(await named('third')).toEqual(['huawei']);
    },
  );

  test('are separated once, however many try at once', async () => {
    await load(story);
    for (const _ of [1, 2, 3]) {
      await say(merge);
      const tries = await Promise.all([1, 2, 3, 4].map(() => ask(database, separate)));
      const codes = tries.map(({ result }) => result.errors?.[0]?.extensions?.code ?? 'DONE');
      expect(codes.sort()).toEqual(['DONE', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
      await say(
        'mutation { judgeActors(one: "huawei", other: "huawei-technologies", verdict: SAME, reason: "Again.") { repeated } }',
      );
    }
    const sequences = await database.read('MATCH (merge:ActorMerge) RETURN merge.undoneSequence IS NOT NULL');
    expect(sequences).toEqual([[true], [true], [true]]);
  });

  test('lose no phrase of the documents that the statements about them are found in', async () => {
    const document = {
      type: 'Document',
      id: 'article',
      title: 'An article',
      kind: 'ARTICLE',
      text: 'They say it is so.',
    };
    const spans = [
      { node: 'article', exact: 'They', start: 0, end: 4 },
      { node: 'article', exact: 'so', start: 15, end: 17 },
    ];
    await load([document, { ...said('first', ['huawei-technologies']), foundIn: spans }]);
    const phrases = '{ statement(id: "first") { evidence { exact } about { node { ... on Actor { id } } } } }';
    await say(merge);
    expect(await say(phrases)).toEqual({
      statement: { evidence: [{ exact: 'They' }, { exact: 'so' }], about: [{ node: { id: 'huawei' } }] },
    });
  });

  test('are what a key gives that is given again, as they are now', async () => {
    const record =
      'mutation { recordActor(idempotencyKey: "k", input: { id: "hua-wei", type: ORGANISATION, kind: COMPANY, name: "Hua Wei" }) { repeated actor { id name formerIds } } }';
    const own = { id: 'hua-wei', name: 'Hua Wei', formerIds: [] };
    expect(await say(record)).toEqual({ recordActor: { repeated: false, actor: own } });
    await say('mutation { mergeActors(keep: "huawei", merge: "hua-wei", reason: "X") { repeated } }');
    const merged = { id: 'huawei', name: 'Huawei', formerIds: ['hua-wei'] };
    expect(await say(record)).toEqual({ recordActor: { repeated: true, actor: merged } });
    await say('mutation { separateActors(id: "hua-wei", reason: "X") { repeated } }');
    expect(await say(record)).toEqual({ recordActor: { repeated: true, actor: own } });
  });

  test('are judged and merged under former ids too', async () => {
    await say(merge);
    await load([{ ...huawei, id: 'hua-wei', name: 'Hua Wei', identifiers: [] }]);
    const other = 'other: "huawei-technologies", reason: "X"';
    expect(
      await say(`mutation { judgeActors(one: "hua-wei", verdict: DIFFERENT, ${other}) { one { id } other { id } } }`),
    ).toEqual({ judgeActors: { one: { id: 'hua-wei' }, other: { id: 'huawei' } } });
    const chained =
      'mutation { mergeActors(keep: "huawei-technologies", merge: "hua-wei", reason: "X") { actor { id } } }';
    expect(await refused(chained)).toEqual(['CONFLICT', expect.stringContaining('are two; judge')]);
    await say(`mutation { judgeActors(one: "hua-wei", verdict: SAME, ${other}) { repeated } }`);
    expect(await say(chained)).toEqual({ mergeActors: { actor: { id: 'huawei' } } });
    expect(await refused(chained)).toEqual([
      'CONFLICT',
      'merge: hua-wei and huawei-technologies are one already: huawei',
    ]);
  });

  test.each([
    ['with itself', 'keep: "huawei", merge: "huawei"', 'BAD_USER_INPUT', 'merge: is the same as keep'],
    ['with nobody', 'keep: "huawei", merge: "nobody"', 'NOT_FOUND', 'merge: there is no nobody'],
    [
      'with another type',
      'keep: "huawei", merge: "zhang"',
      'CONFLICT',
      'merge: zhang is of type Person, but huawei of type Organisation',
    ],
    [
      'with what is no actor',
      'keep: "first", merge: "huawei"',
      'BAD_USER_INPUT',
      'keep: first is of type Statement, and only actors are merged',
    ],
    [
      'at an old revision',
      'keep: "huawei", merge: "bt", expectedRevision: 7',
      'CONFLICT',
      'expectedRevision: huawei was changed since: its revision is 1',
    ],
  ])('cannot be: %s', async (_name, given, code, message) => {
    expect(await refused(`mutation { mergeActors(${given}, reason: "X") { repeated } }`)).toEqual([code, message]);
  });
});

test.each(['keep', 'merge'])('an unnamed source is merged with nobody: %s', async (path) => {
  await load([
    { type: 'Group', id: 'sources', name: 'Sources', anonymity: 'UNNAMED' },
    { type: 'Group', id: 'officials', name: 'Officials', anonymity: 'NAMED' },
  ]);
  const other = path === 'keep' ? 'merge' : 'keep';
  const { result } = await ask(
    database,
    `mutation { mergeActors(${path}: "sources", ${other}: "officials", reason: "X") { repeated } }`,
  );
  expect(result.errors?.[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    field: path,
    rule: 'sources is an unnamed source, which belongs to one document and is merged with nobody',
  });
});

describe('a merge that is taken back', () => {
  test('leaves everything as it was before', async () => {
    const before = await everything();
    await say(merge);
    expect(await say(separate)).toEqual({
      separateActors: { actor: { id: 'huawei-technologies' }, other: { id: 'huawei' } },
    });
    expect(await everything()).toEqual(before);
    expect(await say('{ actor(id: "huawei-technologies") { id formerIds } }')).toEqual({
      actor: { id: 'huawei-technologies', formerIds: [] },
    });
  });

  test('leaves everything as it was before where they named each other', async () => {
    await load([{ ...huawei, partOf: [{ node: 'huawei-technologies', from: '2000' }] }]);
    const before = await everything();
    await say(merge);
    expect(await say('{ actor(id: "huawei") { partOf { node { id } } } }')).toEqual({
      actor: { partOf: [{ node: { id: 'china' } }] },
    });
    await say(separate);
    expect(await everything()).toEqual(before);
  });

  test('of an actor that others were merged into before brings these along, and all can be taken back', async () => {
    await load([{ ...huawei, id: 'hua-wei', name: 'Hua Wei', aliases: ['HW'], identifiers: [] }]);
    const before = await everything();
    await say(merge);
    const between = await everything();
    await say('mutation { mergeActors(keep: "hua-wei", merge: "huawei", reason: "One.") { repeated } }');
    await say('mutation { separateActors(id: "huawei", reason: "Two.") { repeated } }');
    expect(await everything()).toEqual(between);
    expect(await say('{ actor(id: "huawei-technologies") { id formerIds } }')).toEqual({
      actor: { id: 'huawei', formerIds: ['huawei-technologies'] },
    });
    await say(separate);
    expect(await everything()).toEqual(before);
  });

  test('in whatever order they are taken back, merges that follow each other leave what was before', async () => {
    await load([{ ...huawei, id: 'hua-wei', name: 'Hua Wei', aliases: ['HW'], identifiers: [] }]);
    const before = await everything();
    await say(merge);
    await say('mutation { mergeActors(keep: "hua-wei", merge: "huawei", reason: "One.") { repeated } }');
    await say(separate);
    await say('mutation { separateActors(id: "huawei", reason: "Two.") { repeated } }');
    expect(await everything()).toEqual(before);
    expect(await say('{ actor(id: "hua-wei") { formerIds } }')).toEqual({ actor: { formerIds: [] } });
  });

  test('keeps what was changed and recorded since', async () => {
    await say(merge);
    await load([
      { ...said('first', ['huawei']), text: 'First, corrected.' },
      said('third', ['huawei']),
      {
        type: 'Organisation',
        id: 'huawei',
        name: 'Huawei Group',
        kind: 'COMPANY',
        aliases: ['Huawei Technologies', 'HW', 'HG'],
      },
    ]);
    await say(separate);
    expect(
      await say(
        '{ node(id: "first") { ... on Statement { text about { node { ... on Actor { id } } } } } huawei: actor(id: "huawei") { name aliases statementsAbout { nodes { id } } } }',
      ),
    ).toEqual({
      node: { text: 'First, corrected.', about: [{ node: { id: 'huawei-technologies' } }] },
      huawei: {
        name: 'Huawei Group',
        aliases: ['HG'],
        statementsAbout: { nodes: [{ id: 'third' }, { id: 'second' }] },
      },
    });
  });

  test('is asked as of every moment', async () => {
    const question =
      'query ($asOf: Instant) { actor(id: "huawei-technologies", asOf: $asOf) { id formerIds aliases statementsAbout { totalCount } } actorJudgements(id: "huawei", asOf: $asOf) { verdict } }';
    const moments: string[] = [];
    const answers: unknown[] = [];
    const note = async () => {
      const [[last] = []] = await database.read('MATCH (set:ChangeSet) RETURN max(set.recordedAt)');
      // The next change is recorded at a later instant.
      while (new Date().toISOString() <= String(last)) await new Promise((resolve) => setTimeout(resolve, 2));
      moments.push(String(last));
      answers.push(await say(question));
    };
    await note();
    await say(merge);
    await note();
    await say(separate);
    await note();
    for (const [index, asOf] of moments.entries())
      expect(await answer(database, question, { asOf })).toEqual(answers[index]);
  });

  test('must have been one', async () => {
    expect(await refused(separate)).toEqual(['NOT_FOUND', 'id: huawei-technologies is no former id of an actor']);
  });
});

describe('judgements', () => {
  const candidates = async (id = 'huawei') => {
    const { actorMergeCandidates } = await answer<{ actorMergeCandidates: { nodes: { other: { id: string } }[] } }>(
      database,
      `{ actorMergeCandidates(where: { actors: ["${id}"] }) { nodes { other { id } } } }`,
    );
    return actorMergeCandidates.nodes.map(({ other }) => other.id);
  };

  test('a pair that was judged different is not proposed, from either side, nor merged, until it is judged anew', async () => {
    const judge = (verdict: string) =>
      say(
        `mutation { judgeActors(one: "huawei", other: "huawei-technologies", verdict: ${verdict}, reason: "The register.") { one { id } changes { sequence } } }`,
      );
    await judge('DIFFERENT');
    expect(await candidates()).toEqual([]);
    expect(await candidates('huawei-technologies')).toEqual([]);
    expect(await refused(merge)).toEqual([
      'CONFLICT',
      expect.stringMatching(
        /^merge: Anonymous judged on .* that huawei and huawei-technologies are two; judge huawei and huawei-technologies anew first$/,
      ),
    ]);
    await judge('UNSURE');
    expect(await candidates()).toEqual(['huawei-technologies']);
    await say(merge);
    const { actorJudgements } = await say(
      '{ actorJudgements(id: "huawei-technologies") { verdict one other reason author { name } } }',
    );
    const common = { one: 'huawei', other: 'huawei-technologies', author: { name: 'Anonymous' } };
    expect(actorJudgements).toEqual([
      { ...common, verdict: 'DIFFERENT', reason: 'The register.' },
      { ...common, verdict: 'UNSURE', reason: 'The register.' },
      { ...common, verdict: 'SAME', reason: 'One register number.' },
    ]);
  });

  test('a pair that was separated is not proposed again, nor one whose former id was judged different', async () => {
    await say(merge);
    await say(separate);
    expect(await candidates()).toEqual([]);
    await load([{ ...huawei, id: 'hua-wei' }]);
    await say(
      'mutation { judgeActors(one: "hua-wei", other: "huawei-technologies", verdict: DIFFERENT, reason: "X") { repeated } }',
    );
    expect(await candidates()).toEqual(['hua-wei']);
    await say(
      'mutation { judgeActors(one: "huawei", other: "huawei-technologies", verdict: UNSURE, reason: "X") { repeated } }',
    );
    await say(merge);
    expect(await candidates()).toEqual([]);
  });

  describe('of an actor that has been merged since', () => {
    const judge = (one: string, other: string, verdict: string) =>
      say(`mutation { judgeActors(one: "${one}", other: "${other}", verdict: ${verdict}, reason: "X") { repeated } }`);
    const chained = 'mutation { mergeActors(keep: "huawei", merge: "hua-wei", reason: "X") { repeated } }';

    beforeEach(async () => {
      await load([{ ...huawei, id: 'hua-wei' }]);
      await judge('hua-wei', 'huawei-technologies', 'DIFFERENT');
      await judge('hua-wei', 'huawei', 'UNSURE');
      await say(merge);
    });

    test('count with those of the other, whichever of the two was judged last', async () => {
      expect(await candidates()).toEqual([]);
      expect(await candidates('hua-wei')).toEqual([]);
      expect(await refused(chained)).toEqual(['CONFLICT', expect.stringContaining('are two; judge')]);
    });

    test('are found under the id that it has, and the error names the one that stands in the way', async () => {
      const listed = async (id: string) =>
        (
          await answer<{ actorJudgements: { sequence: number; verdict: string; one: string; other: string }[] }>(
            database,
            `{ actorJudgements(id: "${id}") { sequence verdict one other } }`,
          )
        ).actorJudgements;
      const all = await listed('huawei');
      expect(all.map(({ verdict, one, other }) => [verdict, one, other])).toEqual([
        ['DIFFERENT', 'hua-wei', 'huawei-technologies'],
        ['UNSURE', 'hua-wei', 'huawei'],
        ['SAME', 'huawei', 'huawei-technologies'],
      ]);
      expect(await listed('huawei-technologies')).toEqual(all);
      const { result } = await ask(database, chained);
      expect(result.errors?.[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        one: 'hua-wei',
        other: 'huawei-technologies',
        sequence: all[0]?.sequence,
      });
    });

    test('count until the two are judged anew as they are now', async () => {
      await judge('huawei', 'hua-wei', 'UNSURE');
      expect(await candidates('hua-wei')).toEqual(['huawei']);
      await load([{ ...huawei, id: 'huawei-holding', identifiers: [] }]);
      await say('mutation { mergeActors(keep: "huawei-holding", merge: "huawei", reason: "X") { repeated } }');
      expect(await candidates('hua-wei')).toEqual(['huawei-holding']);
    });

    test('count as before once the merge is taken back', async () => {
      await judge('huawei', 'hua-wei', 'UNSURE');
      await say(separate);
      expect(await candidates('hua-wei')).toEqual(['huawei']);
      expect(
        await refused(
          'mutation { mergeActors(keep: "huawei-technologies", merge: "hua-wei", reason: "X") { repeated } }',
        ),
      ).toEqual(['CONFLICT', expect.stringContaining('are two; judge')]);
    });
  });

  test('give no changes, also where they are asked for again after others made some', async () => {
    const judge =
      'mutation { judgeActors(one: "huawei", other: "bt", verdict: UNSURE, reason: "X", idempotencyKey: "k") { repeated changes { subjectId } } }';
    expect(await say(judge)).toEqual({ judgeActors: { repeated: false, changes: [] } });
    await load([{ type: 'Topic', id: 'spying', name: 'Spying' }]);
    expect(await say(judge)).toEqual({ judgeActors: { repeated: true, changes: [] } });
  });

  test('and a merge of the two at the same time: only the one that is first counts', async () => {
    const pair = 'one: "huawei", other: "huawei-technologies"';
    const judge = (verdict: string) =>
      `mutation { judgeActors(${pair}, verdict: ${verdict}, reason: "X") { repeated } }`;
    for (let round = 0; round < 6; round += 1) {
      const both = [judge('DIFFERENT'), merge];
      const given = await Promise.all((round % 2 === 0 ? both : both.toReversed()).map(refused));
      const isMerged =
        ((await say('{ actor(id: "huawei-technologies") { id } }')) as { actor: { id: string } }).actor.id === 'huawei';
      const refusal = isMerged
        ? ['BAD_USER_INPUT', 'other: is the same as one']
        : ['CONFLICT', expect.stringContaining('are two')];
      expect(given).toContainEqual([undefined, undefined]);
      expect(given).toContainEqual(refusal);
      if (isMerged) await say(separate);
      await say(judge('UNSURE'));
    }
  });

  test('are of two actors that are there', async () => {
    expect(
      await refused(
        'mutation { judgeActors(one: "huawei", other: "first", verdict: UNSURE, reason: "X") { repeated } }',
      ),
    ).toEqual(['NOT_FOUND', 'other: there is no actor first']);
  });
});
