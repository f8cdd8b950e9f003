import { beforeEach, describe, expect, test } from '@jest/globals';
import { check } from '../../src/check/check.ts';
import { loadRecords } from '../../src/import/load.ts';
import { connect, type Database } from '../../src/neo4j/database.ts';
import { RequestTimeout } from '../../src/neo4j/error.ts';
import { answer, ask, hits } from '../ask.ts';
import { exported } from '../export/everything.ts';
import { openGate } from '../http/gate.ts';
import { emptyDatabase, testConnection } from '../neo4j.ts';

const recordedAt = '2026-01-31T12:00:00.000Z';
const huawei = {
  type: 'Organisation',
  id: 'huawei',
  name: 'Huawei',
  kind: 'COMPANY',
  identifiers: [{ scheme: 'lei', value: '1' }],
};
const article = {
  type: 'Document',
  id: 'article',
  kind: 'ARTICLE',
  url: 'https://example.org/a',
  text: 'He said: no.',
};
const claim = { type: 'Claim', id: 'threat', text: 'Huawei is a threat.' };
const denial = {
  type: 'Statement',
  id: 'denial',
  text: 'No.',
  form: 'DIRECT_QUOTE',
  speechAct: 'DENY',
  assertedBy: [{ node: 'huawei' }],
};

let database: Database;

beforeEach(async () => {
  database = await emptyDatabase();
  await loadRecords(database, [huawei, article, claim, denial], { recordedAt });
});

type Answer = Record<string, unknown>;
type Done = { recordStatement: { statement: { id: string; revision: number }; repeated: boolean } };
const mutate = <T = Answer>(text: string, variables: object = {}) => answer<T>(database, text, { ...variables });

/** What is wrong in the whole database. */
async function findings(): Promise<unknown[]> {
  const all = [];
  for await (const finding of check(database)) all.push(finding);
  return all;
}

/** The code, field and rule of the one error of a question. */
async function refused(text: string, variables: object = {}): Promise<unknown> {
  const { result } = await ask(database, text, { ...variables });
  const [error] = result.errors ?? [];
  return [error?.extensions?.code, error?.extensions?.field, error?.extensions?.rule];
}

const recordStatement = `mutation ($input: StatementInput!, $key: String, $revision: SafeInt, $reason: String) {
  recordStatement(input: $input, idempotencyKey: $key, expectedRevision: $revision, reason: $reason) {
    repeated
    statement {
      id revision status text
      assertedBy { via node { id name } }
      expresses { polarity node { id text } }
      reports { cue node { id text assertedBy { node { id } } } }
      foundIn { exact start node { id } }
      topics { node { name } }
    }
    changes { sequence kind subjectId verb reason author { id } changedFields }
  }
}`;

const zhang = {
  id: 'zhang-denies',
  text: 'Huawei is no threat.',
  form: 'PARAPHRASE',
  speechAct: 'DENY',
  saidOn: '2020-06',
  assertedBy: [
    {
      node: {
        new: {
          id: 'zhang',
          type: 'PERSON',
          name: 'Victor Zhang',
          roles: [{ node: { identifier: { scheme: 'lei', value: '1' } } }],
        },
      },
      via: 'SPOKESPERSON',
    },
  ],
  onBehalfOf: [{ node: { identifier: { scheme: 'lei', value: '1' } } }],
  about: [{ node: { id: 'huawei' } }, { node: { topic: { new: { id: '5g', name: '5G' } } } }],
  expresses: [{ node: { id: 'threat' }, polarity: 'DENIES' }],
  reports: [
    {
      node: {
        new: {
          id: 'inner',
          text: 'We are none.',
          form: 'SPEECH',
          speechAct: 'DENY',
          assertedBy: [{ node: { id: 'huawei' } }],
        },
      },
      cue: 'said',
    },
  ],
  foundIn: [{ node: { url: 'https://example.org/a' }, exact: 'no', start: 9, end: 11 }],
  topics: [{ node: { new: { id: 'security', name: 'Security' } } }],
};

