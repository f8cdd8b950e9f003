import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import type { Config } from '../config.ts';
import { createServer } from '../http/server.ts';
import { loadSample } from '../import/sample.ts';
import type { Database } from '../neo4j/database.ts';
import { CannotStart } from '../neo4j/embedded/cannot-start.ts';
import { migrate } from '../neo4j/migrate.ts';
import { buildClaimgraphSchema } from '../schema/build.ts';
import { showFirstToken } from './first-token.ts';
import { collectEarly } from './heap.ts';
import { openDatabase } from './open-database.ts';
import { checkPort, explainListen } from './port.ts';
import { welcome } from './question.ts';
import { report } from './report.ts';
import { listenForStop } from './stop-signal.ts';
import { warmUp, warmUpNext } from './warm-up.ts';

/** How long the address is kept back at most. */
const longestWarmUpMs = 3_000;

/** What was opened so far, closed in reverse order. */
type Closers = (() => Promise<unknown>)[];

/**
 * Serves until it is asked to stop; then answers the last requests, closes the database and returns. Rejects, closed as well,
 * when the start fails or the embedded database is lost.
 */
export async function serve(config: Config): Promise<void> {
  collectEarly();
  const stop = listenForStop();
  const closers: Closers = [];
  try {
    await checkPort(config.host, config.port);
    const { database, failed, close } = await openDatabase(config, report, stop.signal);
    closers.push(close);
    const lost = failed.then((sentence) => {
      throw new CannotStart(sentence);
    });
    const serving = prepare(config, database).then(() => listen(config, database, closers, stop.signal));
    serving.catch(() => {});
    await Promise.race([serving.then(() => stop.asked), stop.asked, lost]);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    if (stop.signal.aborted) report('\nStopping; once more to stop at once');
    for (const close of closers.reverse()) await close();
  }
  report('Stopped');
}

async function prepare(config: Config, database: Database): Promise<void> {
  const { applied } = await migrate(database);
  if (applied.length > 0) report(`Applied the migrations ${applied.join(', ')}`);
  await showFirstToken(config, database);
  if (!config.sample) return;
  if (await loadSample(database)) report('Loaded the sample story into the empty database');
}

async function listen(config: Config, database: Database, closers: Closers, signal: AbortSignal): Promise<void> {
  // A person at a terminal wants to see what goes wrong; a file or a log collector takes every request.
  const level = config.logLevel ?? (process.stdout.isTTY ? 'warn' : 'info');
  const logger = pino({ level });
  const schema = await buildClaimgraphSchema();
  const place = { database, signal, maxReads: config.limits.maxReads };
  const warm = warmUp(schema, place);
  warm.then(() => warmUpNext(schema, place));
  const app = await createServer({ database, schema, config, logger });
  if (signal.aborted) return;
  closers.push(() => app.close());
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    throw explainListen(error, config.host, config.port);
  }
  // Who opens the address that is told sees a drawing at once, unless the database is very busy.
  await Promise.race([warm, pause(longestWarmUpMs, undefined, { ref: false })]);
  report(welcome(addressOf(app.server.address() as AddressInfo)));
}

/** An address to click: where all addresses are listened at, this machine's own. */
function addressOf({ address, family, port }: AddressInfo): string {
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : address;
  return `http://${family === 'IPv6' && host !== 'localhost' ? `[${host}]` : host}:${port}`;
}
