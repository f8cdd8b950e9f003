import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer, hits } from '../ask.ts';
import { emptyDatabase, settle } from '../neo4j.ts';
import { type Asked, type Drawn, drawing } from './graph/question.ts';

const sizes = { hub: 3_000, quiet: 300 };

/** A hub and a quieter node of every kind, both busy; an onlooker speaks about each, and a listener is spoken about by each. */
function* story(): Generator<Record<string, unknown>> {
  for (const [id, size] of Object.entries(sizes)) {
    yield { type: 'Organisation', id, name: id, kind: 'COMPANY' };
    yield { type: 'Organisation', id: `${id}-onlooker`, name: `${id} onlooker`, kind: 'COMPANY' };
    yield { type: 'Organisation', id: `${id}-listener`, name: `${id} listener`, kind: 'COMPANY' };
    yield { type: 'Topic', id: `${id}-topic`, name: `${id} topic` };
    yield { type: 'Document', id: `${id}-document`, title: `${id} document`, kind: 'ARTICLE' };
    for (let index = 0; index < size; index += 1) {
      yield {
        type: 'Statement',
        id: `${id}-${String(index).padStart(4, '0')}`,
        text: `Statement ${index}`,
        form: 'PARAPHRASE',
        speechAct: 'ASSERT',
        saidOn: new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10),
        assertedBy: [{ node: index === size - 1 ? `${id}-onlooker` : id }],
        about: [{ node: index === 0 ? `${id}-listener` : id, stance: 'CRITICAL' }],
        foundIn: [{ node: `${id}-document` }],
        topics: [{ node: `${id}-topic` }],
      };
    }
  }
}

/** Drawings that meet the hub: from it, beside it, and where a condition names it. */
const ways: [name: string, asked: (id: string) => Asked][] = [
  ['around it', (id) => ({ around: [id], budget: 20 })],
  ['around it, two steps far', (id) => ({ around: [id], depth: 2, budget: 20 })],
  ['around it, under a condition', (id) => ({ around: [id], budget: 20, where: { speechAct: { eq: 'DENY' } } })],
  ['around it, on a day long ago', (id) => ({ around: [id], budget: 20, where: { saidOn: { possibly: '2010-02' } } })],
  [
    'of what was said long ago',
    (id) => ({ budget: 20, where: { about: { id: { eq: id } }, saidOn: { possibly: '2010-02' } } }),
  ],
  ['around a topic of it', (id) => ({ around: [`${id}-topic`], depth: 2, budget: 20 })],
  ['around one who spoke about it, three steps far', (id) => ({ around: [`${id}-onlooker`], depth: 3, budget: 20 })],
  ['of the statements about it', (id) => ({ where: { about: { id: { eq: id } } }, budget: 20 })],
  ['of actors around it', (id) => ({ around: [id], collapse: 'ACTORS', budget: 20 })],
  ['of actors beside it', (id) => ({ around: [`${id}-onlooker`], depth: 2, collapse: 'ACTORS', budget: 20 })],
  [
    'of actors in the statements about it',
    (id) => ({ where: { about: { id: { eq: id } } }, collapse: 'ACTORS', budget: 20 }),
  ],
];

