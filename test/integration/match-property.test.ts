import { beforeAll, expect, test } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer } from '../ask.ts';
import { chance, variants } from '../fixture/name-variant.ts';
import type { NaiveGraph } from '../naive/graph.ts';
import { type MatchQuestion, matches, type NaiveMatch } from '../naive/match.ts';
import { readGraph } from '../naive/read.ts';
import { emptyDatabase, settle } from '../neo4j.ts';

const numRuns = Number(process.env.CLAIMGRAPH_PROPERTY_RUNS ?? 300);
const seed = Number(process.env.CLAIMGRAPH_PROPERTY_SEED ?? 20200624);

/** Fewer than are compared: whoever the index offers is among the candidates. */
const actorCount = 48;
const pick = chance(seed);
const one = <Item>(items: readonly Item[]): Item => items[pick(items.length)] as Item;
const maybe = <Item>(value: Item): Item | undefined => (pick(3) > 0 ? value : undefined);

const words =
  "Northern Kestrel Security Bureau Semiconductor Trade Zhang Victor Müller O'Neill AT&T National Telecom Harbour 5G Ministry (Overseas)".split(
    ' ',
  );
const forms = ['', '', ' Ltd.', ' Co., Ltd.', ' GmbH', ' Inc.', ' LLC'];
const kinds = ['COMPANY', 'GOVERNMENT_BODY', 'COURT'];
const countries = ['GB', 'US', 'CN'];

function someName(): string {
  const some = Array.from({ length: 1 + pick(4) }, () => one(words));
  return `${some.join(one([' ', ' ', ' of ', ' and ']))}${one(forms)}`;
}

function anotherName(name: string): string {
  return one(Object.values(variants))(name, pick) ?? someName();
}

function actor(_: unknown, index: number): Record<string, unknown> {
  const type = one(['Organisation', 'Organisation', 'Person', 'Group']);
  const name = someName();
  const sources = index % 12 === 0;
  const own = {
    Organisation: { kind: one(kinds) },
    Person: {},
    Group: { anonymity: sources ? 'UNNAMED' : 'COLLECTIVE' },
  };
  return {
    type: sources ? 'Group' : type,
    id: `actor-${index}`,
    name,
    aliases: [...new Set(Array.from({ length: pick(3) }, () => anotherName(name)))],
    country: maybe(one(countries)),
    ...(own[sources ? 'Group' : (type as 'Person')] as object),
    identifiers: pick(2) === 0 ? [{ scheme: one(['lei', 'duns']), value: `N${index}` }] : [],
  };
}

let database: Database;
let graph: NaiveGraph;
let names: string[];

beforeAll(async () => {
  const records = Array.from({ length: actorCount }, actor);
  database = await emptyDatabase();
  await loadRecords(database, JSON.parse(JSON.stringify(records)));
  await settle(database);
  graph = readGraph(JSON.parse(JSON.stringify(records)), '2025-03-01T00:00:00.000Z');
  names = records.flatMap(({ name, aliases }) => [name as string, ...(aliases as string[])]);
}, 120_000);

/** Names as they are recorded, as people write these otherwise, and names of nobody; with and without what else is known. */
function questions(): Arbitrary<MatchQuestion> {
  const written = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(undefined, ...Object.values(variants)), fc.nat())
    .map(([name, vary, number]) => vary?.(name, chance(number)) ?? name);
  const nobody = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
  const optional = <Item>(of: Arbitrary<Item>) => fc.option(of, { freq: 2 });
  const identifier = fc.record({
    scheme: fc.constantFrom('LEI', 'lei', 'duns'),
    value: fc.nat(actorCount).map((index) => `N${index}`),
  });
  return fc.record({
    name: fc.oneof({ weight: 4, arbitrary: written }, { weight: 1, arbitrary: nobody }),
    type: optional(fc.constantFrom('ORGANISATION', 'PERSON', 'GROUP')),
    kind: optional(fc.constantFrom(...kinds)),
    country: optional(fc.constantFrom(...countries)),
    identifiers: optional(fc.array(identifier, { maxLength: 2 })),
  });
}

const query = `query ($name: String!, $type: ActorType, $kind: OrganisationKind, $country: String, $identifiers: [IdentifierInput!], $first: Int!) {
  matchActors(name: $name, type: $type, kind: $kind, country: $country, identifiers: $identifiers, first: $first) {
    score name features { feature points } actor { id } found
  }
}`;

type Found = Omit<NaiveMatch, 'id' | 'certain'> & { readonly actor: { readonly id: string }; readonly found: number };

test('any name finds who the naive evaluator finds, as it scores and orders them, but for those without a word in common', async () => {
  const property = fc.asyncProperty(questions(), fc.integer({ min: 1, max: 50 }), async (question, first) => {
    const ask = async (count: number) =>
      (await answer<{ matchActors: Found[] }>(database, query, { ...question, first: count })).matchActors;
    const all = await ask(actorCount);
    const offered = new Set(all.map(({ actor }) => actor.id));
    const expected = matches(graph, question).filter(({ id, certain }) => certain || offered.has(id));
    expect(all).toEqual(
      expected.map(({ id, certain: _, ...match }) => ({ ...match, actor: { id }, found: expected.length })),
    );
    expect(await ask(first)).toEqual(all.slice(0, first));
  });
  await fc.assert(property, { numRuns, seed });
}, 300_000);
