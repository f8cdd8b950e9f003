import neo4j, { type Session } from 'neo4j-driver';
import { DatabaseUnavailable, isRepeatable, RequestTimeout, translate } from './error.ts';
import { type Limiter, type Limits, limit } from './limit.ts';
import { toParameters } from './parameter.ts';
import { type Profile, profileStatement } from './profile.ts';
import { row, streamRows, transaction } from './stream.ts';
import { writeRepeatedly } from './write.ts';

/** Runs one statement inside a write; rows of column values. */
export type Run = (statement: string, parameters?: Record<string, unknown>) => Promise<unknown[][]>;

/**
 * The only way to Neo4j. Values are native JavaScript: integers come back as numbers (beyond 2^53 as Infinity, so keep them
 * out of the model); integers in parameters are sent as Neo4j integers. All failures are classes of error.ts.
 */
export interface Database {
  /** Runs one read statement; repeats it while the failure is transient and the limits allow. */
  read(statement: string, parameters?: Record<string, unknown>, limits?: Limits): Promise<unknown[][]>;
  /**
   * Runs one read statement and yields its rows as they are taken: what nobody takes is not fetched. Never repeats anything.
   * Ending the loop, or the signal, ends the statement in the database.
   */
  stream(statement: string, parameters?: Record<string, unknown>, limits?: Limits): AsyncGenerator<unknown[]>;
  /** Runs the statements of one write transaction, all or nothing; `work` may run again after a transient failure. */
  write<T>(work: (run: Run) => Promise<T>, limits?: Limits): Promise<T>;
  /** Runs statements as a write does and then takes back all they did, always; `work` may run again after a transient failure. */
  rehearse<T>(work: (run: Run) => Promise<T>, limits?: Limits): Promise<T>;
  /** Runs the statement under PROFILE, or as it is when it begins with EXPLAIN: for tests and benches. */
  profile(statement: string, parameters?: Record<string, unknown>): Promise<Profile>;
  /** Rejects unless the server answers, accepts the credentials and has the database; with DatabaseUnavailable when it is silent. */
  ping(patienceMs?: number): Promise<void>;
  /** Closes the connections; running work is cut off, so drain first. */
  close(): Promise<void>;
}

export interface Connection {
  uri: string;
  username: string;
  password: string;
  /** Absent: the user's home database. */
  database?: string | undefined;
}

/** The waits before each repetition of a read: a lost connection heals at once, a lost lock soon, an outage is told quickly. */
const pausesMs = [10, 100, 400];
const connectTimeoutMs = 5_000;
const pingMs = 5_000;
/** How many rows of a stream travel at a time: rows of an export are kilobytes, not bytes. */
const streamedRows = 200;

/** Makes the connection pool; connects on first use. Throws on a malformed address. */
export function connect({ uri, username, password, database }: Connection): Database {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: connectTimeoutMs,
    telemetryDisabled: true,
    userAgent: 'claimgraph',
  });
  const bookmarkManager = neo4j.bookmarkManager();
  const open = (defaultAccessMode: 'READ' | 'WRITE', more: { fetchSize?: number } = {}): Session =>
    driver.session({ defaultAccessMode, bookmarkManager, ...more, ...(database === undefined ? {} : { database }) });

  const read: Database['read'] = (statement, parameters = {}, limits = {}) =>
    limited(limits, (limiter) => readRepeatedly(open, statement, toParameters(parameters), limiter));
  return {
    read,
    stream: (statement, parameters = {}, limits = {}) =>
      streamRows(() => open('READ', { fetchSize: streamedRows }), statement, toParameters(parameters), limits),
    write: (work, limits = {}) => limited(limits, (limiter) => writeRepeatedly(open, work, limiter, 'commit')),
    rehearse: (work, limits = {}) => limited(limits, (limiter) => writeRepeatedly(open, work, limiter, 'rollback')),
    profile: (statement, parameters = {}) => profileStatement(open('READ'), statement, toParameters(parameters)),
    ping: (patienceMs = pingMs) => ping({ read }, patienceMs),
    close: () => driver.close(),
  };
}

async function limited<T>(limits: Limits, work: (limiter: Limiter) => Promise<T>): Promise<T> {
  const limiter = limit(limits);
  try {
    return await work(limiter);
  } catch (error) {
    throw translate(error);
  } finally {
    limiter.release();
  }
}

async function readRepeatedly(
  open: (mode: 'READ') => Session,
  statement: string,
  parameters: Record<string, unknown>,
  limiter: Limiter,
): Promise<unknown[][]> {
  for (let attempt = 0; ; attempt += 1) {
    // Closing the session is what ends a running query in the database: the server resets the connection.
    const session = open('READ');
    try {
      const result = session.run(statement, parameters, transaction(limiter));
      return (await limiter.within(Promise.resolve(result), () => session.close())).records.map(row);
    } catch (error) {
      const pause = pausesMs[attempt];
      if (pause === undefined || !isRepeatable(error)) throw error;
      await limiter.wait(pause);
    }
  }
}

async function ping(database: Pick<Database, 'read'>, patienceMs: number): Promise<void> {
  try {
    await database.read('RETURN 1', {}, { timeoutMs: patienceMs });
  } catch (error) {
    throw error instanceof RequestTimeout
      ? new DatabaseUnavailable(`The database did not answer within ${patienceMs} ms.`, error)
      : error;
  }
}
