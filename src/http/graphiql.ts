import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where `npm run build:graphiql` puts the page; the same from `src/http` and from `dist/http`. */
const folder = fileURLToPath(new URL('../../dist/graphiql', import.meta.url));

/** Serves the built GraphiQL at /graphiql; `/` leads there. */
export async function serveGraphiql(app: FastifyInstance): Promise<void> {
  app.get('/', async (_, reply) => reply.redirect('/graphiql'));
  if (!existsSync(`${folder}/index.html`)) {
    app.get('/graphiql', async (_, reply) =>
      reply.code(404).type('text/plain').send('GraphiQL is not built; run `npm run build:graphiql` and start again.\n'),
    );
    return;
  }
  app.get('/graphiql', async (_, reply) => reply.sendFile('index.html', folder, { cacheControl: false }));
  await app.register(fastifyStatic, {
    root: `${folder}/assets`,
    prefix: '/graphiql/assets/',
    immutable: true,
    maxAge: '1y',
    index: false,
  });
}
