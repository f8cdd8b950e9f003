import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer, ask } from '../ask.ts';
import { emptyDatabase } from '../neo4j.ts';

const mentions = 40;
const about = 'where: {about: {id: {eq: "hub"}}}';

/** Questions that have to read a list whole, with the length of that list. */
const long: [question: string, reads: number][] = [
  [`{ assertions(groupBy: [ACT], ${about}) { totalCount } }`, mentions],
  ['{ assertions(groupBy: [ACT]) { totalCount } }', mentions + 1],
  ['{ assertions(groupBy: [ACT], where: {speechAct: {eq: ASSERT}}) { totalCount } }', mentions + 1],
  [`{ facets(${about}, fields: [ACT]) { field } }`, mentions],
  [`{ timeline(${about}, kinds: [STATEMENT]) { buckets { count } } }`, mentions],
  [`{ timeline(${about}, kinds: [STATEMENT]) { totalCount } }`, mentions],
  [`{ timeline(${about}) { totalCount nodes { id } buckets { count } } }`, mentions],
  [`{ timeline(${about}) { nodes { id } } }`, mentions],
  ['{ statements(where: {about: {id: {eq: "hub"}}, speechAct: {eq: ASSERT}}) { totalCount } }', mentions],
  ['{ statements(where: {speechAct: {eq: ASSERT}}) { totalCount } }', mentions + 1],
  ['{ facets(where: {topic: {id: {eq: "topic"}}}, fields: [ACT]) { field } }', mentions],
  ['{ assertions(groupBy: [ACT], where: {foundIn: {id: {eq: "document"}}}) { totalCount } }', mentions],
  ['{ statements(where: {topic: {id: {eq: "topic"}}, form: {eq: SPEECH}}) { totalCount } }', mentions],
  ['{ statements(where: {foundIn: {id: {eq: "document"}}}) { totalCount } }', mentions],
  ['{ disputedClaims(where: {topic: {id: {eq: "claims"}}}) { totalCount } }', mentions],
  ['{ disputedClaims(where: {about: {id: {eq: "claims"}}}) { nodes { id } } }', mentions],
  ['{ actor(id: "hub") { statementsAbout(where: {form: {eq: SPEECH}}) { totalCount } } }', mentions],
  ['{ node(id: "topic") { ... on Topic { statements(where: {form: {eq: SPEECH}}) { totalCount } } } }', mentions],
  ['{ document(id: "document") { statements(where: {form: {eq: SPEECH}}) { totalCount } } }', mentions],
  ['{ claim(id: "claim") { positions { count } } }', mentions],
];

/** Questions about the same lists that read a page, a count that is kept ready, or what is named by id. */
const short = [
  '{ statements(where: {about: {id: {eq: "hub"}}}) { totalCount nodes { id } } }',
  '{ statements(where: {about: {id: {eq: "hub"}}, speechAct: {eq: ASSERT}}) { nodes { id } } }',
  '{ statements { totalCount } }',
  '{ assertions(groupBy: [ACT], where: {about: {id: {eq: "quiet"}}}) { totalCount } }',
  '{ assertions(groupBy: [ACT], where: {id: {eq: "statement-1"}}) { totalCount } }',
  '{ statements(where: {id: {in: ["statement-1", "statement-2"]}}) { totalCount } }',
  `{ timeline(${about}, kinds: [STATEMENT]) { nodes { id } } }`,
  '{ timeline(where: {by: {id: {eq: "speaker"}}}) { nodes { id } } }',
  '{ facets(where: {topic: {id: {eq: "quiet-topic"}}}, fields: [ACT]) { field } }',
  '{ actor(id: "quiet") { statementsAbout(where: {form: {eq: SPEECH}}) { totalCount } } }',
  '{ actor(id: "hub") { statementsAbout { totalCount } } }',
  // Pages that are full before the limit, or that end before it.
  '{ statements(where: {form: {eq: PARAPHRASE}}, first: 5) { nodes { id } } }',
  '{ statements(where: {form: {eq: PARAPHRASE}}, last: 5) { nodes { id } } }',
  '{ statements(where: {about: {id: {eq: "hub"}}, form: {eq: PARAPHRASE}}, first: 5) { nodes { id } } }',
  '{ actor(id: "hub") { statementsAbout(where: {form: {eq: PARAPHRASE}}, first: 5) { nodes { id } } } }',
  '{ timeline(where: {statement: {form: {eq: PARAPHRASE}}}, first: 5) { nodes { id } } }',
];

const noSpeech = 'where: {form: {eq: SPEECH}}';

