import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer } from '../ask.ts';
import { chance, variants } from '../fixture/name-variant.ts';
import { fixtures, type ListedParty, listedParties, recordOf } from '../fixture/ofac.ts';
import { emptyDatabase, settle } from '../neo4j.ts';

/** A name, and whose it is. */
interface Question {
  readonly name: string;
  readonly id: string;
}

interface Recall {
  readonly asked: number;
  readonly at1: number;
  readonly at5: number;
}

const query = 'query ($name: String!) { matchActors(name: $name, first: 5) { actor { id } } }';

/** How often the one meant is first, and how often among the first five. */
async function recall(database: Database, questions: readonly Question[]): Promise<Recall> {
  let [first, five] = [0, 0];
  for (const { name, id } of questions) {
    const { matchActors } = await answer<{ matchActors: { actor: { id: string } }[] }>(database, query, { name });
    const place = matchActors.findIndex(({ actor }) => actor.id === id);
    if (place === 0) first += 1;
    if (place >= 0) five += 1;
  }
  const share = (count: number) => Math.round((1000 * count) / questions.length) / 1000;
  return { asked: questions.length, at1: share(first), at5: share(five) };
}

/** Takes so many of a list, from all over it. */
function some<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)] as Item);
}

const tell = (what: string, { asked, at1, at5 }: Recall): void =>
  void process.stdout.write(`${what}: ${asked} names, recall at 1 ${at1}, at 5 ${at5}\n`);

async function load(parties: readonly ListedParty[], aliasesOf: (party: ListedParty) => readonly string[]) {
  const database = await emptyDatabase();
  await loadRecords(
    database,
    parties.map((party) => recordOf(party, aliasesOf(party))),
  );
  await settle(database);
  return database;
}

const reason = fixtures === undefined ? ' (skipped: CLAIMGRAPH_FIXTURES does not name the folder of the lists)' : '';

(fixtures === undefined ? describe.skip : describe)(`matching names of the sanctions lists${reason}`, () => {
  const parties = fixtures === undefined ? [] : listedParties(fixtures);

  describe('with one alias of each party kept back', () => {
    const kept = new Map(
      parties
        .filter(({ aliases }) => aliases.length > 0)
        .map(({ id, aliases }, index) => [id, aliases[index % aliases.length] as string]),
    );
    let database: Database;

    beforeAll(async () => {
      database = await load(parties, ({ id, aliases }) => aliases.filter((alias) => alias !== kept.get(id)));
    }, 300_000);

    test('finds most of those parties by it, though many are other names altogether', async () => {
      const questions = some([...kept], 400).map(([id, name]) => ({ id, name }));
      const found = await recall(database, questions);
      tell('aliases kept back', found);
      expect(found.at1).toBeGreaterThan(0.7);
      expect(found.at5).toBeGreaterThan(0.78);
    }, 300_000);
  });

  describe('with all their names', () => {
    let database: Database;

    beforeAll(async () => {
      database = await load(parties, ({ aliases }) => aliases);
    }, 300_000);

    const least: Readonly<Record<string, readonly [at1: number, at5: number]>> = {
      'capitals and accents': [0.95, 0.98],
      'order of words': [0.95, 0.98],
      'typing error': [0.95, 0.98],
      'two typing errors': [0.9, 0.95],
      'legal form': [0.93, 0.98],
      'left out word': [0.85, 0.93],
      'joined words': [0.9, 0.93],
      acronym: [0.65, 0.75],
      'Cyrillic script': [0.9, 0.95],
    };

    test.each(Object.keys(variants))(
      'finds them whatever the %s',
      async (kind) => {
        const pick = chance(7);
        const varied = parties.flatMap(({ id, name }) => {
          const variant = variants[kind]?.(name, pick);
          return variant === undefined ? [] : [{ id, name: variant }];
        });
        const found = await recall(database, some(varied, 150));
        tell(kind, found);
        const [at1 = 1, at5 = 1] = least[kind] ?? [];
        expect(found.at1).toBeGreaterThanOrEqual(at1);
        expect(found.at5).toBeGreaterThanOrEqual(at5);
      },
      300_000,
    );

    test('keeps two companies apart that share a name, the one whose main name it is first', async () => {
      const { matchActors } = await answer<{ matchActors: object[] }>(
        database,
        `{ matchActors(name: "Huawei Investment & Holding Co., Ltd.", first: 2) {
          score actor { id name } features { feature points } } }`,
      );
      expect(matchActors).toEqual([
        {
          score: 1,
          actor: { id: '32087', name: 'HUAWEI INVESTMENT & HOLDING CO., LTD.' },
          features: [{ feature: 'EXACT_NAME', points: 1 }],
        },
        {
          score: 0.98,
          actor: { id: '30947', name: 'HUAWEI TECHNOLOGIES CO., LTD.' },
          features: [
            { feature: 'EXACT_NAME', points: 1 },
            { feature: 'ALIAS', points: -0.02 },
          ],
        },
      ]);
    });
  });
});