describe('recordStatement', () => {
  test('records a statement with everything around it in one set of changes', async () => {
    const { recordStatement: done } = await mutate(recordStatement, { input: zhang, reason: 'From the article.' });
    const change = {
      kind: 'CREATED',
      verb: 'recordStatement',
      reason: 'From the article.',
      author: { id: 'anonymous' },
    };
    expect(done).toEqual({
      repeated: false,
      statement: {
        id: 'zhang-denies',
        revision: 9,
        status: 'CURRENT',
        text: 'Huawei is no threat.',
        assertedBy: [{ via: 'SPOKESPERSON', node: { id: 'zhang', name: 'Victor Zhang' } }],
        expresses: [{ polarity: 'DENIES', node: { id: 'threat', text: 'Huawei is a threat.' } }],
        reports: [
          { cue: 'said', node: { id: 'inner', text: 'We are none.', assertedBy: [{ node: { id: 'huawei' } }] } },
        ],
        foundIn: [{ exact: 'no', start: 9, node: { id: 'article' } }],
        topics: [{ node: { name: 'Security' } }],
      },
      changes: [
        { ...change, sequence: 5, subjectId: 'zhang', changedFields: ['name', 'roles'] },
        { ...change, sequence: 6, subjectId: '5g', changedFields: ['name'] },
        {
          ...change,
          sequence: 7,
          subjectId: 'inner',
          changedFields: ['text', 'form', 'speechAct', 'status', 'assertedBy'],
        },
        { ...change, sequence: 8, subjectId: 'security', changedFields: ['name'] },
        {
          ...change,
          sequence: 9,
          subjectId: 'zhang-denies',
          changedFields: [
            'text',
            'form',
            'speechAct',
            'saidOn',
            'status',
            'assertedBy',
            'onBehalfOf',
            'about',
            'expresses',
            'reports',
            'foundIn',
            'topics',
          ],
        },
      ],
    });
  });

  test('gives a new id where none is chosen', async () => {
    const input = { ...zhang, id: null, reports: [], topics: [{ node: { new: { name: 'Security' } } }] };
    const { recordStatement: done } = await mutate<Done>(recordStatement, { input });
    expect(done.statement.id).toMatch(/^statement-[a-z0-9]{16}$/);
  });

  test('changes what is given of a statement, and leaves the rest', async () => {
    const input = {
      id: 'denial',
      text: 'No, no.',
      saidOn: '2020',
      expresses: [{ node: { id: 'threat' }, polarity: 'DENIES' }],
    };
    const { recordStatement: done } = await mutate(recordStatement, { input, revision: 4 });
    expect(done).toMatchObject({
      statement: {
        revision: 5,
        text: 'No, no.',
        assertedBy: [{ node: { id: 'huawei' } }],
        expresses: [{ polarity: 'DENIES' }],
      },
      changes: [{ sequence: 5, kind: 'CHANGED', subjectId: 'denial', changedFields: ['text', 'saidOn', 'expresses'] }],
    });
    const { recordStatement: again } = await mutate(recordStatement, {
      input: { id: 'denial', saidOn: null },
      revision: 5,
    });
    expect(again).toMatchObject({ changes: [{ changedFields: ['saidOn'] }] });
    const { recordStatement: same } = await mutate(recordStatement, {
      input: { id: 'denial', text: 'No, no.' },
      revision: 6,
    });
    expect(same).toMatchObject({ statement: { revision: 6 }, changes: [] });
  });

  test.each<[string, object, object, unknown]>([
    [
      'an id that is taken',
      { id: 'denial' },
      {},
      ['CONFLICT', 'input.id', 'denial is there already; to change it give its revision'],
    ],
    [
      'an old revision',
      { id: 'denial', text: 'X' },
      { revision: 3 },
      ['CONFLICT', 'expectedRevision', 'denial was changed since: its revision is 4, not 3'],
    ],
    [
      'a revision of nothing',
      { id: 'nothing' },
      { revision: 3 },
      ['NOT_FOUND', 'input', 'there is no nothing to be changed'],
    ],
    [
      'a missing speaker',
      { ...zhang, assertedBy: [], onBehalfOf: [] },
      {},
      ['BAD_USER_INPUT', 'input.assertedBy', 'every statement but a NARRATION has a speaker'],
    ],
    [
      'an unknown actor',
      { ...zhang, about: [{ node: { id: 'nobody' } }] },
      {},
      ['NOT_FOUND', 'input.about[0].node', 'there is no nobody, neither here nor in the database'],
    ],
    [
      'an unknown identifier',
      { ...zhang, onBehalfOf: [{ node: { identifier: { scheme: 'lei', value: '2' } } }] },
      {},
      ['NOT_FOUND', 'input.onBehalfOf[0].node.identifier', 'nothing that is recorded has lei 2'],
    ],
    [
      'a claim in the place of an actor',
      { ...zhang, about: [{ node: { id: 'threat' } }] },
      {},
      [
        'BAD_USER_INPUT',
        'input.about[0].node',
        'threat is of type Claim, but only Organisation, Person, Group, RegulatoryAction, Topic can stand here',
      ],
    ],
    [
      'a new node that is there',
      { ...zhang, topics: [{ node: { new: { id: 'threat', name: 'X' } } }] },
      {},
      ['CONFLICT', 'input.topics[0].node.new.id', 'threat is there already; name it by its id'],
    ],
    [
      'a wrong field of a new node',
      { ...zhang, topics: [{ node: { new: { id: 'x', name: ' ' } } }] },
      {},
      ['BAD_USER_INPUT', 'input.topics[0].node.new.name', 'is empty; leave it out instead'],
    ],
    [
      'a reference by two ways',
      { ...zhang, topics: [{ node: { id: 'x', new: { name: 'X' } } }] },
      {},
      ['BAD_USER_INPUT', 'input.topics[0].node', 'takes exactly one of its fields'],
    ],
    [
      'words that the document does not have',
      { ...zhang, foundIn: [{ node: { id: 'article' }, exact: 'No', start: 9, end: 11 }] },
      {},
      ['BAD_USER_INPUT', 'input.foundIn[0].exact', 'the text of article reads "no" there'],
    ],
    [
      'one id for two new nodes',
      { ...zhang, topics: [{ node: { new: { id: '5g', name: 'X' } } }] },
      {},
      ['CONFLICT', 'input.topics[0].node.new', 'the id 5g is given twice'],
    ],
    [
      'a date that is none',
      { ...zhang, saidOn: 'June' },
      {},
      ['BAD_USER_INPUT', 'input.saidOn', expect.stringContaining('June')],
    ],
    [
      'a word that an enum lacks',
      { ...zhang, onBehalfOf: [], assertedBy: [{ node: { id: 'huawei' }, via: 'FAX' }] },
      {},
      ['BAD_USER_INPUT', 'input.assertedBy[0].via', 'Value "FAX" does not exist in "AssertedVia" enum.'],
    ],
    [
      'an address that is none',
      { ...zhang, foundIn: [{ node: { url: 'a" at "b"; c' } }] },
      {},
      [
        'BAD_USER_INPUT',
        'input.foundIn[0].node.url',
        '"a" at "b"; c" is not a web address that starts with http:// or https://',
      ],
    ],
    [
      'a revision that is no number',
      zhang,
      { revision: 'last' },
      ['BAD_USER_INPUT', 'expectedRevision', expect.stringContaining('last')],
    ],
    [
      'a blank reason',
      zhang,
      { reason: ' \n' },
      ['BAD_USER_INPUT', 'reason', 'is empty; say why, in words for the history'],
    ],
    [
      'a circle',
      { id: 'denial', reports: [{ node: { id: 'denial' } }] },
      { revision: 4 },
      ['BAD_USER_INPUT', 'input.reports[0].node', 'denial cannot stand in this relationship to itself'],
    ],
  ])('is refused, with the field and the rule, and writes nothing: %s', async (_name, input, more, expected) => {
    expect(await refused(recordStatement, { input, ...more })).toEqual(expected);
    expect(await database.read('MATCH (node:Node) RETURN count(node), max(node.revision)')).toEqual([[4, 4]]);
  });

  test('takes new records at most 20 deep, and leaves no trace of what it refuses', async () => {
    const chain = (depth: number): object => ({
      id: `level-${depth}`,
      text: 'X',
      form: 'SPEECH',
      speechAct: 'REPORT',
      assertedBy: [{ node: { id: 'huawei' } }],
      reports: depth === 0 ? [] : [{ node: { new: chain(depth - 1) } }],
    });
    expect(await refused(recordStatement, { input: chain(20) })).toEqual([
      'BAD_USER_INPUT',
      `input${'.reports[0].node.new'.repeat(20)}`,
      'stands more than 20 records deep',
    ]);
    const wrong = { ...chain(2), reports: [{ node: { new: { ...chain(1), form: null } } }] };
    expect(await refused(recordStatement, { input: wrong })).toEqual([
      'BAD_USER_INPUT',
      'input.reports[0].node.new.form',
      'is required',
    ]);
    expect(await database.read('MATCH (node:Node) RETURN count(node)')).toEqual([[4]]);
    expect(await mutate(recordStatement, { input: chain(19) })).toMatchObject({
      recordStatement: { statement: { id: 'level-19', reports: [{ node: { id: 'level-18' } }] } },
    });
  });

  test('of several actors with one identifier asks which', async () => {
    await loadRecords(database, [{ ...huawei, id: 'twin' }]);
    expect(await refused(recordStatement, { input: zhang })).toEqual([
      'CONFLICT',
      'input.assertedBy[0].node.new.roles[0].node.identifier',
      'several have lei 1: huawei, twin; give the id of one',
    ]);
  });
});

