import type { Session } from 'neo4j-driver';
import type { Run } from './database.ts';
import { DatabaseError, isOutage, isRepeatable, WriteUncertain } from './error.ts';
import type { Limiter } from './limit.ts';
import { toParameters } from './parameter.ts';
import { row, transaction } from './stream.ts';

/** How long a write is tried again where the database is away: an outage is told. */
const outagePatienceMs = 15_000;
/** How long where others are quicker or hold what it needs, if the caller's time limit does not end it: they go on and end, which the caller need not know. */
const contentionPatienceMs = 120_000;
/** How long it pauses at most in between. */
const longestPauseMs = 500;

/**
 * Runs a transaction, and again while that is worth it: others may have held what it needs, or have waited for what it held.
 * The pauses differ at random, so that those who met do not meet again. It ends as told.
 */
export async function writeRepeatedly<T>(
  open: (mode: 'WRITE') => Session,
  work: (run: Run) => Promise<T>,
  limiter: Limiter,
  end: 'commit' | 'rollback',
): Promise<T> {
  const beganAt = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    const session = open('WRITE');
    try {
      return await limiter.within(writeOnce(session, work, limiter, end), () => session.close());
    } catch (error) {
      const patienceMs = isOutage(error) ? outagePatienceMs : contentionPatienceMs;
      const isLate = performance.now() - beganAt > patienceMs;
      if (error instanceof DatabaseError || !isRepeatable(error) || isLate) throw error;
      await limiter.wait(Math.random() * Math.min(longestPauseMs, 10 * 2 ** attempt));
    }
  }
}

async function writeOnce<T>(
  session: Session,
  work: (run: Run) => Promise<T>,
  limiter: Limiter,
  end: 'commit' | 'rollback',
): Promise<T> {
  const running = session.beginTransaction(transaction(limiter));
  let value: T;
  try {
    value = await work(async (statement, parameters = {}) =>
      (await running.run(statement, toParameters(parameters))).records.map(row),
    );
  } catch (error) {
    // What it failed with is told, not that there was nothing left to take back.
    await running.rollback().catch(() => {});
    throw error;
  }
  if (end === 'rollback') await running.rollback();
  else await running.commit().catch(explainCommit);
  return value;
}

/** A connection that is lost while the transaction ends leaves open whether it has: doing it again might do it twice. */
function explainCommit(error: unknown): never {
  const { code } = error as { code?: unknown };
  if (code !== 'ServiceUnavailable' && code !== 'SessionExpired') throw error;
  throw new WriteUncertain(
    'The database went away while it was writing, and may have written; ask again with the same idempotency key.',
    error,
  );
}
