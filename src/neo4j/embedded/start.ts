import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from '../database.ts';
import { type Archive, archive } from './archive.ts';
import { CannotStart } from './cannot-start.ts';
import { folderProblem, freeMebibytes, prepareFolder } from './folder.ts';
import { type ImportFiles, importFiles } from './import.ts';
import { fetchJars } from './jar.ts';
import { lockFolder } from './lock.ts';
import { beginNext, furnishNext, homesIn, settleHomes, swapInNext } from './next.ts';
import { stopOrphan } from './orphan.ts';
import { keepPassword } from './password.ts';
import { freePort } from './port.ts';
import { type ServerProcess, startProcess, untilListening } from './process.ts';
import { neo4jVersion } from './release.ts';
import { configurationText, heapOption, longWorkOptions } from './settings.ts';
import { checkJava, type Java } from './tool.ts';

export interface EmbeddedOptions {
  /** Where the database, its password, its log and its lock are kept. */
  data: string;
  /** Where jars and class archives are kept, for all data folders, each release in a folder of its own. */
  cache: string;
  /** The commands. */
  java: string;
  maven: string;
  /** Takes lines that tell a person how far it is. */
  report: (line: string) => void;
  /** Gives the start up; what was started by then is stopped. */
  signal?: AbortSignal | undefined;
}

/** A database that is made from files beside the present one, and takes its place. */
export interface Replacement {
  /** Makes an empty folder for the files; it goes with the replacement. */
  begin(): Promise<string>;
  /**
   * Stops Neo4j, makes the new database, has work done in it, and puts it in the place of the present one: all or nothing, also when this
   * process or the machine is killed. Nothing runs afterwards.
   */
  carryOut(files: ImportFiles, work: (connection: Connection) => Promise<void>): Promise<void>;
}

export interface Embedded {
  connection: Connection;
  /** Resolves with a sentence when Neo4j ends without having been told to. */
  failed: Promise<string>;
  /** Only who has the data folder can replace its database. */
  replacement?: Replacement;
  /** Stops Neo4j in order, waits until it is gone, and lets the folder go. */
  stop(): Promise<void>;
}

/** Starts Neo4j in a data folder and resolves when it listens. Throws CannotStart with a sentence for the person. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { data, report } = options;
  await prepareFolder(data);
  const unlock = await lockFolder(data);
  try {
    const jars = await findJars(options);
    if (await stopOrphan(pidFileIn(data), markIn(data))) report('Stopped a Neo4j that a crash had left behind');
    await settleHomes(data);
    const running = await startIn(homesIn(data).home, jars, options);
    return {
      ...running,
      replacement: {
        begin: () => beginNext(data),
        async carryOut(files, work) {
          await running.stop();
          await replace(files, work, jars, options);
        },
      },
      async stop() {
        await running.stop();
        await settleHomes(data);
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function replace(
  files: ImportFiles,
  work: (connection: Connection) => Promise<void>,
  jars: Jars,
  options: EmbeddedOptions,
): Promise<void> {
  const { data, report, signal } = options;
  const { next } = homesIn(data);
  report('Writing the database');
  const place = await preparePlace(data, next, jars);
  const classes = await archive(jars.cache, jars.build, jars.jars);
  await importFiles({ ...place, options: [...(classes.used ? classes.options : []), ...place.options] }, files, signal);
  await furnishNext(data);
  const running = await startIn(next, { ...jars, options: longWorkOptions }, options);
  await work(running.connection).finally(running.stop);
  signal?.throwIfAborted();
  await swapInNext(data);
}

interface Jars extends Java {
  cache: string;
  jars: string[];
  /** What Java is told besides. */
  options?: readonly string[];
}

async function findJars({ java: command, maven, report, signal, ...options }: EmbeddedOptions): Promise<Jars> {
  const cache = join(options.cache, `neo4j-${neo4jVersion}`);
  const java = await checkJava(command);
  if (java.warning !== undefined) report(java.warning);
  return { ...java, cache, jars: await fetchJars({ cache, maven, report, signal }) };
}

type Running = Pick<Embedded, 'connection' | 'failed' | 'stop'>;