describe('what is new in an input', () => {
  const lei = { scheme: 'lei', value: '2' };
  const isin = { scheme: 'isin', value: '2' };
  const zte = { type: 'ORGANISATION', name: 'ZTE', kind: 'COMPANY', identifiers: [isin, lei] };
  const letter = { kind: 'LETTER', url: 'https://example.org/letter', text: 'We deny it.' };
  const said = { text: 'We deny it.', form: 'LETTER', speechAct: 'DENY', assertedBy: [{ node: { new: zte } }] };
  const count = () => database.read('MATCH (node:Node) RETURN count(node)');

  test('can be meant elsewhere in it by its identifier or address, before and after, and is recorded once', async () => {
    const input = {
      ...said,
      about: [{ node: { actor: { identifier: lei } } }],
      reports: [
        {
          node: {
            new: {
              ...said,
              assertedBy: [{ node: { identifier: isin } }],
              foundIn: [{ node: { url: letter.url }, exact: 'deny', start: 3, end: 7 }],
            },
          },
        },
      ],
      foundIn: [{ node: { new: { ...letter, publishedBy: [{ node: { identifier: lei } }] } } }],
    };
    const { recordStatement: done } = await mutate(
      `mutation ($input: StatementInput!) {
        recordStatement(input: $input) {
          statement {
            assertedBy { node { id name } }
            about { node { ... on Organisation { id } } }
            reports { node { assertedBy { node { id } } foundIn { exact node { id } } } }
            foundIn { node { id url publishedBy { node { id } } } }
          }
          changes { kind }
        }
      }`,
      { input },
    );
    const { statement } = done as { statement: { assertedBy: { node: Answer }[]; foundIn: { node: Answer }[] } };
    const [id, letterId] = [statement.assertedBy[0]?.node.id, statement.foundIn[0]?.node.id];
    const node = { id };
    expect(done).toEqual({
      statement: {
        assertedBy: [{ node: { id: expect.stringMatching(/^organisation-/), name: 'ZTE' } }],
        about: [{ node }],
        reports: [{ node: { assertedBy: [{ node }], foundIn: [{ exact: 'deny', node: { id: letterId } }] } }],
        foundIn: [{ node: { id: expect.stringMatching(/^document-/), url: letter.url, publishedBy: [{ node }] } }],
      },
      changes: Array.from({ length: 4 }, () => ({ kind: 'CREATED' })),
    });
    expect(await count()).toEqual([[8]]);
  });

  test.each<[string, object, unknown]>([
    [
      'given twice with one identifier',
      { ...said, about: [{ node: { actor: { new: { ...zte, identifiers: [lei], name: 'Zhongxing' } } } }] },
      [
        'CONFLICT',
        'input.about[0].node.actor.new.identifiers[0]',
        'is given at input.assertedBy[0].node.new.identifiers[1] too; record it once, and name it by this elsewhere',
      ],
    ],
    [
      'given twice with one address',
      { ...said, foundIn: [{ node: { new: letter } }, { node: { new: { ...letter, kind: 'ARTICLE' } } }] },
      [
        'CONFLICT',
        'input.foundIn[1].node.new.url',
        'is given at input.foundIn[0].node.new.url too; record it once, and name it by this elsewhere',
      ],
    ],
    [
      'meant by an identifier that a recorded one has too',
      {
        ...said,
        assertedBy: [{ node: { new: { ...zte, id: 'zte', identifiers: huawei.identifiers } } }],
        onBehalfOf: [{ node: { identifier: huawei.identifiers[0] } }],
      },
      ['CONFLICT', 'input.onBehalfOf[0].node.identifier', 'several have lei 1: huawei, zte; give the id of one'],
    ],
    [
      'meant where it cannot stand',
      {
        ...said,
        assertedBy: [
          {
            node: {
              new: { type: 'PERSON', name: 'Zhang', identifiers: [lei], memberOf: [{ node: { identifier: lei } }] },
            },
          },
        ],
      },
      [
        'BAD_USER_INPUT',
        'input.assertedBy[0].node.new.memberOf[0].node',
        expect.stringMatching(/^person-\w+ cannot stand in this relationship to itself$/),
      ],
    ],
  ])('is refused, with both places, and writes nothing: %s', async (_name, input, expected) => {
    expect(await refused(recordStatement, { input })).toEqual(expected);
    expect(await count()).toEqual([[4]]);
  });

  test('can be meant so in documents and actors too', async () => {
    const done = await mutate(
      `mutation ($document: DocumentInput!, $person: ActorInput!) {
        recordDocument(input: $document) { document { publishedBy { node { id } } authoredBy { node { id } } } }
        recordActor(input: $person) { actor { ... on Person { roles { node { id } } memberOf { node { id } } } } }
      }`,
      {
        document: {
          ...letter,
          publishedBy: [{ node: { new: { ...zte, id: 'zte' } } }],
          authoredBy: [{ node: { identifier: lei } }],
        },
        person: {
          type: 'PERSON',
          name: 'Hou',
          roles: [{ node: { new: { ...zte, id: 'board', identifiers: [{ scheme: 'lei', value: '3' }] } } }],
          memberOf: [{ node: { identifier: { scheme: 'lei', value: '3' } } }],
        },
      },
    );
    const node = (id: string) => [{ node: { id } }];
    expect(done).toEqual({
      recordDocument: { document: { publishedBy: node('zte'), authoredBy: node('zte') } },
      recordActor: { actor: { roles: node('board'), memberOf: node('board') } },
    });
  });
});

describe('an idempotency key', () => {
  test('used again answers what was done first', async () => {
    const variables = { input: { ...zhang, id: null, reports: [] }, key: 'one' };
    const { recordStatement: first } = await mutate(recordStatement, variables);
    const { recordStatement: second } = await mutate(recordStatement, variables);
    expect(second).toEqual({ ...(first as object), repeated: true });
    expect(await database.read('MATCH (statement:Statement) RETURN count(statement)')).toEqual([[2]]);
  });

  test('used with other arguments is a conflict', async () => {
    await mutate(recordStatement, { input: zhang, key: 'one' });
    expect(await refused(recordStatement, { input: { ...zhang, id: 'other' }, key: 'one' })).toEqual([
      'CONFLICT',
      'idempotencyKey',
      'was used before with other arguments; take a new key',
    ]);
  });

  test('of a request that failed can be used again', async () => {
    const input = { id: 'denial', text: 'Nay.' };
    expect(await refused(recordStatement, { input, revision: 1, key: 'one' })).toEqual([
      'CONFLICT',
      'expectedRevision',
      'denial was changed since: its revision is 4, not 1',
    ]);
    expect(await mutate(recordStatement, { input, revision: 4, key: 'one' })).toMatchObject({
      recordStatement: { repeated: false },
    });
  });

  test('belongs to its author: the same of another is done too', async () => {
    const text = `mutation { recordTopic(input: {name: "5G"}, idempotencyKey: "one") { repeated } }`;
    const contextOf = (id: string) => ({ author: { id, name: id } });
    for (const [author, repeated] of [
      ['ada', false],
      ['ben', false],
      ['ada', true],
    ] as const)
      expect((await ask(database, text, {}, undefined, contextOf(author))).result).toEqual({
        data: { recordTopic: { repeated } },
      });
    expect(await database.read('MATCH (topic:Topic) RETURN count(topic)')).toEqual([[2]]);
  });

  test('has 1 to 200 characters', async () => {
    const text =
      'mutation ($key: String) { recordTopic(input: {id: "5g", name: "5G"}, idempotencyKey: $key) { repeated } }';
    for (const key of ['', ' \n', 'x'.repeat(201)])
      expect(await refused(text, { key })).toEqual([
        'BAD_USER_INPUT',
        'idempotencyKey',
        'must have 1 to 200 characters',
      ]);
    expect(await database.read('MATCH (topic:Topic) RETURN count(topic)')).toEqual([[0]]);
    expect(await mutate(text, { key: 'x'.repeat(200) })).toEqual({ recordTopic: { repeated: false } });
  });

  test('sent many times at once does it once', async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, () =>
        mutate<Done>(recordStatement, { input: { ...zhang, id: null, reports: [] }, key: 'one' }),
      ),
    );
    expect(new Set(all.map(({ recordStatement: { statement } }) => statement.id)).size).toBe(1);
    expect(all.filter(({ recordStatement: { repeated } }) => !repeated)).toHaveLength(1);
  });
});

