import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const termPatienceMs = 30_000;
const killPatienceMs = 10_000;

/**
 * Stops the process that the file names, if it still runs and its command line holds the mark, and waits until it is gone.
 * True when there was one. A number that belongs to another process by now is left alone.
 */
export async function stopOrphan(pidFile: string, mark: string): Promise<boolean> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  const found = await runs(pid, mark);
  if (found) {
    signal(pid, 'SIGTERM');
    if (!(await gone(pid, mark, termPatienceMs))) {
      signal(pid, 'SIGKILL');
      await gone(pid, mark, killPatienceMs);
    }
  }
  await rm(pidFile, { force: true });
  return found;
}

/** Whether a process of this number runs whose command line holds the mark. */
export async function runs(pid: number, mark: string): Promise<boolean> {
  return Number.isSafeInteger(pid) && pid > 1 && (await commandLine(pid)).includes(mark);
}

async function gone(pid: number, mark: string, patienceMs: number): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(50)) {
    if (!(await commandLine(pid)).includes(mark)) return true;
  }
  return false;
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The command line with its arguments separated by blanks; empty when no such process runs. */
async function commandLine(pid: number): Promise<string> {
  const fromProc = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (fromProc !== undefined) return fromProc.replaceAll('\0', ' ');
  return new Promise((resolve) => {
    execFile('ps', ['-ww', '-o', 'args=', '-p', String(pid)], (error, stdout) => resolve(error ? '' : stdout.trim()));
  });
}
