import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { Plan, Wanted } from './plan.ts';
import { refusal } from './refusal.ts';

/**
 * Finds what a plan names by what it has: among the records that it makes, and those that are there. Throws NOT_FOUND where nothing has it,
 * CONFLICT where several do.
 */
export async function findWanted(run: Run, { wanted, offered }: Pick<Plan, 'wanted' | 'offered'>): Promise<void> {
  for (const by of ['identifier', 'url'] as const) {
    const own = wanted.filter((one) => one.by === by);
    if (own.length === 0) continue;
    const rows = await run(statement(`mutation/by-${by}`), { keys: [...new Set(own.map(({ key }) => key))] });
    const given = offered.filter((one) => one.by === by).map(({ key, id }) => [key, id]);
    for (const one of own) one.id = theOne(one, [...rows, ...given]);
  }
}

/** The id of the only row that has the key. */
function theOne({ key, path }: Wanted, rows: readonly (readonly unknown[])[]): string {
  const ids = [...new Set(rows.filter(([own]) => own === key).map(([, id]) => String(id)))];
  const [id, ...others] = ids;
  const said = key.replace('\t', ' ');
  if (id === undefined) throw refusal('NOT_FOUND', path, `nothing that is recorded has ${said}`);
  if (others.length > 0)
    throw refusal('CONFLICT', path, `several have ${said}: ${ids.join(', ')}; give the id of one`, { ids });
  return id;
}
