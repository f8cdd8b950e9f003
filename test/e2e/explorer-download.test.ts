import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { answered, type Explored, explore, patience, settled, type Visit } from '../http/explorer.ts';
import { ask } from '../http/server.ts';
import { sampleDatabase } from '../neo4j.ts';

const view = '#around=huawei&hide=reuters&open=huawei';

describe('what is taken along from the explorer', () => {
  let explored: Explored;
  let visit: Visit;
  let page: Page;
  /** The nodes and edges that the view draws, asked of the server. */
  let nodes: { id: string; label: string }[];
  let edges: { id: string; source: string; target: string; count: number; stances: object[] }[];

  /** Presses the button of a format and gives the file. */
  async function take(name: string): Promise<{ file: string; content: Buffer }> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const given = await download;
    return { file: given.suggestedFilename(), content: await readFile(await given.path()) };
  }

  beforeAll(async () => {
    explored = await explore(await sampleDatabase());
    visit = await explored.visit(view);
    page = visit.page;
    await settled(page);
    const drawing = 'nodes { id label } edges { id source target count stances { stance count } }';
    const { body } = await ask(
      explored.served,
      `{ graph(around: ["huawei"], collapse: ACTORS, budget: 60) { ${drawing} } }`,
    );
    const isShown = (id: string) => id !== 'reuters';
    nodes = body.data.graph.nodes.filter(({ id }: { id: string }) => isShown(id));
    edges = body.data.graph.edges.filter((edge: (typeof edges)[0]) => isShown(edge.source) && isShown(edge.target));
    await page.getByRole('button', { name: 'Download' }).click();
  }, 2 * patience);

  afterAll(() => explored?.close());

  const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id).sort();

  it('says how much it is, without what is hidden', async () => {
    expect(nodes.length).toBe(8);
    const dialog = page.getByRole('dialog', { name: 'Download this view' });
    expect(await dialog.innerText()).toContain(`8 nodes and ${edges.length} edges, as they are drawn now`);
    if (process.env.CLAIMGRAPH_SHOTS) await page.screenshot({ path: `${process.env.CLAIMGRAPH_SHOTS}/download.png` });
  });

  it('is the picture on the page as PNG, as large as the drawing', async () => {
    const { file, content } = await take('PNG');
    expect(file).toBe('claimgraph.png');
    expect(content.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const box = await page.locator('.canvas').boundingBox();
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([
      Math.round(box?.width ?? 0),
      Math.round(box?.height ?? 0),
    ]);
    // Nodes, edges and words are in it: the orange of persons, the ink of names, and the paper.
    const colours = await page.evaluate(`(async () => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(atob('${content.toString('base64')}'), (c) => c.charCodeAt(0))]));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      const seen = new Set();
      for (let at = 0; at < data.length; at += 4) seen.add([data[at], data[at + 1], data[at + 2]].join());
      return ['230,159,0', '192,79,0', '27,35,48', '255,255,255'].filter((colour) => seen.has(colour));
    })()`);
    expect(colours).toEqual(['230,159,0', '192,79,0', '27,35,48', '255,255,255']);
    if (process.env.CLAIMGRAPH_SHOTS) await writeFile(`${process.env.CLAIMGRAPH_SHOTS}/taken.png`, content);
  });

  it('is the whole drawing as SVG: a shape for each node, a way for each edge, every name, and the address', async () => {
    const { file, content } = await take('SVG');
    expect(file).toBe('claimgraph.svg');
    const read = (await page.evaluate(`(() => {
      const svg = new DOMParser().parseFromString(${JSON.stringify(content.toString())}, 'image/svg+xml');
      return {
        failed: svg.querySelector('parsererror') !== null,
        address: svg.querySelector('desc').textContent,
        shapes: svg.querySelectorAll('path[transform]').length,
        ways: svg.querySelectorAll('path[stroke-width]:not([transform]), circle[fill=none]').length,
        names: [...svg.querySelectorAll('text[paint-order]')].map((text) => text.textContent).sort(),
      };
    })()`)) as Record<string, unknown>;
    expect(read).toEqual({
      failed: false,
      address: page.url(),
      shapes: nodes.length,
      ways: edges.length,
      names: nodes.map(({ label }) => label).sort(),
    });
    if (process.env.CLAIMGRAPH_SHOTS) await writeFile(`${process.env.CLAIMGRAPH_SHOTS}/taken.svg`, content);
  });

  it('is GEXF with places, sizes and colours', async () => {
    const { file, content } = await take('GEXF');
    expect(file).toBe('claimgraph.gexf');
    const graph = parseGexf(MultiDirectedGraph, content.toString());
    expect(graph.nodes().sort()).toEqual(ids(nodes));
    expect(graph.edges().sort()).toEqual(ids(edges));
    const accusation = 'eric-schmidt:SPOKE_ABOUT:huawei';
    expect(graph.extremities(accusation)).toEqual(['eric-schmidt', 'huawei']);
    expect(graph.getNodeAttributes('eric-schmidt')).toMatchObject({
      label: 'Eric Schmidt',
      type: 'Person',
      x: expect.any(Number),
      y: expect.any(Number),
      size: expect.any(Number),
      color: '#e69f00',
    });
  });

  it('is a table of nodes and one of edges', async () => {
    const [nodeTable, edgeTable] = [await take('CSV of nodes'), await take('CSV of edges')];
    const read = ({ content }: { content: Buffer }) =>
      parseCsv(content, { columns: true }) as { id: string; label: string }[];
    expect([nodeTable.file, edgeTable.file]).toEqual(['claimgraph-nodes.csv', 'claimgraph-edges.csv']);
    expect(read(nodeTable).map(({ id, label }) => [id, label])).toEqual(
      [...nodes].sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ id, label }) => [id, label]),
    );
    expect(ids(read(edgeTable))).toEqual(ids(edges));
    expect(read(edgeTable).find(({ id }) => id === 'uk-government:SPOKE_ABOUT:huawei')).toMatchObject({
      count: '4',
      CRITICAL: '2',
      MIXED: '1',
      NEUTRAL: '1',
      SUPPORTIVE: '',
    });
  });

  it('is JSON as the API has it, with the address of the view', async () => {
    const { file, content } = await take('JSON');
    expect(file).toBe('claimgraph.json');
    const read = JSON.parse(content.toString());
    expect(read.view).toBe(page.url());
    expect(ids(read.nodes)).toEqual(ids(nodes));
    expect(read.edges).toEqual(
      [...edges]
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .map((edge) => expect.objectContaining(edge as object)),
    );
  });

  it('is the records that the filter lets through, from the server', async () => {
    const { page: filtered } = await explored.visit('#act=DENY');
    await answered(filtered);
    await filtered.getByRole('button', { name: 'Download' }).click();
    const download = filtered.waitForEvent('download');
    await filtered.getByRole('link', { name: 'JSON lines' }).click();
    const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\n');
    const acts = lines.map((line) => JSON.parse(line)).filter(({ type }) => type === 'Statement');
    expect(acts.length).toBeGreaterThan(0);
    expect(acts[0].speechAct).toBe('DENY');
    await filtered.context().close();
  });

  it(
    'is no picture where a list is shown, and everything else',
    async () => {
      const { page: list } = await explored.visit('#show=list');
      await answered(list);
      await list.getByRole('button', { name: 'Download' }).click();
      for (const name of ['PNG', 'SVG']) expect(await list.getByRole('button', { name }).isDisabled()).toBe(true);
      const download = list.waitForEvent('download');
      await list.getByRole('button', { name: 'JSON', exact: true }).click();
      const read = JSON.parse(await readFile(await (await download).path(), 'utf8'));
      expect(read.nodes.length).toBeGreaterThan(5);
      expect(read.nodes[0]).toMatchObject({ x: null, y: null });
      await list.getByRole('status').getByText('JSON is saved as claimgraph.json.').waitFor();
      await list.context().close();
    },
    patience,
  );

  it('closes with Escape, and the focus is where it was', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Download');
  });

  it(
    'is the question behind each part of the view, which GraphiQL shows ready to run',
    async () => {
      await page.getByRole('button', { name: 'GraphQL' }).click();
      const dialog = page.getByRole('dialog', { name: 'The GraphQL behind this view' });
      for (const part of ['The drawing', 'The timeline']) await dialog.getByRole('region', { name: part }).waitFor();
      expect((await dialog.getByRole('heading', { level: 3 }).allInnerTexts()).toSorted()).toEqual([
        'The actor',
        'The drawing',
        'The timeline',
      ]);
      if (process.env.CLAIMGRAPH_SHOTS) await page.screenshot({ path: `${process.env.CLAIMGRAPH_SHOTS}/graphql.png` });
      const opened = page.context().waitForEvent('page');
      await dialog.getByRole('region', { name: 'The drawing' }).getByRole('link').click();
      const graphiql = await opened;
      graphiql.setDefaultTimeout(patience);
      await graphiql.getByRole('button', { name: 'Execute query' }).waitFor();
      const asked = graphiql.waitForRequest(
        (request) => request.postData()?.includes('"operationName":"Draw"') ?? false,
      );
      await graphiql.locator('.view-line', { hasText: 'Draw' }).first().waitFor();
      await graphiql.getByRole('button', { name: 'Execute query' }).click();
      const request = await asked;
      const { query, variables } = request.postDataJSON() as { query: string; variables: unknown };
      expect(query).toMatch(/^query Draw\(/);
      expect(variables).toEqual({ collapse: 'ACTORS', budget: 60, around: ['huawei'] });
      const answer = (await (await request.response())?.json()) as { data: { graph: { nodes: { id: string }[] } } };
      expect(answer.data.graph.nodes.map(({ id }) => id)).toContain('eric-schmidt');
      if (process.env.CLAIMGRAPH_SHOTS)
        await graphiql.screenshot({ path: `${process.env.CLAIMGRAPH_SHOTS}/graphiql-opened.png` });
      await graphiql.close();
    },
    2 * patience,
  );

  it('has nothing to complain about', () => {
    expect(visit.complaints).toEqual({ console: [], abroad: [] });
  });
});
