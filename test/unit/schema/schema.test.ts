import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  graphql,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
} from 'graphql';
import { readCypherFiles } from '../../../src/projection/cypher-file.ts';
import { buildClaimgraphSchema } from '../../../src/schema/build.ts';
import { printedSchema } from '../../../src/schema/printed.ts';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildClaimgraphSchema();
});

const types = () => Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

/** Every place of the schema that takes a description, as `Type.field(argument:)`. */
function* described(): Generator<[place: string, description: string | null | undefined]> {
  for (const type of types()) {
    yield [type.name, type.description];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name}:)`, arg.description];
    }
  }
}

function* conditions(): Generator<[place: string, field: GraphQLInputField]> {
  for (const type of types()) {
    if (!isInputObjectType(type) || !type.name.endsWith('Where')) continue;
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
  }
}

/** Pairs are found by comparing page by page: to count them all actors would have to be compared. */
const uncounted = new Set(['ActorMergeCandidateConnection']);

describe('the schema', () => {
  test('is printed in schema.graphql; run `npm run schema` after a change', () => {
    expect(printedSchema(schema)).toBe(readFileSync('schema.graphql', 'utf8'));
  });

  test('is a document that parses', () => {
    expect(() => parse(printedSchema(schema))).not.toThrow();
  });

  test('builds twice to the same', async () => {
    expect(printedSchema(await buildClaimgraphSchema())).toBe(printedSchema(schema));
  });

  test('describes every type, field, argument, input field and enum value in a sentence', () => {
    const bare = [...described()].filter(
      ([, text]) => !/^[^ ].{10,}[.)`]$/s.test(text ?? '') && !/^The `\w+` scalar/.test(text ?? ''),
    );
    expect(bare.map(([place, text]) => `${place}: ${text}`)).toEqual([]);
  });

  test('has enums whose keys equal their values', () => {
    const unequal = types()
      .filter(isEnumType)
      .flatMap((type) => type.getValues().filter(({ name, value }) => name !== value));
    expect(unequal).toEqual([]);
  });

  test('tells the type of a value of every interface and union at once, by its __typename', () => {
    const abstract = types().filter((type) => isInterfaceType(type) || isUnionType(type));
    expect(abstract.map(({ name }) => name).sort()).toEqual(['Actor', 'Node', 'Relationship', 'Subject']);
    for (const type of abstract) {
      expect(type.resolveType?.({ __typename: 'Person' }, {}, {} as never, type)).toBe('Person');
    }
  });

  test('has three actors, nine nodes and no stray types', () => {
    const members = (name: string) =>
      schema
        .getPossibleTypes(schema.getType(name) as never)
        .map((type) => type.name)
        .sort();
    expect(members('Actor')).toEqual(['Group', 'Organisation', 'Person']);
    expect(members('Node')).toEqual([
      'ActionEvent',
      'Claim',
      'Document',
      'Group',
      'Organisation',
      'Person',
      'RegulatoryAction',
      'Statement',
      'Topic',
    ]);
    expect(types().filter(({ name }) => /Properties$|^Period$|^NodeWhere$|^AnyActor/.test(name))).toEqual([]);
  });

  test('reads fields of answers by response key', async () => {
    const answering = await buildClaimgraphSchema();
    const actor = answering.getQueryType()?.getFields().actor;
    if (!actor) throw new Error('no actor field');
    actor.resolve = () => ({ __typename: 'Person', title: 'Victor Zhang', born: ['Victor', 'VZ'] });
    const source = '{ actor(id: "x") { title: name born: aliases __typename } }';
    const answer = await graphql({ schema: answering, source });
    expect(JSON.parse(JSON.stringify(answer))).toEqual({
      data: { actor: { title: 'Victor Zhang', born: ['Victor', 'VZ'], __typename: 'Person' } },
    });
  });

  test('gives connections edges, nodes, pageInfo and totalCount; only edges of relationships have an id', () => {
    for (const type of types().filter(isObjectType)) {
      const fields = Object.keys(type.getFields());
      if (type.name.endsWith('Connection'))
        expect(fields.slice(0, 4)).toEqual([
          'edges',
          'nodes',
          'pageInfo',
          ...(uncounted.has(type.name) ? [] : ['totalCount']),
        ]);
      if (!type.name.endsWith('Edge') || type.name === 'DrawingEdge') continue;
      expect(fields).toEqual(expect.arrayContaining(['cursor', 'node']));
      expect(fields.includes('id')).toBe(type.getInterfaces().some(({ name }) => name === 'Relationship'));
    }
  });
});

describe('where inputs', () => {
  test('name an existing Cypher file for every neighbour, and for every page that can start from it', () => {
    const files = readCypherFiles();
    const lost = [...conditions()].filter(([place, field]) => {
      if (/\.(and|or|not)$/.test(place) || !getNamedType(field.type).name.endsWith('Where')) return false;
      const { onlyFor, lists } = field.extensions;
      if (onlyFor !== undefined) return !schema.getType(String(onlyFor));
      const ways = (lists ? Object.values(lists) : [field.extensions]) as { cypher?: string; anchor?: string }[];
      return ways.some(
        ({ cypher, anchor }) => !files.has(String(cypher)) || (anchor !== undefined && !files.has(String(anchor))),
      );
    });
    expect(lost.map(([place]) => place)).toEqual([]);
  });

  test('keep the extensions of the fields they inherit', () => {
    const field = (type: string, name: string) => {
      const input = schema.getType(type);
      return isInputObjectType(input) ? input.getFields()[name]?.extensions : undefined;
    };
    expect(field('AssertedByWhere', 'memberOf')).toEqual({ cypher: 'actor/member-of' });
    expect(field('AssertedByWhere', 'capacity')).toEqual({ onEdge: true });
    expect(field('ExpressesWhere', 'topic')).toEqual({ cypher: 'tagged/topics', anchor: 'topic/claims' });
    expect(field('AppliesToWhere', 'aliases')).toEqual({ list: true });
    expect(field('AppliesToWhere', 'type')).toEqual({ label: true });
  });

  test('combine with their own type', () => {
    for (const [place, field] of conditions()) {
      const [type, name] = place.split('.');
      if (name === 'and' || name === 'or') expect(String(field.type)).toBe(`[${type}!]`);
      if (name === 'not') expect(String(field.type)).toBe(type);
    }
  });
});

describe('scalars', () => {
  const scalar = (name: string) => {
    const type = schema.getType(name);
    if (!isScalarType(type)) throw new Error(`${name} is no scalar`);
    return type;
  };

  test.each([
    ['EDTF', '2020-01~', '2020-01~'],
    ['LocalDate', '2020-06-24', '2020-06-24'],
    ['Instant', '2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
    ['Instant', '2026-01-31T13:00:00.5+01:00', '2026-01-31T12:00:00.500Z'],
    ['URL', 'https://WWW.gov.uk', 'https://www.gov.uk/'],
  ])('%s takes %s and stores %s', (name, text, stored) => {
    expect(scalar(name).parseValue(text)).toBe(stored);
    expect(scalar(name).serialize(stored)).toBe(stored);
  });

  test.each([
    ['EDTF', 'June'],
    ['EDTF', 2020],
    ['LocalDate', '2020-06'],
    ['LocalDate', '2021-02-29'],
    ['Instant', '2026-01-31'],
    ['Instant', 1],
    ['URL', 'javascript:alert(1)'],
    ['URL', 'www.gov.uk'],
  ])('%s refuses %j', (name, value) => {
    expect(() => scalar(name).parseValue(value)).toThrow();
  });
});
