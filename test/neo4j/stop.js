import { rm } from 'node:fs/promises';

/** After the last test file. Should the run be killed before, Neo4j stops by itself. */
export default async function stop() {
  await Promise.all((globalThis.claimgraphTestServers ?? []).map((server) => server.stop()));
  await rm(process.env.CLAIMGRAPH_TEST_FOLDER, { recursive: true, force: true });
}
