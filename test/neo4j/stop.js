import { rm } from 'node:fs/promises';

/** After the last test file. Should the run be killed before, Neo4j stops by itself. */
export default async function stop() {
  await globalThis.claimgraphTestServer?.stop();
  await rm(process.env.CLAIMGRAPH_TEST_FOLDER, { recursive: true, force: true });
}
