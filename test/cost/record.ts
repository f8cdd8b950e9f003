import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Database hits by name. */
export type Costs = Record<string, number>;

const file = fileURLToPath(new URL('cookbook.json', import.meta.url));

/** What each question of the cookbook cost when that was recorded last, in database hits; empty where nothing is recorded. */
export function recordedCosts(): Costs {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Records the costs in the place of all that was recorded, a line a question, in the order of their names. */
export function recordCosts(costs: Costs): void {
  const ordered = Object.fromEntries(Object.entries(costs).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(ordered, undefined, 2)}\n`);
}
