import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { testConnection } from './neo4j.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Ended {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error: what a person is told. */
  readonly told: string;
}

/** Runs `claimgraph` with these words to its end, against the server of the tests or as the variables say. */
export function command(words: readonly string[], variables: Record<string, string | undefined> = {}): Promise<Ended> {
  const { uri, username, password } = testConnection();
  const server = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const env = { ...process.env, ...server, ...variables };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/claimgraph.ts', ...words],
      { cwd: root, env, maxBuffer: 64 * 1024 * 1024 },
      (error, out, told) => resolve({ code: error ? Number(error.code) : 0, out, told }),
    );
  });
}
