import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { bearer } from '../auth/credential.ts';
import { startBrowser } from '../http/browser.ts';
import { fillEditor, headersEditor, queryEditor } from '../http/graphiql.ts';
import { type Served, serve } from '../http/server.ts';
import { emptyDatabase } from '../neo4j.ts';

let database: Database;
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  database = await emptyDatabase();
  served = await serve(database, {
    schema: await buildClaimgraphSchema(),
    access: { reading: 'closed', jwt: undefined },
    maxDepth: 16,
  });
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  await served?.app.close();
});

const answer = (text: string) => page.locator('.graphiql-response').getByText(text).first().waitFor();

test('GraphiQL follows changes, and says why where it may not', async () => {
  await page.goto(`${served.url}/graphiql`);
  await page.getByRole('heading', { name: 'Cookbook' }).waitFor();
  await fillEditor(page, queryEditor, 'subscription { changed(after: 0) { subjectId } }');
  const execute = page.getByRole('button', { name: 'Execute query' });
  await execute.click();
  await answer('UNAUTHENTICATED');
  await page.getByRole('button', { name: 'Headers', exact: true }).click();
  await fillEditor(page, headersEditor, JSON.stringify({ authorization: await bearer(database, 'read') }));
  await execute.click();
  for (const id of ['first-change', 'second-change']) {
    await loadRecords(database, [{ type: 'Topic', id, name: id }], {});
    await answer(id);
  }
  await page.getByRole('button', { name: 'Stop query' }).click();
  await execute.waitFor();
  const line = () => served.log.find(({ msg }) => msg === 'client went away');
  while (line() === undefined) await new Promise((resume) => setTimeout(resume, 50));
  expect(line()).toMatchObject({ path: '/graphql', author: 'token:read', cost: 1 });
});
