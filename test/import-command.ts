import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { testConnection } from './neo4j.ts';

export interface Ended {
  code: number | null;
  /** Standard output. */
  said: string;
  /** Standard error. */
  told: string;
}

export interface ImportProcess {
  child: ChildProcess;
  ended: Promise<Ended>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Starts `claimgraph import` in a folder, against the server of the test run. */
export function startImport(folder: string, words: readonly string[]): ImportProcess {
  const { uri, username, password } = testConnection();
  const entry = ['--import', import.meta.resolve('tsx'), `${root}src/cli/claimgraph.ts`, 'import'];
  const child = spawn(process.execPath, [...entry, ...words], {
    cwd: folder,
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      TSX_TSCONFIG_PATH: `${root}tsconfig.json`,
    },
  });
  const texts = { said: '', told: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.told += text;
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...texts })));
  return { child, ended };
}

/** Runs `claimgraph import` to its end, with this on its standard input. */
export async function runImport(folder: string, words: readonly string[], input: string | Buffer = ''): Promise<Ended> {
  const { child, ended } = startImport(folder, words);
  child.stdin?.end(input);
  return ended;
}