describe('a drawing', () => {
  let database: Database;
  const draw = async (asked: Asked): Promise<Drawn> =>
    (await answer<{ graph: Drawn }>(database, drawing, asked as Record<string, unknown>)).graph;

  beforeAll(async () => {
    database = await emptyDatabase();
    await loadRecords(database, story());
    await settle(database);
  });

  test.each(ways)('%s does not cost the degree of a hub', async (_name, asked) => {
    const quiet = await hits(database, drawing, asked('quiet') as Record<string, unknown>);
    const hub = await hits(database, drawing, asked('hub') as Record<string, unknown>);
    expect(hub).toBeLessThanOrEqual(quiet * 1.5);
  });

  test('counts what it leaves out of a hub without reading it', async () => {
    const drawn = await draw({ around: ['hub'], budget: 20 });
    expect(drawn.truncated).toBe(true);
    expect(drawn.nodes.filter(({ type }) => type === 'Statement')).toHaveLength(19);
    expect(drawn.nodes[0]).toEqual(expect.objectContaining({ id: 'hub', degree: 5_998 }));
    expect(drawn.leftOutEdges).toEqual(
      expect.arrayContaining([
        { type: 'ABOUT', count: 2_999 - drawn.edges.filter(({ type }) => type === 'ABOUT').length },
      ]),
    );
  });

  test('of actors counts the newest statements of a hub, and says that there are more', async () => {
    const { edges, truncated, leftOutEdges } = await draw({ around: ['hub'], collapse: 'ACTORS', budget: 20 });
    expect(truncated).toBe(true);
    expect(edges.map(({ source, target, count }) => [source, target, count])).toEqual([
      ['hub-onlooker', 'hub', 1],
      ['hub', 'hub', 200],
    ]);
    expect(leftOutEdges).toEqual([
      { type: 'ABOUT', count: 2_999 - 201 },
      { type: 'ASSERTED_BY', count: 2_999 - 200 },
    ]);
  });

  test('under a condition on the day begins there, however much was said since', async () => {
    const where = { saidOn: { possibly: '2010-02' } };
    for (const asked of [{ around: ['hub'], where, depth: 1 }, { where: { ...where, about: { id: { eq: 'hub' } } } }]) {
      const { nodes } = await draw(asked);
      expect(nodes.filter(({ day }) => day?.startsWith('2010-02'))).toHaveLength(28);
    }
  });

  test.each([0, 1, 2])(
    'goes on from a hub of actors by tokens until all of its statements are drawn: %s others',
    async (others) => {
      const seen = new Set<string>();
      const asked: Asked = { around: ['quiet'], budget: 3 + others, collapse: 'ACTORS' };
      let drawn = await draw(asked);
      for (let rounds = 0; rounds < 20; rounds += 1) {
        expect(drawn.edges.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
        for (const { source, target } of drawn.edges) seen.add(`${source} ${target}`);
        const token = drawn.nodes.find(({ id }) => id === 'quiet')?.expand;
        if (token == null) break;
        drawn = await draw({ expand: token, budget: 3 + others });
      }
      expect([...seen].sort()).toEqual(['quiet quiet', 'quiet quiet-listener', 'quiet-onlooker quiet']);
    },
  );

  test('of nodes that are drawn already holds the edges among them', async () => {
    const drawn = await draw({ around: ['hub', 'hub-topic', 'hub-0007', 'hub-onlooker'], depth: 0 });
    expect(drawn.nodes.map(({ id, expand }) => [id, expand !== null])).toEqual([
      ['hub', true],
      ['hub-0007', true],
      ['hub-onlooker', true],
      ['hub-topic', true],
    ]);
    expect(drawn.edges.map(({ id, stance, detail }) => [id, stance, detail])).toEqual([
      ['hub-0007:ABOUT:hub', 'CRITICAL', null],
      ['hub-0007:ASSERTED_BY:hub', null, null],
      ['hub-0007:HAS_TOPIC:hub-topic', null, null],
    ]);
    expect(drawn.truncated).toBe(false);
  });

  test('goes on from a hub by tokens until all of it is drawn, and draws nothing but the hub twice', async () => {
    const seen = new Map<string, number>();
    let drawn = await draw({ around: ['quiet'], budget: 60 });
    for (let rounds = 0; rounds < 20; rounds += 1) {
      for (const { id } of drawn.nodes) seen.set(id, (seen.get(id) ?? 0) + 1);
      const token = drawn.nodes.find(({ id }) => id === 'quiet')?.expand;
      expect(drawn.truncated).toBe(token != null);
      if (token == null) break;
      drawn = await draw({ expand: token, budget: 60 });
      expect(drawn.nodes[0]?.id).toBe('quiet');
    }
    const others = [...seen].filter(([id]) => id !== 'quiet');
    expect(others).toHaveLength(sizes.quiet);
    expect(others.filter(([, times]) => times > 1)).toEqual([]);
  });

  test('is the same for the same data, whatever the order in which it was recorded', async () => {
    const story = readFileSync(new URL('../../cypher/sample/story.jsonl', import.meta.url), 'utf8');
    const records = story
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const asked: Asked[] = [
      { around: ['huawei'], depth: 2, budget: 30 },
      { around: ['eric-schmidt'], depth: 3, budget: 40, rank: 'DEGREE' },
      { where: { topic: { id: { eq: '5g' } } }, depth: 2, budget: 15, rank: 'NEWEST' },
      { around: ['huawei'], collapse: 'ACTORS', depth: 2, budget: 8 },
    ];
    const drawn: Drawn[][] = [];
    for (const order of [records, records.toReversed()]) {
      await emptyDatabase();
      await loadRecords(database, order);
      drawn.push(await Promise.all(asked.map(draw)));
    }
    expect(drawn[1]).toEqual(drawn[0]);
    expect(drawn[0]?.every(({ truncated }) => truncated)).toBe(true);
  });
});
