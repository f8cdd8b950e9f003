import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differenceOf } from './property/compare.ts';
import { poolOf } from './property/pool.ts';
import { renderer } from './property/render.ts';
import { checkAnswer, type Shown, shown } from './property/shown.ts';
import { bothSides, type Sides, valid } from './property/side.ts';
import { allIds, timelineWalks, walk } from './property/walk.ts';

const numRuns = Number(process.env.CLAIMGRAPH_PROPERTY_RUNS ?? 80);
const seed = Number(process.env.CLAIMGRAPH_PROPERTY_SEED ?? 20200624);
const timeout = 60_000 + numRuns * 2_000;

let sides: Sides;
let asked: fc.Arbitrary<Shown>;

beforeAll(async () => {
  sides = await bothSides();
  asked = shown(sides, poolOf(sides.graph), renderer(sides.schema, new Map()), ['assertions', 'facets', 'timeline']);
}, 120_000);

test(
  'any roll-up, any facets and any timeline say what the naive evaluator counts',
  async () => {
    await fc.assert(
      fc.asyncProperty(asked, (one) => checkAnswer(sides, one)),
      { numRuns, seed },
    );
  },
  timeout,
);

const dimensions = ['SPEAKER', 'TARGET', 'ACT', 'STANCE', 'CLAIM', 'POLARITY', 'TOPIC', 'PUBLISHER', 'MONTH', 'YEAR'];

test(
  'any dimensions count what the naive evaluator counts',
  async () => {
    const counts =
      'id statementCount retractedCount documentCount originCount firstOn lastOn examples(first: 2) { id }';
    const property = fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...dimensions), { maxLength: 4 }),
      async (groupBy) => {
        const document = valid(
          sides.schema,
          `{ assertions(groupBy: [${groupBy}], first: 1000) { totalCount nodes { ${counts} } } }`,
        );
        const { result } = await sides.actual(document);
        expect(differenceOf(sides.pairing, result, sides.naive(document))).toBeUndefined();
      },
    );
    await fc.assert(property, { numRuns: Math.ceil(numRuns / 4), seed });
  },
  timeout,
);

test(
  'any timeline of an actor or a topic is read page by page without a gap or a double',
  async () => {
    const property = fc.asyncProperty(timelineWalks(sides), async (list) => {
      const pages = await walk(sides, list);
      const inOrder = list.backward ? pages.toReversed() : pages;
      expect(inOrder.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(allIds(sides, list));
    });
    await fc.assert(property, { numRuns, seed });
  },
  timeout,
);
