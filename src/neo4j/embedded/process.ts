import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { stopOrphan } from './orphan.ts';
import { supervisor } from './supervisor.ts';

export interface ServerCommand {
  command: string;
  options: string[];
  /** Part of the command line that tells this server from others. */
  mark: string;
  pidFile: string;
  consoleFile: string;
}

export interface ServerProcess {
  /** How it ended: `exit code 1`, `signal 9`. */
  readonly ended: Promise<string>;
  /** Tells it to stop and waits until it is gone; kills it when it takes too long. True when it stopped in order. */
  stop(): Promise<boolean>;
}

const stopPatienceMs = 60_000;

/** Starts the command under the supervisor. */
export function startProcess({ command, options, mark, pidFile, consoleFile }: ServerCommand): ServerProcess {
  const console = openSync(consoleFile, 'w', 0o600);
  // A session of its own: the terminal's Ctrl-C is for us, and we stop Neo4j after the last request has been answered.
  const child = spawn('sh', ['-c', supervisor, 'supervisor', pidFile, command, ...options], {
    stdio: ['pipe', console, console],
    detached: true,
  });
  closeSync(console);
  child.stdin?.on('error', () => {});
  const ended = ending(child).then(async (how) => {
    // Nothing to stop unless the supervisor itself was killed.
    await stopOrphan(pidFile, mark);
    return how;
  });
  return {
    ended,
    async stop() {
      child.stdin?.end();
      const patience = new AbortController();
      const late = pause(stopPatienceMs, 'late', { signal: patience.signal, ref: false }).catch(() => 'stopped');
      const how = await Promise.race([ended, late]);
      patience.abort();
      if (how === 'late' && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
      return how === 'exit code 0' || how === `signal 15`;
    },
  };
}

function ending(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      // A shell tells of a signal as 128 plus its number.
      if (code !== null && code > 128) resolve(`signal ${code - 128}`);
      else resolve(signal === null ? `exit code ${code}` : `supervisor ended by ${signal}`);
    });
  });
}

/** Resolves when something listens on the port of this machine; rejects when the signal is aborted. */
export async function untilListening(port: number, signal: AbortSignal): Promise<void> {
  while (!(await listens(port))) await pause(50, undefined, { signal });
}

/** Whether something listens on the port of this machine. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
