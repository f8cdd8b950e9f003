import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tryLock } from 'fs-native-extensions';

const openGuests = (data: string) => open(join(data, 'guests'), 'a+', 0o600);
const lookAgainMs = 200;

/**
 * Makes this process a guest of the database that another runs in this data folder, until the returned function is called or the
 * process ends; undefined where the other is about to stop it.
 */
export async function enter(data: string): Promise<(() => Promise<void>) | undefined> {
  const file = await openGuests(data);
  if (tryLock(file.fd, { shared: true })) return () => file.close();
  await file.close();
  return undefined;
}

/** Waits until there is no guest, or the signal is aborted, and lets none in until the returned function is called. `onWait` is called where there are some. */
export async function untilAlone(data: string, onWait: () => void, signal: AbortSignal): Promise<() => Promise<void>> {
  const file = await openGuests(data);
  if (tryLock(file.fd)) return () => file.close();
  onWait();
  while (!signal.aborted && !tryLock(file.fd)) await pause(lookAgainMs, undefined, { signal }).catch(() => {});
  return () => file.close();
}
