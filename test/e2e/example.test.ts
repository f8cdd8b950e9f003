import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { watch } from '../http/browser.ts';
import { type Explored, explore, patience } from '../http/explorer.ts';
import { ask } from '../http/server.ts';
import { sampleDatabase } from '../neo4j.ts';

const folder = fileURLToPath(new URL('../../examples', import.meta.url));
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** What `npm run examples` starts, on a free port, and the address it tells. */
async function startExamples(server: string): Promise<{ child: ChildProcess; origin: string }> {
  const options = ['--port', '0', '--host', '127.0.0.1'];
  const child = spawn(process.execPath, [vite, folder, ...options], {
    env: { ...process.env, CLAIMGRAPH_URL: server, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    told += text;
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0];
    if (origin !== undefined) return { child, origin };
  }
  throw new Error(`The examples did not start:\n${told}`);
}

describe('the examples', () => {
  let explored: Explored;
  let child: ChildProcess | undefined;
  let origin: string;

  beforeAll(async () => {
    explored = await explore(await sampleDatabase());
    ({ child, origin } = await startExamples(explored.served.url));
  }, patience);

  afterAll(async () => {
    child?.kill();
    await explored?.close();
  });

  it('are a page for each library', () => {
    expect(pages).toEqual(['cytoscape.html', 'sigma.html']);
  });

  it.each([
    ['cytoscape.html', '?around=eric-schmidt', 'around: ["eric-schmidt"], budget: 60'],
    ['sigma.html', '', 'around: ["huawei"], budget: 60, collapse: ACTORS'],
  ])(
    '%s draws every node and edge of the answer to one request',
    async (name, search, selection) => {
      const page = await explored.browser.newPage({ viewport: { width: 900, height: 700 } });
      const complaints = watch(page, origin);
      const asked: string[] = [];
      page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.method()));
      await page.goto(`${origin}/${name}${search}`);
      await page.waitForFunction('/ edges$/.test(document.title)', null, { timeout: patience });
      const { body } = await ask(explored.served, `{ graph(${selection}) { nodes { id } edges { id } } }`);
      const { nodes, edges } = body.data.graph;
      expect(nodes.length).toBeGreaterThan(5);
      expect(await page.title()).toBe(`${nodes.length} nodes, ${edges.length} edges`);
      expect(asked).toEqual(['POST']);
      expect(await page.locator('#drawing canvas').count()).toBeGreaterThan(0);
      if (process.env.CLAIMGRAPH_SHOTS) await page.screenshot({ path: `${process.env.CLAIMGRAPH_SHOTS}/${name}.png` });
      expect(complaints).toEqual({ console: [], abroad: [] });
    },
    patience,
  );
});
