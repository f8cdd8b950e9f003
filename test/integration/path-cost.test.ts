import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer, hits } from '../ask.ts';
import { emptyDatabase, settle } from '../neo4j.ts';

const sizes = { hub: 4_000, quiet: 1_200 };

const company = (id: string) => ({ type: 'Organisation', id, name: id, kind: 'COMPANY' });

/** Two busy actors, each with a crowd that speaks about it, with one who spoke of it first and one of whom it spoke last. */
function* story(): Generator<Record<string, unknown>> {
  for (const [id, size] of Object.entries(sizes)) {
    yield company(id);
    yield company(`${id}-first`);
    yield company(`${id}-last`);
    yield { type: 'Topic', id: `${id}-topic`, name: `${id} topic` };
    yield {
      type: 'Document',
      id: `${id}-document`,
      title: `${id} document`,
      kind: 'ARTICLE',
      publishedBy: [{ node: `${id}-last` }],
    };
    for (let index = 0; index < 40; index += 1) yield company(`${id}-crowd-${index}`);
    for (let index = 0; index < size; index += 1) {
      const speaker = index === 0 ? `${id}-first` : index === size - 1 ? id : `${id}-crowd-${index % 40}`;
      yield {
        type: 'Statement',
        id: `${id}-${String(index).padStart(4, '0')}`,
        text: `Statement ${index}`,
        form: 'PARAPHRASE',
        speechAct: 'ASSERT',
        saidOn: new Date(Date.UTC(2005, 0, 1 + index)).toISOString().slice(0, 10),
        assertedBy: [{ node: speaker }],
        about: [{ node: speaker === id ? `${id}-last` : id, stance: 'NEUTRAL' }],
        foundIn: [{ node: `${id}-document` }],
        topics: [{ node: `${id}-topic` }],
      };
    }
  }
}

const query = `query ($from: ID!, $to: ID!, $maxLength: Int!, $through: [PathThrough!]! = []) {
  paths(from: $from, to: $to, maxLength: $maxLength, through: $through) {
    paths { hops { to { id } } }
    complete
    reasons
    hubs { id degree }
  }
}`;

/** Searches that meet the busy actor: at an end, on the way, and around documents and topics. */
const ways: [name: string, asked: (id: string) => Record<string, unknown>][] = [
  ['from it', (id) => ({ from: id, to: `${id}-last`, maxLength: 2 })],
  ['by way of it', (id) => ({ from: `${id}-first`, to: `${id}-last`, maxLength: 4 })],
  ['through it', (id) => ({ from: `${id}-first`, to: `${id}-last`, maxLength: 4, through: ['HUBS'] })],
  ['through its documents', (id) => ({ from: `${id}-first`, to: `${id}-last`, maxLength: 2, through: ['DOCUMENTS'] })],
  ['through its topics', (id) => ({ from: `${id}-first`, to: `${id}-last`, maxLength: 2, through: ['TOPICS'] })],
];

interface Found {
  readonly paths: readonly { readonly hops: readonly { readonly to: { readonly id: string } }[] }[];
  readonly complete: boolean;
  readonly reasons: readonly string[];
  readonly hubs: readonly { readonly id: string; readonly degree: number }[];
}

describe('a search for paths', () => {
  let database: Database;
  const find = async (asked: Record<string, unknown>) => (await answer<{ paths: Found }>(database, query, asked)).paths;

  beforeAll(async () => {
    database = await emptyDatabase();
    await loadRecords(database, story());
    await settle(database);
  }, 180_000);

  test.each(ways)('%s does not cost the degree of a hub', async (_name, asked) => {
    const quiet = await hits(database, query, asked('quiet'));
    const hub = await hits(database, query, asked('hub'));
    expect(hub).toBeLessThanOrEqual(quiet * 1.5);
    expect(hub).toBeLessThan(10_000);
  });

  test('takes no hub as a shortcut, names it, and is complete without it', async () => {
    const asked = { from: 'hub-first', to: 'hub-last', maxLength: 2 };
    expect(await find(asked)).toEqual({
      paths: [],
      complete: true,
      reasons: [],
      hubs: [{ id: 'hub', degree: sizes.hub }],
    });
    const { paths } = await find({ ...asked, through: ['HUBS'] });
    expect(paths).toEqual([{ hops: [{ to: { id: 'hub' } }, { to: { id: 'hub-last' } }] }]);
  });

  test('from or to a hub reads the others, and is complete', async () => {
    const asked = { from: 'hub', to: 'hub-first', maxLength: 1 };
    const found = { complete: true, reasons: [], hubs: [] };
    expect(await find(asked)).toEqual({ ...found, paths: [{ hops: [{ to: { id: 'hub-first' } }] }] });
    expect(await find({ ...asked, from: asked.to, to: asked.from })).toEqual({
      ...found,
      paths: [{ hops: [{ to: { id: 'hub' } }] }],
    });
    expect(await hits(database, query, asked)).toBeLessThan(500);
  });

  test('says when it stopped early, and why', async () => {
    expect(await find({ from: 'hub', to: 'quiet', maxLength: 2 })).toEqual({
      paths: [],
      complete: false,
      reasons: ['Only the newest relationships of quiet were read.'],
      hubs: [],
    });
  });
});
