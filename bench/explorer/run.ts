import { startBrowser } from '../../test/http/browser.ts';
import { type Measured, measure, rates } from './measure.ts';
import { servePage } from './page.ts';
import { drawingOf } from './payload.ts';

/** Nodes and edges: the budget of a first drawing, the most that the server draws at once, and what many expansions come to. */
const usual = ['60x120', '500x2000', '5000x20000'];

/** Sizes as they are written on the command line. */
const sizes = (process.argv.length > 2 ? process.argv.slice(2) : usual).map((text) => {
  const [nodes = 0, edges = 0] = text.split('x').map(Number);
  return [nodes, edges] as const;
});

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const whole = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });

function row([nodes, edges]: readonly [number, number], measured: Measured): string {
  const frames = [measured.panning, measured.zooming].map((times) => rates(times).map(whole).join(' / '));
  const { firstDrawing, settled, heapMb } = measured;
  return line([whole(nodes), whole(edges), whole(firstDrawing), whole(settled), ...frames, whole(heapMb)]);
}

const head = ['nodes', 'edges', 'first drawing, ms', 'layout at rest, ms', 'panning, fps', 'zooming, fps', 'heap, MB'];
const browser = await startBrowser();
try {
  console.log(`Chromium ${browser.version()}; frames a second: usual / slowest twentieth\n\n${line(head)}`);
  console.log(line(head.map(() => '---:')));
  for (const size of sizes) {
    const [nodes, edges] = size;
    const { url, server } = await servePage(drawingOf(nodes, edges));
    console.log(row(size, await measure(browser, url)));
    server.closeAllConnections();
    server.close();
  }
} finally {
  await browser.close();
}
