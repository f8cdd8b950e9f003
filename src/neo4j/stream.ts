import type { Session } from 'neo4j-driver';
import { translate } from './error.ts';
import { type Limiter, type Limits, limit } from './limit.ts';

/**
 * Runs a statement and yields its rows as they are taken. However it ends, the session is closed, which ends the statement in
 * the database: at once when the signal is aborted, also while nobody waits for a row.
 */
export async function* streamRows(
  open: () => Session,
  statement: string,
  parameters: Record<string, unknown>,
  limits: Limits,
): AsyncGenerator<unknown[]> {
  const limiter = limit(limits);
  const session = open();
  const close = () => session.close();
  // Not awaited: a server that hangs must not hold up whoever gives up.
  const cut = () => close().catch(() => {});
  limits.signal?.addEventListener('abort', cut, { once: true });
  let isOver = false;
  try {
    const rows = session.run(statement, parameters, transaction(limiter))[Symbol.asyncIterator]();
    for (;;) {
      const next = await limiter.within(rows.next(), async () => {});
      if (next.done) break;
      yield row(next.value);
    }
    isOver = true;
  } catch (error) {
    throw translate(error);
  } finally {
    limiter.release();
    limits.signal?.removeEventListener('abort', cut);
    if (isOver) await close();
    else cut();
  }
}

/** What the driver is told of the time limit. */
export function transaction(limiter: Limiter): { timeout?: number } {
  const timeout = limiter.remainingMs();
  return timeout === undefined ? {} : { timeout };
}

/** The values of a record, by position. */
export function row(record: { map<T>(visitor: (value: unknown) => T): T[] }): unknown[] {
  return record.map((value) => value);
}
