import { createHash } from 'node:crypto';
import { access, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A class-data archive: classes that a Java has parsed once, kept in the cache for the next start. It fits one build of Java
 * and one list of jars; Java itself ignores one that does not fit.
 */
export interface Archive {
  /** What Java must be told: to use the archive, or to write one when it ends. */
  options: string[];
  /** True when the archive existed. */
  used: boolean;
  /** Puts a newly written archive in its place, or drops it when Java did not stop in order. */
  settle(inOrder: boolean): Promise<void>;
  /** Removes an archive that a start failed with. */
  discard(): Promise<void>;
}

/** The archive for this build and these jars. */
export async function archive(cache: string, build: string, jars: string[]): Promise<Archive> {
  const key = createHash('sha256')
    .update([build, ...jars].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const file = join(cache, `classes-${key}.jsa`);
  const used = await access(file).then(
    () => true,
    () => false,
  );
  const fresh = `${file}.${process.pid}`;
  return {
    options: used ? [`-XX:SharedArchiveFile=${file}`] : [`-XX:ArchiveClassesAtExit=${fresh}`],
    used,
    async settle(inOrder) {
      if (!used && inOrder) await rename(fresh, file).catch(() => {});
      if (!used) await rm(fresh, { force: true });
    },
    discard: () => rm(file, { force: true }),
  };
}
