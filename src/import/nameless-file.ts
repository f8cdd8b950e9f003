import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a file in the folder for temporary files that has no name, so that nothing is left behind however the process ends. */
export async function namelessFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `claimgraph-import-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  await rm(path);
  return file;
}
