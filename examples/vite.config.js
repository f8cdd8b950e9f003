import { defineConfig } from 'vite';

/** Serves this folder, and sends what the pages ask to a running Claimgraph, so that both have one origin. */
export default defineConfig({
  server: { proxy: { '/graphql': process.env.CLAIMGRAPH_URL ?? 'http://127.0.0.1:4000' } },
  cacheDir: '../node_modules/.vite/examples',
});