/** Questions about those lists that look at each row for a page that they do not fill, with the length of the list. */
const sifted: [question: string, reads: number][] = [
  [`{ statements(${noSpeech}) { nodes { id } } }`, mentions + 1],
  [`{ statements(${noSpeech}, last: 5) { pageInfo { hasPreviousPage } } }`, mentions + 1],
  [`{ statements(${noSpeech}) { totalCount nodes { id } } }`, mentions + 1],
  ['{ statements(where: {about: {id: {eq: "hub"}}, form: {eq: SPEECH}}) { nodes { id } } }', mentions],
  ['{ statements(where: {topic: {id: {eq: "topic"}}, form: {eq: SPEECH}}) { edges { cursor } } }', mentions],
  ['{ claims(where: {topic: {id: {eq: "claims"}}, text: {contains: "denied"}}) { nodes { id } } }', mentions],
  [`{ actor(id: "hub") { statementsAbout(${noSpeech}) { nodes { id } } } }`, mentions],
  [`{ actor(id: "speaker") { statementsMade(${noSpeech}, last: 5) { nodes { id } } } }`, mentions + 1],
  [`{ topic(id: "topic") { statements(${noSpeech}) { nodes { id } } } }`, mentions],
  [`{ document(id: "document") { statements(${noSpeech}) { nodes { id } } } }`, mentions],
  [`{ claim(id: "claim") { statements(${noSpeech}) { nodes { id } } } }`, mentions],
  ['{ timeline(where: {statement: {form: {eq: SPEECH}}}) { nodes { id } } }', mentions + 1],
  ['{ timeline(where: {by: {id: {eq: "speaker"}}, statement: {form: {eq: SPEECH}}}) { nodes { id } } }', mentions + 1],
];

describe('a question that has to read a list whole', () => {
  let database: Database;
  const limit = mentions - 1;

  beforeAll(async () => {
    database = await emptyDatabase();
    const actors = ['hub', 'quiet', 'speaker'].map((id) => ({ type: 'Organisation', id, kind: 'COMPANY', name: id }));
    const statements = Array.from({ length: mentions + 1 }, (_, number) => ({
      type: 'Statement',
      id: `statement-${number}`,
      text: `What is said, number ${number}`,
      form: 'PARAPHRASE',
      speechAct: number % 2 === 0 ? 'ASSERT' : 'DENY',
      saidOn: `2020-01-${String(1 + (number % 28)).padStart(2, '0')}`,
      assertedBy: [{ node: 'speaker' }],
      ...(number === mentions
        ? { about: [{ node: 'quiet' }], topics: [{ node: 'quiet-topic' }] }
        : {
            about: [{ node: 'hub' }],
            topics: [{ node: 'topic' }],
            foundIn: [{ node: 'document' }],
            expresses: [{ node: 'claim', polarity: 'AFFIRMS' }],
          }),
    }));
    const topics = ['topic', 'quiet-topic', 'claims'].map((id) => ({ type: 'Topic', id, name: id }));
    const claims = Array.from({ length: mentions }, (_, number) => ({
      type: 'Claim',
      id: `claim-${number}`,
      text: `Claim ${number}`,
      topics: [{ node: 'claims' }],
      about: [{ node: 'claims' }],
    }));
    await loadRecords(database, [
      ...[...actors, ...topics, ...claims],
      { type: 'Claim', id: 'claim', text: 'It is claimed' },
      { type: 'Document', id: 'document', title: 'Document', kind: 'ARTICLE' },
      ...statements,
    ]);
  });

  test.each([...long, ...sifted])(
    'is refused above the limit, with what it would have read: %s',
    async (question, reads) => {
      const { result } = await ask(database, question, {}, limit);
      expect(Object.values(result.data ?? {}).filter((value) => value !== null)).toEqual([]);
      expect(result.errors?.[0]?.extensions).toEqual({
        code: 'QUERY_TOO_COSTLY',
        measured: 'reads',
        cost: reads,
        limit,
      });
    },
  );

  test.each([...long, ...sifted])('is answered at the limit: %s', async (question, reads) => {
    const { result, statements } = await ask(database, question, {}, reads);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
  });

  test.each(long)('is refused before any of it is read: %s', async (question) => {
    const { statements } = await ask(database, question, {}, limit);
    for (const { text, parameters } of statements)
      expect((await database.profile(text, parameters)).hits).toBeLessThan(20);
  });

  test.each(sifted)('is refused when as much as the limit has been read, and no more: %s', async (question) => {
    const few = 5;
    const { statements } = await ask(database, question, {}, few);
    for (const { text, parameters } of statements)
      expect((await database.profile(text, parameters)).hits).toBeLessThan(20 + 8 * few);
  });

  test('is answered from where less than the limit is left', async () => {
    const page = (after: string) =>
      `{ statements(first: 5, after: ${after}, where: {form: {eq: SPEECH}}) { nodes { id } } }`;
    const { statements } = await answer<{ statements: { pageInfo: { endCursor: string } } }>(
      database,
      '{ statements(first: 10) { pageInfo { endCursor } } }',
    );
    const whole = await ask(database, page('null'), {}, limit);
    const rest = await ask(database, page(JSON.stringify(statements.pageInfo.endCursor)), {}, limit);
    expect(whole.result.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
    expect(rest.result).toEqual({ data: { statements: { nodes: [] } } });
  });

  test.each(short)('is told from one that does not: %s', async (question) => {
    const { result } = await ask(database, question, {}, limit);
    expect(result.errors).toBeUndefined();
  });
});
