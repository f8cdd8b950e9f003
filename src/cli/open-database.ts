import type { Config } from '../config.ts';
import { type Connection, connect, type Database } from '../neo4j/database.ts';
import { CannotStart } from '../neo4j/embedded/cannot-start.ts';
import { runningServer } from '../neo4j/embedded/running.ts';
import { startEmbedded } from '../neo4j/embedded/start.ts';
import { CredentialsRefused, DatabaseMissing, DatabaseUnavailable } from '../neo4j/error.ts';

export interface OpenDatabase {
  database: Database;
  /** Resolves with a sentence when the embedded server ends by itself. */
  failed: Promise<string>;
  /** Closes the connections and stops the embedded server; another's server goes on. */
  close(): Promise<void>;
}

/** The database of the configuration: the server it names, or an embedded one. Throws CannotStart with a sentence for the person. */
export async function openDatabase(
  config: Pick<Config, 'neo4j' | 'embedded'>,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<OpenDatabase> {
  const { uri, ...rest } = config.neo4j;
  if (uri !== undefined) {
    report(`Connecting to ${uri}`);
    const database = await connectChecked({ uri, ...rest }, (error) => explainServer(error, { uri, ...rest }));
    return { database, failed: new Promise(() => {}), close: () => database.close() };
  }
  const embedded = await startEmbedded({ ...config.embedded, report, signal });
  try {
    const database = await connectChecked(embedded.connection, (error) => explainEmbedded(error, config.embedded.data));
    const close = async () => {
      await database.close();
      await embedded.stop();
    };
    return { database, failed: embedded.failed, close };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/**
 * As openDatabase, for commands that work beside a server: where another process runs the embedded server, that one is used, and goes
 * on when it is closed here.
 */
export async function joinDatabase(
  config: Pick<Config, 'neo4j' | 'embedded'>,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<OpenDatabase> {
  const running = config.neo4j.uri === undefined ? await runningServer(config.embedded.data) : undefined;
  if (running === undefined) return openDatabase(config, report, signal);
  const database = await connectChecked(running, (error) => explainEmbedded(error, config.embedded.data));
  return { database, failed: new Promise(() => {}), close: () => database.close() };
}

/** A database that has just started on a busy machine is slow to answer its first query. */
const firstAnswerMs = 60_000;

async function connectChecked(connection: Connection, explain: (error: unknown) => unknown): Promise<Database> {
  const database = connect(connection);
  try {
    await database.ping(firstAnswerMs);
    return database;
  } catch (error) {
    await database.close();
    throw explain(error);
  }
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
