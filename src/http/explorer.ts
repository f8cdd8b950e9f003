import type { FastifyInstance } from 'fastify';
import { servePage } from './page.ts';

/** Serves the built explorer at `/`, under the policy of every answer: scripts, styles and workers from files of this origin alone. */
export function serveExplorer(app: FastifyInstance): Promise<void> {
  return servePage(app, { name: 'explorer', path: '/' });
}
