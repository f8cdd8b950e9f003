import { beforeAll, expect, test } from '@jest/globals';
import { type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { readCypherFiles } from '../../../src/projection/cypher-file.ts';
import { whereTypeOf } from '../../../src/projection/matching.ts';
import { cypherPaths, isConnectionType } from '../../../src/projection/shape.ts';
import { buildClaimgraphSchema } from '../../../src/schema/build.ts';

const files = readCypherFiles();
const hasLength = (path: string) => ['count', 'degree', 'reads'].some((kind) => files.has(`${path}-${kind}`));

/** Lists of what people enter one by one, which never come near to a million. */
const short = [
  'topic/narrower',
  'regulatory-action/applies-to',
  'regulatory-action/responses',
  'regulatory-action/amended-by',
  'regulatory-action/revoked-by',
  'regulatory-action/implemented-by',
  'statement/corrected-by',
  'statement/retracted-by',
  'claim/contradicted-by',
  'claim/entailed-by',
  'claim/broader-than',
  'organisation/role-holders',
  'organisation/parts',
  'organisation/members',
  'organisation/owns',
];

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildClaimgraphSchema();
});

test('every long list below a node that takes a filter has a file that says how long it is', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const lists = types
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isConnectionType(getNamedType(field.type)) && whereTypeOf(field))
        .map((field) => cypherPaths(type, field).find((path) => files.has(path)) ?? `${type.name}.${field.name}`),
    );
  expect(lists.length).toBeGreaterThan(10);
  const unknown = new Set(lists.filter((path) => !hasLength(path)));
  expect([...unknown].sort()).toEqual(short.toSorted());
});

test('every list in which a page starts at a neighbour has a file that says how long it is', () => {
  const anchors = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).map(({ extensions }) => extensions.anchor))
    .filter((path) => typeof path === 'string');
  expect(anchors.length).toBeGreaterThan(5);
  expect([...new Set(anchors)].filter((path) => !hasLength(path))).toEqual([]);
});
