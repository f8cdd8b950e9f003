import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, getNamedType, getNullableType, isCompositeType, isRequiredArgument } from 'graphql';
import { includes, type Scope } from '../../src/auth/scope.ts';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { bearer, type Credential, everyCredential } from '../auth/credential.ts';
import { type Issuer, startIssuer } from '../auth/issuer.ts';
import { neededScopes } from '../auth/needed.ts';
import { ask, type Served, serve } from '../http/server.ts';
import { importAs } from '../import-batch.ts';
import { transports } from '../live/follower.ts';
import { emptyDatabase } from '../neo4j.ts';

let database: Database;
let schema: GraphQLSchema;
let issuer: Issuer;
let served: Served;
let credentials: Credential[];

beforeAll(async () => {
  database = await emptyDatabase();
  schema = await buildClaimgraphSchema();
  issuer = await startIssuer();
  // The first write of a new database waits for its statements to be planned.
  served = await serve(database, { schema, access: { reading: 'open', jwt: issuer.config }, timeoutMs: 60_000 });
  credentials = await everyCredential(database, issuer);
});

afterAll(async () => {
  await served?.app.close();
  await issuer?.close();
});

/**
 * An operation of the one field, whose arguments are variables that are not given: whoever passes the scopes hears of that, and nothing is
 * ever written.
 */
function operationOf(place: string): { query: string; isSubscription: boolean } {
  const [root = '', name = ''] = place.split('.');
  const isSubscription = root === 'Subscription';
  const type = isSubscription ? schema.getSubscriptionType() : schema.getMutationType();
  const field = type?.getFields()[name];
  if (!field) throw new Error(`The schema has no ${place}.`);
  const required = field.args.filter(isRequiredArgument);
  const args = required.length > 0 ? required : field.args.slice(0, 1);
  const declared = args.map((arg) => `$${arg.name}: ${getNullableType(arg.type)}!`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  const query = `${root.toLowerCase()} (${declared}) { ${name}(${given}) ${selection} }`;
  return { query, isSubscription };
}

const show = (header: string | undefined) => (header === undefined ? {} : { authorization: header });

/** The code of the first error, over whichever way the operation goes. */
async function codeOf({ query, isSubscription }: ReturnType<typeof operationOf>, header: string | undefined) {
  const headers = { ...show(header), ...(isSubscription ? { accept: 'text/event-stream' } : {}) };
  if (!isSubscription) return (await ask(served, query, { headers })).body.errors[0].extensions.code;
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return /"code":"(\w+)"/.exec(await response.text())?.[1];
}

describe('every kind of credential by every mutation and subscription', () => {
  test.each(Object.entries(neededScopes))('%s needs the scope %s', async (place, needed) => {
    const operation = operationOf(place);
    for (const { kind, header, scope, accepted } of credentials) {
      const refused = accepted && header !== undefined ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      const expected = accepted && includes(scope, needed) ? 'BAD_USER_INPUT' : refused;
      expect([kind, await codeOf(operation, header)]).toEqual([kind, expected]);
    }
  });

  test('wrote nothing', async () => {
    expect((await ask(served, '{ lastSequence }')).body.data).toEqual({ lastSequence: 0 });
  });
});

const record = (id: string) =>
  `mutation { recordActor(input: { id: "${id}", type: ORGANISATION, kind: COMPANY, name: "Acme" }) { actor { id } } }`;

test('what is written stands in the history under its author, and reaches those who follow with it', async () => {
  const followers = transports.map(([, transport]) =>
    transport(served.url, { query: 'subscription { changed(after: 0) { subjectId verb author { id name } } }' }),
  );
  const token = await bearer(database, 'contribute', 'Ada Lovelace');
  const jwt = `Bearer ${await issuer.sign({ sub: '42', name: 'Grace', scope: 'contribute' })}`;
  for (const [id, header] of [
    ['by-token', token],
    ['by-jwt', jwt],
  ] as const) {
    const { body } = await ask(served, record(id), { headers: show(header) });
    expect(body).toMatchObject({ data: { recordActor: { actor: { id } } } });
  }
  const expected = [
    { subjectId: 'by-token', verb: 'recordActor', author: { id: 'token:Ada Lovelace', name: 'Ada Lovelace' } },
    { subjectId: 'by-jwt', verb: 'recordActor', author: { id: 'jwt:42', name: 'Grace' } },
  ];
  const { body } = await ask(served, '{ changes { nodes { subjectId verb author { id name } } } }');
  expect(body.data.changes.nodes).toEqual(expected);
  for (const follower of followers) {
    expect(await follower.until(2)).toEqual(expected.map((changed) => ({ changed })));
    await follower.leave();
  }
});

/** For each scope that writing needs a mutation that succeeds once for each name. */
const writes: readonly [needed: Scope, mutation: (name: string) => string][] = [
  ['contribute', (name) => `recordActor(input: { id: "${name}", type: ORGANISATION, kind: COMPANY, name: "Acme" })`],
  ['curate', (name) => `judgeActors(one: "one-${name}", other: "other-${name}", verdict: UNSURE, reason: "So.")`],
  ['admin', (name) => `undoImport(batch: "batch-${name}", reason: "So.")`],
];

test('each kind of credential writes what its scope holds, and nothing else', async () => {
  const actor = (id: string) => ({ type: 'Organisation', kind: 'COMPANY', id, name: 'Acme' });
  for (const [index, { kind, header, scope, accepted }] of credentials.entries()) {
    const name = `writer-${index}`;
    await loadRecords(database, [actor(`one-${name}`), actor(`other-${name}`)]);
    await importAs(database, `batch-${name}`, [[{ type: 'Topic', id: `topic-${name}`, name: 'Topic' }]]);
    for (const [needed, mutation] of writes) {
      const before = (await ask(served, '{ lastSequence }')).body.data.lastSequence;
      const { body } = await ask(served, `mutation { ${mutation(name)} { repeated } }`, { headers: show(header) });
      const after = (await ask(served, '{ lastSequence }')).body.data.lastSequence;
      const isLetIn = accepted && includes(scope, needed);
      const code = accepted && header !== undefined ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      const expected = isLetIn
        ? { data: { [mutation(name).split('(')[0] as string]: { repeated: false } } }
        : { errors: [{ extensions: { code } }] };
      expect([kind, needed, body, after > before]).toMatchObject([kind, needed, expected, isLetIn]);
    }
  }
});
