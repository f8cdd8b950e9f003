import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';

const project = fileURLToPath(new URL('..', import.meta.url));

/** A page of ours: a folder of the project with an `index.html`. */
export interface PageSource {
  /** The folder of the project, of `dist`, and the first part of the addresses of its assets. */
  name: string;
  /** What else it is made of: paths in the project. */
  madeOf?: readonly string[];
  plugins?: Plugin[];
  build?: UserConfig['build'];
}

/** Builds a page into `dist/NAME`, unless what is there is newer than everything it is made of. */
export async function buildPage({ name, madeOf = [], plugins = [], build: more = {} }: PageSource): Promise<void> {
  const folder = join(project, name);
  const output = join(project, 'dist', name);
  const sources = [folder, ...madeOf.map((path) => join(project, path)), join(project, 'package-lock.json')];
  if (changedAt(join(output, 'index.html')) > Math.max(...sources.map(changedAt))) return;
  // Vite is slow to load: only where there is something to build.
  const { build } = await import('vite');
  // Built aside and renamed, so that a running server and a second build never see half a page.
  const aside = `${output}.${process.pid}`;
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    base: `/${name}/`,
    plugins,
    worker: { format: 'es' },
    build: { outDir: aside, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 10_000, ...more },
  });
  rmSync(output, { recursive: true, force: true });
  renameSync(aside, output);
}

/** When a file, or the youngest thing anywhere in a folder, was changed; 0 for what is not there. */
function changedAt(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}
