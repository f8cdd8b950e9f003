import { createHash } from 'node:crypto';
import type { Context } from '../http/context.ts';
import type { ChangeSet } from '../import/log.ts';
import type { Origin } from '../model/origin.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { refusal } from './refusal.ts';

/** A mutation that is asked for. */
export interface Command {
  readonly verb: string;
  /** Its arguments, but for the key. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly reason?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What a mutation did: to which nodes, by the fields of its answer, and as which set of changes; no set where it changed nothing. */
export interface Done {
  readonly ids: Readonly<Record<string, string>>;
  readonly set: ChangeSet | undefined;
}

/** What a mutation did, now or when its key was first used. */
export interface Outcome extends Done {
  readonly repeated: boolean;
}

const longestKey = 200;

/**
 * Does a mutation in one transaction, and gives what `prepare` makes of what was done. With a key that its author has used before it does
 * nothing, and what was done then counts. Throws BAD_USER_INPUT where the key or the reason says nothing, CONFLICT where the key was used with
 * other arguments, and whatever the work and `prepare` throw: nothing is done then.
 */
export async function perform<Prepared>(
  { author, database, signal }: Context,
  command: Command,
  work: (run: Run, origin: Origin) => Promise<Done>,
  prepare: (run: Run, outcome: Outcome) => Promise<Prepared>,
): Promise<Prepared> {
  const { verb, reason, idempotencyKey } = command;
  if (idempotencyKey != null) checkKey(idempotencyKey);
  if (reason != null) checkReason(reason);
  const key = idempotencyKey == null ? undefined : `${author.id}\t${idempotencyKey}`;
  const origin: Origin = { author, verb, ...(reason == null ? {} : { reason }) };
  return database.write(
    async (run) => {
      const kept = key === undefined ? undefined : await claimKey(run, key, command);
      if (kept) return prepare(run, { ...kept, repeated: true });
      const { ids, set } = await work(run, origin);
      if (key !== undefined) {
        const result = JSON.stringify({ ids, set });
        await run(statement('mutation/keep-result'), { key, arguments: digest(command), result });
      }
      return prepare(run, { ids, set, repeated: false });
    },
    { signal },
  );
}

function checkKey(key: string): void {
  if (key.trim() === '' || key.length > longestKey)
    throw refusal('BAD_USER_INPUT', 'idempotencyKey', `must have 1 to ${longestKey} characters`);
}

function checkReason(reason: string): void {
  if (reason.trim() === '') throw refusal('BAD_USER_INPUT', 'reason', 'is empty; say why, in words for the history');
}

async function claimKey(run: Run, key: string, command: Command): Promise<Done | undefined> {
  const [[given, result] = []] = await run(statement('mutation/claim-key'), { key });
  if (typeof result !== 'string') return undefined;
  if (given !== digest(command))
    throw refusal('CONFLICT', 'idempotencyKey', 'was used before with other arguments; take a new key');
  return JSON.parse(result) as Done;
}

/** The same for the same arguments, in whatever order their fields are written. */
function digest({ verb, given, reason }: Command): string {
  const text = JSON.stringify([verb, given, reason ?? null], (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(text).digest('hex');
}
