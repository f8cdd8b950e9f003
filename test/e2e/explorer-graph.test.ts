import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { besideTimeline, type Explored, explore, patience, settled, type Visit } from '../http/explorer.ts';
import { sampleDatabase } from '../neo4j.ts';

const whole = 3 * patience;

describe('the drawing of the explorer', () => {
  let explored: Explored;
  let visit: Visit;
  let page: Page;

  const status = () => page.locator('.stage .status').innerText();
  const hash = () => new URLSearchParams(new URL(page.url()).hash.slice(1));
  const cursor = () => page.getByRole('application', { name: 'Nodes of the drawing' }).getByRole('button');
  const item = (name: string | RegExp) => page.getByRole('menuitem', { name });
  const drawingOf = async (address: string) => {
    await page.goto('about:blank');
    await page.goto(`${explored.served.url}/#${address}`);
    await settled(page);
  };
  const drawn = async (count: number) => {
    await page.getByText(new RegExp(`^${count} nodes and`)).waitFor();
    await settled(page);
  };

  beforeAll(async () => {
    explored = await explore(await sampleDatabase());
    visit = await explored.visit();
    page = visit.page;
  }, patience);

  afterAll(() => explored?.close());

  it(
    'is walked by the arrow keys, from node to node and along their edges',
    async () => {
      await drawingOf('');
      await cursor().focus();
      const first = await cursor().getAttribute('aria-label');
      const seen = new Set([first]);
      for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
        await page.keyboard.press(key);
        seen.add(await cursor().getAttribute('aria-label'));
      }
      expect(seen.size).toBeGreaterThan(2);
      for (const words of seen) expect(words).toMatch(/, (Organisation|Person|Group), \d+ edges drawn/);
      await page.keyboard.press('e');
      expect(await cursor().getAttribute('aria-label')).toMatch(/: spoke about, \d+ statements?: /);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      const name = (await cursor().getAttribute('aria-label'))?.split(',')[0] as string;
      await page.getByLabel('Reading panel').getByRole('heading', { name, exact: true }).waitFor();
    },
    whole,
  );

  it(
    'is expanded by one relation or by all, and collapsed, from the menu of a node; each can be undone and done again',
    async () => {
      await drawingOf('around=schmidt-accuses-huawei&draw=statements&budget=1');
      expect(await status()).toMatch(/^1 node and 0 edges drawn/);
      await cursor().focus();
      await page.keyboard.press(' ');
      expect(await item(/^Expand: /).allInnerTexts()).toContain('Expand: found in +2');
      await page.keyboard.press('Escape');
      expect(await item('Open').count()).toBe(0);
      await page.keyboard.press('ContextMenu');
      await item('Expand: found in').click();
      await drawn(1 + 1);
      expect(hash().get('expand')).toBe('FOUND_IN:schmidt-accuses-huawei');
      await page.keyboard.press(' ');
      expect(await item(/^Expand: /).allInnerTexts()).toContain('Expand: found in +1');
      await item(/^Expand: has topic/).click();
      await page.getByText(/^[3-9] nodes and/).waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await drawn(2);
      await page.getByRole('button', { name: 'Redo' }).click();
      await page.getByText(/^[3-9] nodes and/).waitFor();
      await cursor().focus();
      await page.keyboard.press('-');
      await page.getByText('1 node and 0 edges drawn').waitFor();
      expect(hash().getAll('expand')).toEqual([]);
    },
    whole,
  );

  it(
    'pins and hides by keys and keeps that in its address',
    async () => {
      await drawingOf('around=victor-zhang');
      await drawn(4);
      await cursor().focus();
      await page.keyboard.press('p');
      await page.waitForURL(/pin=/);
      expect(hash().get('pin')).toMatch(/^-?[\d.]+,-?[\d.]+:victor-zhang$/);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('h');
      await drawn(3);
      const address = page.url();
      const { page: other } = await explored.visit(new URL(address).hash);
      await settled(other);
      expect(await other.locator('.stage .status').innerText()).toBe(await status());
      await other.getByRole('button', { name: 'Show 1 hidden' }).click();
      await other.getByText(/^4 nodes and/).waitFor();
      await other.context().close();
      await page.keyboard.press('Control+z');
      await drawn(4);
      await page.keyboard.press('Control+z');
      await page.waitForURL(({ hash }) => !hash.includes('pin='));
    },
    whole,
  );

  it(
    'lets a node be dragged to a place, where it stays, also in the address',
    async () => {
      await drawingOf('around=victor-zhang');
      await besideTimeline(page);
      await cursor().focus();
      await page.keyboard.press('Home');
      const { x = 0, y = 0, width = 0, height = 0 } = (await cursor().boundingBox()) ?? {};
      const [from, to] = [
        { x: x + width / 2, y: y + height / 2 },
        { x: x + width / 2 + 90, y: y + height / 2 + 60 },
      ];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
      await settled(page);
      expect(hash().get('pin')).toMatch(/^-?[\d.]+,-?[\d.]+:[a-z-]+$/);
      const moved = (await cursor().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      expect(Math.hypot(moved.x + moved.width / 2 - to.x, moved.y + moved.height / 2 - to.y)).toBeLessThan(6);
      await page.keyboard.press('Control+z');
      expect(hash().get('pin')).toBeNull();
    },
    whole,
  );

  it(
    'opens what can be done with a node by the badge and by the other button of the mouse',
    async () => {
      await drawingOf('around=huawei&draw=statements&budget=1');
      await besideTimeline(page);
      const { x = 0, y = 0, width = 0, height = 0 } = (await cursor().boundingBox()) ?? {};
      await page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
      await item('Open').waitFor();
      await page.mouse.click(5, 500);
      expect(await item('Open').count()).toBe(0);
      // Two clicks within 300 ms are a double click, wherever they are.
      await page.waitForTimeout(400);
      // The cursor reaches 5 pixels beyond its node, and the badge stands on the upper left of the node.
      const reach = width / 2 - 5;
      await page.mouse.click(x + width / 2 - reach * 0.8 - 5, y + height / 2 - reach * 0.8 - 2);
      expect(await item('Unpin').count()).toBe(0);
      await item('Expand: said about it').click();
      await page.getByText(/^2 nodes and 1 edge drawn/).waitFor();
    },
    whole,
  );

  it(
    'goes from an edge between actors down to the statements behind it',
    async () => {
      await drawingOf('around=eric-schmidt');
      await cursor().focus();
      await page.keyboard.press('e');
      expect(await cursor().getAttribute('aria-label')).toBe(
        'Eric Schmidt: spoke about, 1 statement: 1 critical: Huawei',
      );
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Statements' }).and(page.locator('[aria-pressed=true]')).waitFor();
      await settled(page);
      expect(hash().getAll('around')).toEqual(['schmidt-accuses-huawei']);
      await page.getByRole('heading', { name: /^Eric Schmidt on Huawei$/ }).waitFor();
    },
    whole,
  );

  it(
    'opens an edge by a click beside it, and draws the statements behind it by a double click',
    async () => {
      await drawingOf('around=eric-schmidt&around=huawei');
      await besideTimeline(page);
      const centre = async (name: string) => {
        await cursor().focus();
        await page.keyboard.press('Home');
        for (let step = 0; !(await cursor().getAttribute('aria-label'))?.startsWith(`${name},`); step += 1) {
          expect(step).toBeLessThan(100);
          await page.keyboard.press(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End'][step % 5] ?? '');
        }
        const { x = 0, y = 0, width = 0, height = 0 } = (await cursor().boundingBox()) ?? {};
        return { x: x + width / 2, y: y + height / 2 };
      };
      const [one, other] = [await centre('Eric Schmidt'), await centre('Huawei')];
      // Three pixels beside the line, nearer to its beginning.
      const length = Math.hypot(other.x - one.x, other.y - one.y);
      const [ahead, aside] = [(other.x - one.x) / length, (other.y - one.y) / length];
      const at = { x: one.x + 0.35 * length * ahead + 3 * aside, y: one.y + 0.35 * length * aside - 3 * ahead };
      await page.mouse.move(at.x, at.y);
      expect(await page.evaluate("document.querySelector('.canvas').style.cursor")).toBe('pointer');
      await page.mouse.click(at.x, at.y);
      await page.getByRole('heading', { name: /^Eric Schmidt on Huawei$/ }).waitFor();
      expect(hash().get('open')).toBe('eric-schmidt:SPOKE_ABOUT:huawei');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('heading', { name: /^Eric Schmidt on Huawei$/ }).waitFor({ state: 'detached' });
      await settled(page);
      await page.mouse.dblclick(at.x, at.y);
      await page.getByRole('button', { name: 'Statements' }).and(page.locator('[aria-pressed=true]')).waitFor();
      await settled(page);
      expect(hash().getAll('around')).toEqual(['schmidt-accuses-huawei']);
    },
    whole,
  );

  it(
    'expands a node by a double click, although the panel moves it after the first',
    async () => {
      const expanded = page.getByText(/^2 nodes and/);
      // On a busy machine the second click may come so late that it is one of its own.
      for (let tries = 5; tries > 0; tries -= 1) {
        await drawingOf('around=schmidt-accuses-huawei&draw=statements&budget=1');
        await besideTimeline(page);
        const { x = 0, y = 0, width = 0, height = 0 } = (await cursor().boundingBox()) ?? {};
        // Longer than it takes to open the panel, which moves the node away, and shorter than two single clicks.
        await page.mouse.dblclick(x + width / 2, y + height / 2, { delay: 60 });
        await page.getByRole('complementary', { name: 'Reading panel' }).waitFor();
        const isExpanded = expanded.waitFor({ timeout: 10_000 }).then(
          () => true,
          () => false,
        );
        if (await isExpanded) break;
      }
      expect(hash().getAll('expand')).toEqual([':schmidt-accuses-huawei']);
    },
    whole,
  );

  it(
    'draws what is chosen of stance, act and topic, says what is on, and takes it off',
    async () => {
      await drawingOf('');
      await drawn(10);
      await page.getByRole('button', { name: 'Filter' }).click();
      const choices = page.getByRole('region', { name: 'Filter' });
      await choices.getByRole('checkbox', { name: 'Critical 5' }).check();
      await page.getByText(/^[2-7] nodes and/).waitFor();
      await settled(page);
      expect(hash().getAll('stance')).toEqual(['CRITICAL']);
      await choices.getByRole('checkbox', { name: /^Accuse 2$/ }).check();
      await drawn(3);
      expect(await page.getByText('Legend').locator('..').innerText()).not.toContain('supportive');
      const chips = page.getByRole('list', { name: 'Conditions' });
      expect((await chips.getByRole('button').allInnerTexts()).map((words) => words.replaceAll('\n', ''))).toEqual([
        expect.stringContaining('Stance: Critical'),
        expect.stringContaining('What the speaker does: Accuse'),
        'Clear all',
      ]);
      await chips.getByRole('button', { name: /Critical/ }).click();
      expect(hash().getAll('act')).toEqual(['ACCUSE']);
      await chips.getByRole('button', { name: 'Clear all' }).click();
      await drawn(10);
      expect(hash().size).toBe(0);
      await drawingOf('topic=spare-parts&publisher=reuters&polarity=AFFIRMS');
      expect((await chips.innerText()).replaceAll('\n', ' ')).toMatch(
        /On claims: Affirms .*Topic: Spare parts .*Published by: Reuters/,
      );
    },
    whole,
  );

  it(
    'is narrowed to a range of days by the keys of the slider and by drawing over the bars of the timeline',
    async () => {
      await drawingOf('');
      await drawn(10);
      const first = page.getByRole('slider', { name: 'Said not before' });
      const last = page.getByRole('slider', { name: 'Said not after' });
      await last.focus();
      expect(await last.getAttribute('aria-valuetext')).toBe('July 2020');
      await page.keyboard.press('Home');
      expect(await last.getAttribute('aria-valuetext')).toBe('January 2020');
      await drawn(3);
      expect(hash().get('to')).toBe('2020-01');
      await page.getByRole('button', { name: 'Undo' }).click();
      await drawn(10);
      await first.focus();
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
      expect(await first.getAttribute('aria-valuetext')).toBe('June 2020');
      await page.getByRole('button', { name: /Said: from June 2020/ }).click();
      await page.getByRole('list', { name: 'Conditions' }).waitFor({ state: 'detached' });
      const { x = 0, y = 0, width = 0 } = (await page.locator('.timeline .bars').boundingBox()) ?? {};
      await page.mouse.move(x + 2, y + 30);
      await page.mouse.down();
      await page.mouse.move(x + width / 2, y + 30, { steps: 4 });
      await page.mouse.up();
      await page.getByRole('button', { name: /Said: until/ }).waitFor();
      expect(hash().get('to')).toBe('2020-04');
    },
    whole,
  );

  it(
    'has a timeline whose periods list what was said and done, and lead to it',
    async () => {
      await drawingOf('around=huawei');
      const bars = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: /^[A-Z][a-z]+ 2020: / });
      await bars.first().waitFor();
      expect(await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label')))).toEqual([
        'January 2020: 3 statements, 6 events',
        expect.stringMatching(/^May 2020: /),
        expect.stringMatching(/^June 2020: /),
        'July 2020: 0 statements, 1 event',
      ]);
      await bars.first().click();
      const entries = page.getByRole('region', { name: 'Timeline: January 2020' });
      await entries.getByText('Cap on Huawei').first().waitFor();
      expect(await entries.getByRole('listitem').count()).toBe(9);
      await entries
        .getByRole('link', { name: /^Cap on Huawei/ })
        .first()
        .click();
      await page
        .getByLabel('Reading panel')
        .getByRole('heading', { name: /^Cap on Huawei/ })
        .waitFor();
      await page.getByLabel('Length of the periods').selectOption('YEAR');
      await page.getByRole('button', { name: /^2020: / }).waitFor();
      expect(hash().get('by')).toBe('year');
    },
    whole,
  );

  it('has nothing to complain about', () => {
    expect(visit.complaints).toEqual({ console: [], abroad: [] });
  });
});
