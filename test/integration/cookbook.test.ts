import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Recipe } from '../../graphiql/cookbook.ts';
import { readCookbook } from '../../graphiql/cookbook-folder.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { ask } from '../ask.ts';
import { sampleDatabase } from '../neo4j.ts';

const folder = fileURLToPath(new URL('../../docs/cookbook', import.meta.url));
const recipes = readCookbook(folder);

function operationsOf({ query }: Recipe): OperationDefinitionNode[] {
  return parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

const rootFields = (recipe: Recipe): number => operationsOf(recipe)[0]?.selectionSet.selections.length ?? 0;

describe('the cookbook', () => {
  test('answers at least twenty questions', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(20);
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

describe('a page of the cookbook', () => {
  let database: Database;

  beforeAll(async () => {
    database = await sampleDatabase();
  });

  test.each(recipes)('answers: $question', async (recipe) => {
    const { result, statements } = await ask(database, recipe.query, JSON.parse(recipe.variables ?? '{}'));
    const data = JSON.parse(recipe.answer ?? 'null');
    expect(result).toEqual({ data });
    expect(JSON.stringify(result.data)).toBe(JSON.stringify(data));
    expect(statements).toHaveLength(rootFields(recipe));
  });
});
