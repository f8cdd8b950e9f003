import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { planOf } from '../../src/import/plan.ts';
import { problemText } from '../../src/import/problem.ts';
import { takeSnapshot } from '../../src/import/snapshot/take.ts';
import { sourcesAt } from '../../src/import/source/source.ts';
import { type Imported, importItems } from '../../src/import/stream/import-items.ts';
import { existingIn, loadingInto } from '../../src/import/stream/load-step.ts';
import { seenIds } from '../../src/import/stream/seen.ts';
import { program } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer } from '../ask.ts';
import { fixture, fixtures, withoutFixtures } from '../fixture/folder.ts';
import { emptyDatabase } from '../neo4j.ts';

jest.setTimeout(900_000);

let database: Database;

beforeEach(async () => {
  database = await emptyDatabase();
});

/** Whatever was imported keeps every rule of the model. */
afterEach(async () => {
  const findings: Finding[] = [];
  for await (const finding of check(database)) if (findings.push(finding) >= 20) break;
  expect(findings).toEqual([]);
});

/** Imports files of the fixtures by a mapping of the documentation, as the command does. */
async function load(name: string, file: string, snapshot?: string) {
  const plan = await planOf({ format: 'records', mapping: `docs/import/mappings/${name}.yaml`, snapshot });
  const sources = await sourcesAt([fixture(file)], process.stdin);
  const list = plan.snapshot && (await takeSnapshot(database, plan.snapshot));
  const seen = seenIds();
  const refused: string[] = [];
  const imported = await importItems(
    plan.format(sources, () => {}),
    {
      seen,
      load: loadingInto(database, { author: program, verb: 'import' }),
      existing: existingIn(database),
      limits: { records: 2_000, bytes: 8_000_000 },
      strict: false,
      reject: async ({ problems }) => void refused.push(...problems.map(problemText)),
      ...(list && { complete: list.complete, afterwards: () => list.ended(seen), onLoaded: list.count }),
    },
  );
  expect(refused).toEqual([]);
  return { ...imported, counts: list?.counts() };
}

const created = ({ tally }: Imported) =>
  Object.fromEntries(Object.entries(tally.records).map(([noun, counts]) => [noun, counts.created]));
const touched = ({ tally }: Imported) =>
  Object.values(tally.records).reduce((sum, counts) => sum + counts.created + counts.changed, 0);
const rows = (statement: string) => database.read(statement);

