import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { bearer } from '../auth/credential.ts';
import { startBrowser } from '../http/browser.ts';
import { fillEditor, headersEditor, queryEditor } from '../http/graphiql.ts';
import { type Served, serve } from '../http/server.ts';
import { emptyDatabase } from '../neo4j.ts';

let served: Served;
let browser: Browser;
let page: Page;
let header: string;

beforeAll(async () => {
  const database = await emptyDatabase();
  header = await bearer(database, 'curate', 'Ada');
  served = await serve(database, { access: { reading: 'closed', jwt: undefined }, maxDepth: 16 });
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  await served?.app.close();
});

async function execute(): Promise<unknown> {
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('approve') ?? false);
  await page.getByRole('button', { name: 'Execute query' }).click();
  return (await answered).json();
}

test('GraphiQL sends the token that stands in its headers, and forgets it', async () => {
  await page.goto(`${served.url}/graphiql`);
  await page.getByRole('heading', { name: 'Cookbook' }).waitFor();
  await fillEditor(page, queryEditor, 'mutation { approve }');
  expect(await execute()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED', scope: 'curate' } }] });
  await page.getByRole('button', { name: 'Headers', exact: true }).click();
  await fillEditor(page, headersEditor, JSON.stringify({ authorization: header }));
  expect(await execute()).toMatchObject({ data: { approve: 'approved by token:Ada' } });
  const stored = await page.evaluate(() =>
    JSON.stringify({ ...(globalThis as unknown as { localStorage: object }).localStorage }),
  );
  expect(stored).toContain('approve');
  expect(stored).not.toContain(header.split(' ')[1]);
});
