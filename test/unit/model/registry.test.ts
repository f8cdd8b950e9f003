import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { type NounName, nouns } from '../../../src/model/noun.ts';
import { type Property, storedNames } from '../../../src/model/property.ts';
import { relationshipKinds, relationshipsOf } from '../../../src/model/relationship.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

function objectType(name: string): GraphQLObjectType {
  return schema.getType(name) as GraphQLObjectType;
}

/** The stored fields of a type: scalars and enums without arguments; what every node and relationship has is left out, and what stands elsewhere. */
function storedFields(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter((field) => isScalarType(getNamedType(field.type)) || isEnumType(getNamedType(field.type)))
    .map(({ name }) => name)
    .filter((name) => !['id', 'recordedAt', 'revision', 'order', 'formerIds'].includes(name))
    .sort();
}

function names(properties: readonly Property[]): string[] {
  return properties.flatMap(storedNames).sort();
}

/** The type of the edges of a relationship field, be it a list or a connection. */
function edgeType(noun: NounName, field: string): GraphQLObjectType {
  const found = objectType(noun).getFields()[field];
  if (!found) throw new Error(`${noun} has no field ${field}`);
  const type = getNamedType(found.type) as GraphQLObjectType;
  const edges = type.name.endsWith('Connection') ? type.getFields().edges : undefined;
  return edges ? (getNamedType(edges.type) as GraphQLObjectType) : type;
}

describe('the registry of the model', () => {
  test.each(Object.values(nouns).map((noun) => [noun.name, noun] as const))(
    '%s has the stored fields of its GraphQL type',
    (name, noun) => {
      expect([...names(noun.properties), ...noun.derived].sort()).toEqual(storedFields(objectType(name)));
    },
  );

  test.each(Object.values(nouns).map((noun) => [noun.name, noun] as const))(
    'what GraphQL never leaves null is required of %s, or has a fallback',
    (name, noun) => {
      const fields = objectType(name).getFields();
      const lacking = noun.properties.filter(
        (property) =>
          isNonNullType(fields[property.name]?.type) && !property.required && property.fallback === undefined,
      );
      expect(lacking).toEqual([]);
    },
  );

  test.each(Object.values(nouns).map((noun) => [noun.name, noun] as const))(
    'the values of the enums of %s are those of GraphQL',
    (name, noun) => {
      for (const property of noun.properties.filter(({ kind }) => kind === 'enum')) {
        const type = getNamedType(objectType(name).getFields()[property.name]?.type as never);
        expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(
          expect.arrayContaining([...property.values]),
        );
      }
    },
  );

  test.each(
    relationshipKinds
      .filter(({ nested }) => !nested)
      .flatMap((kind) => kind.sources.map((noun) => [noun, kind.field, kind] as const)),
  )('%s.%s is a field whose edges have the properties and ends of the relationship', (noun, field, kind) => {
    const edge = edgeType(noun, field);
    expect(names(kind.properties)).toEqual(storedFields(edge).filter((name) => name !== 'cursor'));
    const end = getNamedType(edge.getFields().node?.type as never);
    const ends = isAbstractType(end) ? schema.getPossibleTypes(end) : [end];
    expect([...kind.targets].sort()).toEqual([...ends].map(String).sort());
  });

  test('every list of edges in GraphQL that starts at a noun is a relationship of the registry', () => {
    for (const noun of Object.keys(nouns) as NounName[]) {
      const known = relationshipsOf(noun).map(({ field }) => field);
      for (const field of Object.values(objectType(noun).getFields())) {
        const type = getNamedType(field.type);
        const list = isListType(getNullableType(field.type)) && 'getInterfaces' in type;
        if (list && type.getInterfaces().some(({ name }) => name === 'Relationship') && field.name !== 'evidence') {
          expect({ noun, known }).toEqual({ noun, known: expect.arrayContaining([field.name]) });
        }
      }
    }
  });
});
