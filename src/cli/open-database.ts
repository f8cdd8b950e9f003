import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { type Connection, connect, type Database } from '../neo4j/database.ts';
import { CannotStart } from '../neo4j/embedded/cannot-start.ts';
import { enter, untilAlone } from '../neo4j/embedded/guest.ts';
import type { ImportFiles } from '../neo4j/embedded/import.ts';
import { runningIn } from '../neo4j/embedded/join.ts';
import { FolderInUse } from '../neo4j/embedded/lock.ts';
import { isNextBegun } from '../neo4j/embedded/next.ts';
import { type Embedded, type EmbeddedOptions, type Replacement, startEmbedded } from '../neo4j/embedded/start.ts';
import { CredentialsRefused, DatabaseMissing, DatabaseUnavailable } from '../neo4j/error.ts';
import { statement } from '../neo4j/statement.ts';

export interface OpenDatabase {
  database: Database;
  /** Resolves with a sentence when the embedded server ends by itself. */
  failed: Promise<string>;
  /** Makes a new database from files, has work done in it, and puts it in the place of this one, which is closed. Absent where this process has not started it. */
  replacement?: {
    begin(): Promise<string>;
    carryOut(files: ImportFiles, work: (database: Database) => Promise<void>): Promise<void>;
  };
  /** Closes the connections and stops the embedded server; another's server goes on. */
  close(): Promise<void>;
}

/**
 * The database of the configuration: the server it names, or an embedded one. With `join`, the embedded one that a running
 * Claimgraph has is used too, and goes on afterwards; whoever joins this one is waited for before it is closed. Throws CannotStart with a sentence for the person, also where a restore has left
 * the database unfinished, unless it is opened for `restoring`.
 */
export async function openDatabase(
  config: Pick<Config, 'neo4j' | 'embedded'>,
  report: (line: string) => void,
  signal: AbortSignal,
  { join = false, restoring = false } = {},
): Promise<OpenDatabase> {
  const { uri, ...rest } = config.neo4j;
  if (uri !== undefined) {
    report(`Connecting to ${uri}`);
    const connection = { uri, ...rest };
    const database = await connectChecked(connection, restoring, (error) => explainServer(error, connection));
    return { database, failed: new Promise(() => {}), close: () => database.close() };
  }
  const embedded = await startOrJoin({ ...config.embedded, report, signal }, join);
  try {
    const { data } = config.embedded;
    const database = await connectChecked(embedded.connection, restoring, (error) => explainEmbedded(error, data));
    const close = async () => {
      await database.close();
      const leave = join && embedded.replacement ? await untilAlone(data, () => report(guests), signal) : undefined;
      await embedded.stop();
      await leave?.();
    };
    const replacement = embedded.replacement && replacing(database, embedded.replacement);
    return { database, failed: embedded.failed, close, ...(replacement && { replacement }) };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

function replacing(database: Database, { begin, carryOut }: Replacement): OpenDatabase['replacement'] {
  return {
    begin,
    async carryOut(files, work) {
      await database.close();
      await carryOut(files, async (connection) => {
        const made = connect(connection);
        await made
          .ping(firstAnswerMs)
          .then(() => work(made))
          .finally(() => made.close());
      });
    },
  };
}

const guests = 'Waiting until the other commands that use this database have ended; Ctrl-C ends it at once';

async function startOrJoin(options: EmbeddedOptions, join: boolean): Promise<Embedded> {
  try {
    return await startEmbedded(options);
  } catch (error) {
    if (!join || !(error instanceof FolderInUse)) throw error;
    // What it held by then would go with it.
    if (await isNextBegun(options.data)) throw new CannotStart(beingReplaced(options.data), error);
    const connection = await runningIn(options.data);
    if (connection === undefined) throw error;
    const leave = await enter(options.data);
    if (leave === undefined) {
      await pause(untilStoppedMs);
      options.signal?.throwIfAborted();
      return startOrJoin(options, join);
    }
    options.report(`Joining the database that a running Claimgraph has in ${options.data}`);
    return { connection, failed: new Promise(() => {}), stop: leave };
  }
}

/** A Neo4j that is being stopped is gone soon. */
const untilStoppedMs = 500;

const beingReplaced = (data: string): string =>
  `The first import into ${data} is making a new database, which is to take the place of the present one; wait until it has ended.`;

/** A database that has just started on a busy machine is slow to answer its first query. */
const firstAnswerMs = 60_000;

async function connectChecked(
  connection: Connection,
  restoring: boolean,
  explain: (error: unknown) => unknown,
): Promise<Database> {
  const database = connect(connection);
  try {
    await database.ping(firstAnswerMs);
    if (!restoring) await refuseUnfinished(database);
    return database;
  } catch (error) {
    await database.close();
    throw explain(error);
  }
}

/** Half of what was backed up is worse than nothing. */
async function refuseUnfinished(database: Database): Promise<void> {
  const [row] = await database.read(statement('restore/unfinished'));
  if (row === undefined) return;
  throw new CannotStart(
    `A restore into this database has not come to its end (last at work ${row[0]}). If it is not running, run claimgraph restore again: it begins anew.`,
  );
}

function explainServer(error: unknown, { uri, username, database }: Connection): unknown {
  if (error instanceof DatabaseUnavailable) {
    return new CannotStart(
      `No Neo4j answers at ${uri}; start it, correct NEO4J_URI, or unset it to start one here.`,
      error,
    );
  }
  if (error instanceof CredentialsRefused) {
    return new CannotStart(
      `The Neo4j at ${uri} refuses the user "${username}" with this password; correct NEO4J_USERNAME and NEO4J_PASSWORD.`,
      error,
    );
  }
  if (error instanceof DatabaseMissing) {
    return new CannotStart(
      `The Neo4j at ${uri} has no database "${database}"; create it or correct NEO4J_DATABASE.`,
      error,
    );
  }
  return error;
}

function explainEmbedded(error: unknown, data: string): unknown {
  if (error instanceof CredentialsRefused) {
    return new CannotStart(
      `The database in ${data} refuses the password in ${data}/password; put the right file back.`,
      error,
    );
  }
  return error;
}
