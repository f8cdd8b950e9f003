import { createFirstToken } from '../auth/token.ts';
import type { Config } from '../config.ts';
import type { Database } from '../neo4j/database.ts';
import { report } from './report.ts';

/**
 * Makes a token with all rights for the person who starts a database of their own, that only this machine reaches, for the first
 * time; tells it to the terminal and keeps it nowhere. Anyone else makes tokens by `claimgraph token create`.
 */
export async function showFirstToken(
  { host, neo4j }: Pick<Config, 'host' | 'neo4j'>,
  database: Database,
): Promise<void> {
  if (neo4j.uri !== undefined || !isLoopback(host)) return;
  const wish = { name: 'local', scope: 'admin', createdBy: 'claimgraph serve', expiresAt: undefined } as const;
  const made = await createFirstToken(database, wish);
  if (made === undefined) return;
  report(`
The first token, with all rights. It is shown this once and kept nowhere: put it where you keep passwords.

  ${made.secret}

Writing needs it, as the header "Authorization: Bearer <token>". \`claimgraph token create\` makes others.
`);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
