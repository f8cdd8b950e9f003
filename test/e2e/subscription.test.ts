import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { createToken, revokeTokens } from '../../src/auth/token.ts';
import { type LoadOptions, loadRecords } from '../../src/import/load.ts';
import { program } from '../../src/model/origin.ts';
import { merge } from '../../src/mutation/merge.ts';
import { separate } from '../../src/mutation/separate.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { bearer } from '../auth/credential.ts';
import { ask, type Served, serve } from '../http/server.ts';
import { importAs, undo } from '../import-batch.ts';
import { type Follower, type Subscription, type Transport, transports } from '../live/follower.ts';
import { emptyDatabase } from '../neo4j.ts';

let database: Database;
let schema: GraphQLSchema;
let served: Served;
let followers: Follower[] = [];
let number = 0;

beforeAll(async () => {
  database = await emptyDatabase();
  schema = await buildClaimgraphSchema();
  served = await serve(database, { schema });
});

afterEach(async () => {
  await Promise.all(followers.map((follower) => follower.leave()));
  followers = [];
});

afterAll(() => served?.app.close());

const sequences = 'subscription ($after: SafeInt) { changed(after: $after) { sequence } }';

function begin(transport: Transport, subscription: Subscription, authorization?: string, at = served): Follower {
  const follower = transport(at.url, subscription, authorization);
  followers.push(follower);
  return follower;
}

async function lastSequence(): Promise<number> {
  return (await ask(served, '{ lastSequence }')).body.data.lastSequence;
}

/** Records so many topics, in one transaction, and gives their ids. */
async function recordTopics(count: number, options: LoadOptions = {}): Promise<string[]> {
  const records = Array.from({ length: count }, () => {
    number += 1;
    return { type: 'Topic', id: `topic-${number}`, name: `Topic ${number}` };
  });
  await loadRecords(database, records, options);
  return records.map(({ id }) => id);
}

const numbersOf = (got: Record<string, unknown>[]) =>
  got.map(({ changed }) => (changed as { sequence: number }).sequence);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The numbers of all changes, in order; decisions have numbers too, but change no record. */
async function numbersOfLog(): Promise<number[]> {
  const rows = await database.read(
    `MATCH (node:Node) WHERE node.createdSequence > 0 RETURN node.createdSequence AS sequence
     UNION MATCH (change:Change) WHERE change.sequence > 0 RETURN change.sequence AS sequence`,
  );
  return rows.map(([sequence]) => Number(sequence)).sort((one, other) => one - other);
}

