import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { obey } from './control.ts';

/** A module of the built program. */
async function built<Module>(path: string): Promise<Module> {
  const url = new URL(`../../dist/${path}.js`, import.meta.url);
  if (!existsSync(fileURLToPath(url))) throw new Error('dist/ is not built; use npm run bench.');
  return import(url.href) as Promise<Module>;
}

/** Answers are worked out each time, unless it is told to keep them: every question of a load is the same. */
const keeps = process.argv.includes('claimgraph-kept');

obey(async (connection) => {
  // The order matters: building the schema brings the metadata that its classes need.
  const { buildClaimgraphSchema } = await built<typeof import('../../src/schema/build.ts')>('schema/build');
  const { createServer } = await built<typeof import('../../src/http/server.ts')>('http/server');
  const { connect } = await built<typeof import('../../src/neo4j/database.ts')>('neo4j/database');
  const { readConfig } = await built<typeof import('../../src/config.ts')>('config');
  const { collectEarly } = await built<typeof import('../../src/cli/heap.ts')>('cli/heap');
  collectEarly();
  const app = await createServer({
    database: connect(connection),
    schema: await buildClaimgraphSchema(),
    config: readConfig(keeps ? {} : { CLAIMGRAPH_MAX_KEPT_MB: '0' }),
    logger: pino({ level: 'silent' }),
  });
  return app.listen({ host: '127.0.0.1', port: 0 });
});
