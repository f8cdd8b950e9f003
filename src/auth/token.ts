import { randomBytes } from 'node:crypto';
import type { Database } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { Scope } from './scope.ts';
import { hashOf, newSecret } from './secret.ts';

/** What is known of a token; its secret is known to its holder alone. Instants are ISO 8601 in UTC. */
export interface Token {
  readonly id: string;
  /** Who or what holds it; several may carry one name, so that one can follow another. */
  readonly name: string;
  readonly scope: Scope;
  readonly createdAt: string;
  readonly createdBy: string;
  /** Absent: never. */
  readonly expiresAt: string | undefined;
  /** The hour of the last use; absent: not used yet. */
  readonly lastUsedAt: string | undefined;
  readonly revokedAt: string | undefined;
  readonly revokedBy: string | undefined;
}

export type NewToken = Pick<Token, 'name' | 'scope' | 'createdBy' | 'expiresAt'>;

/** A token and, this once, its secret. */
export interface MadeToken {
  readonly token: Token;
  readonly secret: string;
}

/** Makes a token and keeps the hash of its secret. */
export async function createToken(database: Database, wish: NewToken): Promise<MadeToken> {
  const { made, stored } = make(wish);
  await database.write((run) => run(statement('auth/create-token'), { token: stored }));
  return made;
}

/** As createToken does, but only in a database that has never had a token; undefined otherwise. */
export async function createFirstToken(database: Database, wish: NewToken): Promise<MadeToken | undefined> {
  const { made, stored } = make(wish);
  const rows = await database.write((run) => run(statement('auth/create-first-token'), { token: stored }));
  return rows.length > 0 ? made : undefined;
}

/** Every token there has been, oldest first. */
export async function listTokens(database: Database): Promise<Token[]> {
  const rows = await database.read(statement('auth/list-tokens'));
  return rows.map((row) => {
    const [id, name, scope, createdAt, createdBy, expiresAt, lastUsedAt, revokedAt, revokedBy] = row.map(
      (value) => value ?? undefined,
    ) as string[];
    return { id, name, scope, createdAt, createdBy, expiresAt, lastUsedAt, revokedAt, revokedBy } as Token;
  });
}

/** A token of these has no such id; nothing was revoked. */
export class NoSuchToken extends Error {
  constructor(ids: readonly string[]) {
    super(`There is no token ${ids.join(', ')}; \`claimgraph token list\` shows those there are. Nothing was revoked.`);
    this.name = 'NoSuchToken';
  }
}

export type RevokedToken = Pick<Token, 'id' | 'name'> & { readonly revokedAt: string };

/**
 * Ends tokens for good; servers refuse them within `rememberedMs` of token-check.ts. One that was revoked before keeps its instant.
 * Throws NoSuchToken, with all of them as they were, when one id is unknown.
 */
export async function revokeTokens(
  database: Database,
  ids: readonly string[],
  revokedBy: string,
): Promise<RevokedToken[]> {
  return database.write(async (run) => {
    const rows = await run(statement('auth/revoke-tokens'), { ids, revokedBy, revokedAt: new Date().toISOString() });
    const unknown = ids.filter((id) => !rows.some((row) => row[0] === id));
    if (unknown.length > 0) throw new NoSuchToken(unknown);
    return rows.map(([id, name, revokedAt]) => ({ id, name, revokedAt }) as RevokedToken);
  });
}

/** Whether the token can be used, or why it cannot. */
export function stateOf({ revokedAt, expiresAt }: Token, now = new Date()): 'active' | 'expired' | 'revoked' {
  if (revokedAt !== undefined) return 'revoked';
  return expiresAt !== undefined && expiresAt <= now.toISOString() ? 'expired' : 'active';
}

function make(wish: NewToken): { made: MadeToken; stored: Record<string, unknown> } {
  const secret = newSecret();
  const id = randomBytes(6).toString('hex');
  const token = {
    ...wish,
    id,
    createdAt: new Date().toISOString(),
    lastUsedAt: undefined,
    revokedAt: undefined,
    revokedBy: undefined,
  };
  return { made: { token, secret }, stored: { ...withoutAbsent(token), hash: hashOf(secret) } };
}

function withoutAbsent(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