describe('an answer that cannot be given', () => {
  const text = (asked: string) =>
    `mutation ($input: StatementInput!, $key: String) { recordStatement(input: $input, idempotencyKey: $key) { repeated statement { ${asked} } } }`;
  const [key, said] = ['one', { text: 'No.', form: 'SPEECH', speechAct: 'DENY' }];
  const input = { ...said, id: 'new', assertedBy: [{ node: { id: 'huawei' } }] };

  test.each([
    [
      'names in a filter what is not there',
      'statementsMade(where: {about: {id: {eq: "typo"}}}) { totalCount }',
      'BAD_USER_INPUT',
    ],
    ['goes on after what is no cursor', 'statementsMade(after: "typo") { nodes { id } }', 'BAD_USER_INPUT'],
    ['rests on too much', 'statementsMade(where: {form: {eq: SPEECH}}) { totalCount }', 'QUERY_TOO_COSTLY'],
  ])('is refused before anything is written, even the key: it %s', async (_fact, asked, code) => {
    const change = (nodes: string) =>
      `mutation { recordActor(input: {id: "huawei", country: "CN"}, expectedRevision: 1, idempotencyKey: "one") { repeated actor { ${nodes} } } }`;
    const before = await exported(database);
    const { result } = await ask(database, change(asked), {}, 0);
    expect(result.errors?.map(({ extensions }) => [extensions?.code, extensions?.done])).toEqual([[code, undefined]]);
    expect(await exported(database)).toBe(before);
    expect(await mutate(change('country'))).toEqual({
      recordActor: { repeated: false, actor: { country: 'CN' } },
    });
  });

  test('may name what is new', async () => {
    const own = 'assertedBy { node { statementsMade(where: {id: {eq: "new"}}) { totalCount } } }';
    expect(await mutate(text(own), { input })).toEqual({
      recordStatement: {
        repeated: false,
        statement: { assertedBy: [{ node: { statementsMade: { totalCount: 1 } } }] },
      },
    });
  });

  test('once everything is written says so, and the same key answers', async () => {
    const late = new AbortController();
    const limited: Database = {
      ...database,
      async write(...work) {
        const written = await database.write(...work);
        late.abort(new RequestTimeout('It took too long.'));
        return written;
      },
      read: (statement, parameters) => database.read(statement, parameters, { signal: late.signal }),
    };
    const { result } = await ask(limited, text('id'), { input, key });
    expect(result.errors?.map(({ extensions }) => extensions)).toEqual([{ done: true }]);
    expect(await mutate(text('id'), { input, key })).toEqual({
      recordStatement: { repeated: true, statement: { id: 'new' } },
    });
  });

  test('as the connection was lost at the very end is told, and the same key finds out whether it was done', async () => {
    const gate = await openGate(testConnection());
    const behind = connect(gate.connection);
    try {
      for (const [id, isDone] of [
        ['before', false],
        ['after', true],
      ] as const) {
        gate.cutAt(isDone ? 'answer' : 'commit');
        const variables = { input: { ...input, id }, key: id };
        const { result } = await ask(behind, text('id'), variables);
        expect(result.errors?.map(({ message }) => message)).toEqual([
          'The database went away while it was writing, and may have written; ask again with the same idempotency key.',
        ]);
        expect(await mutate(text('id'), variables)).toEqual({
          recordStatement: { repeated: isDone, statement: { id } },
        });
      }
    } finally {
      await behind.close();
      await gate.shut();
    }
  });
});

describe('the changes that a mutation tells', () => {
  const topics = Array.from({ length: 120 }, (_, index) => ({ node: { new: { id: `topic-${index}`, name: 'X' } } }));
  const record = (asked: string) =>
    `mutation ($input: DocumentInput!) { recordDocument(input: $input, idempotencyKey: "one") { changes { ${asked} } } }`;
  const input = { id: 'letter', kind: 'LETTER', topics };

  test('are read with the records before and after only where these are asked for', async () => {
    await mutate(record('sequence'), { input });
    const sum = await Promise.all(
      ['sequence subjectId', 'before', 'after', 'changedFields'].map((asked) =>
        hits(database, record(asked), { input }),
      ),
    );
    const [plain = 0, ...withRecords] = sum;
    for (const cost of withRecords) expect(cost).toBeGreaterThan(2 * plain);
  });

  test('come with them a hundred at a time, and are told in one', async () => {
    const { result, statements } = await ask(database, record('sequence after'), { input });
    const { changes } = (result.data as { recordDocument: { changes: { sequence: number; after: Answer }[] } })
      .recordDocument;
    expect(changes.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 121 }, (_, index) => index + 5));
    expect(changes.map(({ after }) => after.id)).toEqual([...topics.map(({ node }) => node.new.id), 'letter']);
    const limits = statements.flatMap(({ parameters: { given } }) =>
      Object.values(given as Answer).filter((value) => value === 101),
    );
    expect(limits).toEqual([101, 101]);
  });
});

