import { readFile } from 'node:fs/promises';

/** Linux counts a process's CPU in hundredths of a second. */
const tickUs = 10_000;

/** How much CPU a process has used so far, in microseconds; undefined where it is gone, or where there is no /proc. */
export async function processCpu(id: number): Promise<number | undefined> {
  const [user, system] = (await times(id)) ?? [];
  return user === undefined || system === undefined ? undefined : (user + system) * tickUs;
}

/** How much CPU those that a process has started, and that have ended, have used, in microseconds; undefined as above. */
export async function childrenCpu(id: number): Promise<number | undefined> {
  const [, , user, system] = (await times(id)) ?? [];
  return user === undefined || system === undefined ? undefined : (user + system) * tickUs;
}

async function times(id: number): Promise<number[] | undefined> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  // The second field, the name in brackets, may contain spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).map(Number);
}

/** The most memory that a process has held so far, in bytes; undefined where it is gone, or where there is no /proc. */
export async function peakMemory(id: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return found === undefined ? undefined : Number(found) * 1024;
}
