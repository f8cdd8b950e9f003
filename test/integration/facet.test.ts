import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer, ask, hits } from '../ask.ts';
import { emptyDatabase, sampleDatabase, settle } from '../neo4j.ts';

describe('facets of the sample', () => {
  let database: Database;
  const facets = async (given: string) =>
    (
      await answer<{ facets: unknown[] }>(
        database,
        `{ facets(${given}) { field valueCount leftOut without values { value label count node { id } } } }`,
      )
    ).facets;

  beforeAll(async () => {
    database = await sampleDatabase();
  });

  test('say how many values they leave out, and how many statements have none', async () => {
    expect(await facets('fields: [SPEAKER], where: {about: {id: {eq: "huawei"}}}, size: 2')).toEqual([
      {
        field: 'SPEAKER',
        valueCount: 9,
        leftOut: 7,
        without: 5,
        values: [
          { value: 'uk-government', label: 'UK government', count: 4, node: { id: 'uk-government' } },
          { value: 'victor-zhang', label: 'Victor Zhang', count: 3, node: { id: 'victor-zhang' } },
        ],
      },
    ]);
  });

  test('of statements about an actor count the stances on that actor', async () => {
    const word = (value: string, count: number) => ({ value, label: value, count, node: null });
    expect(await facets('fields: [STANCE], where: {about: {id: {eq: "united-states"}}}')).toEqual([
      {
        field: 'STANCE',
        valueCount: 2,
        leftOut: 0,
        without: 0,
        values: [word('NEUTRAL', 3), word('CRITICAL', 1)],
      },
    ]);
  });

  test('count regulatory actions where their filter is given', async () => {
    expect(await facets('fields: [JURISDICTION, YEAR], whereActions: {issuedBy: {id: {eq: "ncsc"}}}')).toEqual([
      {
        field: 'JURISDICTION',
        valueCount: 1,
        leftOut: 0,
        without: 0,
        values: [{ value: 'GB', label: 'GB', count: 2, node: null }],
      },
      {
        field: 'YEAR',
        valueCount: 1,
        leftOut: 0,
        without: 0,
        values: [{ value: '2020', label: '2020', count: 2, node: null }],
      },
    ]);
  });

  test('of nothing have no values, and there is a facet for each field all the same', async () => {
    const none = { valueCount: 0, leftOut: 0, without: 0, values: [] };
    expect(await facets('fields: [TOPIC, ACT], where: {text: {eq: "never said"}}')).toEqual([
      { field: 'ACT', ...none },
      { field: 'TOPIC', ...none },
    ]);
    expect(await facets('fields: []')).toEqual([]);
  });

  test('are refused over two filters, an impossible size, and a filter that names what does not exist', async () => {
    const both = await ask(database, '{ facets(fields: [ACT], where: {}, whereActions: {}) { field } }');
    expect(both.result.errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      ['Give where or whereActions, not both.', { code: 'BAD_USER_INPUT', argument: 'whereActions' }],
    ]);
    const size = await ask(database, '{ facets(fields: [ACT], size: -1) { field } }');
    expect(size.result.errors?.[0]?.message).toBe('size must be from 0 to 1000; it is -1.');
    const unknown = await ask(database, '{ facets(fields: [ACT], where: {topic: {id: {eq: "6g"}}}) { field } }');
    expect(unknown.result.errors?.[0]?.message).toContain('"6g"');
  });

  test('come in one statement, however many there are', async () => {
    const { statements } = await ask(database, '{ facets(fields: [SPEAKER, ACT, TOPIC, YEAR]) { field valueCount } }');
    expect(statements).toHaveLength(1);
    expect(statements[0]?.text.match(/MATCH \(matching:Statement\)/g)).toHaveLength(1);
  });
});

describe('facets cost', () => {
  let database: Database;
  const count = 1_500;

  beforeAll(async () => {
    database = await emptyDatabase();
    const actor = (id: string) => ({ type: 'Organisation', id, name: id, kind: 'COMPANY' });
    const statement = (_: unknown, index: number) => ({
      type: 'Statement',
      id: `statement-${index}`,
      text: 'Something is said.',
      form: 'PARAPHRASE',
      speechAct: 'ASSERT',
      assertedBy: [{ node: 'speaker' }],
      about: [{ node: index < count ? 'hub' : 'quiet', stance: 'CRITICAL' }],
    });
    await loadRecords(database, [
      ...['hub', 'quiet', 'speaker'].map(actor),
      ...Array.from({ length: count + 15 }, statement),
    ]);
    await settle(database);
  });

  test('what is about the actor, not all that its speakers said', async () => {
    const query = `query ($id: ID!) {
      facets(where: {about: {id: {eq: $id}}}, fields: [SPEAKER, ACT, STANCE, TOPIC, YEAR]) { values { value count } }
    }`;
    expect(await hits(database, query, { id: 'quiet' })).toBeLessThan(500);
  });
});
