import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import { removeRecords } from '../../src/import/remove.ts';
import { program } from '../../src/model/origin.ts';
import { judge } from '../../src/mutation/judge.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { type Asked, ask } from '../ask.ts';
import { importAs } from '../import-batch.ts';
import { emptyDatabase } from '../neo4j.ts';

const schema = await buildClaimgraphSchema();

const organisation = (id: string, name: string) => ({ type: 'Organisation', id, name, kind: 'COMPANY' });
const statement = (id: string, text: string, more: object) => ({
  type: 'Statement',
  id,
  text,
  form: 'PARAPHRASE',
  assertedBy: [{ node: 'washington' }],
  about: [{ node: 'huawei', stance: 'CRITICAL' }],
  foundIn: [{ node: 'article' }],
  topics: [{ node: '5g' }],
  ...more,
});

/** A record of every kind, each in the words of one of two days. */
const recordsOf = (day: string) => [
  organisation('huawei', `Huawei ${day}`),
  organisation('huawei-group', `Huawei ${day} Ltd.`),
  organisation('washington', `Washington ${day}`),
  { type: 'Person', id: 'zhang', name: `Zhang ${day}`, roles: [{ node: 'huawei', title: `Speaker, ${day}` }] },
  { type: 'Group', id: 'operators', name: `Operators ${day}`, anonymity: 'COLLECTIVE' },
  { type: 'Topic', id: '5g', name: `5G ${day}` },
  { type: 'Claim', id: 'threat', text: `It is a threat, ${day}.`, about: [{ node: 'huawei' }] },
  {
    type: 'Document',
    id: 'article',
    title: `Article ${day}`,
    kind: 'ARTICLE',
    publishedOn: '2020-06-24',
    publishedBy: [{ node: 'washington' }],
  },
  {
    type: 'RegulatoryAction',
    id: 'ban',
    title: `Ban ${day}`,
    kind: 'BAN',
    issuedBy: [{ node: 'washington' }],
    appliesTo: [{ node: 'huawei' }],
    events: [{ id: 'ban-announced', kind: 'ANNOUNCED', on: '2020-05' }],
  },
  statement('accusation', `Huawei is a threat, ${day}.`, {
    speechAct: 'ACCUSE',
    saidOn: '2020-06',
    expresses: [{ node: 'threat', polarity: 'AFFIRMS' }],
  }),
  statement('denial', `Huawei is none, ${day}.`, {
    speechAct: 'DENY',
    saidOn: '2020-07',
    assertedBy: [{ node: 'zhang' }],
    expresses: [{ node: 'threat', polarity: 'DENIES' }],
  }),
];

/** What is asked of each root field: its arguments and its selection. */
const questions: Readonly<Record<string, readonly [given: string, selection: string]>> = {
  node: ['id: "huawei"', '{ ... on Actor { name } }'],
  nodes: ['ids: ["huawei", "denial"]', '{ id ... on Actor { name } }'],
  actor: ['id: "huawei"', '{ name statementsAbout { totalCount } }'],
  actors: ['', '{ totalCount nodes { name } }'],
  organisation: ['id: "huawei"', '{ name }'],
  organisations: ['', '{ nodes { name } }'],
  person: ['id: "zhang"', '{ name statementsMade { nodes { id } } }'],
  people: ['', '{ nodes { name } }'],
  group: ['id: "operators"', '{ name }'],
  groups: ['', '{ nodes { name } }'],
  statement: ['id: "accusation"', '{ text }'],
  statements: ['where: {about: {name: {startsWith: "Huawei"}}}', '{ totalCount nodes { text } }'],
  claim: ['id: "threat"', '{ text positions { polarity } }'],
  claims: ['', '{ nodes { text } }'],
  regulatoryAction: ['id: "ban"', '{ title status(on: "2020-06-01") { status } }'],
  regulatoryActions: ['', '{ nodes { title } }'],
  document: ['id: "article"', '{ title }'],
  documents: ['', '{ nodes { title } }'],
  topic: ['id: "5g"', '{ name }'],
  topics: ['', '{ totalCount nodes { name } }'],
  search: ['text: "huawei"', '{ totalCount nodes { id ... on Actor { name } } }'],
  matchActors: ['name: "Huawei"', '{ score name actor { id } }'],
  assertions: ['groupBy: [SPEAKER, ACT]', '{ nodes { speaker { name } act statementCount } }'],
  disputedClaims: ['', '{ totalCount nodes { text sides { polarity } } }'],
  paths: ['from: "zhang", to: "washington"', '{ paths { hops { sentence count } } hubs { id } }'],
  timeline: ['', '{ nodes { id item { ... on Document { title } } } buckets { period count } }'],
  facets: ['fields: [SPEAKER]', '{ values { label count } }'],
  graph: ['around: ["huawei"], depth: 2', '{ nodes { id label degree } edges { id } }'],
  history: ['id: "huawei"', '{ totalCount nodes { sequence after } }'],
  changes: ['', '{ totalCount nodes { sequence subjectId before after } }'],
  lastSequence: ['', ''],
  importBatches: ['', '{ nodes { id finishedAt } }'],
  actorMergeCandidates: ['', '{ nodes { score one { name } other { name } } }'],
  actorJudgements: ['id: "huawei"', '{ verdict }'],
};

function textOf(name: string): string {
  const [given, selection] = questions[name] ?? ['', '{ __typename }'];
  return `query ($asOf: Instant) { ${name}(${given === '' ? '' : `${given}, `}asOf: $asOf) ${selection} }`;
}

let database: Database;
/** When each state of the graph was there, and what was answered then to each question. */
const moments: string[] = [];
const then = new Map<string, Asked['result'][]>();

async function note(): Promise<void> {
  const moment = new Date().toISOString();
  moments.push(moment);
  for (const name of Object.keys(questions)) {
    const { result } = await ask(database, textOf(name));
    then.set(name, [...(then.get(name) ?? []), result]);
  }
  while (new Date().toISOString() <= moment) await new Promise((resolve) => setTimeout(resolve, 2));
}

beforeAll(async () => {
  database = await emptyDatabase();
  const origin = { author: program, verb: 'test' };
  const judged = (verdict: 'UNSURE' | 'SAME') =>
    database.write((run) => judge(run, { one: 'huawei', other: 'washington', verdict }, origin));
  await note();
  await importAs(database, 'first', [recordsOf('then')]);
  await judged('UNSURE');
  await note();
  await importAs(database, 'second', [recordsOf('later')]);
  await judged('SAME');
  await note();
  await loadRecords(database, [{ type: 'Topic', id: '6g', name: '6G' }]);
  await removeRecords(database, ['accusation']);
  await note();
}, 120_000);

describe('a root field', () => {
  test('has a question here, whichever it is', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(Object.keys(questions).sort()).toEqual(fields.sort());
  });

  test.each(Object.keys(questions))('answers as it answered at each instant: %s', async (name) => {
    const answers = then.get(name) ?? [];
    // Whoever leaves the instant out of account gives one answer to all.
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBeGreaterThanOrEqual(3);
    for (const [index, asOf] of moments.entries())
      expect((await ask(database, textOf(name), { asOf })).result).toEqual(answers[index]);
  });

  test.each(Object.keys(questions))('asks of the past what it asks of the present: %s', async (name) => {
    const now = await ask(database, textOf(name));
    const past = await ask(database, textOf(name), { asOf: moments[3] });
    expect(past).toEqual(now);
  });
});
