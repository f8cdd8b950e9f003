import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { CannotStart } from './cannot-start.ts';
import { copyPlugin, neo4jVersion, pom } from './release.ts';
import { checkMaven } from './tool.ts';

export interface Fetch {
  /** The folder of this release in the cache; its jars are in `lib`. */
  cache: string;
  maven: string;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}

const aboutHowMany = 213;

/**
 * The jars of Neo4j, sorted by name; fetched by Maven when the cache lacks them. The folder appears in one move when it is
 * complete, so a broken fetch leaves nothing behind that counts, and of two starters at once one wins and both go on.
 */
export async function fetchJars(fetch: Fetch): Promise<string[]> {
  const lib = join(fetch.cache, 'lib');
  return (await listJars(lib)) ?? (await fetchInto(lib, fetch));
}

async function fetchInto(lib: string, { cache, maven, report, signal }: Fetch): Promise<string[]> {
  await checkMaven(maven);
  let work: string | undefined;
  try {
    await mkdir(cache, { recursive: true });
    work = await mkdtemp(join(dirname(cache), 'fetching-'));
    await writeFile(join(work, 'pom.xml'), pom());
    await runMaven(work, { maven, report, signal });
    await rename(join(work, 'lib'), lib).catch(async (error: unknown) => {
      if ((await listJars(lib)) === undefined) throw error;
    });
  } catch (error) {
    if (error instanceof CannotStart || signal?.aborted) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotStart(
      `The cache folder ${cache} cannot be written (${reason}); free it or set CLAIMGRAPH_CACHE.`,
      error,
    );
  } finally {
    if (work !== undefined) await rm(work, { recursive: true, force: true });
  }
  const jars = await listJars(lib);
  if (jars === undefined) throw new CannotStart(`Maven left no jars in ${lib}; remove that folder and start again.`);
  return jars;
}

async function runMaven(work: string, { maven, report, signal }: Omit<Fetch, 'cache'>): Promise<void> {
  report(`Fetching Neo4j ${neo4jVersion} with Maven, once: about ${aboutHowMany} files, 123 MB`);
  const options = [
    '-B',
    '-Dstyle.color=never',
    '--strict-checksums',
    '-f',
    join(work, 'pom.xml'),
    `${copyPlugin}:copy-dependencies`,
  ];
  const child = spawn(maven, [...options, '-DincludeScope=runtime', `-DoutputDirectory=${join(work, 'lib')}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    signal,
  });
  const ended = once(child, 'close');
  let said = '';
  let fetched = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (/^\[ERROR\]/.test(line) && said === '') said = line.replace(/^\[ERROR\]\s*/, '');
    if (/Downloaded from .*\.jar /.test(line)) {
      fetched += 1;
      if (fetched % 50 === 0) report(`Fetching Neo4j ${neo4jVersion}: ${fetched} files`);
    }
  }
  const [code] = (await ended) as [number | null];
  if (code !== 0) {
    throw new CannotStart(
      `Maven could not fetch Neo4j ${neo4jVersion}: ${said || `it ended with code ${code}`} Check the network and Maven's settings, or set NEO4J_URI.`,
    );
  }
}

async function listJars(lib: string): Promise<string[] | undefined> {
  const files = await readdir(lib).catch(() => [] as string[]);
  const jars = files.filter((file) => file.endsWith('.jar')).sort();
  return jars.length === 0 ? undefined : jars.map((jar) => join(lib, jar));
}
