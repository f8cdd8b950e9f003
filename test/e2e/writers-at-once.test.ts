import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { check } from '../../src/check/check.ts';
import { loadRecords } from '../../src/import/load.ts';
import type { JsonRecord } from '../../src/model/to-record.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { bearer } from '../auth/credential.ts';
import { exported } from '../export/everything.ts';
import { ask, type Served, serve } from '../http/server.ts';
import { emptyDatabase } from '../neo4j.ts';

jest.setTimeout(300_000);

const clients = 32;
const doubles = clients / 8;

const company = (id: string) => ({ type: 'Organisation', id, name: id, kind: 'COMPANY' });
const statement = (id: string) => ({ id, text: `Said in ${id}.`, form: 'PARAPHRASE', speechAct: 'ASSERT' });

/** An actor that everybody writes about, others that turn out to be the same, a claim, and a statement that everybody answers. */
const story = [
  company('hot'),
  ...Array.from({ length: doubles }, (_, index) => company(`double-${index}`)),
  { type: 'Claim', id: 'claim', text: 'It did it.' },
  { type: 'Statement', ...statement('first'), assertedBy: [{ node: 'hot' }], about: [{ node: 'hot' }] },
];

interface Request {
  readonly query: string;
  readonly variables: object;
}

/** What one client asks for, one after the other: all that there is to do about the busy actor, also by the names that turn out to be its. */
function requestsOf(client: number): Request[] {
  const id = `said-${client}`;
  const input = {
    ...statement(id),
    assertedBy: [{ node: { id: 'hot' } }],
    about: [{ node: { id: `double-${client % doubles}` }, stance: 'CRITICAL' }],
    foundIn: [{ node: { new: { id: `document-${client}`, title: id, kind: 'ARTICLE' } } }],
  };
  const by = { new: { ...statement(`correction-${client}`), assertedBy: [{ node: { id: 'hot' } }] } };
  const member = { ...company(`member-${client}`), type: 'ORGANISATION', memberOf: [{ node: { id: 'hot' } }] };
  const write = (query: string, variables: object = {}): Request => ({ query, variables: { id, ...variables } });
  return [
    ...(client % 8 === 7
      ? [
          write(
            'mutation ($double: ID!) { mergeActors(merge: $double, keep: "hot", reason: "One company.") { repeated } }',
            {
              double: `double-${(client - 7) / 8}`,
            },
          ),
        ]
      : []),
    write(
      'mutation ($input: StatementInput!, $key: String!) { recordStatement(input: $input, idempotencyKey: $key) { repeated } }',
      { input, key: `key-${client}` },
    ),
    write(
      'mutation ($id: ID!) { linkStatements(from: $id, to: "first", relation: RESPONDS_TO, basis: EXPLICIT) { repeated } }',
    ),
    write(
      'mutation ($id: ID!) { placeStatementOnClaim(statement: $id, claim: { id: "claim" }, polarity: DENIES) { repeated } }',
    ),
    write('mutation ($input: ActorInput!) { recordActor(input: $input) { repeated } }', { input: member }),
    client % 2 === 0
      ? write(
          'mutation ($id: ID!, $by: StatementReference!) { correctStatement(id: $id, by: $by, reason: "Wrong.") { repeated } }',
          { by },
        )
      : write('mutation ($id: ID!) { retractStatement(id: $id, reason: "Never said.") { repeated } }'),
  ];
}

let database: Database;
let served: Served;
let authorization: string;

beforeAll(async () => {
  database = await emptyDatabase();
  served = await serve(database, { schema: await buildClaimgraphSchema(), timeoutMs: 120_000 });
});

afterAll(() => served?.app.close());

async function begin(): Promise<void> {
  await emptyDatabase();
  await loadRecords(database, story, { recordedAt: '2026-01-31T12:00:00.000Z' });
  authorization = await bearer(database, 'admin');
}

async function write({ query, variables }: Request): Promise<void> {
  const { body } = await ask(served, query, { variables, headers: { authorization } });
  expect(body.errors).toBeUndefined();
}

async function writeAll(client: number): Promise<void> {
  for (const request of requestsOf(client)) await write(request);
}

/** The records of the graph without what tells of the order in which they were made: instants, and which alias came first. */
async function graph(): Promise<JsonRecord[]> {
  const lines = (await exported(database)).trim().split('\n');
  return lines
    .map((line) => JSON.parse(line) as JsonRecord)
    .map((record) => ({ ...record, recordedAt: '', aliases: (record.aliases as string[] | undefined)?.toSorted() }))
    .sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
}

test('thirty-two clients that write about one actor at once are all answered, and leave what one after the other leaves', async () => {
  await begin();
  for (let client = 0; client < clients; client += 1) await writeAll(client);
  const expected = await graph();
  await begin();
  await Promise.all(Array.from({ length: clients }, (_, client) => writeAll(client)));
  expect(await graph()).toEqual(expected);
  expect(expected.filter(({ type }) => type === 'Statement')).toHaveLength(1 + clients + clients / 2);
  for await (const finding of check(database)) expect(finding).toBeUndefined();
});
