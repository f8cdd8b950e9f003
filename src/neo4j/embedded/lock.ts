import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';
import { CannotStart } from './cannot-start.ts';
import { folderProblem } from './folder.ts';

/** Another process has the data folder, and most likely runs the database in it. */
export class FolderInUse extends CannotStart {}

/**
 * Takes the data folder for this process until the returned function is called or the process ends: the kernel holds the
 * lock, so a crash releases it. Throws FolderInUse when another process has it.
 */
export async function lockFolder(data: string): Promise<() => Promise<void>> {
  let file: FileHandle;
  try {
    file = await open(join(data, 'lock'), 'a+', 0o600);
  } catch (error) {
    throw folderProblem(data, error);
  }
  if (!tryLock(file.fd)) {
    const holder = (await file.readFile('utf8')).trim();
    await file.close();
    throw new FolderInUse(
      `Another Claimgraph${holder === '' ? '' : ` (process ${holder})`} uses the data folder ${data}; stop it first, or set CLAIMGRAPH_DATA to another folder.`,
    );
  }
  await file.truncate();
  await file.write(String(process.pid));
  return () => file.close();
}
