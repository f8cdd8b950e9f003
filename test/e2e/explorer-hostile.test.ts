import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { arabic, hebrew, hostileRecords, ids, markup, turned } from '../fixture/hostile.ts';
import { answered, type Explored, explore, patience } from '../http/explorer.ts';
import { runImport } from '../import-command.ts';
import { emptyDatabase } from '../neo4j.ts';

const open = (id: string, more = '') => `#${new URLSearchParams({ open: id })}${more}`;

const views = [
  ['the drawing of actors', ''],
  ['the drawing of statements', '#draw=statements'],
  ['the list', '#draw=statements&show=list'],
  ['an organisation', open(ids.organisation)],
  ['a person, pinned nowhere', open(ids.person, `&${new URLSearchParams({ around: ids.person })}`)],
  ['a group', open(ids.group, `&${new URLSearchParams({ pin: `1,2:${ids.group}` })}`)],
  ['a statement', open(ids.turned)],
  ['a statement of 50,000 letters', open(ids.long)],
  ['a statement from right to left', open(ids.arabic)],
  ['a claim', open(ids.claim)],
  ['an action', open(ids.action)],
  ['a document', open(ids.document)],
  ['a topic', open(ids.topic)],
  ['what one said about another', open(`${ids.person}:SPOKE_ABOUT:${ids.organisation}`)],
  ['the paths', `#${new URLSearchParams({ 'path-from': ids.person, 'path-to': ids.organisation })}`],
] as const;

/** Everything that came to be on the page and is not of its making, and every text with turning controls that stands without a wall. */
const strangers = `[
  ...document.querySelectorAll('img, iframe, object, embed, [onload], [onerror], [href^=javascript]'),
  ...[...document.scripts].slice(1),
].map((element) => element.outerHTML)`;
const unwalled = `(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const isTurning = /[\\u202A-\\u202E\\u2066-\\u2069\\u200F\\u061C\\u0590-\\u06FF]/.test(data);
    if (isTurning && !parentElement.closest('bdi, [dir=auto], [role=status]')) found.push(parentElement.outerHTML.slice(0, 200));
  }
  return found;
})()`;

async function harmOf(page: Page): Promise<object> {
  return {
    harmed: await page.evaluate('window.harmed'),
    strangers: await page.evaluate(strangers),
    unwalled: await page.evaluate(unwalled),
    over: await page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)'),
  };
}

const unharmed = { harmed: undefined, strangers: [], unwalled: [], over: 0 };

