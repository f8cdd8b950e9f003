import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer, ask, hits } from '../ask.ts';
import { emptyDatabase, sampleDatabase, settle } from '../neo4j.ts';

interface Matches {
  readonly matchActors: { readonly score: number; readonly name: string; readonly actor: { readonly id: string } }[];
}

const query = `query ($name: String!, $type: ActorType, $kind: OrganisationKind, $country: String, $identifiers: [IdentifierInput!], $first: Int) {
  matchActors(name: $name, type: $type, kind: $kind, country: $country, identifiers: $identifiers, first: $first) {
    score name actor { id }
  }
}`;
const find = async (database: Database, name: string, more: object = {}) =>
  (await answer<Matches>(database, query, { name, first: 5, ...more })).matchActors;
const first = async (database: Database, name: string, more: object = {}) =>
  (await find(database, name, more))[0]?.actor.id;

describe('matching actors of the story', () => {
  let database: Database;

  beforeAll(async () => {
    database = await sampleDatabase();
  });

  test.each([
    ['NCSC', 'ncsc'],
    ['National Computer Security Center', 'ncsc'],
    ['security centre, national cyber', 'ncsc'],
    ['Huwai', 'huawei'],
    ['HUAWEI TECHNOLOGIES COMPANY LIMITED', 'huawei'],
    ['Mr Zhang', 'victor-zhang'],
    ['Zhang, V.', 'victor-zhang'],
    ['Виктор Чжан', 'victor-zhang'],
    ['Эрик Шмидт', 'eric-schmidt'],
    ['E Schmitt', 'eric-schmidt'],
    ['U.S.', 'united-states'],
    ['Pentagon', 'us-department-of-defense'],
    ['Defence Innovation Board', 'defense-innovation-board'],
  ])('%j is %s', async (name, id) => {
    expect(await first(database, name)).toBe(id);
  });

  test('answers in one statement, with the whole explanation and whatever else is asked of the actor', async () => {
    const { result, statements } = await ask(
      database,
      `{ matchActors(name: "NCSC", country: "US", first: 1) {
        score name features { worth: points feature reason } actor { id ... on Organisation { kind } statementsMade { totalCount } }
      } }`,
    );
    expect(result).toEqual({
      data: {
        matchActors: [
          {
            score: 0.83,
            name: 'NCSC',
            features: [
              {
                worth: 1,
                feature: 'EXACT_NAME',
                reason: '"NCSC" is the same name, but for capitals, accents, script and punctuation: "NCSC"',
              },
              {
                worth: -0.02,
                feature: 'ALIAS',
                reason: '"NCSC" is another name of National Cyber Security Centre',
              },
              { worth: -0.15, feature: 'COUNTRY_DIFFERS', reason: 'It belongs to GB, not to US' },
            ],
            actor: { id: 'ncsc', kind: 'GOVERNMENT_BODY', statementsMade: { totalCount: 2 } },
          },
        ],
      },
    });
    expect(statements).toHaveLength(1);
  });

  test('never proposes a group of unnamed sources', async () => {
    expect(await find(database, 'Unnamed sources of Reuters on the letter to the operators')).not.toContainEqual(
      expect.objectContaining({ actor: { id: expect.stringContaining('sources') } }),
    );
  });

  test.each(['', '?!', '"', 'AT&T (UK', '😀', '\\', '~', 'a:b'])('%j is no error', async (name) => {
    expect(await find(database, name)).toEqual(expect.any(Array));
  });

  test('refuses a text that is too long for a name, a country that is none, and a list without room', async () => {
    const long = await ask(database, query, { name: 'x'.repeat(501) });
    expect(long.result.errors?.[0]).toMatchObject({
      message: 'name: a name has at most 500 characters; this text has 501.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const unknown = await ask(database, '{ matchActors(name: "BT", country: "UK") { score } }');
    expect(unknown.result.errors?.[0]).toMatchObject({
      message: 'country: "UK" is not a country code of two capitals such as GB.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect((await ask(database, query, { name: 'x', first: 0 })).result.errors?.[0]?.message).toBe(
      'first must be at least 1.',
    );
    expect(await find(database, 'word '.repeat(100))).toEqual([]);
  });

  test('takes a hundred identifiers, and refuses more', async () => {
    const asked = (count: number) =>
      ask(
        database,
        'query ($identifiers: [IdentifierInput!]) { matchActors(name: "No such name", identifiers: $identifiers) { actor { id } } }',
        { identifiers: Array.from({ length: count }, (_, index) => ({ scheme: 'lei', value: String(index) })) },
      );
    expect((await asked(100)).result).toEqual({ data: { matchActors: [] } });
    expect((await asked(101)).result.errors?.[0]).toMatchObject({
      message: '"identifiers" holds 101; give at most 100.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'identifiers' },
    });
  });
});

/** Two companies that share names, one known by an identifier, and people and groups with the same words in their names. */
const parties = [
  {
    type: 'Organisation',
    id: 'tech',
    name: 'Kestrel Technologies Co., Ltd.',
    aliases: ['Kestrel Holding Co Ltd', 'Кестрел'],
    country: 'CN',
    kind: 'COMPANY',
    identifiers: [{ scheme: 'lei', value: 'TECH1' }],
  },
  {
    type: 'Organisation',
    id: 'holding',
    name: 'Kestrel Holding Co., Ltd.',
    aliases: ['Kestrel & Sons'],
    country: 'GB',
    kind: 'COMPANY',
    identifiers: [{ scheme: 'lei', value: 'HOLD1' }],
  },
  { type: 'Person', id: 'person', name: 'Holding Kestrel' },
  { type: 'Person', id: 'adam', name: 'Kestrel Adam Smith' },
  { type: 'Group', id: 'group', name: 'Kestrel holding', anonymity: 'COLLECTIVE' },
  { type: 'Organisation', id: 'bureau', name: 'Bureau of Industry and Security', kind: 'GOVERNMENT_BODY' },
  { type: 'Organisation', id: 'bis', name: 'BIS', kind: 'INTERNATIONAL_BODY' },
  { type: 'Organisation', id: 'chinese', name: '红隼科技有限公司', kind: 'COMPANY' },
];

describe('matching actors that are hard to tell apart', () => {
  let database: Database;

  beforeAll(async () => {
    database = await emptyDatabase();
    const crowd = Array.from({ length: 3_000 }, (_, index) => ({
      type: 'Organisation',
      id: `crowd-${index}`,
      name: `Kestrel Branch ${index} of Holding`,
      kind: 'COMPANY',
    }));
    await loadRecords(database, [...parties, ...crowd]);
    await settle(database);
  });

  test('two companies that share an alias stay two, the one whose main name it is first', async () => {
    const found = await find(database, 'Kestrel Holding Co., Ltd.', { type: 'ORGANISATION', first: 2 });
    expect(found).toEqual([
      { score: 1, name: 'Kestrel Holding Co., Ltd.', actor: { id: 'holding' } },
      { score: 0.98, name: 'Kestrel Holding Co Ltd', actor: { id: 'tech' } },
    ]);
  });

  test('country, kind and identifiers decide between them', async () => {
    const name = 'Kestrel Holding Co., Ltd.';
    expect(await first(database, name, { country: 'CN' })).toBe('tech');
    expect(await first(database, name, { identifiers: [{ scheme: 'LEI', value: 'TECH1' }] })).toBe('tech');
    expect(await first(database, 'Nobody knows', { identifiers: [{ scheme: 'lei', value: 'HOLD1' }] })).toBe('holding');
    expect(await find(database, 'Kestrel & Sons', { kind: 'STATE', first: 1 })).toEqual([
      { score: 0.78, name: 'Kestrel & Sons', actor: { id: 'holding' } },
    ]);
  });

  test('only actors of the type asked for are compared', async () => {
    expect(await first(database, 'Kestrel Holding', { type: 'PERSON' })).toBe('person');
    expect(await first(database, 'Kestrel Holding', { type: 'GROUP' })).toBe('group');
    const people = await find(database, 'Kestrel Holding', { type: 'PERSON' });
    expect(people.map(({ actor }) => actor.id)).toEqual(['person', 'adam']);
  });

  test('an acronym finds the name that is written out, and the other way round', async () => {
    expect((await find(database, 'BIS')).map(({ actor }) => actor.id)).toEqual(['bis', 'bureau']);
    expect((await find(database, 'Bureau of Industry & Security')).map(({ actor }) => actor.id).slice(0, 2)).toEqual([
      'bureau',
      'bis',
    ]);
  });

  test('other scripts are matched as they are written and in Latin letters', async () => {
    expect(await find(database, 'Кестрел', { first: 1 })).toEqual([
      { score: 0.98, name: 'Кестрел', actor: { id: 'tech' } },
    ]);
    expect(await first(database, '红隼科技')).toBe('chinese');
  });

  test('costs what is near the name, not the number of actors', async () => {
    expect(await hits(database, query, { name: 'Kestrel Holding' })).toBeLessThan(6_000);
    expect(await hits(database, query, { name: 'Bureau of Industry' })).toBeLessThan(2_000);
  });
});
