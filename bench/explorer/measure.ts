import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { median, quantile } from '../measure/statistic.ts';

/** What was measured of one drawing, in milliseconds; frames by how long each took. */
export interface Measured {
  readonly firstDrawing: number;
  readonly settled: number;
  readonly panning: readonly number[];
  readonly zooming: readonly number[];
  readonly heapMb: number;
}

const size = { width: 1400, height: 900 };
const patience = 120_000;
const observer = fileURLToPath(new URL('observe.js', import.meta.url));

/** What `observe.js` notes in the page. */
interface Notes {
  frames: number[];
  firstDrawing: number;
  settled: number;
}

const notesOf = (page: Page): Promise<Notes> => page.evaluate('globalThis.notes');

/** The frames while something is done. */
async function framesWhile(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate('globalThis.notes.frames.length = 0');
  await work();
  return (await notesOf(page)).frames;
}

async function pan(page: Page): Promise<void> {
  const middle = { x: size.width / 2, y: size.height / 2 };
  // Beside the nodes, so that the picture is moved and not a node.
  await page.mouse.move(60, 200);
  await page.mouse.down();
  for (let step = 0; step < 60; step += 1) {
    const turn = (2 * Math.PI * step) / 60;
    await page.mouse.move(middle.x + 200 * Math.cos(turn), middle.y + 120 * Math.sin(turn));
  }
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(size.width / 2, size.height / 2);
  for (let step = 0; step < 24; step += 1) {
    await page.mouse.wheel(0, step < 12 ? -120 : 120);
    await page.waitForTimeout(80);
  }
}

/** Opens the page, waits until its layout rests, and moves the picture. */
export async function measure(browser: Browser, url: string): Promise<Measured> {
  const page = await browser.newPage({ viewport: size });
  page.setDefaultTimeout(patience);
  await page.addInitScript({ path: observer });
  await page.goto(url);
  await page.locator('.stage[data-settled=true]').waitFor();
  await page.waitForFunction('globalThis.notes.settled > 0');
  const { firstDrawing, settled } = await notesOf(page);
  const panning = await framesWhile(page, () => pan(page));
  const zooming = await framesWhile(page, () => zoom(page));
  const heap = (await page.evaluate('performance.memory.usedJSHeapSize')) as number;
  await page.close();
  return { firstDrawing, settled, panning, zooming, heapMb: heap / 1e6 };
}

/** Frames a second at the middle, and in the slowest twentieth. */
export function rates(frames: readonly number[]): readonly [usual: number, slowest: number] {
  return [1_000 / median(frames), 1_000 / quantile(frames, 0.95)];
}
