import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answered, type Explored, explore, patience, settled, type Visit } from '../http/explorer.ts';
import { sampleDatabase } from '../neo4j.ts';

const mostSteps = 300;

/** The words of what has the focus: its label or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const { activeElement: at } = document;
    return at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent.trim() ?? at.textContent.trim();
  })()`);

/** Goes on by the tabulator until the focus is on what these words are of. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab');
    if (words.test(await focused(page))) return;
  }
  throw new Error(`The tabulator does not lead to ${words}.`);
}

describe('the story, led by the keys alone', () => {
  let explored: Explored;
  let visit: Visit;
  let page: Page;
  const panel = () => page.getByLabel('Reading panel');
  const part = (title: string) => panel().locator('section', { has: page.getByRole('heading', { name: title }) });

  beforeAll(async () => {
    explored = await explore(await sampleDatabase());
    visit = await explored.visit('', { permissions: ['clipboard-read', 'clipboard-write'] });
    page = visit.page;
    await settled(page);
  }, 2 * patience);

  afterAll(() => explored?.close());

  it('begins with ways past what stands before the content', async () => {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the drawing');
    expect(await page.getByRole('button', { name: 'Skip to the drawing' }).boundingBox()).toMatchObject({
      height: expect.any(Number),
    });
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.localName')).toBe('main');
  });

  it(
    'finds Huawei, tells so, and moves the focus to what is read',
    async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('huaw');
      await page.getByRole('option', { name: /^Huawei Company/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await panel().getByRole('heading', { name: 'Huawei', exact: true }).waitFor();
      expect(await focused(page)).toBe('Reading panel');
      expect(await page.title()).toBe('Huawei · Claimgraph');
      await page.getByRole('status').getByText('Huawei', { exact: true }).waitFor();
    },
    patience,
  );

  it('sees who criticised Huawei', async () => {
    const critics = await part('Said about it').locator('.stance-critical .by').allInnerTexts();
    expect(critics.map((critic) => critic.replace(/ · .*$/, ''))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Eric Schmidt accuses/)]),
    );
  });

  it(
    "opens Schmidt's statement, its words, its chain and its evidence",
    async () => {
      await tabTo(page, /practices that are not acceptable/);
      await page.keyboard.press('Enter');
      await panel().getByRole('heading', { name: 'Eric Schmidt accuses' }).waitFor();
      expect(await focused(page)).toBe('Reading panel');
      expect(await panel().locator('p.words').first().innerText()).toBe(
        'Huawei has engaged in "practices that are not acceptable in national security".',
      );
      const rungs = await part('How it reached us').getByRole('list').first().locator('> li').allInnerTexts();
      expect(rungs.map((rung) => rung.split('\n')[0])).toEqual([
        'Interview of the BBC with Eric Schmidt',
        expect.stringMatching(/^Eric Schmidt accuses/),
      ]);
      expect(await part('Evidence').locator('mark').first().innerText()).toBe(
        'practices that are not acceptable in national security',
      );
      await part('Disputed by').getByText('Victor Zhang').waitFor();
    },
    patience,
  );

  it(
    "sees the claim's two sides, and when each was taken",
    async () => {
      await tabTo(page, /^Huawei has engaged in practices that are unacceptable/);
      await page.keyboard.press('Enter');
      await panel().getByRole('region', { name: 'For' }).getByText('Eric Schmidt').first().waitFor();
      await tabTo(page, /^Huawei is independent of every government\.?$/);
      await page.keyboard.press('Enter');
      const sides = panel().getByRole('region', { name: /^(For|Against)$/ });
      await sides.first().getByText('Victor Zhang').first().waitFor();
      const [one, other] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
      expect([one?.y, (one?.x ?? 0) < (other?.x ?? 0)]).toEqual([other?.y, true]);
      expect(await part('Over time').getByRole('listitem').allInnerTexts()).toEqual([
        expect.stringMatching(/^Victor Zhang affirms 1 June 2020 to 30 June 2020/),
      ]);
    },
    patience,
  );

  it(
    'finds the path from Schmidt to the United States as sentences that lead to what was said',
    async () => {
      await page.keyboard.press('/');
      await tabTo(page, /^Paths$/);
      await page.keyboard.press('Enter');
      for (const [end, name] of [
        [/^From$/, 'Eric Schmidt'],
        [/^To$/, 'United States'],
      ] as const) {
        await tabTo(page, end);
        await page.keyboard.type(name);
        await page
          .getByRole('option', { name: new RegExp(`^${name} `) })
          .first()
          .waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      }
      const paths = page.getByRole('region', { name: 'Paths between two actors' });
      await paths.getByText('Eric Schmidt accused Huawei').first().waitFor();
      expect(await paths.innerText()).toContain('objected to United States, June 2020');
      await tabTo(page, /^Eric Schmidt accused Huawei/);
      await page.keyboard.press('Enter');
      await panel().getByRole('heading', { name: 'Eric Schmidt accuses' }).waitFor();
      if (process.env.CLAIMGRAPH_SHOTS) await page.screenshot({ path: `${process.env.CLAIMGRAPH_SHOTS}/story.png` });
    },
    patience,
  );

  it('reads the drawing as a list', async () => {
    await page.keyboard.press('/');
    await tabTo(page, /^List$/);
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: 'Eric Schmidt' }).waitFor();
    const said = page.getByRole('row', { name: /^Eric Schmidt .*spoke about.* Huawei$/i });
    expect(await said.innerText()).toContain('1 critical');
  });

  it(
    'shares the address, which restores the view in a new browser',
    async () => {
      await page.keyboard.press('/');
      await tabTo(page, /^Copy address$/);
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('Copied.').waitFor();
      const address = (await page.evaluate('navigator.clipboard.readText()')) as string;
      expect(address).toBe(page.url());
      const other = await explored.visit(new URL(address).hash);
      await answered(other.page);
      await other.page.getByText('objected to United States').first().waitFor();
      for (const place of ['.side-panels', '.list', '.toolbar'])
        expect(await other.page.locator(place).innerText()).toBe(await page.locator(place).innerText());
      expect(other.complaints).toEqual({ console: [], abroad: [] });
      await other.page.context().close();
    },
    patience,
  );

  it('has nothing to complain about', () => {
    expect(visit.complaints).toEqual({ console: [], abroad: [] });
  });
});
