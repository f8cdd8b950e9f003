import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DrawQuery } from '../../explorer/question/typed.ts';

const built = fileURLToPath(new URL('../../dist/explorer', import.meta.url));
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const emptyTimeline = { undatedCount: 0, bucketCount: 0, buckets: [] };
const otherAnswers = {
  all: emptyTimeline,
  critical: emptyTimeline,
  supportive: emptyTimeline,
  mixed: emptyTimeline,
  nodes: [],
};

async function textOf(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Serves the built page, and for its drawing always the same answer, whatever it asks. */
export async function servePage(graph: DrawQuery['graph']): Promise<{ url: string; server: Server }> {
  const drawing = JSON.stringify({ data: { graph } });
  const others = JSON.stringify({ data: otherAnswers });
  const server = createServer(async (request, response) => {
    if (request.url === '/graphql') {
      const { query } = JSON.parse(await textOf(request)) as { query: string };
      response.setHeader('content-type', 'application/json');
      return response.end(query.includes('query Draw(') ? drawing : others);
    }
    const path = normalize((request.url ?? '/').replace(/^\/explorer\//, '/'));
    const file = join(built, path === '/' ? 'index.html' : path);
    const content = await readFile(file).catch(() => undefined);
    response.setHeader('content-type', kinds[extname(file)] ?? 'application/octet-stream');
    if (!content) response.statusCode = 404;
    return response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
