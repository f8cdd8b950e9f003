import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/**
 * Before the first test file: a Neo4j for each worker of the run, in a temporary folder, with the jars of `npm start`.
 * CLAIMGRAPH_TEST_NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD) names a server to use instead; its content is replaced.
 */
export default async function start({ maxWorkers }) {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-test-'));
  process.env.CLAIMGRAPH_TEST_FOLDER = folder;
  const { readConfig } = await tsImport('../../src/config.ts', import.meta.url);
  const config = readConfig();
  const uri = process.env.CLAIMGRAPH_TEST_NEO4J_URI;
  if (uri) {
    if (maxWorkers > 1) throw new Error('One Neo4j serves one worker: run jest with --maxWorkers=1.');
    tell([{ uri, username: config.neo4j.username, password: config.neo4j.password }]);
    return;
  }
  const { startEmbedded } = await tsImport('../../src/neo4j/embedded/start.ts', import.meta.url);
  const report = (line) => process.stderr.write(`${line}\n`);
  globalThis.claimgraphTestServers = [];
  // One after the other: the first one fetches the jars where they are missing.
  for (let worker = 1; worker <= maxWorkers; worker += 1) {
    const data = join(folder, `data-${worker}`);
    globalThis.claimgraphTestServers.push(await startEmbedded({ ...config.embedded, data, report }));
  }
  tell(globalThis.claimgraphTestServers.map(({ connection }) => connection));
}

/** Workers are numbered from one: each takes the connection at its place. */
function tell(connections) {
  process.env.CLAIMGRAPH_TEST_CONNECTIONS = JSON.stringify(connections);
}
