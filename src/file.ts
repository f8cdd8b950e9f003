import { type FileHandle, open, stat } from 'node:fs/promises';
import { tryLock } from 'fs-native-extensions';

/**
 * Opens a file to write it, emptied and with these permissions (as chmod has them), for this process alone until it is closed or the
 * process ends; undefined where another process writes it. Rejects as `open` does.
 */
export async function openOwn(path: string, mode?: number): Promise<FileHandle | undefined> {
  const file = await open(path, 'a', mode);
  if (!tryLock(file.fd)) {
    await file.close();
    return undefined;
  }
  // Who had it before may have put it elsewhere since it was opened here.
  const [own, there] = await Promise.all([file.stat(), stat(path).catch(() => undefined)]);
  if (there?.ino === own.ino) {
    if (mode !== undefined) await file.chmod(mode);
    await file.truncate();
    return file;
  }
  await file.close();
  return openOwn(path, mode);
}