/** Starts Neo4j in a home of the data folder, which this process has locked. Stopping it twice does no harm. */
async function startIn(home: string, jars: Jars, { data, report, signal }: EmbeddedOptions): Promise<Running> {
  const place = await preparePlace(data, home, jars);
  const password = await keepPassword(place);
  report('Starting Neo4j');
  const { process, port, classes } = await startOrRetry(
    place,
    await archive(jars.cache, jars.build, jars.jars),
    signal,
  );
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    if (!classes.used) report('Keeping the classes that Java has parsed, once, so that later starts are faster');
    await classes.settle(await process.stop());
  };
  return {
    connection: { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password },
    failed: new Promise((resolve) => {
      process.ended.then((how) => {
        if (stopping === undefined)
          resolve(`Neo4j ended unexpectedly (${how}). Its log is ${place.log}. Start again: committed data is safe.`);
      });
    }),
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

interface Place {
  data: string;
  home: string;
  command: string;
  options: string[];
  mark: string;
  pidFile: string;
  consoleFile: string;
  log: string;
}

const pidFileIn = (data: string): string => join(data, 'neo4j.pid');
/** All that this data folder ever runs takes its classes from a file in one of its homes. */
const markIn = (data: string): string => `@${homesIn(data).home}`;

async function preparePlace(data: string, home: string, { command, jars, options = [] }: Jars): Promise<Place> {
  const classpath = join(home, 'conf', 'classpath');
  try {
    await mkdir(join(home, 'conf'), { recursive: true });
    await mkdir(join(home, 'logs'), { recursive: true });
    await writeFile(classpath, `-cp "${jars.join(':').replaceAll(/["\\]/g, '\\$&')}"\n`);
  } catch (error) {
    throw folderProblem(data, error);
  }
  return {
    data,
    home,
    command,
    options: [...options, `@${classpath}`],
    mark: markIn(data),
    pidFile: pidFileIn(data),
    consoleFile: join(home, 'logs', 'console.log'),
    log: join(home, 'logs', 'neo4j.log'),
  };
}

interface Started {
  process: ServerProcess;
  port: number;
  classes: Archive;
}

/** A second try, on another port and without the archive, when Neo4j ended at once: the port was taken meanwhile, or the archive is broken. */
async function startOrRetry(place: Place, classes: Archive, signal: AbortSignal | undefined): Promise<Started> {
  try {
    return await startOnce(place, classes, signal);
  } catch (error) {
    if (signal?.aborted || (await freeMebibytes(place.data)) < 1) throw error;
    await classes.discard();
    return startOnce(place, { ...classes, options: [], used: true }, signal);
  }
}

async function startOnce(place: Place, classes: Archive, signal: AbortSignal | undefined): Promise<Started> {
  const port = await freePort();
  await writeFile(join(place.home, 'conf', 'neo4j.conf'), configurationText(port));
  const entry = [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${place.home}`,
    `--config-dir=${join(place.home, 'conf')}`,
  ];
  const process = startProcess({ ...place, options: [heapOption(), ...classes.options, ...place.options, ...entry] });
  const waiting = new AbortController();
  const signals = AbortSignal.any(signal === undefined ? [waiting.signal] : [waiting.signal, signal]);
  const ended = process.ended.then(async (how) => {
    throw new CannotStart(
      `Neo4j did not start (${how}): ${await lastWords(place)} See ${place.log} and ${place.consoleFile}.`,
    );
  });
  try {
    await Promise.race([untilListening(port, signals), ended]);
    return { process, port, classes };
  } catch (error) {
    await process.stop();
    throw error;
  } finally {
    waiting.abort();
    ended.catch(() => {});
  }
}

async function lastWords({ log, consoleFile }: Place): Promise<string> {
  const texts = await Promise.all([log, consoleFile].map((file) => readFile(file, 'utf8').catch(() => '')));
  const lines = texts.join('\n').split('\n');
  return (
    lines
      .filter((line) => /ERROR|Error|Exception/.test(line))
      .at(-1)
      ?.trim() ?? 'it left no message.'
  );
}
