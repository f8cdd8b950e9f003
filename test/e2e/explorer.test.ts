import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Explored, explore, patience, settled, type Visit } from '../http/explorer.ts';
import { sampleDatabase } from '../neo4j.ts';

describe('the explorer', () => {
  let explored: Explored;
  let visit: Visit;
  let page: Page;

  const panel = () => page.getByLabel('Reading panel');
  const part = (title: string) => panel().locator('section', { has: page.getByRole('heading', { name: title }) });
  const status = (on: Page) => on.locator('.stage .status').innerText();

  beforeAll(async () => {
    explored = await explore(await sampleDatabase());
    visit = await explored.visit();
    page = visit.page;
    await settled(page);
  }, 2 * patience);

  afterAll(() => explored?.close());

  it('opens with the actors and what they said about each other', async () => {
    expect(await status(page)).toBe('10 nodes and 13 edges drawn.');
    expect(await page.getByText('Legend').locator('..').innerText()).toContain('critical, denies, disputes');
  });

  it(
    'says how much is not drawn, and draws more',
    async () => {
      const few = await explored.visit('#budget=5');
      await settled(few.page);
      expect(await status(few.page)).toMatch(/^5 nodes and \d+ edges drawn\. \d+ more not drawn\.$/);
      await few.page.getByRole('button', { name: 'Draw more' }).click();
      await few.page.getByText('10 nodes and 13 edges drawn.', { exact: true }).waitFor();
      expect(await few.page.getByRole('button', { name: 'Draw more' }).count()).toBe(0);
      await few.page.context().close();
    },
    patience,
  );

  it(
    'suggests while a name is typed, and is led by the keys alone',
    async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('huaw');
      const box = page.getByRole('combobox', { name: /^Search/ });
      await page.getByRole('option', { name: /^Huawei Company/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      const active = await box.getAttribute('aria-activedescendant');
      expect(await page.locator(`[id="${active}"]`).innerText()).toContain('Huawei');
      await page.keyboard.press('Escape');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('');
      await page.keyboard.press('ArrowDown');
      expect(await box.getAttribute('aria-activedescendant')).toBe(active);
      await page.keyboard.press('Enter');
      await panel().getByRole('heading', { name: 'Huawei', exact: true }).waitFor();
      await settled(page);
    },
    patience,
  );

  it(
    'shows who criticised Huawei',
    async () => {
      await part('Said about it').getByRole('button', { name: 'Show more' }).click();
      const critics = part('Said about it').locator('.stance-critical .by');
      await critics.getByText('United States').waitFor();
      const who = await critics.allInnerTexts();
      for (const critic of ['Eric Schmidt', 'United States'])
        expect(who).toContainEqual(expect.stringMatching(`^${critic} accuses`));
    },
    patience,
  );

  it(
    "opens Schmidt's statement and its chain, rung by rung, with the evidence",
    async () => {
      await part('Said about it')
        .getByRole('link', { name: /practices that are not acceptable/ })
        .click();
      await panel()
        .getByRole('heading', { name: /Eric Schmidt accuses/ })
        .waitFor();
      const ladder = part('How it reached us').getByRole('list').first();
      const rungs = await ladder.locator('> li').allInnerTexts();
      expect(rungs.map((rung) => rung.split('\n')[0])).toEqual([
        'Interview of the BBC with Eric Schmidt',
        expect.stringContaining('Eric Schmidt accuses'),
      ]);
      expect(await part('Evidence').locator('mark').first().innerText()).toBe(
        'practices that are not acceptable in national security',
      );
    },
    patience,
  );

  it(
    'shows both sides of the claim',
    async () => {
      await part('Claims').getByRole('link').click();
      await panel()
        .getByRole('heading', { name: /Huawei has engaged in practices/ })
        .waitFor();
      expect(await panel().getByRole('region', { name: 'For' }).innerText()).toContain('Eric Schmidt accuses');
      expect(await panel().getByRole('region', { name: 'Against' }).innerText()).toContain('Nobody.');
      await panel()
        .getByRole('link', { name: /independent of every government/ })
        .click();
      await panel().getByRole('region', { name: 'For' }).getByText('Victor Zhang').waitFor();
    },
    patience,
  );

  it(
    'finds the path from Schmidt to the United States, as sentences',
    async () => {
      await page.getByRole('button', { name: 'Paths' }).click();
      for (const [end, name] of [
        ['From', 'Eric Schmidt'],
        ['To', 'United States'],
      ] as const) {
        await page.getByRole('combobox', { name: end, exact: true }).fill(name);
        await page
          .getByRole('option', { name: new RegExp(`^${name} `) })
          .first()
          .click();
      }
      const paths = page.getByLabel('Paths between two actors');
      await paths.getByText('Eric Schmidt accused Huawei, June 2020').first().waitFor();
      expect(await paths.innerText()).toContain('objected to United States, June 2020');
    },
    patience,
  );

  it(
    'hides, counts what is hidden, and takes it back',
    async () => {
      await page.getByRole('button', { name: 'List' }).click();
      await page.getByRole('button', { name: 'Hide Reuters' }).click();
      await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('button', { name: 'Hide Reuters' }).waitFor();
      await page.getByRole('button', { name: 'Redo' }).click();
      await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor();
      await page.keyboard.press('Control+z');
      await page.getByRole('button', { name: 'Hide Reuters' }).waitFor();
      await page.keyboard.press('Control+Shift+z');
      await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor();
      expect(await page.getByRole('button', { name: 'Redo' }).isDisabled()).toBe(true);
      await page.getByRole('button', { name: 'Drawing', exact: true }).click();
      await settled(page);
    },
    patience,
  );

  it(
    'has an address that restores the view in a new browser',
    async () => {
      const { page: other, complaints } = await explored.visit(new URL(page.url()).hash, { colorScheme: 'dark' });
      await settled(other);
      const words = (on: Page) => on.locator('.side-panels').innerText();
      await other.getByText('objected to United States').first().waitFor();
      await other.getByRole('region', { name: 'For' }).waitFor();
      expect(await words(other)).toBe(await words(page));
      expect(await status(other)).toBe(await status(page));
      await other.getByRole('button', { name: 'Show 1 hidden' }).waitFor();
      expect(complaints).toEqual({ console: [], abroad: [] });
      await other.context().close();
    },
    patience,
  );

  it(
    'says what went wrong, and follows addresses within the page',
    async () => {
      const { page: lost } = await explored.visit('#around=nobody');
      await lost.getByRole('alert').getByText('nobody').waitFor();
      await lost.goto(`${explored.served.url}/#from=1850&to=1851`);
      await lost.getByText('Nothing meets these conditions.').waitFor();
      await lost.goto(`${explored.served.url}/#open=nobody`);
      await lost.getByText('There is nothing with the id').waitFor();
      await lost.getByRole('button', { name: 'Undo' }).click();
      await lost.getByText('Nothing meets these conditions.').waitFor();
      await lost.goBack();
      await lost.getByRole('alert').getByText('nobody').waitFor();
      await lost.context().close();
    },
    patience,
  );

  it(
    'takes the colours of the system until the reader chooses, and keeps the choice',
    async () => {
      const { page: other } = await explored.visit('', { colorScheme: 'dark' });
      await settled(other);
      const paper = () => other.evaluate('getComputedStyle(document.body).backgroundColor');
      const dark = await paper();
      await other.getByLabel('Colours').selectOption({ label: 'Light' });
      const light = await paper();
      expect(light).not.toBe(dark);
      await other.reload();
      await settled(other);
      expect(await paper()).toBe(light);
      await other.getByLabel('Colours').selectOption({ label: 'System colours' });
      expect(await paper()).toBe(dark);
      await other.context().close();
    },
    patience,
  );

  it('stays with its own origin and has nothing to complain about', () => {
    expect(visit.complaints).toEqual({ console: [], abroad: [] });
  });
});
