import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { Wanted } from './plan.ts';
import { refusal } from './refusal.ts';

/** Finds what a plan names by what it has. Throws NOT_FOUND where nothing has it, CONFLICT where several do. */
export async function findWanted(run: Run, wanted: readonly Wanted[]): Promise<void> {
  for (const by of ['identifier', 'url'] as const) {
    const own = wanted.filter((one) => one.by === by);
    if (own.length === 0) continue;
    const rows = await run(statement(`mutation/by-${by}`), { keys: [...new Set(own.map(({ key }) => key))] });
    for (const one of own) {
      const ids = rows.filter(([key]) => key === one.key).map(([, id]) => String(id));
      const [id, ...others] = ids;
      const said = one.key.replace('\t', ' ');
      if (id === undefined) throw refusal('NOT_FOUND', one.path, `nothing that is recorded has ${said}`);
      if (others.length > 0)
        throw refusal('CONFLICT', one.path, `several have ${said}: ${ids.join(', ')}; give the id of one`, { ids });
      one.id = id;
    }
  }
}
