import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from '../../src/http/context.ts';

/** Runs for about twenty seconds and needs little memory: long enough for every limit in the tests. */
export const slowCypher = 'UNWIND range(1, 2000000000) AS number WITH number WHERE number < 0 RETURN count(number)';

const typeDefs = /* GraphQL */ `
  interface Named { name: String }
  type Person implements Named { name: String, friends(first: Int, last: Int): PersonConnection!, papers: [Paper!]!, tags: [Tag!]! }
  type Paper implements Named { name: String, author: Person }
  type Tag { name: String }
  union Subject = Person | Paper
  type PersonEdge { node: Person!, cursor: String }
  type PersonConnection { edges: [PersonEdge!]!, nodes: [Person!]!, totalCount: Int!, pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  input TextFilter { equals: String, in: [String!] }
  input PersonWhere { name: TextFilter, and: [PersonWhere!] }
  type Query {
    hello(name: String! = "world"): String!
    people(first: Int, last: Int, where: PersonWhere): PersonConnection
    person: Person
    named: Named
    subject: Subject
    nodes(ids: [ID!]!): [Person]!
    counts(whereActions: PersonWhere): [Tag!]!
    one: Int
    slow: Int
    stuck: Int
    wait(milliseconds: Int!): String
    broken: String
    empty: String!
  }
  type Mutation { rename(name: String!): String, approve: String, close: String, undeclared: String }
`;

type Resolver = (source: unknown, given: Record<string, unknown>, context: Context) => unknown;

/** A small schema with the shapes the limits know, fields that query a real database, and fields that go wrong. */
export function testSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  resolve(schema, 'Query', {
    hello: (_, { name }) => `hello ${name}`,
    person: () => ({ name: 'Ada', tags: [], papers: [] }),
    one: (_, __, context) => count(context, 'RETURN 1'),
    slow: (_, __, context) => count(context, slowCypher),
    stuck: () => new Promise(() => {}),
    wait: (_, { milliseconds }) => new Promise((done) => setTimeout(() => done('waited'), Number(milliseconds))),
    broken: () => {
      throw new TypeError('the secret is 42');
    },
    empty: () => null,
  });
  resolve(schema, 'Mutation', {
    rename: (_, { name }, { author }) => `${name} by ${author.id}`,
    approve: (_, __, { author }) => `approved by ${author.id}`,
    close: (_, __, { author }) => `closed by ${author.id}`,
    undeclared: () => 'done',
  });
  declareScopes(schema, { rename: 'contribute', approve: 'curate', close: 'admin' });
  const tags = (schema.getType('Person') as GraphQLObjectType).getFields().tags;
  if (tags) tags.extensions = { size: 2 };
  return schema;
}

async function count({ database, signal, statements }: Context, text: string): Promise<unknown> {
  statements.push({ text, parameters: {} });
  return (await database.read(text, {}, { signal }))[0]?.[0];
}

function declareScopes(schema: GraphQLSchema, scopes: Record<string, string>): void {
  const fields = schema.getMutationType()?.getFields() ?? {};
  for (const [name, scope] of Object.entries(scopes)) {
    const field = fields[name];
    if (field) field.extensions = { scope };
  }
}

function resolve(schema: GraphQLSchema, typeName: string, resolvers: Record<string, Resolver>): void {
  const fields = (schema.getType(typeName) as GraphQLObjectType).getFields();
  for (const [name, resolver] of Object.entries(resolvers)) {
    const field = fields[name];
    if (field) field.resolve = resolver;
  }
}