(fixtures === undefined ? describe.skip : describe)(`the mappings of the documentation${withoutFixtures}`, () => {
  test('ofac-sdn: of two lists the second changes exactly what changed', async () => {
    const first = await load('ofac-sdn', 'ofac/2021-04/sdn.csv', '2021-04');
    expect(first.counts).toMatchObject({ added: 8_890, changed: 0, unchanged: 0, removed: 0 });
    expect(created(first)).toMatchObject({ Person: 4_566, Statement: 3_373 });
    // Of the remarks that name somebody, these lead to one party on the list.
    const linked = `MATCH (statement:Statement) WHERE COUNT { (statement)-[:ABOUT]->() } = 2 RETURN count(statement) > 2900`;
    expect(await rows(linked)).toEqual([[true]]);
    const second = await load('ofac-sdn', 'ofac/2021-06/sdn.csv', '2021-06');
    expect(second.counts).toEqual({
      list: 'ofac-sdn-list',
      day: '2021-06',
      before: '2021-04',
      added: 150,
      returned: 0,
      changed: 11,
      unchanged: 8_815,
      removed: 64,
    });
    const again = await load('ofac-sdn', 'ofac/2021-06/sdn.csv', '2021-06');
    expect(again.counts).toMatchObject({ added: 0, changed: 0, unchanged: 8_976, removed: 0 });
    expect(touched(again)).toBe(0);
    await expect(load('ofac-sdn', 'ofac/2021-04/sdn.csv', '2021-04')).rejects.toThrow(
      'The database has ofac-sdn-list of 2021-06 already; one of 2021-04 cannot be imported over it.',
    );
    const [[gone]] = (await rows(
      "MATCH (event:ActionEvent {kind: 'REVOKED'})<-[:HAS_EVENT]-(action) RETURN action.id ORDER BY action.id LIMIT 1",
    )) as [[string]];
    const query = `query ($id: ID!) { regulatoryAction(id: $id) {
      march: status(on: "2021-03-31") { status certain } april: status(on: "2021-04-30") { status certain }
      july: status(on: "2021-07-01") { status since }
      events { kind on } } }`;
    expect(await answer(database, query, { id: gone })).toEqual({
      regulatoryAction: {
        march: { status: 'IN_FORCE', certain: expect.any(Boolean) },
        // Between the two lists nobody can tell.
        april: { status: 'REVOKED', certain: false },
        july: { status: 'REVOKED', since: '2021-04/2021-06' },
        events: [
          { kind: 'IN_FORCE', on: '../2021-04' },
          { kind: 'REVOKED', on: '2021-04/2021-06' },
        ],
      },
    });
  });

  test('ofac-consolidated: one programme has 68 entries, and two companies of one name stay two', async () => {
    await load('ofac-consolidated', 'us-lists/cons_prim.csv', '2023-01-01');
    const data = await answer(
      database,
      `{ programme: regulatoryAction(id: "ofac-programme-cmic-eo13959") { implementedBy { totalCount } }
         entries: regulatoryActions(where: {kind: {eq: ENTITY_LISTING}}) { totalCount }
         one: actor(id: "ofac-30947") { name aliases }
         other: actor(id: "ofac-32087") { name statementsAbout { nodes { about { node { ... on Actor { id } } } } } } }`,
    );
    expect(data).toEqual({
      programme: { implementedBy: { totalCount: 68 } },
      entries: { totalCount: 442 },
      one: { name: 'HUAWEI TECHNOLOGIES CO., LTD.', aliases: ['HUAWEI INVESTMENT & HOLDING CO LTD'] },
      other: {
        name: 'HUAWEI INVESTMENT & HOLDING CO., LTD.',
        statementsAbout: {
          nodes: expect.arrayContaining([{ about: [{ node: { id: 'ofac-30947' } }, { node: { id: 'ofac-32087' } }] }]),
        },
      },
    });
    const [[aliases]] = (await rows('MATCH (actor:Actor) RETURN sum(size(actor.aliases))')) as [[number]];
    expect(aliases).toBeGreaterThan(1_073);
  });

  test('bis-denied-persons: every order is in force until it expires', async () => {
    const imported = await load('bis-denied-persons', 'us-lists/dpl.txt');
    // Of the 546 rows three are written twice.
    expect(created(imported)).toEqual({ Organisation: 1, Document: 1, Group: 414, RegulatoryAction: 543 });
    expect(await rows('MATCH (group:Group) WHERE group.name STARTS WITH " " RETURN group.id')).toEqual([]);
    expect(await rows('MATCH (event:ActionEvent) RETURN event.kind AS kind, count(*) ORDER BY kind')).toEqual([
      ['EXPIRED', expect.any(Number)],
      ['IN_FORCE', 543],
    ]);
    expect(touched(await load('bis-denied-persons', 'us-lists/dpl.txt'))).toBe(0);
  });

  test('consolidated-screening-list: every row is an action, and characters are set right', async () => {
    const imported = await load('consolidated-screening-list', 'us-lists/csl.csv');
    expect(created(imported)).toMatchObject({ RegulatoryAction: 115 });
    expect(await rows("MATCH (actor:Actor) WHERE actor.name CONTAINS 'Gui’an' RETURN count(actor)")).toEqual([[1]]);
  });

  test('congressional-record: speeches join the registry of members', async () => {
    const members = await load('congress-members', 'crec/data_aging_congress.csv');
    expect(created(members)).toEqual({ Organisation: 3, Person: 5_257 });
    const speeches = await load('congressional-record', 'crec/crec_speeches.jsonl');
    // 207 of 208 speakers with an id are in the registry.
    expect(created(speeches)).toEqual({ Document: 223, Person: 1, Group: 28, RegulatoryAction: 95, Statement: 1_182 });
    expect(await rows('MATCH (statement:Statement)-[:ASSERTED_BY]->(:Person) RETURN count(statement)')).toEqual([
      [798],
    ]);
    expect(touched(await load('congressional-record', 'crec/crec_speeches.jsonl'))).toBe(0);
  });

  test('federal-register: documents, and the rules among them as actions', async () => {
    const imported = await load('federal-register', 'fr/fr_techpolicy.jsonl');
    expect(created(imported)).toEqual({ Organisation: 1, Topic: 7, Document: 1_157, RegulatoryAction: 112 });
    expect(
      await rows("MATCH (:Topic {id: 'fr-huawei'})<-[:HAS_TOPIC]-(document:Document) RETURN count(document)"),
    ).toEqual([[5]]);
  });

  test('gum: attributions that are not negated, with their sources', async () => {
    expect(created(await load('gum-documents', 'gum/gum_docs.jsonl'))).toEqual({ Document: 67 });
    const imported = await load('gum-attributions', 'gum/gum_attributions.jsonl');
    expect(created(imported)).toEqual({ Statement: 682, Person: 148, Organisation: 37, Group: 223 });
    expect(imported.skipped).toEqual({ 'negated attributions': 36 });
  });
});
