import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Recipe } from '../../graphiql/cookbook.ts';
import { readCookbook } from '../../graphiql/cookbook-folder.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { type Asked, ask } from '../ask.ts';
import { planText } from '../cost/plan.ts';
import { type Costs, recordCosts, recordedCosts } from '../cost/record.ts';
import { sampleDatabase, settle } from '../neo4j.ts';

const folder = fileURLToPath(new URL('../../docs/cookbook', import.meta.url));
const recipes = readCookbook(folder);

function operationsOf({ query }: Recipe): OperationDefinitionNode[] {
  return parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

const rootFields = (recipe: Recipe): number => operationsOf(recipe)[0]?.selectionSet.selections.length ?? 0;

/** The one root field that asks as many statements as it needs (ADR 10), of at most so many texts. */
const isWalk = ({ query }: Recipe): boolean => /\bpaths\(/.test(query);
const walkTexts = 9;

/** A statement for each root field, and one more for each drawing of nodes (ADR 29). */
const statementsOf = (recipe: Recipe): number =>
  rootFields(recipe) + [...recipe.query.matchAll(/\bgraph\((?![^)]*ACTORS)/g)].length;

describe('the cookbook', () => {
  test('answers at least forty questions', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(40);
    expect(recipes.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
  });

  test('asks one named operation on each page', () => {
    const names = recipes.map((recipe) => operationsOf(recipe).map(({ name }) => name?.value));
    expect(names.filter(([name, ...others]) => name === undefined || others.length > 0)).toEqual([]);
    expect(new Set(names.flat()).size).toBe(recipes.length);
  });

  test('starts with the three questions that one statement of Cypher answers', () => {
    expect(recipes.slice(0, 3).map((recipe) => [recipe.question, rootFields(recipe)])).toEqual([
      ['Who asserted what about Huawei?', 1],
      ['What did Huawei deny, and who says otherwise?', 1],
      ['What regulation applies to Huawei, since when, and who responded?', 1],
    ]);
  });

  test('lists every page once in its index, by its question', () => {
    const index = readFileSync(`${folder}/README.md`, 'utf8');
    const links = [...index.matchAll(/\[([^\]]+)\]\((\d\d-[^)]+)\.md\)/g)].map(([, question, name]) => [
      name,
      question,
    ]);
    expect(links.sort()).toEqual(recipes.map(({ name, question }) => [name, question]));
  });
});

/** Set to record what the questions cost now, instead of comparing. */
const recording = process.env.CLAIMGRAPH_RECORD_COSTS === 'true';

/** The page's name without its number, which may change. */
const slug = ({ name }: Recipe): string => name.replace(/^\d+-/, '');

/** Up to what a question may cost that was recorded with so many hits: a tenth more, and a look-up more for the smallest. */
const allowed = (cost: number): number => Math.max(cost * 1.1, cost + 4);

describe('a page of the cookbook', () => {
  const asked = new Map<Recipe, Asked>();
  const recorded = recordedCosts();
  const measured: Costs = {};
  let database: Database;

  beforeAll(async () => {
    database = await sampleDatabase();
    await settle(database);
  }, 180_000);

  afterAll(() => {
    if (recording) recordCosts(measured);
  });

  test.each(recipes)('answers: $question', async (recipe) => {
    const { result, statements } = await ask(database, recipe.query, JSON.parse(recipe.variables ?? '{}'));
    asked.set(recipe, { result, statements });
    const data = JSON.parse(recipe.answer ?? 'null');
    expect(result).toEqual({ data });
    expect(JSON.stringify(result.data)).toBe(JSON.stringify(data));
    if (isWalk(recipe)) expect(new Set(statements.map(({ text }) => text)).size).toBeLessThanOrEqual(walkTexts);
    else expect(statements).toHaveLength(statementsOf(recipe));
  });

  test.each(recipes)('costs no more database hits than recorded: $question', async (recipe) => {
    const { statements } =
      asked.get(recipe) ?? (await ask(database, recipe.query, JSON.parse(recipe.variables ?? '{}')));
    const profiles = [];
    for (const { text, parameters } of statements) profiles.push(await database.profile(text, parameters));
    const hits = profiles.reduce((sum, profile) => sum + profile.hits, 0);
    measured[slug(recipe)] = hits;
    const before = recorded[slug(recipe)] ?? 0;
    if (recording || hits <= allowed(before)) return;
    const plans = profiles.map(({ plan }) => planText(plan)).join('\n\n');
    throw new Error(
      `${recipe.name} costs ${hits} database hits; ${before} are recorded in test/cost. If it has to be so, record it: CLAIMGRAPH_RECORD_COSTS=true npm run jest -- integration/cookbook\n${plans}`,
    );
  });

  test('is the only thing that a cost is recorded for', () => {
    const names = new Set(recipes.map(slug));
    expect(Object.keys(recorded).filter((name) => !recording && !names.has(name))).toEqual([]);
  });
});
