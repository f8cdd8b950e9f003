import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Recipe } from '../graphiql/cookbook.ts';
import { readCookbook } from '../graphiql/cookbook-folder.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Asks the server and gives the `data` of its answer. Throws, naming the page, where the server reports an error. */
async function ask(url: string, { name, query, variables }: Recipe): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables: variables === undefined ? undefined : JSON.parse(variables) }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (errors) throw new Error(`${name}: ${errors.map(({ message }) => message).join(' ')}`);
  return data;
}

/** The page with this answer, in the place of the old one or at the end. */
function withAnswer(page: string, data: unknown): string {
  const block = `## Answer\n\n\`\`\`json\n${JSON.stringify(data)}\n\`\`\`\n`;
  const old = /^## Answer\n+```json\n[\s\S]*?\n```\n/m;
  return old.test(page) ? page.replace(old, () => block) : `${page.trimEnd()}\n\n${block}`;
}

/** Writes anew the answers of all pages of a folder such as the cookbook, as the server at the address gives them, and formats the pages. */
async function renewAnswers(folder: string, url: string): Promise<void> {
  for (const recipe of readCookbook(folder)) {
    const path = join(folder, `${recipe.name}.md`);
    writeFileSync(path, withAnswer(readFileSync(path, 'utf8'), await ask(url, recipe)));
  }
  spawnSync('npx', ['biome', 'format', '--write', folder], { cwd: project, stdio: 'inherit' });
}

const [url = 'http://127.0.0.1:4000/graphql', folder = join(project, 'docs', 'cookbook')] = process.argv.slice(2);
await renewAnswers(folder, url);
