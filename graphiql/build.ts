import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readCookbook } from './cookbook-folder.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const project = join(folder, '..');
const cookbook = join(project, 'docs', 'cookbook');
const output = join(project, 'dist', 'graphiql');

/** Builds the page into `dist/graphiql`, unless what is there is newer than everything it is made of. */
async function buildWhenStale(): Promise<void> {
  const sources = [folder, cookbook, join(project, 'package-lock.json')];
  if (builtAt() > Math.max(...sources.map(changedAt))) return;
  // Vite is slow to load: only where there is something to build.
  const { build } = await import('vite');
  // Built aside and renamed, so that a running server and a second build never see half a page.
  const aside = `${output}.${process.pid}`;
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    base: '/graphiql/',
    plugins: [cookbookModule()],
    build: { outDir: aside, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 10_000 },
  });
  rmSync(output, { recursive: true, force: true });
  renameSync(aside, output);
}

/** Gives the page its questions as the module `virtual:cookbook`. */
function cookbookModule(): Plugin {
  const id = '\0virtual:cookbook';
  return {
    name: 'cookbook',
    resolveId: (source) => (source === 'virtual:cookbook' ? id : undefined),
    load(loaded) {
      if (loaded !== id) return undefined;
      const recipes = readCookbook(cookbook).map(({ answer: _, ...recipe }) => recipe);
      return `export default ${JSON.stringify(recipes)};`;
    },
  };
}

function builtAt(): number {
  const page = join(output, 'index.html');
  return existsSync(page) ? statSync(page).mtimeMs : 0;
}

/** When a file, or the youngest thing anywhere in a folder, was changed; 0 for what is not there. */
function changedAt(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

await buildWhenStale();
