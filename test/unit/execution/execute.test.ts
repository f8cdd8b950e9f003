import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { executeOperation } from '../../../src/execution/execute.ts';

const typeDefs = /* GraphQL */ `
  interface Named { name: String!, tags: [String!] }
  type Person implements Named { name: String!, tags: [String!], age: Int, kind: Kind, friends: [Named!]!, best: Named }
  type Paper implements Named { name: String!, tags: [String!], pages: Float, author: Person! }
  union Subject = Person | Paper
  enum Kind { ONE OTHER }
  type Query {
    person(name: String = "nobody"): Person
    named: Named
    list: [Named]
    subjects: [Subject!]!
    required: Person!
    number: Int
  }
`;

/** The schema, whose root fields answer the values given for them, an error for a text, and read what is beneath by the keys of the response. */
function schemaOf(values: Record<string, unknown>): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value) => (value as { __typename: string }).__typename;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve =
        type.name === 'Query'
          ? async (_source, given, _context, info) => {
              const value = values[info.fieldName];
              if (typeof value === 'string') throw new Error(`${value} ${JSON.stringify(given)}`);
              return value;
            }
          : (source, _given, _context, info) => source[info.path.key];
    }
  }
  return schema;
}

async function both(values: Record<string, unknown>, source: string, variableValues: Record<string, unknown> = {}) {
  const schema = schemaOf(values);
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const ours = await executeOperation({ schema, document, operation, variableValues, contextValue: {} });
  const theirs = await execute({ schema, document, variableValues, contextValue: {} });
  // An answer without data is given at the first error that leaves none: how many others it names is a matter of time.
  return [ours, theirs].map(({ errors, ...rest }) =>
    JSON.stringify({
      ...(rest.data === null ? { failed: errors !== undefined } : { errors: errors?.map(worded) }),
      ...rest,
    }),
  );
}

/** An error without what ours says of it beyond graphql-js. */
const worded = (error: GraphQLError) => ({ ...error.toJSON(), extensions: undefined });

/** A value as it is, absent, or of another kind than its type allows. */
const mostly = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 12, arbitrary: value as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(7, 'text', true, [], {}) },
  );

/** A person or a paper, with others beneath it so many levels deep. */
function subjectOf(levels: number): { person: fc.Arbitrary<unknown>; subject: fc.Arbitrary<unknown> } {
  const below = levels === 0 ? fc.constant(null) : subjectOf(levels - 1).subject;
  const texts = { name: mostly(fc.string()), alias: mostly(fc.string()) };
  const shared = { ...texts, tags: mostly(fc.array(fc.string(), { maxLength: 2 })) };
  const person = fc.record({
    __typename: fc.constant('Person'),
    ...shared,
    age: mostly(fc.integer({ min: 0, max: 9 })),
    kind: mostly(fc.constantFrom('ONE', 'OTHER')),
    friends: mostly(fc.array(below, { maxLength: 2 })),
    best: below,
  });
  const paper = fc.record({
    __typename: fc.constantFrom('Paper', 'Paper', 'Paper', 'Nothing'),
    ...shared,
    pages: mostly(fc.double({ noNaN: true, noDefaultInfinity: true })),
    author: below,
  });
  return { person, subject: fc.oneof({ weight: 3, arbitrary: person }, { weight: 1, arbitrary: paper }) };
}

const { person, subject } = subjectOf(2);

const answers = fc.record({
  person: fc.oneof(person, fc.constantFrom('wrong', null)),
  named: mostly(subject),
  list: mostly(fc.array(fc.oneof(subject, fc.constant(null)), { maxLength: 3 })),
  subjects: mostly(fc.array(subject, { maxLength: 3 })),
  required: fc.oneof(
    { weight: 5, arbitrary: person },
    { weight: 1, arbitrary: fc.constantFrom<unknown>('wrong', null) },
  ),
  number: mostly(fc.integer({ min: -9, max: 9 })),
});

const fields = /* GraphQL */ `
  query Everything($yes: Boolean = true, $name: String) {
    person(name: $name) { ...Whole alias: name @include(if: $yes) }
    named { __typename name ... on Person { age kind best { ...Deep } } ... on Paper { pages author { name } } }
    list { what: __typename tags ...Whole }
    subjects { ... on Named { name @skip(if: $yes) tags } ... on Person { friends { name tags } } }
    required { name best { name } }
    number
  }
  fragment Whole on Person { name tags age kind friends { name ...Deep } }
  fragment Deep on Named { name ... on Person { friends { tags } } ... on Paper { author { name age } } }
`;

describe('an operation', () => {
  test('is answered as graphql-js answers it, whatever the values', async () => {
    await fc.assert(
      fc.asyncProperty(answers, fc.boolean(), async (values, yes) => {
        const [ours, theirs] = await both(values, fields, { yes, name: 'somebody' });
        expect(ours).toBe(theirs);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['{ number person { name } }', {}],
    ['{ __typename number }', {}],
    ['{ __schema { queryType { name } } number }', {}],
    ['query ($yes: Boolean!) { number @include(if: $yes) }', { yes: 'no boolean' }],
    ['query ($yes: Boolean!) { number @include(if: $yes) }', {}],
    ['query ($yes: Boolean!) { number @include(if: $yes) person { name } }', { yes: false }],
    ['{ __proto__: number person { __proto__: name } }', {}],
    ['{ constructor: number person { toString: name } }', {}],
    ['{ wrong: person { name } named { name } }', {}],
  ])('is answered as graphql-js answers it: %s', async (source, variables) => {
    for (const value of [{ __typename: 'Person', name: 'Ada', toString: 'Ada' }, 'wrong', null]) {
      const [ours, theirs] = await both({ person: value, named: value, number: 1 }, source, variables);
      expect(ours).toBe(theirs);
    }
  });
});
