import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startProcess } from './process.ts';
import { configurationText, longWorkOptions, memoryShare } from './settings.ts';

/** A graph as files for Neo4j's importer, whose nodes are numbered. */
export interface ImportFiles {
  /** Of nodes with the same labels, separated by colons. */
  readonly nodes: readonly { readonly labels: string; readonly path: string }[];
  readonly relationships: readonly { readonly type: string; readonly path: string }[];
  /** In bytes. */
  readonly longestRow: number;
}

export interface ImporterPlace {
  home: string;
  /** The command that runs a main class of the jars. */
  command: string;
  options: string[];
  mark: string;
  pidFile: string;
}

const mebibyte = 1024 * 1024;
const heapMebibytes = 1024;
/**
 * What it may take beside the heap: with less than it wants for the degrees of all nodes it links the relationships in several passes. Nothing
 * else runs meanwhile.
 */
const offHeapMebibytes = memoryShare(0.25, 1024, 8192);
/** What the importer reads at a time; a row has to fit in. */
const bufferBytes = 4 * mebibyte;

/** Makes the database of a home that has none from files. Throws with Neo4j's last words where they cannot be imported. */
export async function importFiles(
  { home, command, options, ...place }: ImporterPlace,
  files: ImportFiles,
  signal?: AbortSignal,
): Promise<void> {
  const configuration = join(home, 'conf');
  const consoleFile = join(home, 'logs', 'import.log');
  await mkdir(configuration, { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  // The address is nobody's: the importer opens no port.
  await writeFile(join(configuration, 'neo4j.conf'), configurationText(0));
  const java = [
    `-Xmx${heapMebibytes}m`,
    ...longWorkOptions,
    ...options,
    'org.neo4j.cli.AdminTool',
    ...importArguments(files, consoleFile),
  ];
  const places = [`NEO4J_HOME=${home}`, `NEO4J_CONF=${configuration}`];
  const importer = startProcess({ ...place, command: 'env', options: [...places, command, ...java], consoleFile });
  const stop = () => void importer.stop();
  signal?.addEventListener('abort', stop, { once: true });
  const how = await importer.ended.finally(() => signal?.removeEventListener('abort', stop));
  signal?.throwIfAborted();
  if (how !== 'exit code 0') {
    const words = (await readFile(consoleFile, 'utf8')).trim().split('\n').slice(0, 3).join(' ');
    throw new Error(`Neo4j could not import the records (${how}): ${words}`);
  }
}

function importArguments({ nodes, relationships, longestRow }: ImportFiles, report: string): string[] {
  return [
    ...['database', 'import', 'full', 'neo4j'],
    // The files name nodes by where they are to be stored: nothing has to be sorted and looked up.
    '--id-type=actual',
    '--multiline-fields=true',
    '--array-delimiter=U+0000',
    `--read-buffer-size=${Math.max(bufferBytes, 2 * longestRow)}`,
    `--max-off-heap-memory=${offHeapMebibytes}m`,
    `--report-file=${report}.bad`,
    ...nodes.map(({ labels, path }) => `--nodes=${labels}=${path}`),
    ...relationships.map(({ type, path }) => `--relationships=${type}=${path}`),
  ];
}
