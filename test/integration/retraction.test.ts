import { beforeAll, describe, expect, test } from '@jest/globals';
import { exportGraph } from '../../src/export/export.ts';
import { type ExportFormat, exportFormats } from '../../src/export/format.ts';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { answer, hits } from '../ask.ts';
import { emptyDatabase } from '../neo4j.ts';

const state = { type: 'Organisation', id: 'us', name: 'United States', kind: 'STATE' };
const company = { type: 'Organisation', id: 'huawei', name: 'Huawei', kind: 'COMPANY' };
const topic = { type: 'Topic', id: 'security', name: 'Security' };
const article = { type: 'Document', id: 'article', kind: 'ARTICLE', publishedOn: '2020-06-24' };
const ban = { type: 'RegulatoryAction', id: 'ban', kind: 'BAN', title: 'A ban' };
const claims = [
  { type: 'Claim', id: 'threat', text: 'Huawei is a threat.', contradicts: [{ node: 'harmless' }] },
  { type: 'Claim', id: 'harmless', text: 'Huawei is harmless.' },
];

const said = (id: string, speaker: string, claim: object, more: object) => ({
  type: 'Statement',
  id,
  text: `Words of ${id}.`,
  form: 'PARAPHRASE',
  assertedBy: [{ node: speaker }],
  expresses: [claim],
  foundIn: [{ node: 'article' }],
  topics: [{ node: 'security' }],
  ...more,
});
const about = (...stances: [node: string, stance: string][]) => stances.map(([node, stance]) => ({ node, stance }));

/** The state accuses, and says so again; the company denies, in words that a third statement passes on. */
const statements = [
  said(
    'accusation',
    'us',
    { node: 'threat', polarity: 'AFFIRMS' },
    {
      speechAct: 'ACCUSE',
      saidOn: '2020-06-01',
      about: about(['huawei', 'CRITICAL']),
    },
  ),
  said(
    'again',
    'us',
    { node: 'threat', polarity: 'AFFIRMS' },
    {
      speechAct: 'ACCUSE',
      saidOn: '2020-06-02',
      about: about(['huawei', 'CRITICAL'], ['ban', 'SUPPORTIVE']),
    },
  ),
  said(
    'denial',
    'huawei',
    { node: 'threat', polarity: 'DENIES' },
    {
      speechAct: 'DENY',
      saidOn: '2020-07-01',
      about: about(['us', 'CRITICAL']),
    },
  ),
  said(
    'praise',
    'huawei',
    { node: 'harmless', polarity: 'AFFIRMS' },
    {
      speechAct: 'ASSERT',
      saidOn: '2020-07-02',
      about: about(['huawei', 'SUPPORTIVE']),
    },
  ),
];

let database: Database;
let before: string;

beforeAll(async () => {
  database = await emptyDatabase();
  await loadRecords(database, [state, company, topic, article, ban, ...claims, ...statements]);
  before = (await answer<{ statement: { recordedAt: string } }>(database, '{ statement(id: "denial") { recordedAt } }'))
    .statement.recordedAt;
  await answer(
    database,
    `mutation {
      retractStatement(id: "again", reason: "Never said.") { statement { id } }
      denial: retractStatement(id: "denial", by: {id: "praise"}, reason: "It was a mistake.") { statement { id } }
      correctStatement(id: "accusation", by: {id: "again"}, reason: "Misheard.") { statement { id } }
      praise: correctStatement(id: "praise", by: {id: "denial"}, reason: "Meant otherwise.") { statement { id } }
      later: retractStatement(id: "praise", reason: "Withdrawn.") { statement { id } }
    }`,
  );
}, 180_000);

const change = (reason: string) => ({
  reason,
  recordedAt: expect.any(String),
  author: { id: 'anonymous', name: 'Anonymous' },
});
const [again, denial, praise] = ['again', 'denial', 'praise'].map((id) => ({ id, status: 'RETRACTED' }));
const accusation = { id: 'accusation', status: 'CORRECTED' };

