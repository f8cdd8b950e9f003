import { mkdir, open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';

const neededMebibytes = 64;

/** Makes the data folder, for its owner alone, and makes sure that a database can grow in it. Throws CannotStart with the reason. */
export async function prepareFolder(data: string): Promise<void> {
  const probe = join(data, `probe-${process.pid}`);
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
    const file = await open(probe, 'w', 0o600);
    await file.write('probe').finally(() => file.close());
  } catch (error) {
    throw folderProblem(data, error);
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
  if ((await freeMebibytes(data)) < neededMebibytes) throw full(data);
}

/** What is free for us on the disk of the folder. */
export async function freeMebibytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return (bavail * bsize) / (1024 * 1024);
}

/** Says in one sentence what keeps us from writing into the data folder. */
export function folderProblem(data: string, error: unknown): CannotStart {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return full(data, error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT': // What making a folder with its parents says on a read-only disk.
      return new CannotStart(
        `The data folder ${data} cannot be written; give yourself the right to, or ${another}.`,
        error,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new CannotStart(`The data folder ${data} is not a folder but a file, or lies in one; ${another}.`, error);
    default:
      return new CannotStart(`The data folder ${data} cannot be used (${code ?? String(error)}); ${another}.`, error);
  }
}

const another = 'set CLAIMGRAPH_DATA to another one';

function full(data: string, cause?: unknown): CannotStart {
  return new CannotStart(
    `The disk of the data folder ${data} is full: Neo4j needs ${neededMebibytes} MB free to start. Free some space, or ${another}.`,
    cause,
  );
}
