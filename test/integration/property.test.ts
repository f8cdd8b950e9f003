import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { differenceOf } from './property/compare.ts';
import { surveyCursors } from './property/cursor.ts';
import { read, remove, write } from './property/meanwhile.ts';
import { type Pool, poolOf } from './property/pool.ts';
import type { Question } from './property/question.ts';
import { type Rendered, renderer } from './property/render.ts';
import { checkAnswer, refuseInvalid, type Shown, shown } from './property/shown.ts';
import { bothSides, type Sides, valid } from './property/side.ts';
import { mark, variantOf } from './property/variant.ts';
import { allIds, walk, walks } from './property/walk.ts';

// A run that has not been asked before costs the planner of the database a fifth of a second or more.
const numRuns = Number(process.env.CLAIMGRAPH_PROPERTY_RUNS ?? 200);
const seed = Number(process.env.CLAIMGRAPH_PROPERTY_SEED ?? 20200624);
const timeout = 60_000 + numRuns * 1_000;

let sides: Sides;
let pool: Pool;
let render: (question: Question) => Rendered;

beforeAll(async () => {
  sides = await bothSides();
  pool = poolOf(sides.graph);
  render = renderer(sides.schema, await surveyCursors(sides));
}, 120_000);

describe('any valid question', () => {
  const asked = () => shown(sides, pool, render);

  test(
    'gets the answer of the naive evaluator, from one statement for each root field',
    async () => {
      const check = (one: Shown) => checkAnswer(sides, one);
      // Two at a time, because the database plans each on one core.
      const property = fc.asyncProperty(asked(), asked(), async (one, other) => {
        await Promise.all([check(one), check(other)]);
      });
      await fc.assert(property, { numRuns: Math.ceil(numRuns / 2), seed });
    },
    timeout,
  );

  test(
    'compiles to a text that knows no order of fields, no alias and no value',
    async () => {
      const property = fc.asyncProperty(asked(), async (one) => {
        refuseInvalid(sides, one);
        const variant = render(variantOf(pool, one.question));
        const texts = await sides.compiled(one.document, one.variables.actual);
        const others = await sides.compiled(parse(variant.text), variant.variables.actual);
        expect(others).toEqual(texts);
        expect(others.join()).not.toContain(mark.slice(0, 4));
      });
      await fc.assert(property, { numRuns, seed });
    },
    timeout,
  );
});

describe('any list', () => {
  test(
    'is read page by page, forward and backward, without a gap or a double',
    async () => {
      const property = fc.asyncProperty(walks(sides), async (list) => {
        const pages = await walk(sides, list);
        const ids = allIds(sides, list);
        const inOrder = list.backward ? pages.toReversed() : pages;
        expect(inOrder.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(ids);
        for (const { nodes, edges, pageInfo, totalCount } of pages) {
          expect(totalCount).toBe(ids.length);
          expect(edges).toHaveLength(nodes.length);
          expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
          expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
        }
        for (const full of pages.slice(0, -1)) expect(full.nodes).toHaveLength(list.size);
      });
      await fc.assert(property, { numRuns: Math.ceil(numRuns / 2), seed });
    },
    timeout,
  );

  test.each(['all', 'nested'] as const)(
    'goes on where it was while others write and remove: %s statements',
    async (list) => {
      await write(sides.database, { seen: '2020-06-20' });
      const { ids } = await read(sides, list, 1_000);
      const seen = ids.indexOf('meanwhile-seen');
      const first = await read(sides, list, seen + 1);
      await write(sides.database, { newer: '2030-01-01', older: '1900-01-01' });
      await remove(sides.database, 'seen');
      const second = await read(sides, list, 1_000, first.cursor);
      await remove(sides.database);
      expect(first.ids).toEqual(ids.slice(0, seen + 1));
      expect(second.ids.filter((id) => id !== 'meanwhile-older')).toEqual(ids.slice(seen + 1));
      expect(second.ids).toContain('meanwhile-older');
    },
  );
});

describe('a question that makes no sense', () => {
  const foreign = 'c3RhdGVtZW50L3NvbWV0aGluZwp4';
  test.each([
    '{ actors(first: 0) { nodes { id } } }',
    '{ actors(first: 1, last: 1) { nodes { id } } }',
    '{ actor(id: "huawei") { statementsMade(last: -1) { totalCount nodes { id } } } }',
    `{ actors(after: "${foreign}") { nodes { id } } }`,
    '{ actors(before: "") { nodes { id } } }',
    '{ statements(where: {assertedBy: {id: {eq: "no-such-id"}}}) { nodes { id } } }',
    '{ statements(where: {or: [{about: {id: {in: ["huawei", "no-such-id"]}}}]}) { nodes { id } } }',
    '{ statements(where: {claim: {id: {eq: "huawei"}}}) { nodes { id } } }',
    '{ organisations(where: {not: {partOf: {id: {eq: "victor-zhang"}}}}) { totalCount } }',
    '{ actor(id: "huawei") { statementsAbout(where: {topic: {id: {in: ["no-such-id"]}}}) { totalCount } } }',
    '{ actors(where: {country: {eq: "Britain"}}) { totalCount } }',
    '{ statements(where: {assertedBy: {country: {in: ["GB", "gb"]}}}) { totalCount } }',
    '{ actor(id: "huawei") { statementsAbout(where: {not: {language: {eq: "English"}}}) { totalCount } } }',
  ])('is refused, not answered with an empty list: %s', async (text) => {
    const document = valid(sides.schema, text);
    const { result } = await sides.actual(document);
    expect(differenceOf(sides.pairing, result, sides.naive(document))).toBeUndefined();
    expect(result.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
