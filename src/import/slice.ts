import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';

const sliceLength = 1_000;

/** Cuts a list into pieces of a size that one statement takes well. */
export function* inSlices<T>(list: readonly T[]): Generator<T[]> {
  for (let start = 0; start < list.length; start += sliceLength) yield list.slice(start, start + sliceLength);
}

/**
 * Runs a statement of cypher/ for each piece of a list, and gives the rows of all. They are sent one behind the other, and what is
 * asked before they are awaited follows them: the database works on one while the next is packed and sent.
 */
export async function runInSlices(
  run: Run,
  name: string,
  parameter: string,
  list: readonly unknown[],
): Promise<unknown[][]> {
  const text = statement(name);
  const rows = await Promise.all([...inSlices(list)].map((slice) => run(text, { [parameter]: slice })));
  return rows.flat();
}
