import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { answered, type Explored, explore, patience, settled } from '../http/explorer.ts';
import { sampleDatabase } from '../neo4j.ts';

/** The addresses of all views; what stands for the node types and the states of the page. */
const views: readonly (readonly [name: string, address: string])[] = [
  ['the drawing of actors', ''],
  ['the drawing of statements', '#around=huawei&draw=statements'],
  ['the list', '#show=list&hide=reuters'],
  ['an actor', '#around=huawei&open=huawei'],
  ['a person', '#around=huawei&open=eric-schmidt'],
  ['an unnamed group', '#open=reuters-unnamed-sources'],
  ['a statement', '#open=schmidt-accuses-huawei'],
  ['a claim', '#open=huawei-is-national-security-threat'],
  ['an action', '#open=uk-huawei-market-share-cap'],
  ['a document', '#open=stockpile-article'],
  ['a topic', '#open=5g'],
  ['what one actor said about another', '#open=uk-government:SPOKE_ABOUT:huawei'],
  ['the paths', '#path-from=eric-schmidt&path-to=united-states'],
  ['an unknown id', '#open=nobody'],
  ['nothing to draw', '#from=1950&to=1951'],
  ['a refused drawing', '#topic=no-such-topic'],
  ['a refused list', '#topic=no-such-topic&show=list'],
];

const looks = [
  { colorScheme: 'light', width: 1400 },
  { colorScheme: 'dark', width: 1400 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
] as const;

/** What axe finds wrong on a page as it is now, a line each. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as axe.AxeResults;
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${impact} ${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** The same in light and dark, on wide and narrow screens; and what runs out of a screen to the side. */
async function faultsInEveryLook(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { colorScheme, width } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    const overflow = Number(over) > 0 ? [`It is ${over} pixels too wide.`] : [];
    faults.push(...[...overflow, ...(await faultsOf(page))].map((fault) => `${colorScheme}, ${width}: ${fault}`));
  }
  return faults;
}

/** Keeps the worker of the layout at hand, and the task it works on. */
const keepWorker = `
  window.Worker = class extends Worker {
    constructor(...how) {
      super(...how);
      window.layout = this;
      this.addEventListener('message', ({ data }) => { window.task = data.task; });
    }
  };
`;

/** Tells the page where the nodes are while the layout is still at work: somewhere else. */
const tellOnTheWay = `new Promise((resolve) => {
  const places = Float64Array.from({ length: 1000 }, (_, index) => (index * 37) % 101);
  layout.dispatchEvent(new MessageEvent('message', { data: { task, places, done: false } }));
  requestAnimationFrame(() => requestAnimationFrame(resolve));
})`;

describe('the explorer for everyone', () => {
  let explored: Explored;

  beforeAll(async () => {
    explored = await explore(await sampleDatabase());
  }, patience);

  afterAll(() => explored?.close());

  it.each(views)(
    'has no fault that axe knows, and nothing too wide, with %s',
    async (name, address) => {
      const { page, complaints } = await explored.visit(address);
      await answered(page);
      // The browser notes answers of the server that refuse something.
      expect(complaints.console.filter((line) => !line.includes('400 (Bad Request)'))).toEqual([]);
      if (process.env.CLAIMGRAPH_SHOTS)
        await page.screenshot({ path: `${process.env.CLAIMGRAPH_SHOTS}/axe-${name.replaceAll(' ', '-')}.png` });
      expect(await faultsInEveryLook(page)).toEqual([]);
      if (process.env.CLAIMGRAPH_SHOTS)
        await page.screenshot({
          path: `${process.env.CLAIMGRAPH_SHOTS}/axe-${name.replaceAll(' ', '-')}-narrow.png`,
          fullPage: true,
        });
      await page.context().close();
    },
    patience,
  );

  it.each([
    ['reduce', 'stands still until it is arranged, where the system asks for less motion', true],
    ['no-preference', 'shows the way there, where it does not', false],
  ] as const)(
    'with motion %s %s',
    async (reducedMotion, _, still) => {
      const { page } = await explored.visit('', { reducedMotion }, keepWorker);
      await settled(page);
      const picture = () => page.locator('.canvas').screenshot();
      const before = await picture();
      await page.evaluate(tellOnTheWay);
      expect((await picture()).equals(before)).toBe(still);
      await page.context().close();
    },
    patience,
  );

  it(
    'has none with suggestions and in its dialogs',
    async () => {
      const { page } = await explored.visit();
      await settled(page);
      await page.keyboard.press('/');
      await page.keyboard.type('huaw');
      await page.getByRole('option').first().waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
      await page.keyboard.press('Escape');
      for (const name of ['Download', 'GraphQL']) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.getByRole('dialog').waitFor();
        expect(await faultsInEveryLook(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.context().close();
    },
    2 * patience,
  );

  it(
    'has none while it waits, and when the server does not answer',
    async () => {
      const { page } = await explored.visit();
      await settled(page);
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/graphql', async (route) => {
        await held;
        await route.abort();
      });
      await page.getByRole('button', { name: 'Statements', exact: true }).click();
      await page.evaluate("location.hash = 'draw=statements&open=huawei&path-from=huawei&path-to=ncsc'");
      await page.getByText('Loading…').first().waitFor();
      expect(await page.getByText('Drawing…').count()).toBe(1);
      expect(await faultsInEveryLook(page)).toEqual([]);
      release();
      await page.getByRole('alert').filter({ hasText: 'The server did not answer.' }).first().waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
      await page.unrouteAll();
      await page.locator('.stage').getByRole('button', { name: 'Try again' }).click();
      await page.locator('.stage .notice').waitFor({ state: 'detached' });
      await settled(page);
      await page.context().close();
    },
    2 * patience,
  );
});
