import type { FastifyInstance } from 'fastify';
import { servePage } from './page.ts';
import { contentPolicy } from './security.ts';

/** Serves the built GraphiQL at /graphiql. Its code editor needs `blob:` workers, inline styles and fonts from `data:`. */
export function serveGraphiql(app: FastifyInstance): Promise<void> {
  const directives = {
    ...contentPolicy,
    styleSrc: ["'self'", "'unsafe-inline'"],
    fontSrc: ["'self'", 'data:'],
    workerSrc: ["'self'", 'blob:'],
  };
  return servePage(app, {
    name: 'graphiql',
    path: '/graphiql',
    headers: { contentSecurityPolicy: { useDefaults: false, directives } },
  });
}
