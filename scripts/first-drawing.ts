import { startBrowser } from '../test/http/browser.ts';

/**
 * How long after opening the explorer's first drawing stands on the page, each time in a new browser profile without a cache, and when its
 * layout has come to rest. Usage: npx tsx scripts/first-drawing.ts [address] [times]
 */
const [address = 'http://127.0.0.1:4000', times = '9'] = process.argv.slice(2);

/** Notes on the page itself when it first says how much is drawn, and when it is settled. */
const watch = `
  new MutationObserver((_, observer) => {
    const stage = document.querySelector('.stage');
    if (!stage) return;
    if (/drawn/.test(stage.querySelector('.status')?.textContent ?? '')) window.drawnAt ??= performance.now();
    if (stage.dataset.settled === 'true' && window.drawnAt) {
      window.settledAt = performance.now();
      observer.disconnect();
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
`;

const median = (values: number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

const browser = await startBrowser();
const drawn: number[] = [];
const settled: number[] = [];
for (let time = 0; time < Number(times); time += 1) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  await page.locator('.stage[data-settled=true]').waitFor({ timeout: 120_000 });
  const [drawnAt, settledAt] = (await page.evaluate('[window.drawnAt, window.settledAt]')) as [number, number];
  drawn.push(drawnAt);
  settled.push(settledAt);
  console.log(`${time + 1}: drawn after ${Math.round(drawnAt)} ms, settled after ${Math.round(settledAt)} ms`);
  await context.close();
}
console.log(`median: drawn after ${Math.round(median(drawn))} ms, settled after ${Math.round(median(settled))} ms`);
await browser.close();
