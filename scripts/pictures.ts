import { fileURLToPath } from 'node:url';
import { startBrowser } from '../test/http/browser.ts';

/** Takes the pictures of the explorer for README.md from a running server with the sample. Usage: npx tsx scripts/pictures.ts [address] */
const [address = 'http://127.0.0.1:4000'] = process.argv.slice(2);

const pictures = [
  { name: 'explorer', view: '#around=huawei&open=huawei', colorScheme: 'light' },
  {
    name: 'explorer-statement',
    view: '#around=schmidt-accuses-huawei&draw=statements&open=schmidt-accuses-huawei',
    colorScheme: 'dark',
  },
] as const;

const browser = await startBrowser();
for (const { name, view, colorScheme } of pictures) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 860 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${address}/${view}`);
  await page.locator('.stage[data-settled=true]').waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: fileURLToPath(new URL(`../docs/${name}.png`, import.meta.url)) });
  await context.close();
}
await browser.close();
