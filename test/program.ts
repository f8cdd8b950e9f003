import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Program {
  child: ChildProcess;
  /** All that it has told a person so far. */
  told(): string;
  /** What it has written to standard output so far. */
  printed(): string;
  /** Resolves with the match when it tells that; rejects when it ends before. */
  until(pattern: RegExp): Promise<RegExpMatchArray>;
  /** The exit code; null when a signal ended it. */
  exited: Promise<number | null>;
}

export interface ProgramOptions {
  /** The command with its arguments. */
  command?: string | string[];
  /** Whether the test writes to its standard input; it has none otherwise. */
  input?: boolean;
  /** The folder it is started in; that of the project if left out. */
  folder?: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const running = new Set<ChildProcess>();

/** A Neo4j that lives for seconds is not worth compiling for hours: a start takes 10 s of processor time in place of 18. */
const javaOptions = '-XX:TieredStopAtLevel=1';

/** Runs the built program as a person does, with these variables over the environment of the tests. */
export function startProgram(
  variables: Record<string, string | undefined>,
  { command = 'serve', input = false, folder = root }: ProgramOptions = {},
): Program {
  const child = spawn(process.execPath, [`${root}dist/cli/claimgraph.js`, ...[command].flat()], {
    cwd: folder,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      NEO4J_URI: undefined,
      JAVA_TOOL_OPTIONS: javaOptions,
      ...variables,
    },
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let told = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  exited.then(() => running.delete(child));
  return {
    child,
    told: () => told,
    printed: () => printed,
    exited,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = told.match(pattern);
          if (match !== null) resolve(match);
        };
        look();
        child.stderr?.on('data', look);
        exited.then((code) => reject(new Error(`It ended with ${code} before it told ${pattern}:\n${told}`)));
      }),
  };
}

/** Ends what a failed test has left running. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Runs the program to its end: what it told and wrote, and its exit code. */
export async function runProgram(
  variables: Record<string, string | undefined>,
  options?: ProgramOptions,
): Promise<{ code: number | null; told: string; printed: string }> {
  const program = startProgram(variables, options);
  return { code: await program.exited, told: program.told().trim(), printed: program.printed() };
}