/** Every place where a statement is met, or a count made of statements: the question, and what it says. */
const places: [place: string, question: string, said: unknown][] = [
  [
    'the statement itself, with the reason',
    'statements { nodes { id status statusChange { reason recordedAt author { id name } } } }',
    {
      statements: {
        nodes: [
          { ...praise, statusChange: change('Withdrawn.') },
          { ...denial, statusChange: change('It was a mistake.') },
          { ...again, statusChange: change('Never said.') },
          { ...accusation, statusChange: change('Misheard.') },
        ],
      },
    },
  ],
  ['a node by its id', 'node(id: "denial") { ... on Statement { id status } }', { node: denial }],
  [
    'a filter',
    'statements(where: {status: {eq: RETRACTED}}) { totalCount nodes { id status } }',
    { statements: { totalCount: 3, nodes: [praise, denial, again] } },
  ],
  [
    'the lists of an actor, also those of one speech act',
    `actor(id: "huawei") {
      statementsAbout { nodes { id status } }
      accusations: statementsAbout(where: {speechAct: {eq: ACCUSE}}) { nodes { id status } }
      statementsMade { nodes { id status } }
    }`,
    {
      actor: {
        statementsAbout: { nodes: [praise, again, accusation] },
        accusations: { nodes: [again, accusation] },
        statementsMade: { nodes: [praise, denial] },
      },
    },
  ],
  [
    'the lists of a document and a topic',
    'document(id: "article") { statements { nodes { id status } } } topic(id: "security") { statements { nodes { id status } } }',
    {
      document: { statements: { nodes: [praise, denial, again, accusation] } },
      topic: { statements: { nodes: [praise, denial, again, accusation] } },
    },
  ],
  [
    'a chain and the statement that retracts',
    'statement(id: "denial") { retractedBy { nodes { id status } } attributionChain { levels { statement { id status } } } }',
    {
      statement: {
        retractedBy: { nodes: [praise] },
        attributionChain: [{ levels: [{ statement: denial }] }],
      },
    },
  ],
  [
    'a roll-up',
    'assertions(groupBy: [SPEAKER]) { nodes { speaker { id } statementCount retractedCount examples { id status } } }',
    {
      assertions: {
        nodes: [
          { speaker: { id: 'huawei' }, statementCount: 2, retractedCount: 2, examples: [praise, denial] },
          { speaker: { id: 'us' }, statementCount: 2, retractedCount: 1, examples: [again, accusation] },
        ],
      },
    },
  ],
  [
    'the positions on a claim',
    'claim(id: "threat") { positions { polarity count retractedCount statements { id status } } }',
    {
      claim: {
        positions: [
          { polarity: 'AFFIRMS', count: 2, retractedCount: 1, statements: [again, accusation] },
          { polarity: 'DENIES', count: 1, retractedCount: 1, statements: [denial] },
        ],
      },
    },
  ],
  [
    'disputed claims, their sides and contradictions',
    `disputedClaims {
      nodes { id sides { ...Side } contradictions { voiced side { ...Side } otherSide { ...Side } } }
    }`,
    {
      disputedClaims: {
        nodes: ['harmless', 'threat'].map((id) => {
          const threat = [
            { retractedCount: 1, statements: { totalCount: 2 } },
            { retractedCount: 1, statements: { totalCount: 1 } },
          ];
          const harmless = [{ retractedCount: 1, statements: { totalCount: 1 } }];
          const [sides, others] = id === 'threat' ? [threat, harmless] : [harmless, threat];
          return { id, sides, contradictions: [{ voiced: true, side: sides[0], otherSide: others[0] }] };
        }),
      },
    },
  ],
  [
    'facets of statements, and of actions by what is said about them',
    `statements: facets(fields: [STATUS]) { ...Counts }
      actions: facets(fields: [STATUS], whereActions: {}) { ...Counts }`,
    {
      statements: [
        {
          field: 'STATUS',
          values: [
            { value: 'RETRACTED', count: 3 },
            { value: 'CORRECTED', count: 1 },
          ],
        },
      ],
      actions: [{ field: 'STATUS', values: [{ value: 'RETRACTED', count: 1 }] }],
    },
  ],
  [
    'a timeline and its periods',
    `timeline(kinds: [STATEMENT]) {
      nodes { item { ... on Statement { id status } } }
      buckets { period statementCount retractedCount }
    }`,
    {
      timeline: {
        nodes: [accusation, again, denial, praise].map((item) => ({ item })),
        buckets: [
          { period: '2020-06', statementCount: 2, retractedCount: 1 },
          { period: '2020-07', statementCount: 2, retractedCount: 2 },
        ],
      },
    },
  ],
  ['a search', 'search(text: "denial") { nodes { ... on Statement { id status } } }', { search: { nodes: [denial] } }],
  [
    'a path',
    'paths(from: "huawei", to: "us") { paths { hops { sentence } } }',
    {
      paths: {
        paths: expect.arrayContaining([
          { hops: [{ sentence: expect.stringMatching(/1 July 2020.* \(since retracted\)$/) }] },
        ]),
      },
    },
  ],
  ['a drawing', 'graph(around: ["denial"], depth: 0) { nodes { id status } }', { graph: { nodes: [denial] } }],
  [
    'a drawing of actors',
    'graph(around: ["us"], collapse: ACTORS) { edges { id count retractedCount } }',
    {
      graph: {
        edges: [
          { id: 'huawei:SPOKE_ABOUT:huawei', count: 1, retractedCount: 1 },
          { id: 'huawei:SPOKE_ABOUT:us', count: 1, retractedCount: 1 },
          { id: 'us:SPOKE_ABOUT:huawei', count: 2, retractedCount: 1 },
        ],
      },
    },
  ],
  [
    'a drawing as the libraries take it',
    'graph(around: ["us"], collapse: ACTORS) { cytoscape graphology }',
    {
      graph: {
        cytoscape: expect.objectContaining({
          edges: expect.arrayContaining([
            expect.objectContaining({ data: expect.objectContaining({ source: 'us', count: 2, retractedCount: 1 }) }),
          ]),
        }),
        graphology: expect.objectContaining({
          edges: expect.arrayContaining([
            expect.objectContaining({
              source: 'us',
              attributes: expect.objectContaining({ count: 2, retractedCount: 1 }),
            }),
          ]),
        }),
      },
    },
  ],
  [
    'the log',
    'history(id: "denial") { nodes { verb reason changedFields } }',
    {
      history: {
        nodes: expect.arrayContaining([
          { verb: 'retractStatement', reason: 'It was a mistake.', changedFields: ['status'] },
        ]),
      },
    },
  ],
];

