import type { Database } from '../src/neo4j/database.ts';
import { statement } from '../src/neo4j/statement.ts';

/** The database, with work that is done once a statement has given its last row, for the first time. */
export function onceAfter(database: Database, name: string, work: () => Promise<void>): Database {
  let isDone = false;
  const once = async (text: string) => {
    if (isDone || text !== statement(name)) return;
    isDone = true;
    await work();
  };
  return {
    ...database,
    async read(text, ...more) {
      const rows = await database.read(text, ...more);
      await once(text);
      return rows;
    },
    async *stream(text, ...more) {
      yield* database.stream(text, ...more);
      await once(text);
    },
  };
}
