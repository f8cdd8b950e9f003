import { type Origin, program } from '../model/origin.ts';
import type { Database } from '../neo4j/database.ts';
import { type Applied, applyTo } from './apply.ts';
import { hold } from './held.ts';
import type { LoadOptions } from './load.ts';

/**
 * Takes the records of nodes away, in one transaction, noting what they were; ids that no record has are passed over.
 * Throws RecordsRefused where other records point at one.
 */
export async function removeRecords(
  database: Database,
  ids: Iterable<string>,
  { signal, ...origin }: LoadOptions = {},
): Promise<Applied> {
  const all = [...new Set(ids)];
  const from: Origin = { author: program, verb: 'remove', ...origin };
  const limits = signal ? { signal } : {};
  return database.write(async (run) => {
    const held = await hold(run, all);
    return applyTo(run, [], held, from, { removed: [...held.keys()] });
  }, limits);
}
