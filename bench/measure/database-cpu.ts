import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Linux counts a process's CPU in hundredths of a second. */
const tickUs = 10_000;

/** Reads how much CPU the database has used so far, in microseconds; undefined where there is no /proc. */
export async function databaseCpu(folder: string): Promise<number | undefined> {
  try {
    const id = (await readFile(join(folder, 'neo4j.pid'), 'utf8')).trim();
    const stat = await readFile(`/proc/${id}/stat`, 'utf8');
    // The second field, the name in brackets, may contain spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tickUs;
  } catch {
    return undefined;
  }
}