describe('other records', () => {
  test('recordActor, recordDocument and recordAction record what they say', async () => {
    const done = await mutate(`mutation {
      recordActor(input: {id: "bt", type: ORGANISATION, name: "BT", kind: COMPANY, partOf: [{node: {id: "huawei"}, from: "2020"}]}) {
        actor { id name ... on Organisation { kind partOf { from node { id } } } }
      }
      recordDocument(input: {id: "letter", kind: LETTER, publishedBy: [{node: {id: "bt"}}], syndicatedFrom: [{node: {url: "https://example.org/a"}}]}) {
        document { id publishedBy { node { id } } syndicatedFrom { node { id } } }
      }
      recordAction(input: {id: "cap", kind: MARKET_SHARE_CAP, title: "A cap", appliesTo: [{node: {id: "huawei"}, measure: "share", value: 35, unit: "PERCENT"}], events: [{id: "cap-1", kind: ANNOUNCED, on: "2020-01"}]}) {
        action { id events { id revision } appliesTo { edges { value node { id } } } }
      }
    }`);
    expect(done).toEqual({
      recordActor: {
        actor: { id: 'bt', name: 'BT', kind: 'COMPANY', partOf: [{ from: '2020', node: { id: 'huawei' } }] },
      },
      recordDocument: {
        document: {
          id: 'letter',
          publishedBy: [{ node: { id: 'bt' } }],
          syndicatedFrom: [{ node: { id: 'article' } }],
        },
      },
      recordAction: {
        action: {
          id: 'cap',
          events: [{ id: 'cap-1', revision: 7 }],
          appliesTo: { edges: [{ value: 35, node: { id: 'huawei' } }] },
        },
      },
    });
  });

  test('recordActor changes nothing but actors', async () => {
    await loadRecords(database, [{ type: 'Topic', id: '5g', name: '5G' }]);
    expect(
      await refused('mutation { recordActor(input: {id: "5g", name: "Five"}, expectedRevision: 5) { actor { id } } }'),
    ).toEqual(['BAD_USER_INPUT', 'input', '5g is of type Topic, but only Organisation, Person, Group can stand here']);
    expect(await database.read('MATCH (topic:Topic) RETURN topic.name, topic.revision')).toEqual([['5G', 5]]);
  });

  test('an event that is added was recorded then, not with its action', async () => {
    await loadRecords(database, [{ type: 'RegulatoryAction', id: 'cap', kind: 'BAN', title: 'A cap' }], { recordedAt });
    await mutate('mutation { recordActionEvent(action: "cap", event: {id: "cap-1", kind: ADOPTED}) { repeated } }', {});
    const instants = () => mutate('{ regulatoryAction(id: "cap") { recordedAt events { recordedAt } } }', {});
    const before = await instants();
    expect(before).toEqual({ regulatoryAction: { recordedAt, events: [{ recordedAt: expect.any(String) }] } });
    expect(JSON.stringify(before)).not.toMatch(new RegExp(`${recordedAt}.*${recordedAt}`));
    const input = '{id: "cap", events: [{id: "cap-1", kind: ADOPTED, note: "At last."}]}';
    await mutate(`mutation { recordAction(input: ${input}, expectedRevision: 6) { repeated } }`, {});
    expect(await instants()).toEqual(before);
  });

  test('a new actor is of the type that can stand where it is named', async () => {
    const text = `mutation ($type: ActorType) {
      recordActor(input: {id: "unit", type: ORGANISATION, name: "Unit", kind: COMPANY, partOf: [{node: {new: {id: "group", type: $type, name: "X", kind: COMPANY}}}]}) { repeated }
    }`;
    expect(await refused(text, { type: 'GROUP' })).toEqual([
      'BAD_USER_INPUT',
      'input.partOf[0].node.new.type',
      'is GROUP, but only ORGANISATION can stand here',
    ]);
    expect(await database.read('MATCH (node:Node) RETURN count(node)')).toEqual([[4]]);
    expect(await mutate(text, { type: 'ORGANISATION' })).toEqual({ recordActor: { repeated: false } });
  });

  test('recordClaim and recordTopic put right what is recorded, and record what is new', async () => {
    const done = await mutate(`mutation {
      claim: recordClaim(input: {id: "threat", text: "Huawei is a danger.", contradicts: [{node: {new: {id: "safe", text: "Huawei is safe."}}}]}, expectedRevision: 3) {
        claim { text revision contradicts { node { id } } }
        changes { subjectId kind verb }
      }
      topic: recordTopic(input: {id: "5g", name: "5G", broader: [{node: {new: {id: "radio", name: "Radio"}}}]}) {
        topic { name broader { node { id } } }
      }
      other: recordTopic(input: {id: "5g", broader: []}, expectedRevision: 8) { topic { name broader { node { id } } } }
    }`);
    expect(done).toEqual({
      claim: {
        claim: { text: 'Huawei is a danger.', revision: 6, contradicts: [{ node: { id: 'safe' } }] },
        changes: [
          { subjectId: 'safe', kind: 'CREATED', verb: 'recordClaim' },
          { subjectId: 'threat', kind: 'CHANGED', verb: 'recordClaim' },
        ],
      },
      topic: { topic: { name: '5G', broader: [{ node: { id: 'radio' } }] } },
      other: { topic: { name: '5G', broader: [] } },
    });
    expect(
      await refused('mutation { recordClaim(input: {id: "5g", text: "X"}, expectedRevision: 9) { repeated } }'),
    ).toEqual(['BAD_USER_INPUT', 'input', '5g is of type Topic, but only Claim can stand here']);
  });

  test('recordActionEvent takes no id of another node', async () => {
    const ban = { type: 'RegulatoryAction', kind: 'BAN', title: 'A ban' };
    await loadRecords(database, [
      { ...ban, id: 'ban', events: [{ id: 'ban-1', kind: 'ANNOUNCED' }] },
      { ...ban, id: 'cap' },
    ]);
    const before = await exported(database);
    const text =
      'mutation ($id: ID) { recordActionEvent(action: "cap", event: {id: $id, kind: ADOPTED}) { repeated } }';
    expect(await refused(text, { id: 'ban-1' })).toEqual(['CONFLICT', 'event.id', 'ban-1 belongs to another action']);
    expect(await refused(text, { id: 'huawei' })).toEqual([
      'CONFLICT',
      'action.type',
      'is ActionEvent here, but the database has Organisation under this id',
    ]);
    expect(await exported(database)).toBe(before);
  });

  test('recordActionEvent adds an event, and replaces the one with its id where the revision is known', async () => {
    await loadRecords(database, [{ type: 'RegulatoryAction', id: 'cap', kind: 'BAN', title: 'A cap' }]);
    const text = `mutation ($event: ActionEventInput!, $revision: SafeInt) {
      recordActionEvent(action: "cap", event: $event, expectedRevision: $revision) {
        action { revision status(on: "2021-01-01") { status } events { id kind on } }
        changes { subjectId changedFields }
      }
    }`;
    const change = { subjectId: 'cap', changedFields: ['events'] };
    expect(await mutate(text, { event: { id: 'cap-1', kind: 'ANNOUNCED', on: '2020-01' } })).toEqual({
      recordActionEvent: {
        action: {
          revision: 6,
          status: { status: 'ANNOUNCED' },
          events: [{ id: 'cap-1', kind: 'ANNOUNCED', on: '2020-01' }],
        },
        changes: [change],
      },
    });
    const event = { id: 'cap-1', kind: 'IN_FORCE', on: '2020-02' };
    expect((await ask(database, text, { event })).result.errors?.[0]?.extensions).toEqual({
      code: 'CONFLICT',
      field: 'event.id',
      rule: 'cap-1 is there already; to change it give the revision of cap',
      revision: 6,
    });
    expect(await mutate(text, { event, revision: 6 })).toEqual({
      recordActionEvent: {
        action: {
          revision: 7,
          status: { status: 'IN_FORCE' },
          events: [{ id: 'cap-1', kind: 'IN_FORCE', on: '2020-02' }],
        },
        changes: [change],
      },
    });
    expect(
      await refused('mutation { recordActionEvent(action: "none", event: {kind: ADOPTED}) { repeated } }'),
    ).toEqual(['NOT_FOUND', 'action', 'there is no none']);
    expect(await refused('mutation { recordActionEvent(action: "cap", event: {on: "2020"}) { repeated } }')).toEqual([
      'BAD_USER_INPUT',
      'event.kind',
      'is required',
    ]);
  });
});

