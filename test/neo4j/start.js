import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/**
 * Before the first test file: one Neo4j for the whole run, in a temporary folder, with the jars of `npm start`.
 * CLAIMGRAPH_TEST_NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD) names a server to use instead; its content is replaced.
 */
export default async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-test-'));
  process.env.CLAIMGRAPH_TEST_FOLDER = folder;
  const { readConfig } = await tsImport('../../src/config.ts', import.meta.url);
  const config = readConfig();
  const uri = process.env.CLAIMGRAPH_TEST_NEO4J_URI;
  if (uri) {
    tell({ uri, username: config.neo4j.username, password: config.neo4j.password });
    return;
  }
  const { startEmbedded } = await tsImport('../../src/neo4j/embedded/start.ts', import.meta.url);
  const report = (line) => process.stderr.write(`${line}\n`);
  const embedded = await startEmbedded({ ...config.embedded, data: join(folder, 'data'), report });
  globalThis.claimgraphTestServer = embedded;
  tell(embedded.connection);
}

function tell(connection) {
  process.env.CLAIMGRAPH_TEST_CONNECTION = JSON.stringify(connection);
}
