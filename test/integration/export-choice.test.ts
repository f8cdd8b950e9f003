import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { Choice } from '../../src/export/choice.ts';
import { targetsOf } from '../../src/export/entry.ts';
import { readRecords } from '../../src/export/record.ts';
import { loadRecords } from '../../src/import/load.ts';
import type { JsonRecord } from '../../src/model/to-record.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { answer } from '../ask.ts';
import { thicket } from '../naive/thicket.ts';
import { emptyDatabase } from '../neo4j.ts';

let database: Database;
let schema: GraphQLSchema;
let all: Map<string, JsonRecord>;

beforeAll(async () => {
  database = await emptyDatabase();
  schema = await buildClaimgraphSchema();
  await loadRecords(database, thicket(5));
  all = new Map((await collect(readRecords({ database, schema }))).map((record) => [record.id, record]));
}, 120_000);

async function collect(records: AsyncIterable<JsonRecord>): Promise<JsonRecord[]> {
  const list: JsonRecord[] = [];
  for await (const record of records) list.push(record);
  return list;
}

const choices: readonly [field: string, choice: Choice][] = [
  ['statements', { type: 'Statement', where: {} }],
  ['statements', { type: 'Statement', where: { speechAct: { in: ['DENY', 'ACCUSE'] } } }],
  ['statements', { type: 'Statement', where: { about: { id: { eq: 'Org-0-a' } } } }],
  ['statements', { type: 'Statement', where: { saidOn: { possibly: '2020' }, not: { form: { eq: 'NARRATION' } } } }],
  ['claims', { type: 'Claim', where: {} }],
  ['regulatoryActions', { type: 'RegulatoryAction', where: { appliesTo: {} } }],
  ['documents', { type: 'Document', where: { kind: { not: 'ARTICLE' } } }],
  ['actors', { type: 'Actor', where: { country: { eq: 'GB' } } }],
  ['people', { type: 'Person', where: { role: {} } }],
  ['topics', { type: 'Topic', where: { id: { in: ['Top-0-a'] } } }],
  ['topics', { type: 'Topic', where: { and: [{ id: { eq: 'Top-0-a' } }, { id: { eq: 'Top-1-Ω' } }] } }],
];

/** The ids of all that the list in GraphQL has for the same conditions. */
async function listed(field: string, { type, where }: Choice): Promise<string[]> {
  const query = `query ($where: ${type}Where) { list: ${field}(where: $where, first: 200) { nodes { id } } }`;
  const { list } = await answer<{ list: { nodes: { id: string }[] } }>(database, query, { where });
  return list.nodes.map(({ id }) => id);
}

describe('an export of a choice', () => {
  test.each(choices)('of %s that meet %j holds them, and whatever they rest on, whole', async (field, choice) => {
    const expected = new Set(await listed(field, choice));
    for (const id of expected) for (const target of targetsOf(all.get(id) as JsonRecord)) expected.add(target);
    const records = await collect(readRecords({ database, schema, choice }));
    expect(records.map(({ id }) => id).sort()).toEqual([...expected].sort());
    for (const record of records) expect(record).toEqual(all.get(record.id));
  });

  test('can be imported on its own', async () => {
    const choice = { type: 'Statement', where: { speechAct: { in: ['DENY', 'ACCUSE'] } } };
    const records = await collect(readRecords({ database, schema, choice }));
    expect(records.length).toBeGreaterThan(1);
    expect(records.length).toBeLessThan(all.size);
    const elsewhere = await emptyDatabase();
    const { nodes } = await loadRecords(elsewhere, records);
    expect(nodes.created).toBeGreaterThanOrEqual(records.length);
  });
});
