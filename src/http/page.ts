import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyHelmetOptions } from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** A page that `npm run build:NAME` put into `dist/NAME`. */
export interface Page {
  name: string;
  /** Where it is served; its assets are below `/NAME/assets/`. */
  path: string;
  /** Headers of its own, where those of every answer do not suit it. */
  headers?: FastifyHelmetOptions;
}

/** Serves a built page and its assets; where it is not built, a sentence that says how to build it. */
export async function servePage(app: FastifyInstance, { name, path, headers }: Page): Promise<void> {
  // The same from `src/http` and from `dist/http`.
  const folder = fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
  if (!existsSync(`${folder}/index.html`)) {
    app.get(path, async (_, reply) =>
      reply
        .code(404)
        .type('text/plain')
        .send(`The page ${name} is not built; run \`npm run build:${name}\` and start again.\n`),
    );
    return;
  }
  app.get(path, headers ? { helmet: headers } : {}, async (_, reply) =>
    reply.sendFile('index.html', folder, { cacheControl: false }),
  );
  await app.register(fastifyStatic, {
    root: `${folder}/assets`,
    prefix: `/${name}/assets/`,
    decorateReply: !app.hasReplyDecorator('sendFile'),
    immutable: true,
    maxAge: '1y',
    index: false,
  });
}