describe('statements', () => {
  beforeEach(async () => {
    await loadRecords(database, [{ ...denial, id: 'answer', text: 'Yes.' }], { recordedAt });
  });

  test('are linked, and the link is said anew by who knows the revision', async () => {
    const text = `mutation ($basis: Basis, $revision: SafeInt) {
      linkStatements(from: "answer", to: "denial", relation: DISPUTES, basis: $basis, expectedRevision: $revision) {
        statement { revision disputes { basis node { id disputedBy { totalCount } } } }
      }
    }`;
    const linked = (basis: string, revision: number) => ({
      linkStatements: {
        statement: { revision, disputes: [{ basis, node: { id: 'denial', disputedBy: { totalCount: 1 } } }] },
      },
    });
    for (const again of [undefined, undefined])
      expect(await mutate(text, { basis: 'INFERRED', revision: again })).toEqual(linked('INFERRED', 6));
    for (const basis of ['EXPLICIT', null])
      expect((await ask(database, text, { basis })).result.errors?.[0]?.extensions).toEqual({
        code: 'CONFLICT',
        field: 'to',
        rule: 'answer says otherwise of denial already; to change that give the revision of answer',
        revision: 6,
      });
    expect(await mutate(text, { basis: 'EXPLICIT', revision: 6 })).toEqual(linked('EXPLICIT', 7));
  });

  const nowhere = 'there is no nobody, neither here nor in the database';
  const isOther = (type: string, only: string) => `huawei is of type ${type}, but only ${only} can stand here`;
  test.each([
    ['linkStatements(from: "nobody", to: "denial", relation: DISPUTES)', 'from', 'there is no nobody'],
    ['linkStatements(from: "answer", to: "nobody", relation: DISPUTES)', 'to', nowhere],
    ['linkStatements(from: "answer", to: "huawei", relation: DISPUTES)', 'to', isOther('Organisation', 'Statement')],
    ['linkStatements(from: "answer", to: "", relation: DISPUTES)', 'to', 'must be a text'],
    [
      'linkStatements(from: "answer", to: "answer", relation: REPORTS)',
      'to',
      'answer cannot stand in this relationship to itself',
    ],
    [
      'linkStatements(from: "denial", to: "answer", relation: REPORTS)',
      'to',
      'REPORTS leads in a circle: denial, answer, denial',
    ],
    [
      'linkStatements(from: "answer", to: "denial", relation: DISPUTES, cue: "said")',
      'cue',
      expect.stringMatching(/^is no field here/),
    ],
    [
      'linkStatements(from: "answer", to: "denial", relation: REPORTS, cue: " ", expectedRevision: 6)',
      'cue',
      'is empty; leave it out instead',
    ],
    ['placeStatementOnClaim(statement: "answer", claim: {id: "nobody"}, polarity: DENIES)', 'claim', nowhere],
    [
      'placeStatementOnClaim(statement: "answer", claim: {id: "huawei"}, polarity: DENIES)',
      'claim',
      isOther('Organisation', 'Claim'),
    ],
    ['retractStatement(id: "answer", by: {id: "nobody"}, reason: "X")', 'by.id', 'there is no nobody'],
    ['unlinkStatements(from: "nobody", to: "denial", relation: REPORTS, reason: "X")', 'from', 'there is no nobody'],
    [
      'unlinkStatements(from: "answer", to: "nobody", relation: REPORTS, reason: "X")',
      'to',
      'answer has no REPORTS that leads to nobody',
    ],
    ['reinstateStatement(id: "nobody", reason: "X")', 'id', 'there is no nobody'],
  ])('name the argument that is wrong, not a place in the record: %s', async (field, argument, rule) => {
    await mutate('mutation { linkStatements(from: "answer", to: "denial", relation: REPORTS) { repeated } }');
    const before = await exported(database);
    const [code, ...said] = (await refused(`mutation { ${field} { repeated } }`)) as unknown[];
    expect(['BAD_USER_INPUT', 'NOT_FOUND']).toContain(code);
    expect(said).toEqual([argument, rule]);
    expect(await exported(database)).toBe(before);
  });

  test('are related by a relation that there is', async () => {
    const text = `mutation ($relation: StatementRelation!) {
      linkStatements(from: "answer", to: "denial", relation: $relation) { repeated }
    }`;
    expect(await refused(text, { relation: 'LIKES' })).toEqual([
      'BAD_USER_INPUT',
      'relation',
      expect.stringContaining('"LIKES"'),
    ]);
  });

  test('are no longer linked when that was a mistake, and keep what else they say', async () => {
    const said = { ...denial, id: 'answer', text: 'Yes.', confirms: [{ node: 'denial' }] };
    await loadRecords(database, [
      { ...denial, id: 'third' },
      { ...said, disputes: [{ node: 'denial', basis: 'INFERRED' }, { node: 'third' }] },
    ]);
    const unlink = `mutation ($key: String) {
      unlinkStatements(from: "answer", to: "denial", relation: DISPUTES, reason: "Meant the third.", idempotencyKey: $key) {
        repeated
        statement { id confirms { node { id } } disputes { node { id } } }
        changes { subjectId kind reason changedFields }
      }
    }`;
    const done = {
      repeated: false,
      statement: { id: 'answer', confirms: [{ node: { id: 'denial' } }], disputes: [{ node: { id: 'third' } }] },
      changes: [{ subjectId: 'answer', kind: 'CHANGED', reason: 'Meant the third.', changedFields: ['disputes'] }],
    };
    expect(await mutate(unlink, { key: 'one' })).toEqual({ unlinkStatements: done });
    const before = await exported(database);
    expect(await mutate(unlink, { key: 'one' })).toEqual({ unlinkStatements: { ...done, repeated: true } });
    expect(await refused(unlink)).toEqual(['NOT_FOUND', 'to', 'answer has no DISPUTES that leads to denial']);
    expect(await exported(database)).toBe(before);
    expect(await answer(database, '{ statement(id: "denial") { disputedBy { totalCount } } }')).toEqual({
      statement: { disputedBy: { totalCount: 0 } },
    });
    expect(await findings()).toEqual([]);
  });

  test('are placed on a claim, which may be new', async () => {
    const text = `mutation ($claim: ClaimReference!) {
      placeStatementOnClaim(statement: "denial", claim: $claim, polarity: AFFIRMS, certainty: PROBABLE) {
        statement { expresses { polarity certainty node { id } } }
        changes { subjectId kind }
      }
    }`;
    const expressed = (id: string) => ({ polarity: 'AFFIRMS', certainty: 'PROBABLE', node: { id } });
    expect(await mutate(text, { claim: { new: { id: 'safe', text: 'Huawei is safe.' } } })).toEqual({
      placeStatementOnClaim: {
        statement: { expresses: [expressed('safe')] },
        changes: [
          { subjectId: 'safe', kind: 'CREATED' },
          { subjectId: 'denial', kind: 'CHANGED' },
        ],
      },
    });
    expect(await mutate(text, { claim: { id: 'threat' } })).toMatchObject({
      placeStatementOnClaim: { statement: { expresses: [expressed('safe'), expressed('threat')] } },
    });
  });

  test('are placed on a claim otherwise than they are only by who knows the revision', async () => {
    const text = `mutation ($polarity: Polarity!, $certainty: Certainty, $revision: SafeInt) {
      placeStatementOnClaim(statement: "denial", claim: {id: "threat"}, polarity: $polarity, certainty: $certainty, expectedRevision: $revision) {
        statement { revision expresses { polarity certainty } }
      }
    }`;
    const first = { polarity: 'AFFIRMS', certainty: 'CERTAIN' };
    for (const _again of [1, 2])
      expect(await mutate(text, first)).toEqual({
        placeStatementOnClaim: { statement: { revision: 6, expresses: [first] } },
      });
    const before = await exported(database);
    expect(await refused(text, { polarity: 'DENIES' })).toEqual([
      'CONFLICT',
      'claim',
      'denial says otherwise of threat already; to change that give the revision of denial',
    ]);
    expect(await exported(database)).toBe(before);
    expect(await mutate(text, { polarity: 'DENIES', revision: 6 })).toEqual({
      placeStatementOnClaim: { statement: { revision: 7, expresses: [{ polarity: 'DENIES', certainty: null }] } },
    });
  });

  test.each([
    ['correctStatement', 'corrects', 'CORRECTED'],
    ['retractStatement', 'retracts', 'RETRACTED'],
  ])('keep how it is known that another does it when %s says so too', async (verb, field, status) => {
    await loadRecords(database, [{ ...denial, [field]: [{ node: 'answer', basis: 'INFERRED' }] }]);
    await mutate(`mutation { ${verb}(id: "answer", by: {id: "denial"}, reason: "So.") { repeated } }`);
    expect(await answer(database, `{ statement(id: "denial") { ${field} { basis node { id status } } } }`)).toEqual({
      statement: { [field]: [{ basis: 'INFERRED', node: { id: 'answer', status } }] },
    });
  });

  test('are corrected by another one, and stay readable', async () => {
    const correction = {
      new: {
        id: 'correction',
        text: 'I meant no.',
        form: 'SPEECH',
        speechAct: 'DENY',
        assertedBy: [{ node: { id: 'huawei' } }],
      },
    };
    const done = await mutate(
      `mutation ($by: StatementReference!) {
        correctStatement(id: "answer", by: $by, reason: "He put it right the next day.") {
          statement { id text status correctedBy { nodes { id } } }
          correction { id corrects { node { id } } }
          changes { subjectId kind reason }
        }
      }`,
      { by: correction },
    );
    const reason = 'He put it right the next day.';
    expect(done).toEqual({
      correctStatement: {
        statement: { id: 'answer', text: 'Yes.', status: 'CORRECTED', correctedBy: { nodes: [{ id: 'correction' }] } },
        correction: { id: 'correction', corrects: [{ node: { id: 'answer' } }] },
        changes: [
          { subjectId: 'correction', kind: 'CREATED', reason },
          { subjectId: 'answer', kind: 'CHANGED', reason },
        ],
      },
    });
  });

  test('are retracted with a reason, with or without one that says so', async () => {
    const done = await mutate(`mutation {
      retractStatement(id: "answer", by: {id: "denial"}, reason: "Withdrawn.") { statement { status retractedBy { nodes { id } } } retraction { id } }
      alone: retractStatement(id: "denial", reason: "Never said.") { statement { status } retraction { id } changes { reason changedFields } }
    }`);
    expect(done).toEqual({
      retractStatement: {
        statement: { status: 'RETRACTED', retractedBy: { nodes: [{ id: 'denial' }] } },
        retraction: { id: 'denial' },
      },
      alone: {
        statement: { status: 'RETRACTED' },
        retraction: null,
        changes: [{ reason: 'Never said.', changedFields: ['status'] }],
      },
    });
  });

  test('that are retracted are neither corrected nor retracted again, but by the same key', async () => {
    const retract =
      'mutation { retractStatement(id: "answer", reason: "Withdrawn.", idempotencyKey: "one") { repeated statement { id status } changes { sequence reason } } }';
    const { retractStatement: done } = await mutate(retract);
    const before = await exported(database);
    const again = ['CONFLICT', 'id', 'answer is retracted already; its history tells when and why'];
    for (const field of [
      'correctStatement(id: "answer", by: {id: "denial"}, reason: "He meant no.")',
      'retractStatement(id: "answer", reason: "For another reason.")',
      'retractStatement(id: "answer", by: {id: "denial"}, reason: "Withdrawn.")',
    ])
      expect(await refused(`mutation { ${field} { repeated } }`)).toEqual(again);
    expect(await exported(database)).toBe(before);
    expect(await mutate(retract)).toEqual({ retractStatement: { ...(done as object), repeated: true } });
    expect(done).toMatchObject({ statement: { status: 'RETRACTED' }, changes: [{ reason: 'Withdrawn.' }] });
  });

  test('that are corrected are not corrected again by the same one, and can be retracted: both stand', async () => {
    const correct =
      'mutation { correctStatement(id: "answer", by: {id: "denial"}, reason: "He meant no.") { repeated } }';
    await mutate(correct);
    expect(await refused(correct)).toEqual([
      'CONFLICT',
      'id',
      'answer is CORRECTED by the same statement already; its history tells when and why',
    ]);
    expect(
      await mutate(
        'mutation { retractStatement(id: "answer", reason: "Withdrawn.") { statement { status correctedBy { nodes { id } } } } }',
      ),
    ).toEqual({
      retractStatement: { statement: { status: 'RETRACTED', correctedBy: { nodes: [{ id: 'denial' }] } } },
    });
  });

  const reinstate = `mutation ($id: ID!, $revision: SafeInt, $key: String) {
    reinstateStatement(id: $id, reason: "The wrong one.", expectedRevision: $revision, idempotencyKey: $key) {
      repeated
      statement { id status statusChange { reason } retractedBy { totalCount } correctedBy { totalCount } }
      changes { subjectId reason changedFields }
    }
  }`;
  const reason = 'The wrong one.';
  const stands = (id: string, correctedBy = 0) => ({
    id,
    status: correctedBy > 0 ? 'CORRECTED' : 'CURRENT',
    statusChange: correctedBy > 0 ? { reason } : null,
    retractedBy: { totalCount: 0 },
    correctedBy: { totalCount: correctedBy },
  });

  test.each([
    ['retractStatement', 'retracts'],
    ['correctStatement', 'corrects'],
  ])('stand again when %s was a mistake, and the history keeps it', async (verb, field) => {
    await mutate(`mutation { ${verb}(id: "answer", by: {id: "denial"}, reason: "Withdrawn.") { repeated } }`);
    const done = {
      repeated: false,
      statement: stands('answer'),
      changes: [
        { subjectId: 'answer', reason, changedFields: ['status'] },
        { subjectId: 'denial', reason, changedFields: [field] },
      ],
    };
    expect(await mutate(reinstate, { id: 'answer', key: 'one' })).toEqual({ reinstateStatement: done });
    const before = await exported(database);
    expect(await mutate(reinstate, { id: 'answer', key: 'one' })).toEqual({
      reinstateStatement: { ...done, repeated: true },
    });
    expect(await refused(reinstate, { id: 'answer' })).toEqual([
      'CONFLICT',
      'id',
      'answer is CURRENT, and no statement corrects or retracts it',
    ]);
    expect(await exported(database)).toBe(before);
    expect(await answer(database, '{ history(id: "answer") { nodes { verb reason } } }')).toEqual({
      history: {
        nodes: [
          { verb: 'import', reason: null },
          { verb, reason: 'Withdrawn.' },
          { verb: 'reinstateStatement', reason },
        ],
      },
    });
    await mutate('mutation { retractStatement(id: "answer", reason: "After all.") { repeated } }');
    expect(await answer(database, '{ statement(id: "answer") { status statusChange { reason } } }')).toEqual({
      statement: { status: 'RETRACTED', statusChange: { reason: 'After all.' } },
    });
    expect(await findings()).toEqual([]);
  });

  test('that were corrected and then retracted by mistake are corrected still, until that is taken back too', async () => {
    await mutate(`mutation {
      correctStatement(id: "answer", by: {id: "denial"}, reason: "He meant no.") { repeated }
      retractStatement(id: "answer", by: {id: "denial"}, reason: "Withdrawn.") { repeated }
    }`);
    const change = (subjectId: string, ...changedFields: string[]) => ({ subjectId, reason, changedFields });
    expect(await mutate(reinstate, { id: 'answer' })).toEqual({
      reinstateStatement: {
        repeated: false,
        statement: stands('answer', 1),
        changes: [change('answer', 'status'), change('denial', 'retracts')],
      },
    });
    expect(await mutate(reinstate, { id: 'answer' })).toEqual({
      reinstateStatement: {
        repeated: false,
        statement: stands('answer'),
        changes: [change('answer', 'status'), change('denial', 'corrects')],
      },
    });
  });

  test('that others only say they correct or retract are no longer said to', async () => {
    const others = { corrects: [{ node: 'answer' }], retracts: [{ node: 'answer', basis: 'INFERRED' }] };
    await loadRecords(database, [{ ...denial, ...others }]);
    expect(await mutate(reinstate, { id: 'answer' })).toEqual({
      reinstateStatement: {
        repeated: false,
        statement: stands('answer'),
        changes: [{ subjectId: 'denial', reason, changedFields: ['corrects', 'retracts'] }],
      },
    });
  });

  test('are not put right or taken back by themselves', async () => {
    for (const verb of ['correctStatement', 'retractStatement'])
      expect(await refused(`mutation { ${verb}(id: "answer", by: {id: "answer"}, reason: "X") { repeated } }`)).toEqual(
        ['BAD_USER_INPUT', 'by', 'is answer itself; name another statement'],
      );
  });

  test('that a variable within an argument names wrongly are refused with the path in the arguments', async () => {
    const text = `mutation ($polarity: Polarity!, $url: URL!) {
      recordDocument(input: {id: "letter", kind: LETTER, syndicatedFrom: [{node: {url: $url}}]}) { repeated }
      placeStatementOnClaim(statement: "answer", claim: {id: "threat"}, polarity: $polarity) { repeated }
    }`;
    const { result } = await ask(database, text, { url: 'nowhere' });
    expect(result.errors?.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([
      ['BAD_USER_INPUT', 'polarity'],
      ['BAD_USER_INPUT', 'input.syndicatedFrom[0].node.url'],
    ]);
  });

  test.each([
    ['linkStatements(from: "ban", to: "answer", relation: RESPONDS_TO)', 'from', 'Statement'],
    ['linkStatements(from: "ban", to: "cap", relation: RESPONDS_TO)', 'from', 'Statement'],
    ['placeStatementOnClaim(statement: "ban", claim: {id: "threat"}, polarity: DENIES)', 'statement', 'Statement'],
    ['correctStatement(id: "ban", by: {id: "answer"}, reason: "X")', 'id', 'Statement'],
    ['correctStatement(id: "answer", by: {id: "ban"}, reason: "X")', 'by.id', 'Statement'],
    ['retractStatement(id: "ban", reason: "X", expectedRevision: 1)', 'id', 'Statement'],
    ['retractStatement(id: "answer", by: {id: "ban"}, reason: "X")', 'by.id', 'Statement'],
    ['unlinkStatements(from: "ban", to: "cap", relation: RESPONDS_TO, reason: "X")', 'from', 'Statement'],
    ['reinstateStatement(id: "ban", reason: "X")', 'id', 'Statement'],
    ['recordActionEvent(action: "answer", event: {kind: ADOPTED})', 'action', 'RegulatoryAction'],
    ['recordStatement(input: {id: "ban"}, expectedRevision: 1)', 'input', 'Statement'],
    ['recordAction(input: {id: "answer"}, expectedRevision: 1)', 'input', 'RegulatoryAction'],
  ])('and actions take only what they are: %s is refused and writes nothing', async (field, path, noun) => {
    const action = { type: 'RegulatoryAction', kind: 'BAN', title: 'A ban' };
    await loadRecords(database, [
      { ...action, id: 'ban' },
      { ...action, id: 'cap' },
    ]);
    const before = await exported(database);
    const [id, type] = noun === 'Statement' ? ['ban', 'RegulatoryAction'] : ['answer', 'Statement'];
    expect(await refused(`mutation { ${field} { repeated } }`)).toEqual([
      'BAD_USER_INPUT',
      path,
      `${id} is of type ${type}, but only ${noun} can stand here`,
    ]);
    expect(await exported(database)).toBe(before);
  });
});

describe('the text of a document', () => {
  const change = `mutation ($input: DocumentInput!, $revision: SafeInt) {
    recordDocument(input: $input, expectedRevision: $revision) { document { text } }
  }`;

  beforeEach(async () => {
    await loadRecords(database, [{ ...denial, foundIn: [{ node: 'article', exact: 'no', start: 9, end: 11 }] }]);
  });

  test('changes as long as the words that statements quote stay where they stand', async () => {
    const input = { id: 'article', text: '😀e said: no, never.' };
    expect(await mutate(change, { input, revision: 2 })).toEqual({
      recordDocument: { document: { text: input.text } },
    });
  });

  test.each([
    ['other words stand there', 'She said: yes.', ' y'],
    ['it ends before them', 'He', ''],
  ])('does not change where %s, and nothing is written', async (_fact, text, there) => {
    expect(await refused(change, { input: { id: 'article', text }, revision: 2 })).toEqual([
      'BAD_USER_INPUT',
      'input.text',
      `denial quotes "no" at 9 to 11, but this reads "${there}" there`,
    ]);
    expect(await answer(database, '{ document(id: "article") { text revision } }')).toEqual({
      document: { text: article.text, revision: 2 },
    });
  });
});

describe('writers at once', () => {
  test('about one actor all succeed, and leave what one after the other leaves', async () => {
    const inputs = Array.from({ length: 32 }, (_, index) => ({
      ...zhang,
      id: `said-${index}`,
      assertedBy: [{ node: { id: 'huawei' } }],
      onBehalfOf: [],
      about: [{ node: { id: index % 2 ? 'huawei' : 'left' } }, { node: { id: index % 2 ? 'left' : 'huawei' } }],
      reports: [],
      topics: [],
    }));
    await loadRecords(
      database,
      [{ ...huawei, id: 'left' }].map((actor) => ({ ...actor, identifiers: [] })),
    );
    const done = await Promise.all(inputs.map((input) => mutate<Done>(recordStatement, { input })));
    const numbers = done.map(({ recordStatement: { statement } }) => statement.revision);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 32 }, (_, index) => index + 6));
    const { actor } = await answer<Answer>(
      database,
      '{ actor(id: "huawei") { statementsAbout(first: 100) { totalCount nodes { id } } } }',
    );
    expect(actor).toMatchObject({ statementsAbout: { totalCount: 32 } });
  });

  test('of one record do not overwrite each other: of those who know one revision, one writes', async () => {
    const tries = await Promise.all(
      Array.from({ length: 32 }, (_, index) =>
        ask(database, recordStatement, { input: { id: 'denial', text: `No ${index}.` }, revision: 4 }),
      ),
    );
    const codes = tries.map(({ result }) => result.errors?.[0]?.extensions?.code ?? 'written');
    expect(codes.filter((code) => code === 'written')).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(31);
  });

  test('do not close a circle together: of two links that would, one is refused', async () => {
    const rounds = Array.from({ length: 20 }, (_, round) => ['a', 'b', 'c', 'd'].map((name) => `${name}-${round}`));
    const said = (id = '', reports: string[] = []) => ({ ...denial, id, reports: reports.map((node) => ({ node })) });
    await loadRecords(
      database,
      rounds.flatMap(([a = '', b, c, d]) => [said(a), said(b, [c as string]), said(c), said(d, [a])]),
    );
    const link = `mutation ($from: ID!, $to: ID!) { linkStatements(from: $from, to: $to, relation: REPORTS) { repeated } }`;
    for (const [a, b, c, d] of rounds) {
      const done = await Promise.all([
        ask(database, link, { from: a, to: b }),
        ask(database, link, { from: c, to: d }),
      ]);
      const rules = done.flatMap(({ result }) => result.errors?.map(({ extensions }) => extensions?.rule) ?? []);
      expect(rules).toEqual([expect.stringMatching(/^REPORTS leads in a circle: /)]);
    }
    expect(await findings()).toEqual([]);
  });

  test('do not quote words from a text that another takes away: of the two, one is refused', async () => {
    const rounds = Array.from({ length: 30 }, (_, round) => `text-${round}`);
    await loadRecords(
      database,
      rounds.map((id) => ({ type: 'Document', id, kind: 'ARTICLE', text: 'He said: no.' })),
    );
    const rewrite = `mutation ($id: ID!, $revision: SafeInt) {
      recordDocument(input: {id: $id, text: "She said: yes."}, expectedRevision: $revision) { repeated }
    }`;
    const refusals = [];
    for (const [round, id] of rounds.entries()) {
      const foundIn = [{ node: { id }, exact: 'no', start: 9, end: 11 }];
      const input = { ...zhang, id: `of-${id}`, assertedBy: [{ node: { id: 'huawei' } }], foundIn };
      const done = await Promise.all([
        ask(database, recordStatement, { input: { ...input, reports: [], topics: [], about: [] } }),
        ask(database, rewrite, { id, revision: 5 + round }),
      ]);
      refusals.push(done.flatMap(({ result }) => result.errors?.map(({ extensions }) => extensions?.field) ?? []));
    }
    expect(await findings()).toEqual([]);
    expect(refusals.filter((fields) => fields.length !== 1)).toEqual([]);
  });

  test('do not quote one unnamed source in two documents: of the two, one is refused', async () => {
    const rounds = Array.from({ length: 20 }, (_, round) => round);
    const document = (id: string) => ({ type: 'Document', id, kind: 'ARTICLE' });
    await loadRecords(
      database,
      rounds.flatMap((round) => [
        { type: 'Group', id: `source-${round}`, name: 'A source', anonymity: 'UNNAMED' },
        document(`one-${round}`),
        document(`other-${round}`),
      ]),
    );
    for (const round of rounds) {
      const said = (id: string) => ({
        ...{ ...zhang, id: `in-${id}`, onBehalfOf: [], about: [], reports: [], topics: [] },
        assertedBy: [{ node: { id: `source-${round}` } }],
        foundIn: [{ node: { id }, exact: 'no' }],
      });
      const done = await Promise.all(
        [`one-${round}`, `other-${round}`].map((id) => ask(database, recordStatement, { input: said(id) })),
      );
      const rules = done.flatMap(({ result }) => result.errors?.map(({ extensions }) => extensions?.rule) ?? []);
      expect(rules).toEqual([expect.stringContaining('an unnamed source belongs to one document')]);
    }
    expect(await findings()).toEqual([]);
  });
});