describe.each(transports)('over %s', (_name, transport) => {
  test('changes come as they are made, with what was before and after', async () => {
    const after = await lastSequence();
    const query = `subscription { changed(after: ${after}) { sequence author { id name } verb kind subjectId subjectType before after changedFields reason } }`;
    const follower = begin(transport, { query });
    const [id] = await recordTopics(1, { verb: 'recordTopic', author: { id: 'token:Ada', name: 'Ada' } });
    const old = { type: 'Topic', id, name: `Topic ${number}`, recordedAt: expect.any(String) };
    await follower.until(1);
    await loadRecords(database, [{ type: 'Topic', id, name: 'Renamed' }], { verb: 'correct', reason: 'It was wrong.' });
    const common = { subjectId: id, subjectType: 'TOPIC' };
    expect(await follower.until(2)).toEqual([
      {
        changed: {
          ...common,
          sequence: after + 1,
          author: { id: 'token:Ada', name: 'Ada' },
          verb: 'recordTopic',
          kind: 'CREATED',
          before: null,
          after: old,
          changedFields: ['name'],
          reason: null,
        },
      },
      {
        changed: {
          ...common,
          sequence: after + 2,
          author: { id: 'claimgraph', name: 'Claimgraph' },
          verb: 'correct',
          kind: 'CHANGED',
          before: old,
          after: { ...old, name: 'Renamed' },
          changedFields: ['name'],
          reason: 'It was wrong.',
        },
      },
    ]);
  });

  test('one who does not say after what hears of what comes', async () => {
    await recordTopics(3);
    const follower = begin(transport, { query: sequences });
    const after = await lastSequence();
    // There is no telling from outside when it has begun: so write until it hears.
    while (follower.got.length === 0) await recordTopics(1);
    expect(numbersOf(follower.got)[0]).toBeGreaterThan(after);
  });

  test('one who begins at 0 gets the whole log first, then what comes', async () => {
    const before = await numbersOfLog();
    const follower = begin(transport, { query: sequences, variables: { after: 0 } });
    await follower.until(before.length);
    await recordTopics(150);
    const all = await numbersOfLog();
    expect(all).toHaveLength(before.length + 150);
    expect(numbersOf(await follower.until(all.length))).toEqual(all);
  });

  test('one who comes back again and again with the last number misses nothing and gets nothing twice', async () => {
    const first = await lastSequence();
    const writing = (async () => {
      for (let times = 0; times < 40; times += 1) await recordTopics(1 + (times % 7));
    })();
    const all: number[] = [];
    let written = false;
    writing.then(() => {
      written = true;
    });
    while (!written || all.length < (await lastSequence()) - first) {
      const follower = begin(transport, { query: sequences, variables: { after: all.at(-1) ?? first } });
      await Promise.race([follower.until(1 + (all.length % 5)), new Promise((resume) => setTimeout(resume, 500))]);
      await follower.leave();
      all.push(...numbersOf(follower.got));
    }
    expect(all).toEqual(range(first + 1, await lastSequence()));
  });

  test.each([
    ['types: [CLAIM]', ['claim']],
    ['types: [CLAIM, ORGANISATION], kinds: [CREATED]', ['organisation', 'claim']],
    ['subjects: ["SUBJECT"]', ['claim', 'claim']],
    ['actors: ["ACTOR"]', ['organisation', 'claim', 'statement']],
    ['actors: ["ACTOR"], types: [STATEMENT]', ['statement']],
    ['verbs: ["retractStatement"]', ['statement']],
    ['authors: ["token:Ada"]', ['statement']],
  ])('only what is wanted comes: %s', async (where, wanted) => {
    const after = await lastSequence();
    number += 1;
    const own = number;
    const id = (noun: string) => `${noun}-${own}`;
    const organisation = { type: 'Organisation', id: id('organisation'), name: 'Huawei', kind: 'COMPANY' };
    const claim = { type: 'Claim', id: id('claim'), text: 'It is a threat.', about: [{ node: id('organisation') }] };
    const statement = { type: 'Statement', id: id('statement'), text: 'No.', form: 'PARAPHRASE', speechAct: 'DENY' };
    const condition = where.replace('SUBJECT', id('claim')).replace('ACTOR', id('organisation'));
    const query = `subscription { changed(after: ${after}, where: { ${condition} }) { sequence kind subjectId } }`;
    // An actor must be there to be followed, so the first change is in the log and not to come.
    await loadRecords(database, [organisation], {});
    const follower = begin(transport, { query });
    await recordTopics(1);
    await loadRecords(database, [claim], {});
    const said = { ...statement, assertedBy: [{ node: id('organisation') }] };
    await loadRecords(database, [said], { verb: 'retractStatement', author: { id: 'token:Ada', name: 'Ada' } });
    await loadRecords(database, [{ ...claim, text: 'It is no threat.', about: [] }], {});
    const expected = wanted.length;
    const subjects = (await follower.until(expected)).map(
      ({ changed }) => (changed as { subjectId: string }).subjectId,
    );
    expect(subjects.slice(0, expected)).toEqual(wanted.map(id));
  });

  test('an actor that is merged is followed as the one that stays, also by one who comes back by the former id', async () => {
    number += 1;
    const [hot, double, first, later] = ['hot', 'double', 'first', 'later'].map((name) => `${name}-${number}`);
    const company = (id?: string) => ({ type: 'Organisation', id, name: id, kind: 'COMPANY' });
    const about = (id?: string, actor?: string) => ({ type: 'Claim', id, text: id, about: [{ node: actor }] });
    await loadRecords(database, [company(hot), company(double), about(first, double)]);
    const after = await lastSequence();
    const query = `subscription { changed(after: ${after}, where: { actors: ["${double}"] }) { kind subjectId } }`;
    const follower = begin(transport, { query });
    await loadRecords(database, [{ ...company(double), country: 'GB' }]);
    await follower.until(1);
    const origin = { author: program, verb: 'mergeActors' };
    await database.write((run) => merge(run, { keep: String(hot), merge: String(double) }, origin));
    await recordTopics(1);
    await loadRecords(database, [about(later, hot)]);
    const wanted = [
      { kind: 'CHANGED', subjectId: double },
      { kind: 'CHANGED', subjectId: hot },
      { kind: 'CHANGED', subjectId: first },
      { kind: 'REMOVED', subjectId: double },
      { kind: 'CREATED', subjectId: later },
    ].map((changed) => ({ changed }));
    expect(await follower.until(wanted.length)).toEqual(wanted);
    expect(await begin(transport, { query }).until(wanted.length)).toEqual(wanted);
  });

  test('an actor that was removed meanwhile is followed to its end by one who comes back', async () => {
    number += 1;
    const [list, id] = [`list-${number}`, `actor-${number}`];
    await importAs(database, list, [[{ type: 'Organisation', id, name: id, kind: 'COMPANY' }]]);
    const query = `subscription { changed(after: ${await lastSequence()}, where: { actors: ["${id}"] }) { kind subjectId } }`;
    const live = begin(transport, { query });
    await undo(database, list);
    const wanted = [{ changed: { kind: 'REMOVED', subjectId: id } }];
    expect(await live.until(1)).toEqual(wanted);
    expect(await begin(transport, { query }).until(1)).toEqual(wanted);
  });

  test('an actor that was one with another for a while is followed as that one then, also by one who comes back later', async () => {
    number += 1;
    const [own, other, meanwhile, since, last] = ['own', 'other', 'meanwhile', 'since', 'last'].map(
      (name) => `${name}-${number}`,
    );
    const company = (id?: string) => ({ type: 'Organisation', id, name: id, kind: 'COMPANY' });
    const about = (id?: string, actor?: string) => ({ type: 'Claim', id, text: id, about: [{ node: actor }] });
    await loadRecords(database, [company(own), company(other)]);
    const query = `subscription { changed(after: ${await lastSequence()}, where: { actors: ["${own}"] }) { kind subjectId } }`;
    const live = begin(transport, { query });
    await database.write((run) =>
      merge(run, { keep: String(other), merge: String(own) }, { author: program, verb: 'mergeActors' }),
    );
    await live.until(2);
    await loadRecords(database, [about(meanwhile, other)]);
    await database.write((run) => separate(run, String(own), { author: program, verb: 'separateActors' }));
    await live.until(5);
    await loadRecords(database, [about(since, other)]);
    await loadRecords(database, [about(last, own)]);
    const wanted = [
      { kind: 'CHANGED', subjectId: other },
      { kind: 'REMOVED', subjectId: own },
      { kind: 'CREATED', subjectId: meanwhile },
      { kind: 'CREATED', subjectId: own },
      { kind: 'CHANGED', subjectId: other },
      { kind: 'CREATED', subjectId: last },
    ].map((changed) => ({ changed }));
    expect(await live.until(wanted.length)).toEqual(wanted);
    expect(await begin(transport, { query }).until(wanted.length)).toEqual(wanted);
  });

  test('an actor is followed with those that were one with it for a while, also by one who comes back later', async () => {
    number += 1;
    const [own, double, partner, since, last] = ['own', 'double', 'partner', 'since', 'last'].map(
      (name) => `${name}-${number}`,
    ) as [string, string, string, string, string];
    const company = (id: string) => ({ type: 'Organisation', id, name: id, kind: 'COMPANY' });
    const about = (id: string, ...actors: string[]) => ({
      type: 'Claim',
      id,
      text: id,
      about: actors.map((node) => ({ node })),
    });
    const mergeIt = (gone: string) =>
      database.write((run) => merge(run, { keep: own, merge: gone }, { author: program, verb: 'mergeActors' }));
    const part = (id: string) =>
      database.write((run) => separate(run, id, { author: program, verb: 'separateActors' }));
    await loadRecords(database, [company(own), company(double), company(partner)]);
    const after = await lastSequence();
    // The one that stayed, and one that went.
    const follow = () =>
      [own, double].map((actor) =>
        begin(transport, {
          query: `subscription { changed(after: ${after}, where: { actors: ["${actor}"] }) { kind subjectId } }`,
        }),
      );
    const live = follow();
    const gotBy = (all: Follower[], count: number) => Promise.all(all.map((follower) => follower.until(count)));
    await mergeIt(double);
    await gotBy(live, 2);
    await mergeIt(partner);
    await gotBy(live, 4);
    await part(partner);
    await gotBy(live, 6);
    await part(double);
    await gotBy(live, 8);
    await loadRecords(database, [about(since, partner)]);
    await loadRecords(database, [about(last, own, double)]);
    const wanted = [
      { kind: 'CHANGED', subjectId: own },
      { kind: 'REMOVED', subjectId: double },
      { kind: 'CHANGED', subjectId: own },
      { kind: 'REMOVED', subjectId: partner },
      { kind: 'CREATED', subjectId: partner },
      { kind: 'CHANGED', subjectId: own },
      { kind: 'CREATED', subjectId: double },
      { kind: 'CHANGED', subjectId: own },
      { kind: 'CREATED', subjectId: last },
    ].map((changed) => ({ changed }));
    expect(await gotBy(live, wanted.length)).toEqual([wanted, wanted]);
    expect(await gotBy(follow(), wanted.length)).toEqual([wanted, wanted]);
  });

  test('what is refused says why, by the codes that queries get', async () => {
    const last = await lastSequence();
    const refusals: [string, string, RegExp][] = [
      ['{ hello }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "hello"/],
      ['{ lastSequence }', 'BAD_REQUEST', /Only subscriptions are answered here/],
      ['subscription { changed { ', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
      ['subscription { changed { nothing } }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "nothing"/],
      ['subscription ($after: SafeInt!) { changed(after: $after) { sequence } }', 'BAD_USER_INPUT', /\$after/],
      [
        `subscription { changed { ${Array.from({ length: 11 }, (_, n) => `a${n}: sequence`).join(' ')} } }`,
        'QUERY_TOO_COSTLY',
        /11 aliases/,
      ],
      [`subscription { changed { ${'sequence '.repeat(2_000)} } }`, 'GRAPHQL_PARSE_FAILED', /token/],
      [
        `subscription { changed(after: ${last + 1}) { sequence } }`,
        'BAD_USER_INPUT',
        new RegExp(`"after" is ${last + 1}, but the last change has the number ${last}`),
      ],
      ['subscription { changed(after: -1) { sequence } }', 'BAD_USER_INPUT', /"after" is -1/],
      [
        'subscription { changed(where: { actors: ["nobody"] }) { sequence } }',
        'BAD_USER_INPUT',
        /no Actor has the id "nobody"/,
      ],
      [
        `subscription { changed(where: { subjects: [${'"x" '.repeat(101)}] }) { sequence } }`,
        'BAD_USER_INPUT',
        /more than 100 ids/,
      ],
    ];
    for (const [query, code, message] of refusals) {
      const [error] = (await begin(transport, { query }).ended) as [unknown];
      expect(error).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
    }
  });

  test('whoever may not read is told so, before anything is sent', async () => {
    const closed = await serve(database, { schema, access: { reading: 'closed', jwt: undefined } });
    const allowed = begin(
      transport,
      { query: sequences, variables: { after: 0 } },
      await bearer(database, 'read'),
      closed,
    );
    await allowed.until(1);
    expect(await refusalOf(begin(transport, { query: sequences }, undefined, closed))).toMatch(/UNAUTHENTICATED|401/);
    expect(await refusalOf(begin(transport, { query: sequences }, 'Bearer nonsense', closed))).toMatch(/4401|401/);
    await closed.app.close();
  });

  test('one whose token is revoked is shown out soon', async () => {
    const wish = { name: 'ended', scope: 'read', createdBy: 'test', expiresAt: undefined } as const;
    const { token, secret } = await createToken(database, wish);
    const follower = begin(transport, { query: sequences, variables: { after: 0 } }, `Bearer ${secret}`);
    await follower.until(1);
    await revokeTokens(database, [token.id], 'test');
    expect(await follower.ended).toMatchObject([
      { message: 'The token was revoked; ask for a new one.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  test('a server that runs as many as it may refuses more, until one ends', async () => {
    const full = await serve(database, { schema, maxSubscriptions: 1 });
    const everything = { query: sequences, variables: { after: 0 } };
    const first = begin(transport, everything, undefined, full);
    await first.until(1);
    expect(await refusalOf(begin(transport, everything, undefined, full))).toMatch(/UNAVAILABLE|503/);
    await first.leave();
    for (;;) {
      const next = begin(transport, everything, undefined, full);
      const admitted = await Promise.race([next.until(1).catch(() => undefined), next.ended.then(() => undefined)]);
      if (admitted) break;
    }
    await full.app.close();
  });

  test('a server that closes lets go of its followers at once, and does not tell them that this was all', async () => {
    const closing = await serve(database, { schema });
    const follower = begin(transport, { query: sequences, variables: { after: 0 } }, undefined, closing);
    await follower.until(1);
    await closing.app.close();
    const reason = await follower.ended;
    expect(reason).not.toBe('complete');
    expect(reason).not.toMatchObject([expect.anything()]);
    expect(String((reason as { code?: number }).code ?? reason)).toMatch(/1001|closed|Connection|terminated|network/i);
  });
});

/** What a follower is refused with: errors, the code that closed its socket, or a status of HTTP. */
async function refusalOf(follower: Follower): Promise<string> {
  const reason = (await follower.ended) as { code?: number; message?: string; response?: Response };
  if (Array.isArray(reason)) return JSON.stringify(reason);
  return `${reason.code ?? ''} ${reason.response?.status ?? ''} ${reason.message ?? ''}`;
}
