import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { readCookbook } from '../../graphiql/cookbook-folder.ts';
import { readConfig } from '../../src/config.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { type Complaints, startBrowser, watch } from '../http/browser.ts';
import { type Served, serve } from '../http/server.ts';
import { sampleDatabase } from '../neo4j.ts';

const recipes = readCookbook(fileURLToPath(new URL('../../docs/cookbook', import.meta.url)));

describe('GraphiQL', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let complaints: Complaints;

  beforeAll(async () => {
    served = await serve(await sampleDatabase(), { schema: await buildClaimgraphSchema(), ...readConfig({}).limits });
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    complaints = watch(page, served.url);
    const response = await page.goto(`${served.url}/graphiql`);
    if (!response?.ok()) throw new Error(await response?.text());
    await page.getByRole('heading', { name: 'Cookbook' }).waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.app.close();
  });

  it('lists the questions of the cookbook', async () => {
    expect(recipes.length).toBeGreaterThan(0);
    const questions = await page.getByLabel('Cookbook').getByRole('listitem').allInnerTexts();
    expect(questions.map((question) => question.trim())).toEqual(recipes.map(({ question }) => question));
  });

  it('opens a question in a tab of its own, runs it and shows its answer', async () => {
    const recipe = recipes[0];
    await page.getByRole('button', { name: recipe?.question ?? '' }).click();
    await page.getByRole('tab').nth(1).waitFor();
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('WhoAsserted') ?? false,
    );
    await page.getByRole('button', { name: 'Execute query' }).click();
    const { data } = (await (await answered).json()) as { data: unknown };
    expect(data).toEqual(JSON.parse(recipe?.answer ?? 'null'));
    await page
      .getByLabel('Response Editor')
      .or(page.locator('.graphiql-response'))
      .getByText('"Huawei"')
      .first()
      .waitFor();
  });

  it('explains the schema', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('Each root field is answered by one query to the database.').waitFor();
  });

  it('stays with its own origin and has nothing to complain about', async () => {
    expect(complaints).toEqual({ console: [], abroad: [] });
  });

  it('keeps its tabs over a reload', async () => {
    await page.reload();
    await page.getByRole('tab').nth(1).waitFor();
    expect(complaints).toEqual({ console: [], abroad: [] });
  });
});
