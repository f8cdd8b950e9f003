import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecipe, type Recipe } from './cookbook.ts';

/** The pages of a cookbook folder in the order of their names, README.md left out; none where the folder is absent. */
export function readCookbook(folder: string): Recipe[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => parseRecipe(file.slice(0, -'.md'.length), readFileSync(join(folder, file), 'utf8')));
}
