import { type Scope, scopes } from '../../src/auth/scope.ts';
import { newSecret } from '../../src/auth/secret.ts';
import { createToken, revokeTokens } from '../../src/auth/token.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { Issuer } from './issuer.ts';

/** A way to show who one is: what the header says, and the scope that it is worth; undefined where it is none that is taken. */
export interface Credential {
  readonly kind: string;
  readonly header: string | undefined;
  readonly scope: Scope | undefined;
  readonly accepted: boolean;
}

/** The header that shows a new token with the scope. */
export async function bearer(database: Database, scope: Scope, name = scope as string): Promise<string> {
  const { secret } = await createToken(database, { name, scope, createdBy: 'test', expiresAt: undefined });
  return `Bearer ${secret}`;
}

/** Every kind of credential that there is, good and bad; whoever shows none may read. */
export async function everyCredential(database: Database, issuer: Issuer): Promise<Credential[]> {
  const wish = { name: 'ended', scope: 'admin', createdBy: 'test', expiresAt: undefined } as const;
  const expired = await createToken(database, { ...wish, expiresAt: '2020-01-01T00:00:00.000Z' });
  const revoked = await createToken(database, wish);
  await revokeTokens(database, [revoked.token.id], 'test');
  const good: Credential[] = [];
  for (const scope of scopes) {
    good.push({ kind: `token ${scope}`, header: await bearer(database, scope), scope, accepted: true });
    const jwt = await issuer.sign({ sub: scope, scope });
    good.push({ kind: `jwt ${scope}`, header: `Bearer ${jwt}`, scope, accepted: true });
  }
  const bad = (kind: string, header: string): Credential => ({ kind, header, scope: undefined, accepted: false });
  return [
    { kind: 'none', header: undefined, scope: 'read', accepted: true },
    ...good,
    {
      kind: 'jwt without a scope',
      header: `Bearer ${await issuer.sign({ scope: '' })}`,
      scope: undefined,
      accepted: true,
    },
    bad('an expired token', `Bearer ${expired.secret}`),
    bad('a revoked token', `Bearer ${revoked.secret}`),
    bad('an unknown token', `Bearer ${newSecret()}`),
    bad('an expired jwt', `Bearer ${await issuer.sign({ exp: 1_500_000_000, scope: 'admin' })}`),
    bad('a jwt for others', `Bearer ${await issuer.sign({ aud: 'elsewhere', scope: 'admin' })}`),
    bad('another text', 'Bearer admin'),
    bad('a password', `Basic ${btoa('admin:admin')}`),
    bad('an empty header', 'Bearer '),
  ];
}