const fragments = `
  fragment Side on ClaimSide { retractedCount statements { totalCount } }
  fragment Counts on Facet { field values { value count } }`;

/** The query for a question, with the fragments that it uses. */
function asked(question: string): string {
  const used = fragments
    .split('\n')
    .filter(
      (fragment) => /fragment (\w+)/.test(fragment) && question.includes(`...${/fragment (\w+)/.exec(fragment)?.[1]}`),
    );
  return `{ ${question} } ${used.join('\n')}`;
}

describe('a retracted statement is told from a current one', () => {
  test.each(places)('in %s', async (_place, question, expected) => {
    expect(await answer(database, asked(question))).toEqual(expected);
  });

  test('not before it was', async () => {
    const past = 'statement(id: "denial", asOf: $before) { status statusChange { reason } }';
    expect(await answer(database, `query ($before: Instant!) { ${past} }`, { before })).toEqual({
      statement: { status: 'CURRENT', statusChange: null },
    });
  });

  test.each([
    ['jsonl', /^\{"type":"Statement","id":"denial".*"status":"RETRACTED".*\}$/m],
    ['nodes', /^denial,Statement,.*,RETRACTED,.*$/m],
    ['gexf', /^<node id="denial".*<attvalue for="status" value="RETRACTED"\/>.*$/m],
    ['graphml', /^<node id="denial">.*<data key="node-status">RETRACTED<\/data>.*$/m],
    [
      'jsonld',
      /^\{"type":\["Statement".*"id":"urn:claimgraph:node:denial".*"wasInvalidatedBy":\{"type":\["Retraction","prov:Activity"\]\}\},?$/m,
    ],
  ])('in an export as %s', async (name, line) => {
    const schema = await buildClaimgraphSchema();
    const format = exportFormats.find((one) => one.name === name) as ExportFormat;
    let text = '';
    for await (const piece of exportGraph({ database, schema, format })) text += piece;
    expect(text.match(new RegExp(line, 'gm'))).toHaveLength(1);
  });
});

test.each([
  ['assertions(groupBy: [SPEAKER]) { nodes { statementCount', 'retractedCount', '} }'],
  ['claims { nodes { positions { count', 'retractedCount', '} } }'],
  ['claims { nodes { sides { polarity', 'retractedCount', '} } }'],
  ['timeline { buckets { statementCount', 'retractedCount', '} }'],
  ['graph(around: ["us"], collapse: ACTORS) { edges { count', 'retractedCount', '} }'],
  ['statements { nodes { status', 'statusChange { reason }', '} }'],
])('whether statements were retracted is looked at where it is asked for: %s', async (start, field, end) => {
  const [without, asked] = [
    await hits(database, `{ ${start} ${end} }`),
    await hits(database, `{ ${start} ${field} ${end} }`),
  ];
  expect(asked).toBeGreaterThan(without);
});

test('a statement that was corrected or retracted by mistake is current again wherever it is met, but in the past', async () => {
  const own = await emptyDatabase();
  await loadRecords(own, [state, company, topic, article, ban, ...claims, ...statements]);
  const questions = places.flatMap(([place, question]) => (place === 'the log' ? [] : [question]));
  const everywhere = async () => {
    const answers = [];
    for (const question of questions) answers.push(await answer(own, asked(question)));
    return answers;
  };
  const before = await everywhere();
  await answer(
    own,
    `mutation {
      correctStatement(id: "denial", by: {id: "again"}, reason: "Misheard.") { repeated }
      retractStatement(id: "denial", by: {id: "praise"}, reason: "The wrong one.") { repeated }
    }`,
  );
  const meanwhile = await everywhere();
  const { statement } = await answer<{ statement: { statusChange: { recordedAt: string } } }>(
    own,
    '{ statement(id: "denial") { statusChange { recordedAt } } }',
  );
  await answer(
    own,
    `mutation {
      reinstateStatement(id: "denial", reason: "Another was meant.") { repeated }
      again: reinstateStatement(id: "denial", reason: "That one too.") { repeated }
    }`,
  );
  for (const [index, then] of meanwhile.entries()) expect(then).not.toEqual(before[index]);
  expect(await everywhere()).toEqual(before);
  const past = 'statement(id: "denial", asOf: $instant) { status retractedBy { nodes { id } } }';
  expect(
    await answer(own, `query ($instant: Instant!) { ${past} }`, { instant: statement.statusChange.recordedAt }),
  ).toEqual({ statement: { status: 'RETRACTED', retractedBy: { nodes: [{ id: 'praise' }] } } });
});

test('a statement that comes as retracted says when and by whom, and one that is recorded anew since its last change', async () => {
  const own = await emptyDatabase();
  const withdrawn = { ...statements[0], id: 'withdrawn', expresses: [], status: 'RETRACTED' };
  const records = [state, company, topic, article, withdrawn];
  await loadRecords(own, records, { recordedAt: '2026-01-01T00:00:00.000Z', author: { id: 'a', name: 'A' } });
  await loadRecords(own, [{ ...withdrawn, text: 'Other words.' }], {
    reason: 'Its "status":"CURRENT" is no word of it.',
  });
  const question = '{ statement(id: "withdrawn") { statusChange { reason recordedAt author { id } } } }';
  expect(await answer(own, question)).toEqual({
    statement: { statusChange: { reason: null, recordedAt: '2026-01-01T00:00:00.000Z', author: { id: 'a' } } },
  });
  await loadRecords(own, [{ ...withdrawn, status: 'CURRENT' }]);
  expect(await answer(own, question)).toEqual({ statement: { statusChange: null } });
  await loadRecords(own, [withdrawn], { reason: 'Indeed.', author: { id: 'b', name: 'B' } });
  expect(await answer(own, question)).toMatchObject({
    statement: { statusChange: { reason: 'Indeed.', author: { id: 'b' } } },
  });
});