describe('the explorer with hostile data', () => {
  let explored: Explored;

  beforeAll(async () => {
    const database = await emptyDatabase();
    const lines = hostileRecords.map((record) => `${JSON.stringify(record)}\n`).join('');
    const { code, told } = await runImport(tmpdir(), ['-'], lines);
    if (code !== 0) throw new Error(told);
    explored = await explore(database);
  }, 2 * patience);

  afterAll(() => explored?.close());

  it.each(views)(
    'shows words alone, within the page, with %s',
    async (name, address) => {
      const { page, complaints } = await explored.visit(address);
      await answered(page);
      expect(await page.getByRole('alert').count()).toBe(0);
      if (process.env.CLAIMGRAPH_SHOTS)
        await page.screenshot({ path: join(process.env.CLAIMGRAPH_SHOTS, `hostile-${name.replaceAll(' ', '-')}.png`) });
      expect(await harmOf(page)).toEqual(unharmed);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await harmOf(page)).toEqual(unharmed);
      expect(complaints).toEqual({ console: [], abroad: [] });
      await page.context().close();
    },
    patience,
  );

  it(
    'shows every word as it is recorded',
    async () => {
      const { page } = await explored.visit(open(ids.organisation));
      const panel = page.getByLabel('Reading panel');
      const heading = panel.getByRole('heading', { level: 2 });
      await heading.waitFor();
      expect(await heading.textContent()).toBe(markup);
      await page.evaluate(`location.hash = ${JSON.stringify(open(ids.turned))}`);
      await panel.getByText('How it reached us').waitFor();
      expect(await panel.locator('p.words').first().textContent()).toBe(`${turned} ${markup}`);
      expect(await panel.locator('blockquote mark').first().textContent()).toBe(markup);
      expect(await panel.locator('blockquote .around').allTextContents()).toEqual([turned, hebrew]);
      await page.evaluate(`location.hash = ${JSON.stringify(open(ids.arabic))}`);
      const words = panel.locator('p.words[lang=ar]');
      await words.waitFor();
      expect(await words.textContent()).toBe(arabic);
      expect(
        await words.evaluate(
          (element) =>
            (globalThis as never as { getComputedStyle(of: unknown): { direction: string } }).getComputedStyle(element)
              .direction,
        ),
      ).toBe('rtl');
      await page.evaluate(`location.hash = ${JSON.stringify(open(ids.long))}`);
      await panel.getByRole('button', { name: 'Show all 50,000 characters' }).click();
      expect((await panel.locator('p.words').first().textContent())?.length).toBe(50_000);
      expect(await harmOf(page)).toEqual(unharmed);
      await page.context().close();
    },
    patience,
  );

  it(
    'suggests it, and is left by the keys',
    async () => {
      const { page, complaints } = await explored.visit();
      await page.keyboard.press('/');
      await page.keyboard.type('<img src=x onerror="window.harmed=1">');
      await page.getByRole('option').first().waitFor();
      expect(await harmOf(page)).toEqual(unharmed);
      await page.keyboard.press('Enter');
      await page.getByLabel('Reading panel').getByRole('heading', { level: 2 }).waitFor();
      expect(await harmOf(page)).toEqual(unharmed);
      expect(complaints).toEqual({ console: [], abroad: [] });
      await page.context().close();
    },
    patience,
  );

  it(
    'is hidden, pinned, expanded and taken along under any id',
    async () => {
      const { page, complaints } = await explored.visit(
        open(ids.person, `&${new URLSearchParams({ around: ids.person })}`),
      );
      await answered(page);
      const doings = page.getByRole('group', { name: 'In the drawing' });
      await doings.getByRole('button', { name: 'Pin', exact: true }).click();
      await doings.getByRole('button', { name: 'Unpin' }).click();
      await doings.getByRole('button', { name: 'Pin', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Download' }).click();
      const take = async (name: string) => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name, exact: true }).click();
        return readFile(await (await download).path(), 'utf8');
      };
      const svg = JSON.stringify(await take('SVG'));
      expect(
        await page.evaluate(`(() => {
      const svg = new DOMParser().parseFromString(${svg}, 'image/svg+xml');
      return [...svg.querySelectorAll('*')].map(({ localName }) => localName).filter((name, at, all) => all.indexOf(name) === at).sort();
    })()`),
      ).toEqual(
        ['circle', 'desc', 'path', 'polygon', 'rect', 'svg', 'text', 'title'].filter((name) =>
          svg.includes(`<${name}`),
        ),
      );
      const gexf = JSON.stringify(await take('GEXF'));
      expect(
        await page.evaluate(`(() => {
      const gexf = new DOMParser().parseFromString(${gexf}, 'text/xml');
      return [...gexf.querySelectorAll('node')].map((node) => node.id);
    })()`),
      ).toContain(ids.person);
      await page.keyboard.press('Escape');
      await doings.getByRole('button', { name: 'Hide' }).click();
      await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor();
      expect(complaints).toEqual({ console: [], abroad: [] });
      await page.context().close();
    },
    patience,
  );

  it(
    'could not run a script even if one came to be on the page',
    async () => {
      const { page } = await explored.visit();
      await answered(page);
      const refused = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
      await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(markup)})`);
      await page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), { text: 'window.harmed=1' }))",
      );
      await refused;
      expect(await page.evaluate('window.harmed')).toBeUndefined();
      await page.context().close();
    },
    patience,
  );
});
