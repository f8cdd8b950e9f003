import { describe, expect, it } from '@jest/globals';
import { type FragmentDefinitionNode, getIntrospectionQuery, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { type Measure, measure } from '../../../src/http/limit/measure.ts';
import { testSchema } from '../../http/schema.ts';

const schema = testSchema();

function measureText(query: string, variables: Record<string, unknown> = {}): Measure {
  const { definitions } = parse(query);
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const fragments = new Map(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return measure({ schema, operation, fragments, variables, maxPage: 100 });
}

const costOf = (query: string, variables?: Record<string, unknown>) => measureText(query, variables).cost;

describe('the cost of a query', () => {
  it('is nothing for scalars', () => {
    expect(costOf('{ hello one }')).toBe(0);
  });

  it('is one for each object the answer can hold', () => {
    expect(costOf('{ person { name papers { author { name } } } }')).toBe(1 + 5 * 2);
  });

  it('takes an unpaged list to be as long as its field says', () => {
    expect(costOf('{ person { tags { name } } }')).toBe(1 + 2);
  });

  it('counts the connection, its page info, its edges and their nodes by the page asked for', () => {
    expect(costOf('{ people(first: 3) { pageInfo { hasNextPage } edges { node { name } } } }')).toBe(1 + 1 + 3 * 2);
    expect(costOf('{ people(last: 3) { nodes { name } } }')).toBe(1 + 3);
  });

  it('takes pages of 20 at the root and 10 beneath where none is asked for', () => {
    expect(costOf('{ people { nodes { name } } }')).toBe(1 + 20);
    expect(costOf('{ people(first: 1) { nodes { friends { nodes { name } } } } }')).toBe(1 + 1 + 1 + 10);
  });

  it('multiplies nested pages', () => {
    const query = '{ people(first: 10) { nodes { friends(first: 50) { nodes { name } } } } }';
    expect(costOf(query)).toBe(1 + 10 * (1 + 1 + 50));
  });

  it('charges a total once for a page, not for each of its edges', () => {
    expect(costOf('{ people(first: 50) { totalCount nodes { name } } }')).toBe(1 + 10 + 50);
  });

  it('charges each value of a condition', () => {
    const where = { name: { in: ['a', 'b'] }, and: [{ name: { equals: 'c' } }] };
    expect(
      costOf('query ($where: PersonWhere) { people(first: 1, where: $where) { nodes { name } } }', { where }),
    ).toBe(3 + 2);
  });

  it('charges each condition that compares with nothing, which is looked at all the same', () => {
    const query = 'query ($where: PersonWhere) { people(first: 1, where: $where) { nodes { name } } }';
    expect(costOf(query, { where: {} })).toBe(2);
    expect(costOf(query, { where: { name: {}, and: [] } })).toBe(1 + 2);
    expect(costOf(query, { where: { and: Array.from({ length: 500 }, () => ({ name: {} })) } })).toBe(500 + 2);
  });

  it('charges the conditions on actions too', () => {
    const query = 'query ($where: PersonWhere) { counts(whereActions: $where) { name } }';
    expect(costOf(query, { where: { name: { in: ['a', 'b', 'c'] } } })).toBe(costOf(query) + 3);
  });

  it('counts as many objects as ids are given', () => {
    expect(costOf('{ nodes(ids: ["a", "b", "c"]) { name } }')).toBe(3);
  });

  it('is the same through fragments as without', () => {
    const spread = `
      { people(first: 10) { ...page } }
      fragment page on PersonConnection { edges { ...edge } }
      fragment edge on PersonEdge { node { ... on Named { ... on Person { friends(first: 5) { nodes { name } } } } } }`;
    const plain = '{ people(first: 10) { edges { node { friends(first: 5) { nodes { name } } } } } }';
    expect(costOf(spread)).toBe(costOf(plain));
  });

  it('is that of the dearest type where a field may return several', () => {
    const query = `{ subject {
      ... on Person { tags { name } }
      ... on Paper { author { papers { name } } }
    } }`;
    expect(costOf(query)).toBe(1 + 1 + 5);
  });

  it('adds what an interface shares to what a type has besides', () => {
    expect(costOf('{ named { name ... on Named { name } ... on Person { tags { name } } } }')).toBe(1 + 2);
  });

  it('leaves out what @skip and @include leave out', () => {
    const query =
      'query ($deep: Boolean!) { person { papers @include(if: $deep) { name } tags @skip(if: $deep) { name } } }';
    expect(costOf(query, { deep: true })).toBe(1 + 5);
    expect(costOf(query, { deep: false })).toBe(1 + 2);
  });
});

describe('the shape of a query', () => {
  it('has the depth of its deepest field, fragments spelled out', () => {
    const query = '{ person { ...author } } fragment author on Person { papers { author { name } } }';
    expect(measureText(query).depth).toBe(4);
  });

  it('counts aliases as often as their fragment is spread', () => {
    const query = '{ one: person { ...named } two: person { ...named } } fragment named on Person { called: name }';
    expect(measureText(query).aliases).toBe(4);
  });

  it('lets introspection be deep', () => {
    expect(measureText(getIntrospectionQuery())).toEqual({ cost: 100, depth: 0, aliases: 0 });
  });

  it('is refused when fragments spell out to more fields than anyone needs', () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `fragment f${level} on Person { ...f${level + 1} ...f${level + 1} }`,
    );
    const bomb = `{ person { ...f0 } } ${levels.join(' ')} fragment f20 on Person { name }`;
    expect(() => measureText(bomb)).toThrow('The query spells out to more than 10000 fields. Ask in several queries.');
  });
});

describe('the size of a page', () => {
  it.each([
    ['{ people(first: 101) { totalCount } }', '"first" of "people" must be from 1 to 100; it is 101.', 'first'],
    ['{ people(first: 0) { totalCount } }', '"first" of "people" must be from 1 to 100; it is 0.', 'first'],
    ['{ people(last: -1) { totalCount } }', '"last" of "people" must be from 1 to 100; it is -1.', 'last'],
    ['{ people(first: 1, last: 1) { totalCount } }', '"people" takes "first" or "last", not both.', 'last'],
    [
      '{ person { ...f } } fragment f on Person { friends(first: 101) { totalCount } }',
      '"first" of "friends" must be from 1 to 100; it is 101.',
      'first',
    ],
  ])('of %s is refused', (query, message, argument) => {
    expect(() => measureText(query)).toThrow(
      expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT', argument } }),
    );
  });

  it('may come from a variable', () => {
    const query = 'query ($first: Int) { people(first: $first) { totalCount } }';
    expect(() => measureText(query, { first: 1_000 })).toThrow(
      '"first" of "people" must be from 1 to 100; it is 1000.',
    );
  });

  it('holds for lists of ids', () => {
    const ids = Array.from({ length: 101 }, (_, number) => `id-${number}`);
    expect(() => measureText('query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', { ids })).toThrow(
      '"ids" of "nodes" holds 101 ids; ask for at most 100 at once.',
    );
  });

  it('is not asked of fields that are left out', () => {
    expect(costOf('{ one people(first: 999) @skip(if: true) { totalCount } }')).toBe(0);
  });
});
