import type { Database } from './database.ts';
import { type Migration, migrationFolder, readMigrations } from './migration.ts';
import { statement } from './statement.ts';

const awaitIndexesSeconds = 600;

/**
 * Applies what this database has not had yet, in order, and waits until all indexes are online. Two starters at once queue for
 * one lock, which the database itself lets go when its holder dies. Throws when a landed migration was edited since, or when the
 * database has had one that this program does not know.
 */
export async function migrate(
  database: Database,
  folder = migrationFolder,
  { recordsAreNew = false }: MigrateOptions = {},
): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(folder);
  const missing = unapplied(migrations, await readApplied(database));
  const applied = missing.length === 0 ? [] : await applyMissing(database, migrations, recordsAreNew);
  await database.read(statement('migration/await-indexes'), { seconds: awaitIndexesSeconds });
  return { applied };
}

export interface MigrateOptions {
  /** All that there is was written as this program writes it: there is nothing for migrations of data to do, and they are only noted. */
  readonly recordsAreNew?: boolean;
}

/** The names of the migrations this database has not had yet; throws as `migrate` does. */
export async function pending(database: Database, folder = migrationFolder): Promise<string[]> {
  const migrations = await readMigrations(folder);
  return unapplied(migrations, await readApplied(database)).map(({ name }) => name);
}

type Applied = Map<string, string>;

async function readApplied(database: Database): Promise<Applied> {
  return new Map((await database.read(statement('migration/applied'))) as [string, string][]);
}

function unapplied(migrations: Migration[], applied: Applied): Migration[] {
  for (const name of applied.keys()) {
    if (!migrations.some((migration) => migration.name === name)) {
      throw new Error(
        `The database has had the migration ${name}, which this Claimgraph does not know; update Claimgraph.`,
      );
    }
  }
  return migrations.filter(({ name, checksum }) => {
    const landed = applied.get(name);
    if (landed !== undefined && landed !== checksum) {
      throw new Error(
        `The migration ${name} was edited after it had been applied; restore its text and write a new migration.`,
      );
    }
    return landed === undefined;
  });
}

async function applyMissing(database: Database, migrations: Migration[], recordsAreNew: boolean): Promise<string[]> {
  for (const constraint of ['migration/lock-constraint', 'migration/name-constraint']) {
    await database.write((run) => run(statement(constraint)));
  }
  // The lock is an open transaction that does nothing else, because schema commands need transactions to themselves.
  return database.write(async (lock) => {
    await lock(statement('migration/lock'), { takenAt: new Date().toISOString() });
    const missing = unapplied(migrations, await readApplied(database));
    for (const migration of missing) {
      await apply(database, recordsAreNew && migration.kind === 'data' ? { ...migration, statements: [] } : migration);
    }
    return missing.map(({ name }) => name);
  });
}

/**
 * Indexes that are made in one transaction are filled in one pass over the data. Statements about data are one transaction with the note
 * that they are done; those that return how many they found go on until there is none, each time in one of their own.
 */
async function apply(database: Database, { name, checksum, statements, kind }: Migration): Promise<void> {
  if (kind === 'schema')
    await database.write(async (run) => {
      for (const text of statements) await run(text);
    });
  const once = () =>
    database.write(async (run) => {
      let found = 0;
      if (kind === 'data') for (const text of statements) found += Number((await run(text))[0]?.[0] ?? 0);
      if (found === 0)
        await run(statement('migration/record'), { name, checksum, appliedAt: new Date().toISOString() });
      return found;
    });
  while ((await once()) > 0);
}
