import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/neo4j/database.ts';
import { type Asked, answer, ask } from '../ask.ts';
import { sampleDatabase } from '../neo4j.ts';

/** What the database seeks a plan by, beside the text: the types of the parameters, and the power of ten of the length of texts and lists. */
function typeOf(value: unknown): string {
  if (typeof value === 'string') return `text of ${String(value.length).length} digits`;
  if (Array.isArray(value)) return `list of ${String(value.length).length} digits`;
  return value === null ? 'null' : typeof value;
}

function planned({ result, statements }: Asked): string[] {
  expect(result.errors).toBeUndefined();
  expect(statements.length).toBeGreaterThan(0);
  const of = ({ text, parameters }: Asked['statements'][number]): string =>
    `${Object.entries(parameters).map(([name, value]) => `${name}: ${typeOf(value)}`)}\n${text}`;
  return [...new Set(statements.map(of))].sort();
}

const about = '{ about: { id: { in: $ids } }, text: { contains: $text } }';
const given = '($ids: [ID!]!, $text: String!, $after: String)';

/** Every question is asked with few and short values, and with many and long ones. */
const questions: [name: string, source: string][] = [
  ['a list', `query ${given} { statements(where: ${about}, after: $after) { totalCount nodes { id } } }`],
  ['a roll-up', `query ${given} { assertions(where: ${about}, groupBy: [SPEAKER], after: $after) { nodes { id } } }`],
  ['facets', `query ($ids: [ID!]!, $text: String!) { facets(where: ${about}, fields: [TOPIC]) { values { label } } }`],
  ['a timeline', 'query ($ids: [ID!]!) { timeline(where: { about: { id: { in: $ids } } }) { nodes { id } } }'],
  [
    'disputed claims',
    'query ($text: String!) { disputedClaims(where: { text: { contains: $text } }) { nodes { id } } }',
  ],
  ['a search', 'query ($text: String!) { search(text: $text) { nodes { id } } }'],
  ['a match', 'query ($text: String!) { matchActors(name: $text) { score } }'],
  ['a drawing', 'query ($ids: [ID!]!) { graph(around: $ids) { nodes { id } } }'],
  ['a drawing of actors', 'query ($ids: [ID!]!) { graph(around: $ids, collapse: ACTORS) { nodes { id } } }'],
  ['nodes by id', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'],
];

describe('a question is planned once, whatever values it is asked with', () => {
  let database: Database;
  let many: string[];

  beforeAll(async () => {
    database = await sampleDatabase();
    const { actors } = await answer<{ actors: { nodes: { id: string }[] } }>(
      database,
      '{ actors(first: 30) { nodes { id } } }',
    );
    many = actors.nodes.map(({ id }) => id);
    expect(many.length).toBeGreaterThan(10);
  });

  test.each(questions)('%s', async (_name, source) => {
    const few = await ask(database, source, { ids: many.slice(0, 2), text: 'risk' });
    const more = await ask(database, source, {
      ids: many,
      text: `the risk of high-risk vendors ${'and so on '.repeat(10)}`,
    });
    expect(planned(more)).toEqual(planned(few));
  });

  test('a way between two actors', async () => {
    const paths = 'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 2) { complete } }';
    const { statements } = await ask(database, paths, { from: many[0], to: many[1] });
    expect(statements.length).toBeGreaterThan(2);
    for (const { parameters } of statements) {
      expect(Object.values(parameters).map(typeOf).join()).not.toContain('digits');
    }
  });

  test('the first page and the next one', async () => {
    const page =
      'query ($after: String) { statements(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const { statements } = await answer<{ statements: { pageInfo: { endCursor: string } } }>(database, page);
    const next = await ask(database, page, { after: statements.pageInfo.endCursor });
    expect(planned(next)).toEqual(planned(await ask(database, page)));
  });
});
