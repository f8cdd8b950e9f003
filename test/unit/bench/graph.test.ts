import { expect, test } from '@jest/globals';
import { graph } from '../../../bench/data/graph.ts';
import type { Entry, GeneratedRecord } from '../../../bench/data/record.ts';
import { hubs, quietActor, quietMentions } from '../../../bench/data/shape.ts';
import { readRecord } from '../../../src/import/record.ts';

const size = 3_000;
const records = [...graph(1, size)];

const statements = records.filter(({ type }) => type === 'Statement');
const mentions = (statement: GeneratedRecord): string[] => (statement.about as Entry[]).map(({ node }) => node);

test('the same seed makes the same graph, another one another', () => {
  expect([...graph(1, size)]).toEqual(records);
  expect([...graph(2, size)]).not.toEqual(records);
});

test('every record keeps the rules of the import and names only records before it', () => {
  const known = new Set<string>();
  for (const [index, record] of records.entries()) {
    const { node, relationships, events } = readRecord(record, index + 1);
    const own = new Set(events.map(({ id }) => id));
    const unknown = relationships.map(({ targetId }) => targetId).filter((id) => !known.has(id) && !own.has(id));
    expect({ record: node.id, unknown }).toEqual({ record: node.id, unknown: [] });
    known.add(node.id);
  }
  expect(known.size).toBe(records.length);
});

test('there are as many statements as asked for; three hubs have about a third of the mentions, the quiet actor exactly 20', () => {
  expect(statements).toHaveLength(size);
  const all = statements.flatMap(mentions);
  const actors = all.filter((id) => !id.startsWith('action-') && !id.startsWith('topic-'));
  const share = actors.filter((id) => (hubs as readonly string[]).includes(id)).length / actors.length;
  expect(share).toBeGreaterThan(0.28);
  expect(share).toBeLessThan(0.38);
  expect(all.filter((id) => id === quietActor)).toHaveLength(quietMentions);
});

test('reports make chains of four levels and none longer', () => {
  const depth = new Map<string, number>();
  for (const { id, reports } of statements) {
    const [reported] = reports as Entry[];
    depth.set(id, reported ? (depth.get(reported.node) ?? 0) + 1 : 1);
  }
  expect(Math.max(...depth.values())).toBe(4);
});
