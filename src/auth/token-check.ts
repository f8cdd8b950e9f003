import type { Database } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { Caller } from './caller.ts';
import { Unauthenticated } from './error.ts';
import type { Scope } from './scope.ts';
import { hashOf } from './secret.ts';

/** For how long a server goes on taking a token without asking the database: a revoked one ends within this time. */
export const rememberedMs = 5_000;
const mostRemembered = 1_000;
const hourMs = 3_600_000;
/** A note that takes longer is given up: closing waits for it. */
const noteTimeoutMs = 5_000;

export interface TokenCheck {
  /**
   * The caller whose secret it is, by what is known since `maxAgeMs` ago; `rememberedMs` if not given. Throws Unauthenticated where there is
   * no such token, or no longer.
   */
  check(secret: string, signal?: AbortSignal, maxAgeMs?: number): Promise<Caller>;
  /** Resolves when the last uses have been noted, or could not be. */
  settled(): Promise<void>;
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  readonly expiresAt: number | undefined;
  readonly revoked: boolean;
  readonly readAt: number;
  lastUsedAt: number;
}

/**
 * Checks secrets against the database, at most once every `rememberedMs` each. The last use is noted by the hour, apart from the
 * request; `warn` is told when that fails. `now` is the clock in milliseconds since 1970.
 */
export function tokenCheck(database: Database, warn: (error: unknown) => void, now = Date.now): TokenCheck {
  const remembered = new Map<string, Found>();
  const notes = new Set<Promise<void>>();

  async function find(hash: string, signal: AbortSignal | undefined, maxAgeMs: number): Promise<Found> {
    const known = remembered.get(hash);
    if (known !== undefined && now() - known.readAt < maxAgeMs) return known;
    remembered.delete(hash);
    const readAt = now();
    const [row] = await database.read(statement('auth/find-token'), { hash }, { signal });
    if (row === undefined) throw new Unauthenticated('The token is not known here; check that it was copied whole.');
    const [id, name, scope, expiresAt, revokedAt, lastUsedAt] = row as (string | null)[];
    const found = {
      id,
      name,
      scope,
      expiresAt: expiresAt ? Date.parse(expiresAt) : undefined,
      revoked: revokedAt !== null,
      readAt,
      // What was noted a moment ago may not have been written yet.
      lastUsedAt: Math.max(known?.lastUsedAt ?? 0, lastUsedAt ? Date.parse(lastUsedAt) : 0),
    } as Found;
    remembered.set(hash, found);
    const oldest = remembered.keys().next();
    if (remembered.size > mostRemembered && !oldest.done) remembered.delete(oldest.value);
    return found;
  }

  function noteUse(found: Found): void {
    const hour = Math.floor(now() / hourMs) * hourMs;
    if (found.lastUsedAt >= hour) return;
    found.lastUsedAt = hour;
    const parameters = { id: found.id, hour: new Date(hour).toISOString() };
    const note = database
      .write((run) => run(statement('auth/note-use'), parameters), { timeoutMs: noteTimeoutMs })
      .then(() => {}, warn);
    notes.add(note);
    note.finally(() => notes.delete(note));
  }

  return {
    async check(secret, signal, maxAgeMs = rememberedMs) {
      const found = await find(hashOf(secret), signal, maxAgeMs);
      if (found.revoked) throw new Unauthenticated('The token was revoked; ask for a new one.');
      if (found.expiresAt !== undefined && found.expiresAt <= now()) {
        throw new Unauthenticated('The token has expired; ask for a new one.');
      }
      noteUse(found);
      const author = { id: `token:${found.name}`, name: found.name };
      return { kind: 'token', author, scope: found.scope, expiresAt: found.expiresAt };
    },
    settled: async () => {
      await Promise.all(notes);
    },
  };
}
