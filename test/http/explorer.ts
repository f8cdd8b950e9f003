import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { type Complaints, startBrowser, watch } from './browser.ts';
import { type Served, serve } from './server.ts';

/** The first question of a kind is planned by the database, which takes long on a busy machine. */
export const patience = 180_000;

/** A page of the explorer, and what it did that it should not have. */
export interface Visit {
  readonly page: Page;
  readonly complaints: Complaints;
}

/** The explorer on a server of its own, and a browser that looks at it. */
export interface Explored {
  readonly served: Served;
  readonly browser: Browser;
  /** Opens a view by its address in a new browser profile, after a script of the test. */
  visit(address?: string, options?: BrowserContextOptions, script?: string): Promise<Visit>;
  close(): Promise<void>;
}

export async function explore(database: Database): Promise<Explored> {
  const schema = await buildClaimgraphSchema();
  const served = await serve(database, { schema, ...readConfig({}).limits, timeoutMs: patience });
  const browser = await startBrowser();
  return {
    served,
    browser,
    async visit(address = '', options = {}, script = '') {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      const complaints = watch(page, served.url);
      await page.addInitScript(script);
      await page.goto(`${served.url}/${address}`);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await served.app.close();
    },
  };
}

/** Waits until the drawing has come to rest. */
export const settled = (page: Page): Promise<void> => page.locator('.stage[data-settled=true]').waitFor();

/** Waits until the timeline is there and the drawing has followed the height that it leaves: a size is told in one frame and drawn in the next. */
export async function besideTimeline(page: Page): Promise<void> {
  await page.locator('.timeline .bar').first().waitFor();
  for (let frame = 0; frame < 3; frame += 1) await page.evaluate('new Promise(requestAnimationFrame)');
}

/** Waits until nothing on the page is still being asked for. */
export async function answered(page: Page): Promise<void> {
  await page.locator('.stage[data-settled=true], .list[aria-busy=false]').first().waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}
