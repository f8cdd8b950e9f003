import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildPage } from '../scripts/build-page.ts';
import { readCookbook } from './cookbook-folder.ts';

const cookbook = fileURLToPath(new URL('../docs/cookbook', import.meta.url));

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

await buildPage({ name: 'graphiql', madeOf: ['docs/cookbook'], plugins: [cookbookModule()] });
