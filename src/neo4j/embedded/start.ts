import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Connection } from '../database.ts';
import { type Archive, archive } from './archive.ts';
import { CannotStart } from './cannot-start.ts';
import { folderProblem, freeMebibytes, prepareFolder } from './folder.ts';
import { fetchJars } from './jar.ts';
import { lockFolder } from './lock.ts';
import { stopOrphan } from './orphan.ts';
import { keepPassword } from './password.ts';
import { type ServerProcess, startProcess, untilListening } from './process.ts';
import { neo4jVersion } from './release.ts';
import { configurationText } from './settings.ts';
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

export interface Embedded {
  connection: Connection;
  /** Resolves with a sentence when Neo4j ends without having been told to. */
  failed: Promise<string>;
  /** Stops Neo4j in order, waits until it is gone, and lets the folder go. */
  stop(): Promise<void>;
}

/** Starts Neo4j in a data folder and resolves when it listens. Throws CannotStart with a sentence for the person. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { data, maven, report, signal } = options;
  const cache = join(options.cache, `neo4j-${neo4jVersion}`);
  await prepareFolder(data);
  const unlock = await lockFolder(data);
  try {
    const java = await checkJava(options.java);
    if (java.warning !== undefined) report(java.warning);
    const jars = await fetchJars({ cache, maven, report, signal });
    const place = await preparePlace(data, java, jars);
    if (await stopOrphan(place.pidFile, place.mark)) report('Stopped a Neo4j that a crash had left behind');
    const password = await keepPassword(place);
    report('Starting Neo4j');
    const { process, port, classes } = await startOrRetry(place, await archive(cache, java.build, jars), signal);
    let stopping = false;
    return {
      connection: { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password },
      failed: new Promise((resolve) => {
        process.ended.then((how) => {
          if (!stopping)
            resolve(`Neo4j ended unexpectedly (${how}). Its log is ${place.log}. Start again: committed data is safe.`);
        });
      }),
      async stop() {
        stopping = true;
        if (!classes.used) report('Keeping the classes that Java has parsed, once, so that later starts are faster');
        await classes.settle(await process.stop());
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
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

async function preparePlace(data: string, java: Java, jars: string[]): Promise<Place> {
  const home = join(data, 'neo4j');
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
    command: java.command,
    options: [`@${classpath}`],
    mark: `--home-dir=${home}`,
    pidFile: join(data, 'neo4j.pid'),
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
  const entry = ['org.neo4j.server.CommunityEntryPoint', place.mark, `--config-dir=${join(place.home, 'conf')}`];
  const process = startProcess({ ...place, options: [...classes.options, ...place.options, ...entry] });
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
